//! A copy of one group, to be read and never merged: for whoever should see this group and no other.
//!
//! A writer is one run on a shared computer, and women of several groups sit at it. Without the others' events its numbers
//! would have holes, and merging is only safe because there are none. So the copy is a log of its own: the group's events
//! under writers and numbers that mean nothing elsewhere, in a file that [`bundle::merge`] refuses.

use super::{
    bundle::{self, Bundle, BundleError, Manifest, Origin},
    seal::Passphrase,
};
use crate::{
    log::{Body, Cohort, Store, StoreError, Written},
    model::{CohortId, EventId, LearnerId, SessionId, WriterId},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};
use uuid::Uuid;

/// How a copy's file name ends: no folder of bundles takes it for one.
pub const ENDING: &str = "lectura";

/// What is said about a group.
struct Group {
    cohort: CohortId,
    /// Its women, under all of their profiles.
    women: BTreeSet<LearnerId>,
    sessions: BTreeSet<SessionId>,
}

impl Group {
    fn of(store: &Store, cohort: CohortId) -> Result<Self, StoreError> {
        let women = store.women(Some(cohort))?.into_iter().flat_map(|w| w.profiles).collect();
        let sessions = store.sessions(Some(cohort))?.into_iter().map(|s| s.id).collect();
        Ok(Self { cohort, women, sessions })
    }

    /// Whether an event is about this group. What is not understood may tell of somebody else: it is left out.
    fn has(&self, event: &Written) -> bool {
        let hers = event.learner.is_some_and(|learner| self.women.contains(&learner));
        match event.body() {
            Body::LearnerEnrolled { .. }
            | Body::PicturesReset { .. }
            | Body::LocaleChosen { .. }
            | Body::SoundChosen { .. }
            | Body::LessonOpened { .. }
            | Body::Attempt { .. }
            | Body::LessonFinished { .. }
            | Body::PromiseMade { .. }
            | Body::PromiseAsked { .. }
            | Body::LearnerRenamed { .. }
            | Body::LearnerArchived { .. }
            | Body::ProfileJoined { .. } => hers,
            Body::Attended { session, .. } => hers && self.sessions.contains(&session),
            Body::CohortJoined { cohort, .. } => hers && cohort == self.cohort,
            Body::CohortFormed { cohort, .. } | Body::LessonsAssigned { cohort, .. } => cohort == self.cohort,
            // A day that is another group's by now was never this one's.
            Body::SessionHeld { session, cohort, .. } => cohort == self.cohort && self.sessions.contains(&session),
            Body::HandsCounted { cohort, .. } => cohort == Some(self.cohort),
            Body::ExampleBegan => true,
            Body::WriterStarted { .. } | Body::LearnerErased { .. } | Body::Erased | Body::Unknown { .. } => false,
        }
    }

    /// The event as the copy tells it: a profile joined with one outside the group, which is over or never was, is joined
    /// with none.
    fn told(&self, event: Written) -> Written {
        match event.body() {
            Body::ProfileJoined { into: Some(into) } if !self.women.contains(&into) => {
                let (kind, body) = Body::ProfileJoined { into: None }.columns();
                Written { kind, body, ..event }
            }
            _ => event,
        }
    }
}

/// Writes a copy of one group to `path`, as [`bundle::write`] writes a bundle.
///
/// # Errors
/// See [`BundleError`].
pub fn write<'o>(
    store: &Store,
    origin: impl Into<Origin<'o>>,
    path: &Path,
    passphrase: Option<&Passphrase>,
    cohort: &Cohort,
) -> Result<Manifest, BundleError> {
    let log = store.snapshot()?;
    let group = Group::of(store, cohort.id)?;
    // On which computer it was goes with what is about the group, and not without.
    let started = |event: &Written| matches!(event.body(), Body::WriterStarted { .. });
    let mut counts: BTreeMap<WriterId, u64> = BTreeMap::new();
    for writer in log.frontier.keys() {
        let (mut about, mut all) = (0, 0);
        log.each_after(*writer, 0, |event| {
            let has = group.has(&event);
            about += u64::from(has);
            all += u64::from(has || started(&event));
            Ok::<_, StoreError>(())
        })?;
        if about > 0 {
            counts.insert(*writer, all);
        }
    }
    // Names that mean nothing elsewhere, in the same order: where ticks are equal, it decides.
    let names: BTreeSet<WriterId> = counts.keys().map(|_| WriterId(Uuid::new_v4())).collect();
    let renamed: BTreeMap<WriterId, WriterId> = counts.keys().copied().zip(names).collect();
    let writers = renamed.iter().map(|(old, new)| (*new, counts.get(old).copied().unwrap_or_default())).collect();
    let whole = Manifest::whole(origin.into(), writers);
    let manifest = Manifest { example: store.is_example()?, group: Some(cohort.name.clone()), ..whole };
    bundle::write_events(path, passphrase, manifest, |_, take| {
        for (old, new) in &renamed {
            let mut seq = 0;
            log.each_after(*old, 0, |event| {
                if !group.has(&event) && !started(&event) {
                    return Ok(());
                }
                seq += 1;
                take(Written { id: EventId { writer: *new, seq }, ..group.told(event) })
            })?;
        }
        Ok(())
    })
}

/// A name in this folder that is not taken.
///
/// # Errors
/// See [`BundleError`]: the folder.
pub fn free_name(folder: &Path, cohort: &Cohort) -> Result<PathBuf, BundleError> {
    bundle::first_free(folder, &cohort.name, ENDING, |_| Ok(false))
}

/// What a copy, or a whole bundle, holds: a log in memory, which is not merged with any.
///
/// # Errors
/// See [`BundleError`].
pub fn read(path: &Path, passphrase: Option<&Passphrase>) -> Result<Store, BundleError> {
    let mut bundle = Bundle::open(path, passphrase)?;
    let mut store = Store::in_memory()?;
    store.merge(true, |merge| merge.slice(bundle.manifest.example, |slice| bundle.hand_over(slice)))??;
    Ok(store)
}
