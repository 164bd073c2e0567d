//! Every figure of the report against the same figure counted again from the events, one by one, for random histories:
//! joined profiles, archived women, reviews, corrected attendance, erasures.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::pedantic,
    missing_docs,
    reason = "a test fails by panicking"
)]

use luch::{
    course::Course,
    log::{Body, Kept, NewEvent, Store},
    model::{CohortId, Grade, LearnerId, LessonId, Occasion, Picture, Seed, SessionId, StepId, Verdict},
    source::Shelf,
    workshop::{Board, Cell, Report, Scope, Shade, needs_help},
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

const WOMEN: usize = 5;
const LESSONS: [&str; 2] = ["inicio.no-se-rompe", "redes.foto-que-vende"];
const FORMS: [&str; 2] = ["medida.forma-a", "medida.forma-b"];

fn woman(n: usize) -> LearnerId {
    LearnerId(Uuid::from_u128(0x100 + n as u128))
}

fn cohort(n: usize) -> CohortId {
    CohortId(Uuid::from_u128(0x200 + n as u128))
}

fn session(n: usize) -> SessionId {
    SessionId(Uuid::from_u128(0x300 + n as u128))
}

/// One thing that happens.
#[derive(Debug, Clone)]
enum Act {
    Write(Option<usize>, Body),
    Erase(usize),
}

fn attempt(lesson: &str, step: &str, occasion: Occasion, verdict: Option<u8>, picked: String) -> Body {
    let grade = match verdict {
        None => Grade::Said,
        Some(0) => Grade::Judged(Verdict::NotYet),
        Some(1) => Grade::Judged(Verdict::Almost),
        Some(_) => Grade::Judged(Verdict::Right),
    };
    Body::Attempt {
        lesson: LessonId::new(lesson),
        step: StepId::new(step),
        kind: "choice".into(),
        occasion,
        answer: serde_json::Value::Null,
        picked: Some(picked),
        grade,
        tries: 1,
        hears: 0,
        spent_ms: 1,
        seed: Seed(1),
        private: false,
    }
}

fn act() -> impl Strategy<Value = Act> {
    let who = 0..WOMEN;
    let lesson = prop::sample::select(&LESSONS[..]);
    let step = prop::sample::select(vec!["uno", "dos", "tres"]);
    let pick = prop::sample::select(vec!["a", "b", "c"]);
    let occasion = prop_oneof![4 => Just(Occasion::Lesson), 1 => Just(Occasion::Review)];
    let answer = (who.clone(), lesson.clone(), step, 0..3_u8, pick.clone(), occasion)
        .prop_map(|(w, l, s, v, p, o)| Act::Write(Some(w), attempt(l, s, o, Some(v), p.into())));
    let measured =
        vec!["precio-pieza", "precio-comision", "mensaje-uno", "mensaje-dos", "mensaje-tres", "mensaje-cuatro"];
    let taken = prop::sample::select(vec!["engano", "confiable", "no-se"]);
    let measure = (who.clone(), prop::sample::select(&FORMS[..]), prop::sample::select(measured), 0..3_u8, taken)
        .prop_map(|(w, f, s, v, p)| Act::Write(Some(w), attempt(f, s, Occasion::Measure, Some(v), p.into())));
    let ladder = (who.clone(), prop::sample::select(&FORMS[..]), 1..=5_u8)
        .prop_map(|(w, f, r)| Act::Write(Some(w), attempt(f, "decir-precio", Occasion::Measure, None, r.to_string())));
    let sold = prop::sample::select(vec!["poco", "medio", "mucho", "no-digo"]);
    let range = (who.clone(), prop::sample::select(&FORMS[..]), sold)
        .prop_map(|(w, f, p)| Act::Write(Some(w), attempt(f, "venta", Occasion::Measure, None, p.into())));
    let walk = (who.clone(), lesson.clone(), any::<bool>()).prop_map(|(w, l, end)| {
        let lesson = LessonId::new(l);
        Act::Write(Some(w), if end { Body::LessonFinished { lesson } } else { Body::LessonOpened { lesson } })
    });
    let promise = (who.clone(), lesson.clone(), pick).prop_map(|(w, l, p)| {
        Act::Write(Some(w), Body::PromiseMade { lesson: LessonId::new(l), step: StepId::new("p"), choice: p.into() })
    });
    let kept = prop::sample::select(vec![Kept::Yes, Kept::Some, Kept::NotYet]);
    let asked = (who.clone(), lesson, kept).prop_map(|(w, l, kept)| {
        Act::Write(Some(w), Body::PromiseAsked { lesson: LessonId::new(l), step: StepId::new("p"), kept })
    });
    let came = (who.clone(), 0..3_usize, any::<bool>())
        .prop_map(|(w, s, came)| Act::Write(Some(w), Body::Attended { session: session(s), came }));
    let member = (who.clone(), 0..2_usize, prop::bool::weighted(0.8))
        .prop_map(|(w, c, member)| Act::Write(Some(w), Body::CohortJoined { cohort: cohort(c), member }));
    let join = (who.clone(), prop::option::of(0..WOMEN))
        .prop_filter("nobody is joined with herself", |(w, into)| Some(*w) != *into)
        .prop_map(|(w, into)| Act::Write(Some(w), Body::ProfileJoined { into: into.map(woman) }));
    let archive =
        (who.clone(), any::<bool>()).prop_map(|(w, archived)| Act::Write(Some(w), Body::LearnerArchived { archived }));
    let raised = (prop::option::of(0..2_usize), prop::sample::select(&LESSONS[..]), 0..40_u32, 0..40_u32).prop_map(
        |(c, l, a, b)| {
            let (cohort, lesson, step) = (c.map(cohort), LessonId::new(l), StepId::new("uno"));
            Act::Write(None, Body::HandsCounted { cohort, lesson, step, hands: vec![("a".into(), a), ("b".into(), b)] })
        },
    );
    let erase = who.prop_map(Act::Erase);
    prop_oneof![
        10 => answer, 12 => measure, 4 => ladder, 4 => range, 4 => walk, 3 => promise, 2 => asked, 5 => came,
        4 => member, 1 => join, 1 => archive, 1 => erase, 3 => raised
    ]
}

/// The log as a list: what is left of it after erasures.
fn write(store: &mut Store, acts: &[Act]) -> Vec<(LearnerId, Body)> {
    let mut list: Vec<(LearnerId, Body)> = Vec::new();
    let mut pending = Vec::new();
    let nobody = LearnerId(Uuid::nil());
    let mut gone: BTreeSet<LearnerId> = BTreeSet::new();
    let begin = (0..2).map(|n| {
        let (name, community) = (format!("grupo {n}"), String::new());
        Body::CohortFormed {
            cohort: cohort(n),
            name,
            community,
            locale: "es".into(),
            begins: "".into(),
            ends: "".into(),
        }
    });
    let days = (0..3).map(|n| Body::SessionHeld {
        session: session(n),
        cohort: cohort(n % 2),
        date: format!("2026-02-0{}", n + 1),
        workshop: None,
        place: "aquí".into(),
        hours: n as u8 + 2,
    });
    let enrolled = (0..WOMEN).map(|n| {
        let body =
            Body::LearnerEnrolled { name: Some(format!("n{n}")), pictures: [Picture(0); 3], locale: "es".into() };
        Act::Write(Some(n), body)
    });
    let acts = begin.chain(days).map(|b| Act::Write(None, b)).chain(enrolled).chain(acts.iter().cloned());
    for act in acts {
        match act {
            Act::Write(who, body) => {
                let learner = who.map(woman);
                pending.push(NewEvent { learner, body: body.clone() });
                if !learner.is_some_and(|l| gone.contains(&l)) {
                    list.push((learner.unwrap_or(nobody), body));
                }
            }
            Act::Erase(n) => {
                store.append(&pending).unwrap();
                pending.clear();
                let women = women(&list);
                // The woman is forgotten with every profile that is joined with hers.
                let hers = women.values().find(|profiles| profiles.contains(&woman(n))).cloned();
                if let Some(hers) = hers {
                    store.erase(woman(n)).unwrap();
                    list.retain(|(l, _)| !hers.contains(l));
                    gone.extend(hers);
                }
            }
        }
    }
    store.append(&pending).unwrap();
    list
}

/// The women of a list: whoever a chain of joined profiles ends at, with all profiles.
fn women(list: &[(LearnerId, Body)]) -> BTreeMap<LearnerId, BTreeSet<LearnerId>> {
    let mut joined: BTreeMap<LearnerId, Option<LearnerId>> = BTreeMap::new();
    for (who, body) in list {
        match body {
            Body::LearnerEnrolled { .. } => drop(joined.entry(*who).or_insert(None)),
            Body::ProfileJoined { into } => drop(joined.insert(*who, *into)),
            _ => {}
        }
    }
    let mut women: BTreeMap<LearnerId, BTreeSet<LearnerId>> = BTreeMap::new();
    for start in joined.keys() {
        let (mut at, mut seen) = (*start, vec![*start]);
        while let Some(next) = joined[&at].filter(|next| joined.contains_key(next)) {
            // Joined in a ring: its smallest. Whoever leads into the ring is not of it.
            if let Some(ring) = seen.iter().position(|s| *s == next) {
                at = *seen[ring..].iter().min().unwrap();
                break;
            }
            seen.push(next);
            at = next;
        }
        women.entry(at).or_default().insert(*start);
    }
    women
}

/// Begun, finished, answered, right first, right now, stuck.
type Standing = (bool, bool, i64, i64, i64, i64);

/// What one woman did, in order, under whatever profile.
struct Hers<'l>(Vec<&'l Body>);

impl Hers<'_> {
    fn attempts(&self, lesson: &str, step: &str) -> Vec<(Occasion, Grade, String)> {
        let of = |body: &&Body| match body {
            Body::Attempt { lesson: l, step: s, occasion, grade, picked, .. }
                if l.as_str() == lesson && s.as_str() == step =>
            {
                Some((*occasion, *grade, picked.clone().unwrap()))
            }
            _ => None,
        };
        self.0.iter().filter_map(of).collect()
    }

    fn first(&self, lesson: &str, step: &str) -> Option<(Grade, String)> {
        let first = self.attempts(lesson, step).into_iter().find(|(o, ..)| *o != Occasion::Review)?;
        Some((first.1, first.2))
    }

    fn steps(&self, lesson: &str) -> BTreeSet<String> {
        let of = |body: &&Body| match body {
            Body::Attempt { lesson: l, step, .. } if l.as_str() == lesson => Some(step.to_string()),
            _ => None,
        };
        self.0.iter().filter_map(of).collect()
    }

    fn standing(&self, lesson: &str) -> Standing {
        let right = Grade::Judged(Verdict::Right);
        let opened = |b: &&Body| matches!(b, Body::LessonOpened { lesson: l } if l.as_str() == lesson);
        let ended = |b: &&Body| matches!(b, Body::LessonFinished { lesson: l } if l.as_str() == lesson);
        let (mut answered, mut first, mut now, mut stuck) = (0, 0, 0, 0);
        for step in self.steps(lesson) {
            let all = self.attempts(lesson, &step);
            answered += 1;
            first += i64::from(self.first(lesson, &step).is_some_and(|(g, _)| g == right));
            now += i64::from(all.last().unwrap().1 == right);
            stuck += i64::from(all.last().unwrap().1 != right && all.len() >= 2);
        }
        let finished = self.0.iter().any(ended);
        let begun = finished || answered > 0 || self.0.iter().any(opened);
        (begun, finished, answered, first, now, stuck)
    }

    fn came(&self, n: usize) -> bool {
        // What was said last of each profile counts, and she came if any of them did: handled by the caller.
        self.0.iter().rev().find_map(|b| match b {
            Body::Attended { session: s, came } if *s == session(n) => Some(*came),
            _ => None,
        }) == Some(true)
    }

    fn member(&self, n: usize) -> bool {
        self.0.iter().rev().find_map(|b| match b {
            Body::CohortJoined { cohort: c, member } if *c == cohort(n) => Some(*member),
            _ => None,
        }) == Some(true)
    }

    /// The sum of a scale in a form, if every question of it was answered, and when the form was begun.
    fn sum(&self, form: &str, steps: &[&str], value: impl Fn(&(Grade, String)) -> f64) -> Option<f64> {
        let first: Vec<_> = steps.iter().filter_map(|step| self.first(form, step)).collect();
        (first.len() == steps.len()).then(|| first.iter().map(value).sum())
    }

    /// The forms in the order in which she took them.
    fn forms(&self) -> Vec<&'static str> {
        let begun = |form: &str| {
            self.0.iter().position(|b| matches!(b, Body::Attempt { lesson, .. } if lesson.as_str() == form))
        };
        let mut taken: Vec<_> = FORMS.into_iter().filter_map(|f| Some((begun(f)?, f))).collect();
        taken.sort_unstable();
        taken.into_iter().map(|(_, f)| f).collect()
    }
}

fn all_of<'l>(list: &'l [(LearnerId, Body)], profiles: &BTreeSet<LearnerId>) -> Hers<'l> {
    Hers(list.iter().filter(|(l, _)| profiles.contains(l)).map(|(_, b)| b).collect())
}

fn any_profile(list: &[(LearnerId, Body)], profiles: &BTreeSet<LearnerId>, is: impl Fn(&Hers<'_>) -> bool) -> bool {
    profiles.iter().any(|p| is(&all_of(list, &BTreeSet::from([*p]))))
}

fn count(n: usize) -> Cell {
    Cell::Count(n as i64)
}

fn check(report: &Report, list: &[(LearnerId, Body)], of: Option<usize>) {
    let everybody = women(list);
    let within = |profiles: &BTreeSet<LearnerId>| of.is_none_or(|c| any_profile(list, profiles, |h| h.member(c)));
    let group: Vec<(LearnerId, &BTreeSet<LearnerId>, Hers<'_>)> =
        everybody.iter().filter(|(_, p)| within(p)).map(|(w, p)| (*w, p, all_of(list, p))).collect();
    assert_eq!(report.women, group.len());
    let cell = |table: &str, row: usize, column: &str| report.table(table).unwrap().cell(row, column).unwrap().clone();
    let rows = |table: &str| report.table(table).unwrap().rows.len();

    // Days.
    let held: Vec<usize> = (0..3).filter(|n| of.is_none_or(|c| n % 2 == c)).collect();
    assert_eq!(rows("days"), held.len());
    for (row, n) in held.iter().enumerate() {
        let came = |p: &BTreeSet<LearnerId>| any_profile(list, p, |h| h.came(*n));
        let awaited = |p: &BTreeSet<LearnerId>| came(p) || any_profile(list, p, |h| h.member(n % 2));
        assert_eq!(cell("days", row, "came"), count(group.iter().filter(|(_, p, _)| came(p)).count()));
        assert_eq!(cell("days", row, "of"), count(group.iter().filter(|(_, p, _)| awaited(p)).count()));
    }

    // Each woman: found by her number in the order of names, which here is that of the profiles' numbers.
    let name = |w: LearnerId| w.0.as_u128() - 0x100;
    let mut by_name: Vec<usize> = (0..group.len()).collect();
    by_name.sort_by_key(|i| name(group[*i].0));
    for (row, i) in by_name.iter().enumerate() {
        let (who, profiles, hers) = &group[*i];
        assert_eq!(cell("women", row, "woman"), luch::text::Text::Raw(format!("n{}", name(*who))).into());
        let standings = LESSONS.map(|l| hers.standing(l));
        let total = |f: fn(&Standing) -> i64| Cell::Count(standings.iter().map(f).sum());
        assert_eq!(cell("women", row, "finished"), total(|s| i64::from(s.1)));
        assert_eq!(cell("women", row, "answered"), total(|s| s.2));
        assert_eq!(cell("women", row, "right_first"), total(|s| s.3));
        assert_eq!(cell("women", row, "right_now"), total(|s| s.4));
        assert_eq!(cell("women", row, "help"), total(|s| i64::from(s.5 >= 2)));
        let days: Vec<usize> = held.iter().copied().filter(|n| any_profile(list, profiles, |h| h.came(*n))).collect();
        let awaited = held.iter().filter(|n| days.contains(n) || any_profile(list, profiles, |h| h.member(*n % 2)));
        assert_eq!(cell("attendance", row, "came"), count(days.len()));
        assert_eq!(cell("attendance", row, "of"), count(awaited.count()));
        assert_eq!(cell("attendance", row, "hours"), count(days.iter().map(|n| n + 2).sum()));
    }

    // Lessons and questions.
    let course = Course::open(Shelf::embedded());
    for lesson in LESSONS {
        let row = course.lessons().position(|l| l.as_str() == lesson).unwrap();
        let all: Vec<_> = group.iter().map(|(_, _, h)| h.standing(lesson)).collect();
        let of = |is: &dyn Fn(&Standing) -> bool| count(all.iter().filter(|s| is(s)).count());
        assert_eq!(cell("lessons", row, "begun"), of(&|s| s.0));
        assert_eq!(cell("lessons", row, "finished"), of(&|s| s.1));
        assert_eq!(cell("lessons", row, "mastered"), of(&|s| s.1 && s.4 == s.2));
        assert_eq!(cell("lessons", row, "help"), of(&|s| s.5 >= 2));
        assert_eq!(cell("lessons", row, "answered"), Cell::Count(all.iter().map(|s| s.2).sum()));
        assert_eq!(cell("lessons", row, "right_first"), Cell::Count(all.iter().map(|s| s.3).sum()));
    }
    let mut asked = Vec::new();
    for lesson in LESSONS {
        for step in ["dos", "tres", "uno"] {
            let first: Vec<_> = group.iter().filter_map(|(_, _, h)| h.first(lesson, step)).collect();
            if first.is_empty() {
                continue;
            }
            let right = |(g, _): &&(Grade, String)| *g == Grade::Judged(Verdict::Right);
            let mut picks: BTreeMap<&str, i64> = BTreeMap::new();
            first.iter().filter(|f| !right(f)).for_each(|(_, p)| *picks.entry(p).or_default() += 1);
            // Most; of equals the first by name.
            let usual = picks.iter().max_by_key(|(p, n)| (**n, std::cmp::Reverse(**p)));
            let words = usual.map_or(Cell::Empty, |(p, _)| luch::text::Text::Raw((*p).into()).into());
            let agree = usual.map_or(Cell::Empty, |(_, n)| Cell::Count(*n));
            asked.push((count(first.len()), count(first.iter().filter(right).count()), words, agree));
        }
    }
    let told: Vec<_> = (0..rows("questions"))
        .map(|r| {
            let of = |column| cell("questions", r, column);
            (of("answered"), of("right_first"), of("usual"), of("agree"))
        })
        .collect();
    assert_eq!(told, asked);

    // Hands: of each group and step what was counted last.
    let mut raised = BTreeMap::new();
    for (_, body) in list {
        if let Body::HandsCounted { cohort: who, lesson, hands, .. } = body
            && of.is_none_or(|c| *who == Some(cohort(c)))
        {
            raised.insert((lesson.clone(), *who), hands.clone());
        }
    }
    let told: Vec<_> = (0..rows("hands")).map(|r| ["choice", "hands", "of"].map(|c| cell("hands", r, c))).collect();
    let counted = raised.into_values().flat_map(|hands| {
        let all = Cell::Count(hands.iter().map(|(_, n)| i64::from(*n)).sum());
        let word = |o: String| Cell::from(luch::text::Text::Raw(o));
        hands.into_iter().map(move |(o, n)| [word(o), Cell::Count(n.into()), all.clone()])
    });
    assert_eq!(told, counted.collect::<Vec<_>>());

    // Promises: the last of each woman and step, and what she said after it.
    let mut promised: BTreeMap<(&str, String), [i64; 5]> = BTreeMap::new();
    for (_, profiles, _) in &group {
        for lesson in LESSONS {
            let mut last: Option<(usize, String, Option<Kept>)> = None;
            for profile in profiles.iter() {
                let (mut made, mut kept) = (None, None);
                for (at, (who, body)) in list.iter().enumerate().filter(|(_, (who, _))| who == profile) {
                    let _ = who;
                    match body {
                        Body::PromiseMade { lesson: l, choice, .. } if l.as_str() == lesson => {
                            (made, kept) = (Some((at, choice.clone())), None);
                        }
                        Body::PromiseAsked { lesson: l, kept: k, .. } if l.as_str() == lesson => kept = Some(*k),
                        _ => {}
                    }
                }
                if let Some((at, choice)) = made
                    && last.as_ref().is_none_or(|(then, ..)| *then < at)
                {
                    last = Some((at, choice, kept));
                }
            }
            let Some((_, choice, kept)) = last else { continue };
            let tally = promised.entry((lesson, choice)).or_default();
            tally[0] += 1;
            let place = match kept {
                Some(Kept::Yes) => 1,
                Some(Kept::Some) => 2,
                Some(Kept::NotYet) => 3,
                None => 4,
            };
            tally[place] += 1;
        }
    }
    let told: Vec<[Cell; 5]> = (0..rows("promises"))
        .map(|r| ["made", "kept", "kept_in_part", "not_yet", "unasked"].map(|column| cell("promises", r, column)))
        .collect();
    assert_eq!(told, promised.values().map(|t| t.map(Cell::Count)).collect::<Vec<_>>());

    // Before and after.
    let right = |(g, _): &(Grade, String)| f64::from(u8::from(*g == Grade::Judged(Verdict::Right)));
    let taken = |(_, p): &(Grade, String)| f64::from(u8::from(p == "engano"));
    let rung = |(_, p): &(Grade, String)| p.parse::<f64>().unwrap();
    let change = report.table("change").unwrap();
    let row_of = |key: &str| {
        let text: Cell = luch::text::desk(key).into();
        (0..change.rows.len()).find(|r| change.cell(*r, "scale") == Some(&text)).unwrap()
    };
    type Value<'v> = &'v dyn Fn(&(Grade, String)) -> f64;
    let scales: [(usize, &[&str], Value<'_>, bool); 4] = [
        (row_of("scale-prices"), &["precio-pieza", "precio-comision"], &right, false),
        (row_of("scale-deceits"), &["mensaje-uno", "mensaje-cuatro"], &taken, false),
        (row_of("scale-alarms"), &["mensaje-dos", "mensaje-tres"], &taken, true),
        (4, &["decir-precio"], &rung, false),
    ];
    for (row, steps, value, falls) in scales {
        let (mut pairs, mut before, mut after) = (Vec::new(), Vec::new(), Vec::new());
        for (_, _, hers) in &group {
            let forms = hers.forms();
            let of = |n: usize| forms.get(n).and_then(|f| hers.sum(f, steps, value));
            before.extend(of(0));
            after.extend(of(1));
            pairs.extend(of(0).zip(of(1)));
        }
        let mean = |values: &[f64]| {
            if values.is_empty() { Cell::Empty } else { Cell::Number(values.iter().sum::<f64>() / values.len() as f64) }
        };
        let of = |column| cell("change", row, column);
        let near = |a: Cell, b: Cell| match (&a, &b) {
            (Cell::Number(x), Cell::Number(y)) => assert!((x - y).abs() < 1e-9, "{row} {x} {y}"),
            _ => assert_eq!(a, b, "{row}"),
        };
        assert_eq!(
            (of("pairs"), of("n_before"), of("n_after")),
            (count(pairs.len()), count(before.len()), count(after.len()))
        );
        near(of("before"), mean(&pairs.iter().map(|p| p.0).collect::<Vec<_>>()));
        near(of("after"), mean(&pairs.iter().map(|p| p.1).collect::<Vec<_>>()));
        near(of("all_before"), mean(&before));
        near(of("all_after"), mean(&after));
        let up = pairs.iter().filter(|(b, a)| a > b).count();
        let down = pairs.iter().filter(|(b, a)| a < b).count();
        let (better, worse) = if falls { (down, up) } else { (up, down) };
        assert_eq!((of("better"), of("worse")), (count(better), count(worse)));
    }
    for (n, choice) in ["poco", "medio", "mucho", "no-digo"].into_iter().enumerate() {
        let said = |h: &Hers<'_>, nth: usize| Some(h.first(h.forms().get(nth)?, "venta")?.1);
        let (mut all, mut pairs) = ([0, 0], [0, 0]);
        for (_, _, hers) in &group {
            let both = [said(hers, 0), said(hers, 1)];
            let open = both.iter().all(|s| s.as_deref().is_some_and(|s| s != "no-digo"));
            for nth in 0..2 {
                let here = usize::from(both[nth].as_deref() == Some(choice));
                all[nth] += here;
                pairs[nth] += if open { here } else { 0 };
            }
        }
        let row = 4 + n;
        let declined = choice == "no-digo";
        let of = |column| cell("ranges", row, column);
        assert_eq!([of("n_before"), of("n_after")], all.map(count));
        let pairs = if declined { [Cell::Empty, Cell::Empty] } else { pairs.map(count) };
        assert_eq!([of("pairs_before"), of("pairs_after")], pairs);
    }
}

/// Every cell of the board, and who needs help: the rule that stands under it, read again from the events.
fn check_board(board: &Board, list: &[(LearnerId, Body)]) {
    let everybody = women(list);
    let told: BTreeSet<LearnerId> = board.women.iter().map(|w| w.id).collect();
    assert_eq!(told, everybody.keys().copied().collect());
    for (who, profiles) in &everybody {
        let hers = all_of(list, profiles);
        for lesson in &board.lessons {
            let (_, finished, answered, _, now, stuck) = hers.standing(lesson.as_str());
            let shade = match (finished, answered > 0) {
                (true, _) if now == answered => Shade::Mastered,
                (true, _) => Shade::Finished,
                (false, true) => Shade::Begun,
                (false, false) => Shade::Bare,
            };
            let standing = board.standing(*who, lesson);
            assert_eq!(Shade::of(standing), shade, "{lesson}");
            assert_eq!(needs_help(standing), stuck >= 2, "{lesson}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn every_figure_is_that_of_the_events(acts in prop::collection::vec(act(), 0..160)) {
        let dir = tempfile::tempdir().unwrap();
        let (mut store, _) = Store::open(dir.path()).unwrap();
        let list = write(&mut store, &acts);
        let course = Course::open(Shelf::embedded());
        let board = Board::read(&store, &course, store.women(None).unwrap(), store.tick().unwrap()).unwrap();
        check_board(&board, &list);
        for of in [None, Some(0), Some(1)] {
            let scope = Scope { cohort: of.map(cohort), names: true };
            check(&Report::read(&store, &course, scope).unwrap(), &list, of);
        }
    }
}
