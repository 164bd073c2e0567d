//! What facilitators read: who belongs where, who came, how questions went. Plain rows; what they mean is said by
//! `workshop`.

use super::{
    Store, StoreError,
    store::{HERS, listed_under},
};
use crate::{
    model::{CohortId, LearnerId, LessonId, Picture, SessionId, StepId, WallMs, WorkshopId},
    text::name_order,
};
use rusqlite::{Row, params, params_from_iter};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A group of women who learn together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cohort {
    /// Which.
    pub id: CohortId,
    /// What it is called.
    pub name: String,
    /// Where it is at home.
    pub community: String,
    /// The code of its language.
    pub locale: String,
    /// The first day as it was said, or nothing.
    pub begins: String,
    /// The last day.
    pub ends: String,
}

/// A day of a workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionDay {
    /// Which.
    pub id: SessionId,
    /// With whom.
    pub cohort: CohortId,
    /// The day as it was said.
    pub date: String,
    /// The workshop taught.
    pub workshop: Option<WorkshopId>,
    /// Where.
    pub place: String,
    /// Hours.
    pub hours: u8,
}

/// A woman: one profile, or several that were joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Woman {
    /// The profile under which she is listed.
    pub id: LearnerId,
    /// Her name as she writes it, if she gave one.
    pub name: Option<String>,
    /// Her language's code.
    pub locale: String,
    /// Left out of lists.
    pub archived: bool,
    /// Tick of the newest lesson she opened or finished: later is larger. 0: she has not begun.
    pub seen: i64,
    /// What the clock believed then.
    pub seen_wall: WallMs,
    /// All of her profiles, hers among them.
    pub profiles: Vec<LearnerId>,
}

/// One profile, for comparing it with others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Whose.
    pub id: LearnerId,
    /// Her name as she writes it, if she gave one.
    pub name: Option<String>,
    /// Her key.
    pub pictures: [Picture; 3],
    /// Whether somebody has said that it is nobody else's.
    pub alone: bool,
}

/// How one woman stands in one lesson.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// Walked to its end at least once.
    pub finished: bool,
    /// Questions that she has answered.
    pub answered: u32,
    /// Of these, right at the first try.
    pub right_first: u32,
    /// Of these, right at the last try.
    pub right_now: u32,
    /// Of these, not right after two tries or more.
    pub stuck: u32,
}

/// How a group stands at one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The lesson.
    pub lesson: LessonId,
    /// The step.
    pub step: StepId,
    /// Women who answered.
    pub answered: u32,
    /// Of these, right at the first try.
    pub right_first: u32,
    /// The first choice of those who had it otherwise, where most agree, and how many they are.
    pub usual: Option<(String, u32)>,
}

/// A promise, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promised {
    /// Who.
    pub woman: LearnerId,
    /// Made in this lesson.
    pub lesson: LessonId,
    /// At this step.
    pub step: StepId,
    /// This.
    pub choice: String,
    /// `yes`, `some`, `not-yet`; nothing: nobody has asked.
    pub kept: Option<String>,
}

/// A computer that has written here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Computer {
    /// Its name.
    pub name: String,
    /// Events that came from it.
    pub events: u64,
    /// What its clock believed when the program last began there.
    pub newest: WallMs,
}

pub(super) fn uuid(row: &Row<'_>, column: usize) -> rusqlite::Result<Uuid> {
    row.get(column).map(Uuid::from_bytes)
}

pub(super) fn words<'r>(row: &'r Row<'_>, column: usize) -> rusqlite::Result<&'r str> {
    Ok(row.get_ref(column)?.as_str()?)
}

impl Store {
    /// Reads several things as they stood at one moment, whoever writes meanwhile.
    ///
    /// # Errors
    /// Those of `read`, and [`StoreError`].
    pub fn at_once<T>(&self, read: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
        let tx = self.db.unchecked_transaction()?;
        let found = read()?;
        tx.commit()?;
        Ok(found)
    }

    /// The cohorts, by name.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn cohorts(&self) -> Result<Vec<Cohort>, StoreError> {
        let sql = "SELECT id, name, community, locale, begins, ends FROM cohort ORDER BY id";
        let mut query = self.db.prepare_cached(sql)?;
        let rows = query.query_map([], |r| {
            let id = CohortId(uuid(r, 0)?);
            let (name, community, locale) = (r.get(1)?, r.get(2)?, r.get(3)?);
            Ok(Cohort { id, name, community, locale, begins: r.get(4)?, ends: r.get(5)? })
        })?;
        let mut cohorts: Vec<Cohort> = rows.collect::<Result<_, _>>()?;
        cohorts.sort_by_cached_key(|c| (name_order(&c.name), c.id));
        Ok(cohorts)
    }

    /// The women of a cohort, or of all this log, by name; profiles that were joined are one.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn women(&self, cohort: Option<CohortId>) -> Result<Vec<Woman>, StoreError> {
        let members: Option<BTreeSet<Uuid>> = match cohort {
            None => None,
            Some(cohort) => {
                let mut query = self.db.prepare_cached("SELECT learner FROM member WHERE cohort = ?1 AND member")?;
                let rows = query.query_map([cohort.0.as_bytes()], |r| uuid(r, 0))?;
                Some(rows.collect::<Result<_, _>>()?)
            }
        };
        // Of a cohort only its members are read, and whoever a chain of joins ties to them.
        let sql = "WITH RECURSIVE near (id) AS
            (SELECT learner FROM member WHERE cohort = ?1 AND member
             UNION SELECT l.joined FROM near JOIN learner l ON l.id = near.id WHERE l.joined IS NOT NULL
             UNION SELECT l.id FROM near JOIN learner l ON l.joined = near.id)
            SELECT id, joined, name, locale, archived, seen, seen_wall FROM near JOIN learner USING (id)
            WHERE enrolled IS NOT NULL ORDER BY id";
        let everybody = "SELECT id, joined, name, locale, archived, seen, seen_wall FROM learner
            WHERE enrolled IS NOT NULL ORDER BY id";
        let mut query = self.db.prepare_cached(if cohort.is_some() { sql } else { everybody })?;
        let rows = query.query_map(params_from_iter(cohort.map(|c| *c.0.as_bytes())), |r| {
            let joined: Option<[u8; 16]> = r.get(1)?;
            let id = uuid(r, 0)?;
            let woman = Woman {
                id: LearnerId(id),
                name: r.get(2)?,
                locale: r.get(3)?,
                archived: r.get(4)?,
                seen: r.get(5)?,
                seen_wall: WallMs(r.get(6)?),
                profiles: Vec::new(),
            };
            Ok((id, joined.map(Uuid::from_bytes), woman))
        })?;
        let profiles: Vec<(Uuid, Option<Uuid>, Woman)> = rows.collect::<Result<_, _>>()?;
        let joined: BTreeMap<Uuid, Option<Uuid>> = profiles.iter().map(|(id, into, _)| (*id, *into)).collect();
        let mut together: BTreeMap<Uuid, Vec<Woman>> = BTreeMap::new();
        for (id, _, woman) in profiles {
            together.entry(listed_under(&joined, id)).or_default().push(woman);
        }
        let mut women: Vec<Woman> = together
            .into_iter()
            .filter(|(_, all)| members.as_ref().is_none_or(|m| all.iter().any(|w| m.contains(&w.id.0))))
            .filter_map(|(id, all)| {
                let (seen, wall) = all.iter().map(|w| (w.seen, w.seen_wall)).max()?;
                let profiles = all.iter().map(|w| w.id).collect();
                let woman = all.into_iter().find(|w| w.id.0 == id)?;
                Some(Woman { seen, seen_wall: wall, profiles, ..woman })
            })
            .collect();
        women.sort_by_cached_key(|w| (w.name.is_none(), w.name.as_deref().map(name_order), w.id));
        Ok(women)
    }

    /// Every profile, whichever it was joined with.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn profiles(&self) -> Result<Vec<Profile>, StoreError> {
        let sql = "SELECT id, name, pictures, joined IS NULL AND joined_at <> x'' FROM learner
                   WHERE enrolled IS NOT NULL ORDER BY id";
        let mut query = self.db.prepare_cached(sql)?;
        let rows = query.query_map([], |r| {
            let pictures = serde_json::from_str(words(r, 2)?).unwrap_or([Picture(0); 3]);
            Ok(Profile { id: LearnerId(uuid(r, 0)?), name: r.get(1)?, pictures, alone: r.get(3)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The days of a cohort, or of all, in the order of their dates as they were said.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn sessions(&self, cohort: Option<CohortId>) -> Result<Vec<SessionDay>, StoreError> {
        let sql = "SELECT id, cohort, date, workshop, place, hours FROM session
                   WHERE ?1 IS NULL OR cohort = ?1 ORDER BY date, id";
        let mut query = self.db.prepare_cached(sql)?;
        let rows = query.query_map([cohort.map(|c| *c.0.as_bytes())], |r| {
            let workshop: Option<String> = r.get(3)?;
            Ok(SessionDay {
                id: SessionId(uuid(r, 0)?),
                cohort: CohortId(uuid(r, 1)?),
                date: r.get(2)?,
                workshop: workshop.map(|w| WorkshopId::new(&w)),
                place: r.get(4)?,
                hours: r.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What a learner's cohort does today, if a facilitator has said so: the newest word counts.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn assigned(&self, learner: crate::model::LearnerId) -> Result<Vec<LessonId>, StoreError> {
        let sql = format!(
            "SELECT lessons FROM assignment a JOIN member m USING (cohort)
             WHERE m.learner IN ({HERS}) AND m.member ORDER BY a.at DESC LIMIT 1"
        );
        let mut query = self.db.prepare_cached(&sql)?;
        let lessons: Vec<String> = query.query_map([learner.0.as_bytes()], |r| r.get(0))?.collect::<Result<_, _>>()?;
        Ok(lessons.first().and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default())
    }

    /// What a cohort does today.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn assignment(&self, cohort: CohortId) -> Result<Vec<LessonId>, StoreError> {
        let mut query = self.db.prepare_cached("SELECT lessons FROM assignment WHERE cohort = ?1")?;
        let lessons: Vec<String> = query.query_map([cohort.0.as_bytes()], |r| r.get(0))?.collect::<Result<_, _>>()?;
        Ok(lessons.first().and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default())
    }

    /// Ties the profiles of these women to them for the queries that follow.
    pub(super) fn among(&self, women: &[Woman]) -> Result<(), StoreError> {
        self.db.execute_batch(
            "CREATE TEMP TABLE IF NOT EXISTS who (learner BLOB PRIMARY KEY, woman BLOB NOT NULL) STRICT, WITHOUT ROWID;
             DELETE FROM who;",
        )?;
        let mut insert = self.db.prepare_cached("INSERT INTO who VALUES (?1, ?2)")?;
        for woman in women {
            for profile in &woman.profiles {
                insert.execute(params![profile.0.as_bytes(), woman.id.0.as_bytes()])?;
            }
        }
        Ok(())
    }

    /// On which days these women came.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn attendance(&self, women: &[Woman]) -> Result<BTreeSet<(SessionId, LearnerId)>, StoreError> {
        self.among(women)?;
        let sql = "SELECT a.session, w.woman FROM attendance a JOIN who w USING (learner) WHERE a.came";
        let mut query = self.db.prepare_cached(sql)?;
        let rows = query.query_map([], |r| Ok((SessionId(uuid(r, 0)?), LearnerId(uuid(r, 1)?))))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What these women promised, the newest last.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn promises(&self, women: &[Woman]) -> Result<Vec<Promised>, StoreError> {
        self.among(women)?;
        // CROSS: from the women to their promises, which lie by learner, and not through those of everybody.
        let sql = "SELECT w.woman, p.lesson, p.step, p.choice, iif(p.kept_at > p.made_at, p.kept, NULL)
                   FROM who w CROSS JOIN promise p USING (learner) WHERE p.choice IS NOT NULL ORDER BY p.made_at";
        let mut query = self.db.prepare_cached(sql)?;
        let rows = query.query_map([], |r| {
            Ok(Promised {
                woman: LearnerId(uuid(r, 0)?),
                lesson: LessonId::new(words(r, 1)?),
                step: StepId::new(words(r, 2)?),
                choice: r.get(3)?,
                kept: r.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The computers whose events are here, by name.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn computers(&self) -> Result<Vec<Computer>, StoreError> {
        let sql = "SELECT ifnull(r.computer, '') AS name, sum(w.last_seq), ifnull(max(r.wall), 0)
                   FROM writer w LEFT JOIN run r ON r.writer = w.n WHERE w.last_seq > 0 GROUP BY name ORDER BY name";
        let mut query = self.db.prepare_cached(sql)?;
        let rows = query.query_map([], |r| {
            let events: i64 = r.get(1)?;
            Ok(Computer { name: r.get(0)?, events: events.cast_unsigned(), newest: WallMs(r.get(2)?) })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
