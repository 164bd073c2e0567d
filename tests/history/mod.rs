//! What may happen on a computer in a community, invented: every kind of event, with what is odd in the world.
#![allow(dead_code, reason = "each test binary uses its part")]

use luch::{
    log::{Body, Kept, NewEvent, Store, StoreError},
    model::{Chance, CohortId, Grade, LearnerId, LessonId, Name, Occasion, Picture, Seed, SessionId, StepId, Verdict},
};
use std::path::Path;
use uuid::Uuid;

pub fn store(dir: &Path) -> Store {
    Store::open(dir).unwrap().0
}

/// Every event of a log, as it is told.
pub fn events(store: &Store) -> Vec<String> {
    let (log, mut all) = (store.snapshot().unwrap(), Vec::new());
    for writer in log.frontier.keys() {
        log.each_after(*writer, 0, |w| {
            all.push(format!("{w:?}"));
            Ok::<_, StoreError>(())
        })
        .unwrap();
    }
    all
}

pub fn uuid(kind: u8, n: usize) -> Uuid {
    Uuid::from_bytes([kind, n as u8, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])
}

/// Something that happens to somebody: every kind of event, with what is odd in the world.
pub fn happening(chance: &mut Chance) -> NewEvent {
    let who = LearnerId(uuid(1, chance.below(12)));
    let mut one_of = |n: usize| chance.below(n);
    let lesson = LessonId::new(["redes.foto-que-vende", "costos.precio", "inicio.teclas"][one_of(3)]);
    let step = StepId::new(["uno", "dos", "tres", "cuatro"][one_of(4)]);
    let (cohort, session) = (CohortId(uuid(2, one_of(3))), SessionId(uuid(3, one_of(4))));
    let name = [Some("María ñ'́ 'comillas'"), Some("Juana\0\u{1b}[31m"), None][one_of(3)].map(str::to_owned);
    let pictures = [Picture(one_of(12) as u8), Picture(1), Picture(2)];
    let about = |body| NewEvent { learner: Some(who), body };
    let of_all = |body| NewEvent { learner: None, body };
    match one_of(26) {
        0..=2 => about(Body::LearnerEnrolled { name, pictures, locale: ["tzo", "tzh", "es"][one_of(3)].into() }),
        3 => about(Body::PicturesReset { pictures }),
        4 => about(Body::LocaleChosen { locale: ["tzo", "en"][one_of(2)].into() }),
        5 => about(Body::LearnerRenamed { name }),
        6 => about(Body::LearnerArchived { archived: one_of(2) == 0 }),
        7 => about(Body::ProfileJoined {
            into: [None, Some(LearnerId(uuid(1, one_of(12)))), Some(LearnerId(uuid(1, one_of(12))))][one_of(3)],
        }),
        8 | 9 => about(Body::LessonOpened { lesson }),
        10 => about(Body::LessonFinished { lesson }),
        11 => about(Body::PromiseMade { lesson, step, choice: ["foto", "precio"][one_of(2)].into() }),
        12 => about(Body::PromiseAsked { lesson, step, kept: [Kept::Yes, Kept::Some, Kept::NotYet][one_of(3)] }),
        13 => of_all(Body::CohortFormed {
            cohort,
            name: format!("Grupo {}", one_of(9)),
            community: "Zinacantán".into(),
            locale: "tzo".into(),
            begins: "2026-01-10".into(),
            ends: String::new(),
        }),
        14 => about(Body::CohortJoined { cohort, member: one_of(3) > 0 }),
        15 => of_all(Body::SessionHeld {
            session,
            cohort,
            date: format!("2026-01-1{}", one_of(9)),
            workshop: [None, Some("redes".to_owned())][one_of(2)].clone(),
            place: "casa de \"María\"".into(),
            hours: one_of(9) as u8,
        }),
        16 => about(Body::Attended { session, came: one_of(2) == 0 }),
        17 => of_all(Body::LessonsAssigned { cohort, lessons: vec![lesson] }),
        18 => {
            let hands = vec![("a".into(), 4_000_000_000), ("b".into(), one_of(50) as u32)];
            of_all(Body::HandsCounted { cohort: [None, Some(cohort)][one_of(2)], lesson, step, hands })
        }
        // A newer program, or a hostile one: what looks like an answer and is none.
        19 | 20 => {
            about(Body::Unknown { kind: "attempt".into(), body: serde_json::json!({ "tries": "many", "x": "\0" }) })
        }
        _ => about(Body::Attempt {
            lesson,
            step,
            kind: Name::new("choice"),
            occasion: [Occasion::Lesson, Occasion::Review, Occasion::Measure][one_of(3)],
            answer: serde_json::json!({ "said": "x\0y" }),
            picked: [None, Some("a".to_owned()), Some("b".to_owned())][one_of(3)].clone(),
            grade: [
                Grade::Said,
                Grade::Judged(Verdict::NotYet),
                Grade::Judged(Verdict::Almost),
                Grade::Judged(Verdict::Right),
            ][one_of(4)],
            tries: 1 + one_of(200) as u8,
            hears: one_of(3) as u8,
            spent_ms: [1200, u64::MAX][one_of(2)],
            seed: Seed(u64::MAX),
            private: false,
        }),
    }
}

/// Several starts of the program, each with some of what happens.
pub fn live(dir: &Path, chance: &mut Chance, starts: usize, each: usize) {
    for _ in 0..starts {
        let mut store = store(dir);
        for _ in 0..each / 10 {
            let events: Vec<NewEvent> = (0..10).map(|_| happening(chance)).collect();
            store.append(&events).unwrap();
        }
    }
}
