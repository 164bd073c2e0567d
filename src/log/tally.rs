//! What reports count, row by row: nothing is held that is not counted.

use super::{
    Store, StoreError, Woman,
    roll::{uuid, words},
};
use crate::model::{CohortId, LearnerId, LessonId, StepId};
use std::collections::{BTreeMap, BTreeSet};

/// One promise that could be made, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseTally {
    /// In this lesson.
    pub lesson: LessonId,
    /// At this step.
    pub step: StepId,
    /// This.
    pub choice: String,
    /// Women who made it.
    pub made: u32,
    /// Of these: kept, kept in part, not yet.
    pub kept: [u32; 3],
}

/// How many raised their hands for each option of a step.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hands {
    /// Who, if they are a cohort.
    pub cohort: Option<CohortId>,
    /// The lesson.
    pub lesson: LessonId,
    /// The step.
    pub step: StepId,
    /// Hands for each option.
    pub hands: Vec<(String, u32)>,
}

impl Store {
    /// What a cohort, or all of this log, answered by show of hands: of each step what was counted last.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn hands(&self, cohort: Option<CohortId>) -> Result<Vec<Hands>, StoreError> {
        let sql = "SELECT cohort, lesson, step, hands FROM hands WHERE ?1 IS NULL OR cohort = ?1";
        let mut query = self.db.prepare_cached(sql)?;
        let rows = query.query_map([cohort.map(|c| *c.0.as_bytes())], |r| {
            let id = r.get_ref(0)?.as_blob().map_err(rusqlite::Error::from)?;
            Ok(Hands {
                cohort: uuid::Uuid::from_slice(id).ok().map(CohortId),
                lesson: LessonId::new(words(r, 1)?),
                step: StepId::new(words(r, 2)?),
                hands: serde_json::from_str(words(r, 3)?).unwrap_or_default(),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What these women promised, counted. Of two profiles of one woman the later promise counts.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn promise_tallies(&self, women: &[Woman]) -> Result<Vec<PromiseTally>, StoreError> {
        self.among(women)?;
        let sql =
            "SELECT lesson, step, choice, count(*), sum(kept = 'yes'), sum(kept = 'some'), sum(kept = 'not-yet') FROM
                   (SELECT p.lesson, p.step, p.choice, iif(p.kept_at > p.made_at, p.kept, NULL) AS kept, max(p.made_at)
                    FROM promise p JOIN who w USING (learner) WHERE p.choice IS NOT NULL
                    GROUP BY w.woman, p.lesson, p.step)
                   GROUP BY lesson, step, choice";
        let mut query = self.db.prepare_cached(sql)?;
        let rows = query.query_map([], |r| {
            let count = |column| r.get::<_, Option<u32>>(column).map(Option::unwrap_or_default);
            Ok(PromiseTally {
                lesson: LessonId::new(words(r, 0)?),
                step: StepId::new(words(r, 1)?),
                choice: r.get(2)?,
                made: count(3)?,
                kept: [count(4)?, count(5)?, count(6)?],
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Which of these women belong to which cohort.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn members(&self, women: &[Woman]) -> Result<BTreeMap<CohortId, BTreeSet<LearnerId>>, StoreError> {
        self.among(women)?;
        let sql = "SELECT m.cohort, w.woman FROM member m JOIN who w USING (learner) WHERE m.member";
        let mut query = self.db.prepare_cached(sql)?;
        let mut rows = query.query([])?;
        let mut members: BTreeMap<CohortId, BTreeSet<LearnerId>> = BTreeMap::new();
        while let Some(r) = rows.next()? {
            members.entry(CohortId(uuid(r, 0)?)).or_default().insert(LearnerId(uuid(r, 1)?));
        }
        Ok(members)
    }
}
