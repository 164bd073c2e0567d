//! What changed between the first day and the last: the same questions, asked in two equal forms. Whoever answered both
//! is a pair; the form she took first is before, the other after.

use crate::{
    activity::Kind,
    course::{Course, Lesson},
    log::FirstAnswer,
    model::{LearnerId, LessonId, StepId},
};
use statrs::distribution::{ContinuousCDF, StudentsT};
use std::collections::{BTreeMap, BTreeSet};

/// What is measured. One group of questions each; which belongs where follows from its kind.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scale {
    /// Prices computed right (`Number`, `Price`).
    Prices,
    /// Deceits recognised as such (`Choice` with the option `engano`, which is right).
    DeceitsSeen,
    /// Honest messages taken for deceits (`Choice` with the option `engano`, which is not right).
    FalseAlarms,
    /// Everything else that is judged.
    Others,
    /// How sure she feels, from 1 to 5: one scale a question (`Ladder`).
    Sure(StepId),
}

impl Scale {
    /// Whether less is better.
    pub fn falls(&self) -> bool {
        *self == Self::FalseAlarms
    }
}

/// How one scale moved.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Which.
    pub scale: Scale,
    /// The highest value there is.
    pub of: u32,
    /// Women with both forms.
    pub pairs: usize,
    /// Their mean before.
    pub before: f64,
    /// Their mean after.
    pub after: f64,
    /// 95 % interval of the mean change (Student's t, n − 1 degrees of freedom); nothing for fewer than two pairs.
    pub interval: Option<(f64, f64)>,
    /// For how many it is better now.
    pub better: usize,
    /// For how many it is worse now.
    pub worse: usize,
    /// Everybody who answered before, and their mean.
    pub all_before: (usize, f64),
    /// Everybody who answered after, and their mean.
    pub all_after: (usize, f64),
}

/// The scale of a step, and whether an answer adds to it; `None`: it is not of any scale.
fn scale(lesson: &Lesson, step: &StepId, answer: Option<&FirstAnswer>) -> Option<(Scale, u32)> {
    let script = &lesson.step(step)?.script;
    let right = answer.is_some_and(|a| a.verdict == Some(2));
    let counted = |scale, counts| Some((scale, u32::from(counts)));
    match script.kind() {
        Kind::Number | Kind::Price => counted(Scale::Prices, right),
        Kind::Ladder => {
            let rung = answer.and_then(|a| a.picked.as_deref()?.parse().ok()).unwrap_or(0);
            Some((Scale::Sure(step.clone()), rung))
        }
        Kind::Choice if script.parts().iter().any(|p| p == "engano") => {
            let taken = answer.and_then(|a| a.picked.as_deref()) == Some("engano");
            let deceit = script.right_option() == Some("engano");
            counted(if deceit { Scale::DeceitsSeen } else { Scale::FalseAlarms }, taken)
        }
        Kind::Page | Kind::Ask | Kind::Promise | Kind::Keys => None,
        _ => counted(Scale::Others, right),
    }
}

/// The order in which each woman took the forms.
pub fn forms_taken(answers: &[FirstAnswer]) -> BTreeMap<LearnerId, Vec<LessonId>> {
    let mut taken: BTreeMap<LearnerId, Vec<LessonId>> = BTreeMap::new();
    for answer in answers {
        let forms = taken.entry(answer.woman).or_default();
        if !forms.contains(&answer.lesson) {
            forms.push(answer.lesson.clone());
        }
    }
    taken
}

/// What moved, for the women whose first answers to the forms these are, in the order of events.
pub fn changes(course: &Course, answers: &[FirstAnswer]) -> Vec<Change> {
    let forms: BTreeMap<LessonId, _> =
        course.measures().iter().filter_map(|id| Some((id.clone(), course.lesson(id)?))).collect();
    // How much each scale can be at most, and in which order they are asked.
    let (mut order, mut highest): (Vec<Scale>, BTreeMap<Scale, u32>) = (Vec::new(), BTreeMap::new());
    if let Some(form) = forms.values().next() {
        for step in &form.steps {
            let Some((scale, _)) = scale(form, &step.id, None) else { continue };
            if !order.contains(&scale) {
                order.push(scale.clone());
            }
            let rungs = if matches!(scale, Scale::Sure(_)) { 5 } else { 1 };
            *highest.entry(scale).or_default() += rungs;
        }
    }
    let taken = forms_taken(answers);
    // The value of each scale for each woman, before and after; only where she answered every question of it.
    let mut values: BTreeMap<(Scale, LearnerId, bool), (u32, u32)> = BTreeMap::new();
    for answer in answers {
        let Some(form) = forms.get(&answer.lesson) else { continue };
        let Some((scale, value)) = scale(form, &answer.step, Some(answer)) else { continue };
        let after = taken.get(&answer.woman).is_some_and(|f| f.first() != Some(&answer.lesson));
        let sum = values.entry((scale, answer.woman, after)).or_default();
        *sum = (sum.0 + value, sum.1 + 1);
    }
    let women: BTreeSet<LearnerId> = taken.keys().copied().collect();
    let moved = |scale: Scale| {
        let questions = forms.values().next().map_or(0, |form| {
            form.steps.iter().filter(|s| self::scale(form, &s.id, None).is_some_and(|(of, _)| of == scale)).count()
        });
        let value = |woman: LearnerId, after: bool| {
            let (sum, answered) = values.get(&(scale.clone(), woman, after))?;
            (usize::try_from(*answered).ok()? == questions).then_some(f64::from(*sum))
        };
        let side = |after| women.iter().filter_map(|w| value(*w, after)).collect::<Vec<f64>>();
        let pairs: Vec<(f64, f64)> = women.iter().filter_map(|w| value(*w, false).zip(value(*w, true))).collect();
        let differences: Vec<f64> = pairs.iter().map(|(before, after)| after - before).collect();
        let good = |d: &&f64| if scale.falls() { **d < 0.0 } else { **d > 0.0 };
        let bad = |d: &&f64| if scale.falls() { **d > 0.0 } else { **d < 0.0 };
        let (all_before, all_after) = (side(false), side(true));
        Change {
            of: highest.get(&scale).copied().unwrap_or(0),
            pairs: pairs.len(),
            before: mean(pairs.iter().map(|p| p.0)),
            after: mean(pairs.iter().map(|p| p.1)),
            interval: interval(&differences),
            better: differences.iter().filter(good).count(),
            worse: differences.iter().filter(bad).count(),
            all_before: (all_before.len(), mean(all_before.iter().copied())),
            all_after: (all_after.len(), mean(all_after.iter().copied())),
            scale,
        }
    };
    order.into_iter().map(moved).collect()
}

#[expect(clippy::cast_precision_loss, reason = "women are few")]
fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, n) = values.fold((0.0, 0_usize), |(sum, n), v| (sum + v, n + 1));
    if n == 0 { 0.0 } else { sum / n as f64 }
}

/// The 95 % confidence interval of a mean.
#[expect(clippy::cast_precision_loss, reason = "women are few")]
fn interval(differences: &[f64]) -> Option<(f64, f64)> {
    let n = differences.len() as f64;
    let t = StudentsT::new(0.0, 1.0, n - 1.0).ok().filter(|_| n >= 2.0)?.inverse_cdf(0.975);
    let mean = mean(differences.iter().copied());
    let variance = differences.iter().map(|d| (d - mean).powi(2)).sum::<f64>() / (n - 1.0);
    let half = t * (variance / n).sqrt();
    Some((mean - half, mean + half))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_is_that_of_the_textbook() {
        // Five differences 1, 2, 3, 4, 5: mean 3, s = 1.5811, t(4) = 2.7764: 3 ± 1.9632.
        let (low, high) = interval(&[1.0, 2.0, 3.0, 4.0, 5.0]).unwrap_or_default();
        assert!((low - 1.0368).abs() < 1e-3 && (high - 4.9632).abs() < 1e-3, "{low} {high}");
        assert_eq!(interval(&[1.0]), None);
    }
}
