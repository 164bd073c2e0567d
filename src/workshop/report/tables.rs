//! The tables, one function each.

use super::{
    super::{Cell, Scale, Shade, Table, asked, explained, needs_help, picked},
    Group,
};
use crate::{
    course::Lesson,
    log::{Question, SessionDay, Standing, Woman},
    model::{LearnerId, LessonId, StepId, WorkshopId},
    text::{Text, Value, desk},
};
use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

/// Questions that go worst, and how many must have answered before that means anything.
const HARDEST: usize = 12;
const ENOUGH: u32 = 5;

/// What the women of a group did in one lesson, or one woman in all lessons.
#[derive(Default, Clone, Copy)]
struct Sum {
    begun: usize,
    finished: usize,
    mastered: usize,
    help: usize,
    answered: usize,
    right_first: usize,
    right_now: usize,
}

impl Sum {
    fn add(&mut self, standing: Standing) {
        let whole = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
        self.begun += 1;
        self.finished += usize::from(standing.finished);
        self.mastered += usize::from(Shade::of(standing) == Shade::Mastered);
        self.help += usize::from(needs_help(standing));
        self.answered += whole(standing.answered);
        self.right_first += whole(standing.right_first);
        self.right_now += whole(standing.right_now);
    }
}

/// What a row is about, for data files.
fn named(name: &str) -> Cell {
    Text::Raw(name.into()).into()
}

fn number(n: usize) -> Value {
    Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

impl Group<'_> {
    pub(super) fn tables(&self) -> Vec<Table> {
        let (mut lessons, mut women): (HashMap<&LessonId, Sum>, HashMap<LearnerId, Sum>) = Default::default();
        for ((woman, lesson), standing) in &self.standings {
            lessons.entry(lesson).or_default().add(*standing);
            women.entry(*woman).or_default().add(*standing);
        }
        vec![
            self.summary(&women),
            self.days(),
            self.attendance(),
            self.change(),
            self.ranges(),
            self.lessons(&lessons),
            self.hardest(),
            self.hands(),
            self.promises(),
            self.each_woman(&women),
            self.computers(),
            self.progress(),
            self.questions(),
        ]
    }

    fn title(&self, lesson: &LessonId) -> Text {
        let known = self.course.lesson(lesson).is_some();
        if known { Lesson::title(lesson) } else { Text::Raw(lesson.to_string()) }
    }

    fn workshop(&self, lesson: &LessonId) -> Cell {
        self.course.workshop_of(lesson).map_or(Cell::Empty, |w| w.title().into())
    }

    /// A row about her: her number in this report, what she is called, and room for the rest.
    fn woman(&self, table: &Table, nth: usize, woman: &Woman) -> Vec<Cell> {
        let called = self.called.get(&woman.id).map_or(Cell::Empty, |text| Cell::Text(Arc::clone(text)));
        // As wide as the table from the beginning: there are ten thousand women.
        let mut row = Vec::with_capacity(table.columns.len());
        row.extend([Cell::count(nth + 1), called]);
        row
    }

    fn cohort(&self, day: &SessionDay) -> Cell {
        self.cohorts.get(&day.cohort).map_or(Cell::Empty, |c| Text::Raw(c.name.clone()).into())
    }

    fn came_on(&self, day: &SessionDay, woman: LearnerId) -> bool {
        self.came.contains(&(day.id, woman))
    }

    fn summary(&self, each: &HashMap<LearnerId, Sum>) -> Table {
        let mut table = Table::new("summary", &["name", "what", "count", "of", "share"]);
        let mut row = |what: &str, n: usize, of: Option<usize>| {
            let (whole, share) = of.map_or((Cell::Empty, Cell::Empty), |of| (Cell::count(of), Cell::share(n, of)));
            let name = what.trim_start_matches("summary-").replace('-', "_");
            table.rows.push(vec![named(&name), desk(what).into(), Cell::count(n), whole, share]);
        };
        let women = self.women.len();
        let came: BTreeSet<LearnerId> = self.came.iter().map(|(_, woman)| *woman).collect();
        let path = self.course.lessons().count();
        let whole = |sum: &&Sum| path > 0 && sum.finished >= path;
        let total = |f: fn(&Sum) -> usize| each.values().map(f).sum::<usize>();
        row("summary-women", women, None);
        row("summary-days", self.sessions.len(), None);
        row("summary-hours", self.sessions.iter().map(|day| usize::from(day.hours)).sum(), None);
        row("summary-came", came.len(), Some(women));
        row("summary-began", each.values().filter(|s| s.finished > 0).count(), Some(women));
        row("summary-whole", each.values().filter(whole).count(), Some(women));
        row("summary-lessons", total(|s| s.finished), None);
        row("summary-right", total(|s| s.right_first), Some(total(|s| s.answered)));
        row("summary-right-now", total(|s| s.right_now), Some(total(|s| s.answered)));
        row("summary-pairs", self.measured.pairs(), Some(women));
        let told: u32 = self.promises.iter().flat_map(|p| p.kept).sum();
        let kept: u32 = self.promises.iter().map(|p| p.kept.iter().take(2).sum::<u32>()).sum();
        let whole = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
        row("summary-promises", whole(kept), Some(whole(told)));
        table
    }

    fn days(&self) -> Table {
        let columns = ["date", "cohort", "workshop", "place", "hours", "came", "of", "share"];
        let mut table = Table::new("days", &columns);
        // Counted once for all days: a programme has many.
        let mut came: HashMap<_, usize> = HashMap::new();
        let mut strangers: HashMap<_, usize> = HashMap::new();
        let cohort_of: HashMap<_, _> = self.sessions.iter().map(|day| (day.id, day.cohort)).collect();
        for (session, woman) in &self.came {
            *came.entry(*session).or_default() += 1;
            let member = cohort_of.get(session).and_then(|c| self.members.get(c)).is_some_and(|m| m.contains(woman));
            *strangers.entry(*session).or_default() += usize::from(!member);
        }
        for day in &self.sessions {
            let n = came.get(&day.id).copied().unwrap_or(0);
            let members = self.members.get(&day.cohort).map_or(0, BTreeSet::len);
            let of = members + strangers.get(&day.id).copied().unwrap_or(0);
            table.rows.push(vec![
                Cell::day(&day.date),
                self.cohort(day),
                day.workshop.as_ref().map_or(Cell::Empty, |w| self.workshop_title(w)),
                Text::Raw(day.place.clone()).into(),
                Cell::Count(day.hours.into()),
                Cell::count(n),
                Cell::count(of),
                Cell::share(n, of),
            ]);
        }
        table
    }

    fn workshop_title(&self, id: &WorkshopId) -> Cell {
        let known = self.course.workshops().iter().find(|w| w.id == *id);
        known.map_or_else(|| Text::Raw(id.to_string()).into(), |w| w.title().into())
    }

    fn attendance(&self) -> Table {
        let mut table = Table::new("attendance", &["number", "woman", "came", "of", "share", "hours"]);
        let mut days: HashMap<_, Vec<&SessionDay>> = HashMap::new();
        for day in &self.sessions {
            days.entry(day.cohort).or_default().push(day);
        }
        // The days of her cohorts, and those to which she came besides.
        let mut awaited: HashMap<LearnerId, Vec<&SessionDay>> = HashMap::new();
        for (cohort, members) in &self.members {
            for woman in members {
                awaited.entry(*woman).or_default().extend(days.get(cohort).into_iter().flatten());
            }
        }
        let by_id: HashMap<_, _> = self.sessions.iter().map(|day| (day.id, day)).collect();
        for (session, woman) in &self.came {
            let Some(day) = by_id.get(session) else { continue };
            if !self.members.get(&day.cohort).is_some_and(|m| m.contains(woman)) {
                awaited.entry(*woman).or_default().push(day);
            }
        }
        for (nth, woman) in self.women.iter().enumerate() {
            let days = awaited.get(&woman.id).map_or(&[][..], Vec::as_slice);
            let came: Vec<_> = days.iter().filter(|day| self.came_on(day, woman.id)).collect();
            let hours = came.iter().map(|day| i64::from(day.hours)).sum();
            let mut row = self.woman(&table, nth, woman);
            row.extend([Cell::count(came.len()), Cell::count(days.len()), Cell::share(came.len(), days.len())]);
            row.push(Cell::Count(hours));
            table.rows.push(row);
        }
        table
    }

    fn change(&self) -> Table {
        let columns = [
            "name",
            "scale",
            "words",
            "highest",
            "pairs",
            "before",
            "after",
            "change",
            "low",
            "high",
            "better",
            "worse",
            "n_before",
            "all_before",
            "n_after",
            "all_after",
        ];
        let mut table = Table::new("change", &columns);
        table.method = Some(desk("table-change.method"));
        let form = self.course.measures().first();
        for change in self.measured.changes() {
            let (name, scale) = match (&change.scale, form) {
                (Scale::Prices, _) => ("prices", desk("scale-prices")),
                (Scale::DeceitsSeen, _) => ("deceits", desk("scale-deceits")),
                (Scale::FalseAlarms, _) => ("alarms", desk("scale-alarms")),
                (Scale::Others, _) | (Scale::Sure(_), None) => ("others", desk("scale-others")),
                (Scale::Sure(step), Some(form)) => (step.as_str(), asked(form, step)),
            };
            let words = match change.pairs {
                0 => desk("change-nobody"),
                pairs => desk("change-words")
                    .with("better", number(change.better))
                    .with("worse", number(change.worse))
                    .with("pairs", number(pairs)),
            };
            let measured = |n: usize, value: f64| if n == 0 { Cell::Empty } else { Cell::Number(value) };
            let (low, high) = change
                .interval
                .map_or((Cell::Empty, Cell::Empty), |(low, high)| (Cell::Number(low), Cell::Number(high)));
            table.rows.push(vec![
                named(name),
                scale.into(),
                words.into(),
                Cell::Count(change.of.into()),
                Cell::count(change.pairs),
                measured(change.pairs, change.before),
                measured(change.pairs, change.after),
                measured(change.pairs, change.after - change.before),
                low,
                high,
                Cell::count(change.better),
                Cell::count(change.worse),
                Cell::count(change.all_before.0),
                measured(change.all_before.0, change.all_before.1),
                Cell::count(change.all_after.0),
                measured(change.all_after.0, change.all_after.1),
            ]);
        }
        table
    }

    fn ranges(&self) -> Table {
        let columns = ["name", "question", "choice", "pairs_before", "pairs_after", "n_before", "n_after"];
        let mut table = Table::new("ranges", &columns);
        for range in self.measured.ranges() {
            let pairs = range.pairs.map_or((Cell::Empty, Cell::Empty), |(b, a)| (Cell::count(b), Cell::count(a)));
            table.rows.push(vec![
                named(&format!("{}.{}", range.step, range.choice)),
                asked(&range.lesson, &range.step).into(),
                picked(self.course, &range.lesson, &range.step, &range.choice).into(),
                pairs.0,
                pairs.1,
                Cell::count(range.all.0),
                Cell::count(range.all.1),
            ]);
        }
        table
    }

    fn lessons(&self, each: &HashMap<&LessonId, Sum>) -> Table {
        let columns =
            ["name", "workshop", "lesson", "begun", "finished", "mastered", "help", "answered", "right_first", "share"];
        let mut table = Table::new("lessons", &columns);
        for lesson in &self.lessons {
            let sum = each.get(lesson).copied().unwrap_or_default();
            let counts = [sum.begun, sum.finished, sum.mastered, sum.help, sum.answered, sum.right_first];
            let mut row = vec![named(lesson.as_str()), self.workshop(lesson), self.title(lesson).into()];
            row.extend(counts.map(Cell::count));
            row.push(Cell::share(sum.right_first, sum.answered));
            table.rows.push(row);
        }
        table
    }

    /// What a step asks; its id where only the log knows it.
    fn words(&self, lesson: &LessonId, step: &StepId) -> Text {
        let known = self.course.lesson(lesson).is_some_and(|l| l.step(step).is_some());
        if known { asked(lesson, step) } else { Text::Raw(step.to_string()) }
    }

    fn question(&self, question: &Question) -> Vec<Cell> {
        let share = Cell::share(
            usize::try_from(question.right_first).unwrap_or(0),
            usize::try_from(question.answered).unwrap_or(0),
        );
        let words = self.words(&question.lesson, &question.step);
        let (lesson, step) = (&question.lesson, &question.step);
        let (usual, agree) = match &question.usual {
            Some((choice, n)) => (picked(self.course, lesson, step, choice).into(), Cell::Count((*n).into())),
            None => (Cell::Empty, Cell::Empty),
        };
        vec![
            named(&format!("{}.{}", question.lesson, question.step)),
            self.title(&question.lesson).into(),
            words.into(),
            Cell::Count(question.answered.into()),
            Cell::Count(question.right_first.into()),
            share,
            usual,
            agree,
        ]
    }

    fn questions(&self) -> Table {
        let mut table = Table::new("questions", &[&QUESTION[..], &["explained"]].concat());
        table.detail = true;
        let explained = |q: &Question| {
            let why = q.usual.as_ref().and_then(|(choice, _)| explained(self.course, &q.lesson, &q.step, choice));
            why.map_or(Cell::Empty, Cell::from)
        };
        table.rows = self.questions.iter().map(|q| [self.question(q), vec![explained(q)]].concat()).collect();
        table
    }

    fn hardest(&self) -> Table {
        let mut table = Table::new("hardest", &QUESTION);
        let enough = self.questions.iter().any(|q| q.answered >= ENOUGH);
        if !enough {
            // What there is, and that it says little.
            table.rule = desk("table-hardest.few");
        }
        let counts = |q: &&Question| q.right_first < q.answered && (q.answered >= ENOUGH || !enough);
        let mut hard: Vec<&Question> = self.questions.iter().filter(counts).collect();
        // As fractions: a/b < c/d where a·d < c·b.
        hard.sort_by(|a, b| {
            let cross = |x: &Question, y: &Question| u64::from(x.right_first) * u64::from(y.answered);
            cross(a, b).cmp(&cross(b, a)).then(b.answered.cmp(&a.answered))
        });
        table.rows = hard.into_iter().take(HARDEST).map(|q| self.question(q)).collect();
        table
    }

    fn hands(&self) -> Table {
        let columns = ["name", "cohort", "lesson", "question", "choice", "hands", "of"];
        let mut table = Table::new("hands", &columns);
        for asked in &self.hands {
            let cohort = asked.cohort.and_then(|id| self.cohorts.get(&id));
            let cohort = cohort.map_or(Cell::Empty, |c| Text::Raw(c.name.clone()).into());
            let all = asked.hands.iter().map(|(_, n)| i64::from(*n)).sum();
            for (option, n) in &asked.hands {
                table.rows.push(vec![
                    named(&format!("{}.{}.{option}", asked.lesson, asked.step)),
                    cohort.clone(),
                    self.title(&asked.lesson).into(),
                    self.words(&asked.lesson, &asked.step).into(),
                    picked(self.course, &asked.lesson, &asked.step, option).into(),
                    Cell::Count(i64::from(*n)),
                    Cell::Count(all),
                ]);
            }
        }
        table
    }

    fn promises(&self) -> Table {
        let mut table = Table::new(
            "promises",
            &["name", "lesson", "promise", "made", "kept", "kept_in_part", "not_yet", "unasked"],
        );
        let place = |lesson: &LessonId| self.lessons.iter().position(|l| l == lesson);
        let mut promises: Vec<_> = self.promises.iter().collect();
        promises.sort_by_key(|p| place(&p.lesson));
        for promise in promises {
            let [kept, in_part, not_yet] = promise.kept;
            let unasked = promise.made.saturating_sub(kept + in_part + not_yet);
            let words = picked(self.course, &promise.lesson, &promise.step, &promise.choice);
            let name = format!("{}.{}.{}", promise.lesson, promise.step, promise.choice);
            let mut row = vec![named(&name), self.title(&promise.lesson).into(), words.into()];
            row.extend([promise.made, kept, in_part, not_yet, unasked].map(|n| Cell::Count(n.into())));
            table.rows.push(row);
        }
        table
    }

    fn each_woman(&self, each: &HashMap<LearnerId, Sum>) -> Table {
        let columns = ["number", "woman", "finished", "answered", "right_first", "share", "right_now", "help"];
        let mut table = Table::new("women", &columns);
        for (nth, woman) in self.women.iter().enumerate() {
            let sum = each.get(&woman.id).copied().unwrap_or_default();
            let mut row = self.woman(&table, nth, woman);
            row.extend([sum.finished, sum.answered, sum.right_first].map(Cell::count));
            row.push(Cell::share(sum.right_first, sum.answered));
            row.extend([sum.right_now, sum.help].map(Cell::count));
            table.rows.push(row);
        }
        table
    }

    fn progress(&self) -> Table {
        let columns =
            ["number", "woman", "name", "lesson", "finished", "answered", "right_first", "right_now", "stuck", "help"];
        let mut table = Table::new("progress", &columns);
        table.detail = true;
        let titles: HashMap<&LessonId, (usize, [Cell; 2])> =
            self.lessons.iter().enumerate().map(|(n, l)| (l, (n, [named(l.as_str()), self.title(l).into()]))).collect();
        for (nth, woman) in self.women.iter().enumerate() {
            let from = self.standings.range((woman.id, LessonId::new(""))..);
            let mut hers: Vec<_> = from
                .take_while(|((who, _), _)| *who == woman.id)
                .filter_map(|((_, lesson), standing)| Some((titles.get(lesson)?, standing)))
                .collect();
            hers.sort_by_key(|((order, _), _)| *order);
            for ((_, title), standing) in hers {
                let mut row = self.woman(&table, nth, woman);
                row.extend(title.clone());
                row.push(Cell::count(usize::from(standing.finished)));
                let counts = [standing.answered, standing.right_first, standing.right_now, standing.stuck];
                row.extend(counts.map(|n| Cell::Count(n.into())));
                row.push(Cell::count(usize::from(needs_help(*standing))));
                table.rows.push(row);
            }
        }
        table
    }

    fn computers(&self) -> Table {
        let mut table = Table::new("computers", &["computer", "events", "newest"]);
        for (nth, computer) in self.computers.iter().enumerate() {
            // A computer's name may be somebody's.
            let name = if self.names && !computer.name.is_empty() {
                Text::Raw(computer.name.clone())
            } else {
                desk("some-computer").with("number", number(nth + 1))
            };
            let day = super::super::day_of(computer.newest);
            table.rows.push(vec![
                name.into(),
                Cell::Count(i64::try_from(computer.events).unwrap_or(i64::MAX)),
                Cell::day(&day),
            ]);
        }
        table
    }
}

const QUESTION: [&str; 8] = ["name", "lesson", "question", "answered", "right_first", "share", "usual", "agree"];
