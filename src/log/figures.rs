//! How women stand in lessons and at questions, counted in one reading of their answers.

use super::{
    Question, Standing, Store, StoreError, Woman,
    answer::{Answer, COLUMNS},
    roll::{uuid, words},
};
use crate::model::{LearnerId, LessonId, StepId, Tick, WriterId};
use rusqlite::CachedStatement;
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

/// What the numbers of lessons and questions stand for in this file.
struct Names {
    lessons: HashMap<i64, LessonId>,
    /// The number of its lesson, and the step.
    questions: HashMap<i64, (i64, StepId)>,
}

impl Store {
    /// How each of these women stands in each lesson that she has begun.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn standings(&self, women: &[Woman]) -> Result<Standings, StoreError> {
        let names = self.names()?;
        let mut walked = Walked::new(self)?;
        self.each_woman(women, |woman, answers| walked.add(&names, woman, answers))?;
        Ok(walked.standings)
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
        let (mut walked, mut asked, mut told) = (Walked::new(self)?, Asked::default(), Told::new(self, &names, forms)?);
        self.each_woman(women, |woman, answers| {
            asked.add(answers);
            told.add(woman, answers, &mut each)?;
            walked.add(&names, woman, answers)
        })?;
        Ok((walked.standings, asked.questions(&names)))
    }

    fn names(&self) -> Result<Names, StoreError> {
        let mut query = self.db.prepare_cached("SELECT n, id FROM lesson")?;
        let lessons = query.query_map([], |r| Ok((r.get(0)?, LessonId::new(words(r, 1)?))))?;
        let lessons = lessons.collect::<Result<_, _>>()?;
        let mut query = self.db.prepare_cached("SELECT n, lesson, step FROM question")?;
        let questions = query.query_map([], |r| Ok((r.get(0)?, (r.get(1)?, StepId::new(words(r, 2)?)))))?;
        let questions = questions.collect::<Result<_, _>>()?;
        Ok(Names { lessons, questions })
    }

    /// What each of these women answered, under whatever profile, by the number of the question.
    fn each_woman(
        &self,
        women: &[Woman],
        mut each: impl FnMut(&Woman, &[(i64, Answer)]) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM answer WHERE learner = (SELECT n FROM learner WHERE id = ?1)");
        let mut query = self.db.prepare_cached(&sql)?;
        let mut answers: Vec<(i64, Answer)> = Vec::new();
        for woman in women {
            answers.clear();
            for profile in &woman.profiles {
                let mut rows = query.query([profile.0.as_bytes()])?;
                while let Some(r) = rows.next()? {
                    answers.push((r.get(0)?, Answer::read(r)?));
                }
            }
            if woman.profiles.len() > 1 {
                let mut together: BTreeMap<i64, Answer> = BTreeMap::new();
                for (question, answer) in answers.drain(..) {
                    match together.entry(question) {
                        Entry::Occupied(known) => known.into_mut().add(answer, &self.db)?,
                        Entry::Vacant(free) => _ = free.insert(answer),
                    }
                }
                answers.extend(together);
            }
            each(woman, &answers)?;
        }
        Ok(())
    }
}

/// Lessons, counted.
struct Walked<'s> {
    progress: CachedStatement<'s>,
    standings: Standings,
}

impl<'s> Walked<'s> {
    fn new(store: &'s Store) -> Result<Self, StoreError> {
        let sql = "SELECT lesson, finished > 0 FROM lesson_progress
                   WHERE learner = (SELECT n FROM learner WHERE id = ?1)";
        Ok(Self { progress: store.db.prepare_cached(sql)?, standings: Standings::new() })
    }

    fn add(&mut self, names: &Names, woman: &Woman, answers: &[(i64, Answer)]) -> Result<(), StoreError> {
        let mut hers: BTreeMap<i64, Standing> = BTreeMap::new();
        for profile in &woman.profiles {
            let mut rows = self.progress.query([profile.0.as_bytes()])?;
            while let Some(r) = rows.next()? {
                hers.entry(r.get(0)?).or_default().finished |= r.get::<_, bool>(1)?;
            }
        }
        for (question, answer) in answers {
            let (Some((lesson, _)), Some(last)) = (names.questions.get(question), answer.last) else { continue };
            let right_first = answer.first.as_ref().is_some_and(|f| f.verdict == Some(RIGHT));
            let standing = hers.entry(*lesson).or_default();
            standing.answered += 1;
            standing.right_first += u32::from(right_first);
            standing.right_now += u32::from(last == RIGHT);
            standing.stuck += u32::from(last != RIGHT && answer.tries >= 2);
        }
        let named = |(n, standing)| Some(((woman.id, names.lessons.get(&n)?.clone()), standing));
        self.standings.extend(hers.into_iter().filter_map(named));
        Ok(())
    }
}

/// Questions, counted.
#[derive(Default)]
struct Asked(HashMap<i64, Tally>);

#[derive(Default)]
struct Tally {
    answered: u32,
    right_first: u32,
    /// What the others chose first, and how many.
    picked: HashMap<String, u32>,
}

impl Asked {
    fn add(&mut self, answers: &[(i64, Answer)]) {
        for (question, answer) in answers {
            let Some(first) = &answer.first else { continue };
            let Some(verdict) = first.verdict else { continue };
            let tally = self.0.entry(*question).or_default();
            tally.answered += 1;
            match &first.picked {
                _ if verdict == RIGHT => tally.right_first += 1,
                None => {}
                Some(picked) => match tally.picked.get_mut(picked) {
                    Some(n) => *n += 1,
                    None => _ = tally.picked.insert(picked.clone(), 1),
                },
            }
        }
    }

    fn questions(self, names: &Names) -> Vec<Question> {
        let question = |(n, tally): (i64, Tally)| {
            let (lesson, step) = names.questions.get(&n)?;
            let (lesson, step) = (names.lessons.get(lesson)?.clone(), step.clone());
            // Most; of equals the first by name.
            let usual = tally.picked.into_iter().max_by(|(a, n), (b, m)| n.cmp(m).then_with(|| b.cmp(a)));
            Some(Question { lesson, step, answered: tally.answered, right_first: tally.right_first, usual })
        };
        let mut questions: Vec<Question> = self.0.into_iter().filter_map(question).collect();
        questions.sort_by(|a, b| (&a.lesson, &a.step).cmp(&(&b.lesson, &b.step)));
        questions
    }
}

/// First answers to the steps of some lessons.
struct Told<'s> {
    forms: HashMap<i64, (&'s LessonId, &'s str)>,
    writer: CachedStatement<'s>,
    /// Who wrote what was told last: mostly the same wrote what comes now.
    newest: Option<(i64, WriterId)>,
}

impl<'s> Told<'s> {
    fn new(store: &'s Store, names: &'s Names, forms: &[LessonId]) -> Result<Self, StoreError> {
        let form = |(n, (lesson, step)): (&i64, &'s (i64, StepId))| {
            let lesson = names.lessons.get(lesson).filter(|l| forms.contains(l))?;
            Some((*n, (lesson, step.as_str())))
        };
        let writer = store.db.prepare_cached("SELECT id FROM writer WHERE n = ?1")?;
        Ok(Self { forms: names.questions.iter().filter_map(form).collect(), writer, newest: None })
    }

    fn add(
        &mut self,
        woman: &Woman,
        answers: &[(i64, Answer)],
        each: &mut impl FnMut(FirstAnswer<'_>),
    ) -> Result<(), StoreError> {
        for (question, answer) in answers {
            let (Some((lesson, step)), Some(first)) = (self.forms.get(question), &answer.first) else { continue };
            let writer = match self.newest {
                Some((n, writer)) if n == first.at.writer => writer,
                _ => WriterId(self.writer.query_row([first.at.writer], |r| uuid(r, 0))?),
            };
            self.newest = Some((first.at.writer, writer));
            each(FirstAnswer {
                woman: woman.id,
                lesson,
                step,
                at: (Tick(first.at.tick.cast_unsigned()), writer),
                verdict: first.verdict,
                picked: first.picked.as_deref(),
            });
        }
        Ok(())
    }
}
