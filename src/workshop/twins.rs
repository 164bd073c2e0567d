//! Profiles that look like one woman's, made on two computers: the same name and the same three drawings. Never by the
//! name alone. Drawings are compared here, and only who is who leaves this file.

use super::admit::same;
use crate::{
    log::{Profile, Store, StoreError, Woman},
    model::{LearnerId, Picture},
};
use std::collections::{BTreeMap, BTreeSet};

/// Two women of the list who may be one. The first is the one under whom both would be listed: the same on every computer.
pub type Twins = (LearnerId, LearnerId);

/// The pairs among these women, in the order of their names. A pair of whom somebody said that each stands alone, by
/// parting them or by saying so, is not asked about again, on any computer.
///
/// # Errors
/// See [`StoreError`].
pub fn twins(store: &Store, women: &[Woman]) -> Result<Vec<Twins>, StoreError> {
    let listed: BTreeMap<LearnerId, (usize, &Woman)> =
        women.iter().enumerate().flat_map(|(i, w)| w.profiles.iter().map(move |p| (*p, (i, w)))).collect();
    let profiles = store.profiles()?;
    let alone: BTreeSet<LearnerId> = profiles.iter().filter(|p| p.alone).map(|p| p.id).collect();
    let mut alike: BTreeMap<(String, [Picture; 3]), Vec<LearnerId>> = BTreeMap::new();
    for Profile { id, name, pictures, .. } in profiles {
        if let Some(name) = name.as_deref().map(same).filter(|n| !n.is_empty()) {
            alike.entry((name, pictures)).or_default().push(id);
        }
    }
    let mut pairs = BTreeSet::new();
    for profiles in alike.values() {
        let women: Vec<_> = profiles.iter().filter_map(|id| listed.get(id)).filter(|(_, w)| !w.archived).collect();
        for (i, (at, one)) in women.iter().enumerate() {
            for (_, other) in women.iter().skip(i + 1).filter(|(_, other)| other.id != one.id) {
                if !(alone.contains(&one.id) && alone.contains(&other.id)) {
                    pairs.insert((*at, one.id.min(other.id), one.id.max(other.id)));
                }
            }
        }
    }
    let mut seen = BTreeSet::new();
    Ok(pairs.into_iter().map(|(_, one, other)| (one, other)).filter(|pair| seen.insert(*pair)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::{Body, NewEvent};
    use uuid::Uuid;

    fn id(n: u128) -> LearnerId {
        LearnerId(Uuid::from_u128(n))
    }

    fn write(store: &mut Store, who: u128, body: Body) {
        store.append(&[NewEvent { learner: Some(id(who)), body }]).unwrap();
    }

    fn profile(store: &mut Store, who: u128, name: Option<&str>, pictures: [u8; 3]) {
        let pictures = pictures.map(Picture);
        write(store, who, Body::LearnerEnrolled { name: name.map(str::to_owned), pictures, locale: "tzo".into() });
    }

    fn pairs(store: &Store) -> Vec<(LearnerId, LearnerId)> {
        twins(store, &store.women(None).unwrap()).unwrap()
    }

    #[test]
    fn the_same_name_and_the_same_drawings_are_asked_about_until_somebody_says() {
        let dir = tempfile::tempdir().unwrap();
        let (mut store, _) = Store::open(dir.path()).unwrap();
        profile(&mut store, 2, Some("Xunka'"), [1, 2, 3]);
        profile(&mut store, 1, Some("xunkaʼ "), [1, 2, 3]);
        profile(&mut store, 3, Some("Xunka'"), [3, 2, 1]); // the order of the drawings is a part of the key
        profile(&mut store, 4, Some("Juana"), [1, 2, 3]);
        profile(&mut store, 5, None, [1, 2, 3]); // drawings alone say nothing, nor does having no name
        profile(&mut store, 6, None, [1, 2, 3]);
        assert_eq!(pairs(&store), [(id(1), id(2))]);

        // Joined they are one; parted again they are two, and nobody asks any more.
        write(&mut store, 2, Body::ProfileJoined { into: Some(id(1)) });
        assert_eq!(pairs(&store), []);
        for who in [1, 2] {
            write(&mut store, who, Body::ProfileJoined { into: None });
        }
        assert_eq!(pairs(&store), []);

        // A third profile is asked about with either.
        profile(&mut store, 7, Some("Xunka'"), [1, 2, 3]);
        assert_eq!(pairs(&store), [(id(2), id(7)), (id(1), id(7))], "as the list has them");
        write(&mut store, 7, Body::LearnerArchived { archived: true });
        assert_eq!(pairs(&store), []);
    }
}
