//! How women stand in lessons and at questions, counted in one reading of their answers.

use super::{
    Question, Standing, Store, StoreError, Woman,
    answer::{Answer, COLUMNS, When},
    roll::{uuid, words},
};
use crate::model::{LearnerId, LessonId, StepId, Tick, WriterId};
use rusqlite::{CachedStatement, Connection, Row};
use std::collections::{BTreeMap, HashMap, btree_map::Entry};

/// The verdict of a right answer, as it is kept.
const RIGHT: u8 = 2;

/// How each of some women stands in each lesson that she has begun.
pub type Standings = BTreeMap<(LearnerId, LessonId), Standing>;

/// What one woman answered first to a step.
#[derive(Debug, Clone, Copy)]
pub struct FirstAnswer<'r> {
    /// Who.
    pub woman: LearnerId,
    /// The lesson.
    pub lesson: &'r LessonId,
    /// The step.
    pub step: &'r str,
    /// When, in the order of events.
    pub at: (Tick, WriterId),
    /// 0 not yet, 1 almost, 2 right; nothing: not judged.
    pub verdict: Option<u8>,
    /// What she chose or said.
    pub picked: Option<&'r str>,
}

/// What the numbers of lessons and questions stand for in this file: lists by number, for whom places in them stand.
struct Names {
    lessons: Vec<(i64, LessonId)>,
    questions: Vec<(i64, Step)>,
}

/// A question: the place of its lesson, and the step.
struct Step {
    lesson: Option<usize>,
    id: StepId,
}

/// Where a number stands in a list by number: numbers are given one after another, so mostly where it says.
fn place<T>(list: &[(i64, T)], number: i64) -> Option<usize> {
    let said = usize::try_from(number.saturating_sub(1)).ok()?;
    let there = list.get(said).is_some_and(|(n, _)| *n == number);
    if there { Some(said) } else { list.binary_search_by_key(&number, |(n, _)| *n).ok() }
}

/// What a woman answered to a question. Of half a million rows only what is counted of each is read, and nothing copied.
struct Said<'r> {
    question: i64,
    /// What was said first outside reviews, if it is judged.
    first: Option<u8>,
    last: Option<u8>,
    tries: u32,
    whole: Whole<'r>,
}

/// Where the rest of it is.
enum Whole<'r> {
    Row(&'r Row<'r>),
    /// Put together from several profiles.
    Answer(&'r Answer),
}

impl<'r> Said<'r> {
    /// From the columns of an answer.
    fn read(r: &'r Row<'r>) -> rusqlite::Result<Self> {
        Ok(Self { question: r.get(0)?, first: r.get(3)?, last: r.get(7)?, tries: r.get(8)?, whole: Whole::Row(r) })
    }

    fn of(question: i64, answer: &'r Answer) -> Self {
        let first = answer.first.as_ref().and_then(|f| f.verdict);
        Self { question, first, last: answer.last, tries: answer.tries, whole: Whole::Answer(answer) }
    }

    /// What she picked first.
    fn picked(&self) -> rusqlite::Result<Option<&'r str>> {
        match self.whole {
            Whole::Row(r) => Ok(r.get_ref(4)?.as_str_or_null()?),
            Whole::Answer(answer) => Ok(answer.first.as_ref().and_then(|f| f.picked.as_deref())),
        }
    }

    /// When she answered first, unless that was in a review.
    fn first_at(&self) -> rusqlite::Result<Option<When>> {
        match self.whole {
            Whole::Row(r) => r.get::<_, Option<i64>>(1)?.map(|tick| Ok(When { tick, writer: r.get(2)? })).transpose(),
            Whole::Answer(answer) => Ok(answer.first.as_ref().map(|f| f.at)),
        }
    }
}

impl Store {
    /// How each of these women stands in each lesson that she has begun.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn standings(&self, women: &[Woman]) -> Result<Standings, StoreError> {
        let names = self.names()?;
        let (mut answers, mut walked) = (Answers::new(self)?, Walked::new(self, &names)?);
        for woman in women {
            walked.begin(woman)?;
            answers.of(woman, |said| {
                walked.add(&said);
                Ok(())
            })?;
            walked.end(woman);
        }
        Ok(walked.standings())
    }

    /// How these women stand in lessons and at each question that is judged, in one reading; what each of them answered
    /// first to the steps of `forms` is told besides, woman by woman.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn figures(
        &self,
        women: &[Woman],
        forms: &[LessonId],
        mut each: impl FnMut(FirstAnswer<'_>),
    ) -> Result<(Standings, Vec<Question>), StoreError> {
        let names = self.names()?;
        let (mut answers, mut walked) = (Answers::new(self)?, Walked::new(self, &names)?);
        let (mut asked, mut told) = (Asked::new(&names), Told::new(self, &names, forms)?);
        for woman in women {
            walked.begin(woman)?;
            answers.of(woman, |said| {
                walked.add(&said);
                asked.add(&said)?;
                told.add(woman, &said, &mut each)
            })?;
            walked.end(woman);
        }
        Ok((walked.standings(), asked.questions()))
    }

    fn names(&self) -> Result<Names, StoreError> {
        let mut query = self.db.prepare_cached("SELECT n, id FROM lesson ORDER BY n")?;
        let lessons = query.query_map([], |r| Ok((r.get(0)?, LessonId::new(words(r, 1)?))))?;
        let lessons = lessons.collect::<Result<Vec<_>, _>>()?;
        let mut query = self.db.prepare_cached("SELECT n, lesson, step FROM question ORDER BY n")?;
        let questions = query.query_map([], |r| {
            let lesson = place(&lessons, r.get(1)?);
            Ok((r.get(0)?, Step { lesson, id: StepId::new(words(r, 2)?) }))
        })?;
        let questions = questions.collect::<Result<_, _>>()?;
        Ok(Names { lessons, questions })
    }
}

/// What women answered, under whatever profiles.
struct Answers<'s> {
    db: &'s Connection,
    query: CachedStatement<'s>,
}

impl<'s> Answers<'s> {
    fn new(store: &'s Store) -> Result<Self, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM answer WHERE learner = (SELECT n FROM learner WHERE id = ?1)");
        Ok(Self { db: &store.db, query: store.db.prepare_cached(&sql)? })
    }

    /// Tells of each question what she answered to it.
    fn of(
        &mut self,
        woman: &Woman,
        mut each: impl FnMut(Said<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        if let [profile] = woman.profiles[..] {
            let mut rows = self.query.query([profile.0.as_bytes()])?;
            while let Some(r) = rows.next()? {
                each(Said::read(r)?)?;
            }
            return Ok(());
        }
        let mut together: BTreeMap<i64, Answer> = BTreeMap::new();
        for profile in &woman.profiles {
            let mut rows = self.query.query([profile.0.as_bytes()])?;
            while let Some(r) = rows.next()? {
                let (question, answer) = (r.get(0)?, Answer::read(r)?);
                match together.entry(question) {
                    Entry::Occupied(known) => known.into_mut().add(answer, self.db)?,
                    Entry::Vacant(free) => _ = free.insert(answer),
                }
            }
        }
        together.iter().try_for_each(|(question, answer)| each(Said::of(*question, answer)))
    }
}

/// Lessons, counted.
struct Walked<'s> {
    progress: CachedStatement<'s>,
    names: &'s Names,
    /// Of the woman whose answers are read: how she stands, by the places of lessons.
    hers: Vec<Option<Standing>>,
    standings: Vec<((LearnerId, LessonId), Standing)>,
}

impl<'s> Walked<'s> {
    fn new(store: &'s Store, names: &'s Names) -> Result<Self, StoreError> {
        let sql = "SELECT lesson, finished > 0 FROM lesson_progress
                   WHERE learner = (SELECT n FROM learner WHERE id = ?1)";
        let hers = vec![None; names.lessons.len()];
        Ok(Self { progress: store.db.prepare_cached(sql)?, names, hers, standings: Vec::new() })
    }

    /// Begins with what she opened and finished.
    fn begin(&mut self, woman: &Woman) -> Result<(), StoreError> {
        for profile in &woman.profiles {
            let mut rows = self.progress.query([profile.0.as_bytes()])?;
            while let Some(r) = rows.next()? {
                let lesson = place(&self.names.lessons, r.get(0)?).and_then(|at| self.hers.get_mut(at));
                if let Some(standing) = lesson {
                    standing.get_or_insert_default().finished |= r.get::<_, bool>(1)?;
                }
            }
        }
        Ok(())
    }

    /// Adds an answer of hers.
    fn add(&mut self, said: &Said<'_>) {
        let question = place(&self.names.questions, said.question).and_then(|at| self.names.questions.get(at));
        let lesson = question.and_then(|(_, step)| self.hers.get_mut(step.lesson?));
        let (Some(standing), Some(last)) = (lesson, said.last) else { return };
        let standing = standing.get_or_insert_default();
        standing.answered += 1;
        standing.right_first += u32::from(said.first == Some(RIGHT));
        standing.right_now += u32::from(last == RIGHT);
        standing.stuck += u32::from(last != RIGHT && said.tries >= 2);
    }

    /// Ends with her.
    fn end(&mut self, woman: &Woman) {
        for ((_, lesson), standing) in self.names.lessons.iter().zip(&mut self.hers) {
            self.standings.extend(standing.take().map(|standing| ((woman.id, lesson.clone()), standing)));
        }
    }

    fn standings(self) -> Standings {
        self.standings.into_iter().collect()
    }
}

/// Questions, counted.
struct Asked<'s> {
    names: &'s Names,
    /// By the places of questions.
    tallies: Vec<Tally>,
}

#[derive(Default, Clone)]
struct Tally {
    answered: u32,
    right_first: u32,
    /// What the others chose first, and how many.
    picked: HashMap<String, u32>,
}

impl<'s> Asked<'s> {
    fn new(names: &'s Names) -> Self {
        Self { names, tallies: vec![Tally::default(); names.questions.len()] }
    }

    fn add(&mut self, said: &Said<'_>) -> rusqlite::Result<()> {
        let tally = place(&self.names.questions, said.question).and_then(|at| self.tallies.get_mut(at));
        let (Some(tally), Some(verdict)) = (tally, said.first) else { return Ok(()) };
        tally.answered += 1;
        if verdict == RIGHT {
            tally.right_first += 1;
        } else if let Some(picked) = said.picked()? {
            match tally.picked.get_mut(picked) {
                Some(n) => *n += 1,
                None => _ = tally.picked.insert(picked.to_owned(), 1),
            }
        }
        Ok(())
    }

    fn questions(self) -> Vec<Question> {
        let question = |((_, step), tally): (&(i64, Step), Tally)| {
            let (_, lesson) = self.names.lessons.get(step.lesson?)?;
            // Most; of equals the first by name.
            let usual = tally.picked.into_iter().max_by(|(a, n), (b, m)| n.cmp(m).then_with(|| b.cmp(a)));
            let (lesson, step) = (lesson.clone(), step.id.clone());
            let (answered, right_first) = (tally.answered, tally.right_first);
            (answered > 0).then_some(Question { lesson, step, answered, right_first, usual })
        };
        let mut questions: Vec<Question> = self.names.questions.iter().zip(self.tallies).filter_map(question).collect();
        questions.sort_by(|a, b| (&a.lesson, &a.step).cmp(&(&b.lesson, &b.step)));
        questions
    }
}

/// First answers to the steps of some lessons.
struct Told<'s> {
    names: &'s Names,
    /// By the places of questions: the lesson, if it is one of these.
    forms: Vec<Option<&'s LessonId>>,
    writer: CachedStatement<'s>,
    /// Who wrote what was told last: mostly the same wrote what comes now.
    newest: Option<(i64, WriterId)>,
}

impl<'s> Told<'s> {
    fn new(store: &'s Store, names: &'s Names, forms: &[LessonId]) -> Result<Self, StoreError> {
        let form = |(_, step): &(i64, Step)| {
            let (_, lesson) = names.lessons.get(step.lesson?)?;
            forms.contains(lesson).then_some(lesson)
        };
        let forms = names.questions.iter().map(form).collect();
        let writer = store.db.prepare_cached("SELECT id FROM writer WHERE n = ?1")?;
        Ok(Self { names, forms, writer, newest: None })
    }

    fn add(
        &mut self,
        woman: &Woman,
        said: &Said<'_>,
        each: &mut impl FnMut(FirstAnswer<'_>),
    ) -> Result<(), StoreError> {
        let Some(question) = place(&self.names.questions, said.question) else { return Ok(()) };
        let (Some(Some(lesson)), Some((_, step))) = (self.forms.get(question), self.names.questions.get(question))
        else {
            return Ok(());
        };
        let Some(at) = said.first_at()? else { return Ok(()) };
        let writer = match self.newest {
            Some((n, writer)) if n == at.writer => writer,
            _ => WriterId(self.writer.query_row([at.writer], |r| uuid(r, 0))?),
        };
        self.newest = Some((at.writer, writer));
        each(FirstAnswer {
            woman: woman.id,
            lesson,
            step: step.id.as_str(),
            at: (Tick(at.tick.cast_unsigned()), writer),
            verdict: said.first,
            picked: said.picked()?,
        });
        Ok(())
    }
}
