//! The register of a facilitator: groups, women, days, who came, what is for today. Read whole after each change, so
//! that no screen shows what is no longer true; small, for a computer knows hundreds of women and not millions.

use super::twins::{Twins, twins};
use crate::{
    log::{Cohort, SessionDay, Store, StoreError, Woman},
    model::{CohortId, LearnerId, LessonId, SessionId},
};
use std::collections::{BTreeMap, BTreeSet};

/// Everything, as of the last change.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Register {
    /// The groups, by name.
    pub cohorts: Vec<Cohort>,
    /// Every woman, by name; profiles that were joined are one. Those who no longer come are among them.
    pub women: Vec<Woman>,
    /// Who belongs where.
    pub members: BTreeSet<(CohortId, LearnerId)>,
    /// The days, by date.
    pub days: Vec<SessionDay>,
    /// Who came when.
    pub came: BTreeSet<(SessionId, LearnerId)>,
    /// What each group does today.
    pub assigned: BTreeMap<CohortId, Vec<LessonId>>,
    /// Who looks like one woman with two profiles.
    pub twins: Vec<Twins>,
    /// Whether all of it is invented, to practise with.
    pub example: bool,
}

impl Register {
    /// Reads all of it.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn read(store: &Store) -> Result<Self, StoreError> {
        let (cohorts, women) = (store.cohorts()?, store.women(None)?);
        let members = store.members(&women)?.into_iter();
        let members = members.flat_map(|(cohort, all)| all.into_iter().map(move |who| (cohort, who))).collect();
        let mut assigned = BTreeMap::new();
        for cohort in &cohorts {
            let lessons = store.assignment(cohort.id)?;
            if !lessons.is_empty() {
                assigned.insert(cohort.id, lessons);
            }
        }
        let (days, came) = (store.sessions(None)?, store.attendance(&women)?);
        let twins = twins(store, &women)?;
        let example = store.is_example()?;
        Ok(Self { cohorts, women, members, days, came, assigned, twins, example })
    }

    /// A group.
    pub fn cohort(&self, id: CohortId) -> Option<&Cohort> {
        self.cohorts.iter().find(|c| c.id == id)
    }

    /// A woman, by any of her profiles.
    pub fn woman(&self, id: LearnerId) -> Option<&Woman> {
        self.women.iter().find(|w| w.profiles.contains(&id))
    }

    /// A day.
    pub fn day(&self, id: SessionId) -> Option<&SessionDay> {
        self.days.iter().find(|d| d.id == id)
    }

    /// The women of a group who still come, by name.
    pub fn group(&self, cohort: CohortId) -> impl Iterator<Item = &Woman> {
        self.women.iter().filter(move |w| !w.archived && self.members.contains(&(cohort, w.id)))
    }

    /// The days of a group, the newest first.
    pub fn days_of(&self, cohort: CohortId) -> impl Iterator<Item = &SessionDay> {
        self.days.iter().rev().filter(move |d| d.cohort == cohort)
    }
}
