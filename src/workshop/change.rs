//! What changed between the first day and the last: the same questions, asked in two equal forms. Whoever answered both
//! is a pair; the form she took first is before, the other after.

use crate::{
    activity::{Kind, Script, ladder},
    course::Course,
    log::FirstAnswer,
    model::{LearnerId, LessonId, StepId, Tick, WriterId},
};
use statrs::distribution::{ContinuousCDF, StudentsT};
use std::collections::BTreeMap;

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

/// How many women chose what where nothing is right or wrong: how she keeps accounts, about how much she sold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    /// The form that asks it first, for its words.
    pub lesson: LessonId,
    /// The question.
    pub step: StepId,
    /// What was chosen.
    pub choice: String,
    /// Of those who said it both times: so many before and after. Nothing for those who prefer not to say.
    pub pairs: Option<(usize, usize)>,
    /// Everybody: so many before and after.
    pub all: (usize, usize),
}

/// She prefers not to say: counted as that and as nothing else.
const DECLINED: &str = "no-digo";
/// The option that takes a message for a deceit.
const DECEIT: &str = "engano";

/// How an answer adds to its scale.
#[derive(Debug, Clone, Copy)]
enum Counts {
    Right,
    Rung,
    Deceit,
}

#[derive(Debug, Clone)]
enum Part {
    Scale(usize, Counts),
    Asked(usize),
}

struct Form {
    id: LessonId,
    parts: BTreeMap<String, Part>,
}

/// What one woman said in one form.
#[derive(Debug, Clone)]
struct Hers {
    at: (Tick, WriterId),
    /// A scale: its sum, and questions answered.
    sums: Vec<(u32, u32)>,
    /// A question without right answer: the choice.
    said: Vec<Option<usize>>,
}

/// The answers of a group to the forms, summed as they are read.
pub struct Measured {
    forms: Vec<Form>,
    /// Each scale, its highest value, its questions.
    scales: Vec<(Scale, u32, u32)>,
    /// Each question without right answer, and its choices.
    asked: Vec<(StepId, Vec<String>)>,
    women: BTreeMap<LearnerId, Vec<Option<Hers>>>,
}

impl Measured {
    /// Nothing yet.
    pub fn new(course: &Course) -> Self {
        let mut measured = Self { forms: Vec::new(), scales: Vec::new(), asked: Vec::new(), women: BTreeMap::new() };
        for form in course.measures().iter().filter_map(|id| course.lesson(id)) {
            let first = measured.forms.is_empty();
            let parts =
                form.steps.iter().filter_map(|s| Some((s.id.to_string(), measured.part(&s.id, &s.script, first)?)));
            let parts = parts.collect();
            measured.forms.push(Form { id: form.id.clone(), parts });
        }
        measured
    }

    /// Where a step belongs. The `first` form says what scales and choices there are; the others are equal.
    fn part(&mut self, step: &StepId, script: &Script, first: bool) -> Option<Part> {
        let (scale, counts, highest) = match script.kind() {
            Kind::Number | Kind::Price => (Scale::Prices, Counts::Right, 1),
            Kind::Ladder => (Scale::Sure(step.clone()), Counts::Rung, ladder::RUNGS.into()),
            Kind::Choice if script.parts().iter().any(|p| p == DECEIT) => {
                let deceit = script.right_option() == Some(DECEIT);
                (if deceit { Scale::DeceitsSeen } else { Scale::FalseAlarms }, Counts::Deceit, 1)
            }
            Kind::Ask => {
                if first {
                    self.asked.push((step.clone(), script.parts()));
                }
                return Some(Part::Asked(self.asked.iter().position(|(asked, _)| asked == step)?));
            }
            Kind::Page | Kind::Promise | Kind::Keys => return None,
            _ => (Scale::Others, Counts::Right, 1),
        };
        let known = self.scales.iter().position(|(known, ..)| *known == scale);
        let place = match known {
            Some(place) => place,
            None if first => {
                self.scales.push((scale, 0, 0));
                self.scales.len() - 1
            }
            None => return None,
        };
        if let Some((_, most, questions)) = self.scales.get_mut(place).filter(|_| first) {
            (*most, *questions) = (*most + highest, *questions + 1);
        }
        Some(Part::Scale(place, counts))
    }

    /// Adds what a woman answered first to a step of a form.
    pub fn add(&mut self, answer: FirstAnswer<'_>) {
        let Some(place) = self.forms.iter().position(|f| f.id == *answer.lesson) else { return };
        let Some(part) = self.forms.get(place).and_then(|f| f.parts.get(answer.step)) else { return };
        let (scales, asked, forms) = (self.scales.len(), self.asked.len(), self.forms.len());
        let hers = self.women.entry(answer.woman).or_insert_with(|| vec![None; forms]);
        let Some(hers) = hers.get_mut(place) else { return };
        let hers =
            hers.get_or_insert_with(|| Hers { at: answer.at, sums: vec![(0, 0); scales], said: vec![None; asked] });
        hers.at = hers.at.min(answer.at);
        match part {
            Part::Scale(scale, counts) => {
                let value = match counts {
                    Counts::Right => u32::from(answer.verdict == Some(2)),
                    Counts::Rung => answer.picked.and_then(|rung| rung.parse().ok()).unwrap_or(0),
                    Counts::Deceit => u32::from(answer.picked == Some(DECEIT)),
                };
                if let Some((sum, answered)) = hers.sums.get_mut(*scale) {
                    (*sum, *answered) = (*sum + value, *answered + 1);
                }
            }
            Part::Asked(place) => {
                let choices = self.asked.get(*place).map(|(_, choices)| choices);
                let choice = choices.and_then(|all| all.iter().position(|c| Some(c.as_str()) == answer.picked));
                if let Some(said) = hers.said.get_mut(*place) {
                    *said = choice;
                }
            }
        }
    }

    /// Each woman's first form, and her last if it is another.
    fn both(&self) -> impl Iterator<Item = (&Hers, Option<&Hers>)> {
        self.women.values().filter_map(|forms| {
            let mut taken: Vec<&Hers> = forms.iter().flatten().collect();
            taken.sort_by_key(|hers| hers.at);
            let last = taken.last().copied().filter(|_| taken.len() > 1);
            Some((*taken.first()?, last))
        })
    }

    /// Women who answered both forms, whole or in part.
    pub fn pairs(&self) -> usize {
        self.both().filter(|(_, after)| after.is_some()).count()
    }

    /// What moved, scale by scale.
    pub fn changes(&self) -> Vec<Change> {
        let both: Vec<_> = self.both().collect();
        self.scales
            .iter()
            .enumerate()
            .map(|(place, (scale, of, questions))| {
                // Only where she answered every question of it.
                let value = |hers: &Hers| {
                    let (sum, answered) = hers.sums.get(place)?;
                    (answered == questions).then_some(f64::from(*sum))
                };
                let (mut all_before, mut all_after, mut pairs) = (Vec::new(), Vec::new(), Vec::new());
                for &(before, after) in &both {
                    let (before, after) = (value(before), after.and_then(value));
                    all_before.extend(before);
                    all_after.extend(after);
                    pairs.extend(before.zip(after));
                }
                Change::of(scale, *of, &pairs, &all_before, &all_after)
            })
            .collect()
    }

    /// What was chosen where nothing is right or wrong.
    pub fn ranges(&self) -> Vec<Range> {
        let (mut ranges, both) = (Vec::new(), self.both().collect::<Vec<_>>());
        let Some(lesson) = self.forms.first().map(|f| &f.id) else { return ranges };
        for (place, (step, choices)) in self.asked.iter().enumerate() {
            let said = |hers: &Hers| hers.said.get(place).copied().flatten();
            let declined = choices.iter().position(|c| c == DECLINED);
            for (nth, choice) in choices.iter().enumerate() {
                let (mut all, mut pairs) = ((0, 0), (0, 0));
                for &(before, after) in &both {
                    let (before, after) = (said(before), after.and_then(said));
                    all = (all.0 + usize::from(before == Some(nth)), all.1 + usize::from(after == Some(nth)));
                    let open = |said: Option<usize>| said.is_some() && said != declined;
                    if open(before) && open(after) {
                        pairs = (pairs.0 + usize::from(before == Some(nth)), pairs.1 + usize::from(after == Some(nth)));
                    }
                }
                let pairs = (Some(nth) != declined).then_some(pairs);
                ranges.push(Range { lesson: lesson.clone(), step: step.clone(), choice: choice.clone(), pairs, all });
            }
        }
        ranges
    }
}

impl Change {
    fn of(scale: &Scale, of: u32, pairs: &[(f64, f64)], all_before: &[f64], all_after: &[f64]) -> Self {
        let differences: Vec<f64> = pairs.iter().map(|(before, after)| after - before).collect();
        let up = differences.iter().filter(|d| **d > 0.0).count();
        let down = differences.iter().filter(|d| **d < 0.0).count();
        let (better, worse) = if scale.falls() { (down, up) } else { (up, down) };
        Self {
            scale: scale.clone(),
            of,
            pairs: pairs.len(),
            before: mean(pairs.iter().map(|p| p.0)),
            after: mean(pairs.iter().map(|p| p.1)),
            interval: interval(&differences),
            better,
            worse,
            all_before: (all_before.len(), mean(all_before.iter().copied())),
            all_after: (all_after.len(), mean(all_after.iter().copied())),
        }
    }
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
