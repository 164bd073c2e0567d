//! A perfect learner and a clumsy learner walk every lesson in every language to its end, through `update` alone; every
//! screen they see is painted in the smallest window, and nothing on it is cut off.
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
    activity::Player,
    app::{self, Msg, Now, State, Task},
    course::Course,
    model::{LessonId, Seed, WallMs},
    screens::Screen,
    source::Shelf,
    text::{Catalog, Locale, Text, TextKey, Value, ui},
    ui::{Chord, Look, Paint, Painter},
};
use ratatui::{buffer::Buffer, layout::Rect};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

struct Walk<'a> {
    course: &'a Course,
    catalog: &'a Catalog,
    state: State,
    keys: u64,
    cut: BTreeSet<String>,
}

impl<'a> Walk<'a> {
    /// A guest at home: nothing needs a disk.
    fn begin(course: &'a Course, catalog: &'a Catalog, locale: Locale, seed: u64) -> Self {
        let state = State::new(course, Some(locale), Seed(seed));
        let mut walk = Self { course, catalog, state, keys: 0, cut: BTreeSet::new() };
        walk.press(Chord::Enter); // this language
        walk.press(Chord::Digit(2)); // with nobody known yet, the second is: visiting
        assert!(matches!(walk.state.screen, Screen::Home(_)), "{:?}", walk.state.screen);
        walk
    }

    fn press(&mut self, chord: Chord) {
        self.keys += 1;
        let now = Now { since_start: Duration::from_millis(self.keys * 1_700), wall: WallMs(1_790_000_000_000) };
        let tasks = app::update(&mut self.state, self.course, Msg::Key(chord), now);
        assert!(tasks.iter().all(|t| !matches!(t, Task::Record(..) | Task::Leave)), "a guest writes nothing");
        self.look();
    }

    /// Paints what is on the screen at 80x24, alone and beside the other language, with all signs and in ASCII.
    fn look(&mut self) {
        let sheet = app::sheet(&self.state, self.course);
        let keys = app::keys(&self.state, self.course);
        let area = Rect::new(0, 0, 80, 24);
        for look in [Look::FULL, Look::ASCII] {
            for beside in [None, Some(self.state.locale.beside())] {
                let mut painter = Painter::new(look, Shelf::embedded());
                let paint =
                    Paint { sheet: &sheet, keys: &keys, catalog: self.catalog, locale: self.state.locale, beside };
                let mut buffer = Buffer::empty(area);
                let painted = painter.paint(&paint, area, &mut buffer);
                if painted.cut {
                    let text = luch::ui::plain(&sheet, &keys, self.catalog, self.state.locale, beside);
                    self.cut.insert(format!("{:?} beside {beside:?}:\n{text}", self.state.locale));
                }
                if look == Look::ASCII {
                    let cells = buffer.content().iter();
                    assert!(cells.clone().all(|c| c.symbol().is_ascii()), "not ASCII");
                }
            }
        }
    }

    /// From home through one lesson and home again.
    fn lesson(&mut self, player: Player) {
        self.press(Chord::Digit(1));
        let begun = self.keys;
        while matches!(self.state.screen, Screen::Lesson(_)) {
            let chord = app::play(&self.state, self.course, player);
            self.press(chord);
            assert!(self.keys - begun < 900, "no end in sight: {:?}", self.state.screen);
        }
        assert!(matches!(self.state.screen, Screen::Home(_)));
    }
}

impl Walk<'_> {
    /// The questions of the first day: each is asked once and nothing is explained.
    fn measure(&mut self, form: &LessonId, player: Player) {
        let opened = self.opened(form);
        let at_home = std::mem::replace(&mut self.state.screen, opened);
        let steps = self.course.lesson(form).unwrap().steps.len();
        let (mut answers, begun) = (0, self.keys);
        while let Screen::Lesson(_) = &self.state.screen {
            let before = self.run(form);
            let chord = app::play(&self.state, self.course, player);
            self.press(chord);
            answers += usize::from(self.run(form) > before);
            assert!(self.keys - begun < 300, "no end in sight: {:?}", self.state.screen);
        }
        // The last answer ends the walk, which is then empty again.
        assert_eq!(answers + 1, steps, "each question once");
        assert!(self.state.session.as_ref().unwrap().progress.finished(form));
        assert_eq!(self.state.screen, at_home);
    }

    fn opened(&self, form: &LessonId) -> Screen {
        let session = self.state.session.as_ref();
        let at = luch::screens::Context {
            course: self.course,
            locale: self.state.locale,
            learners: &[],
            session,
            pin_is_set: false,
            register: None,
            wall: WallMs(0),
            since_start: Duration::ZERO,
            seed: Seed(5),
        };
        luch::screens::open(&luch::effect::Place::Lesson(form.clone()), &at).0
    }

    fn run(&self, form: &LessonId) -> usize {
        self.state.session.as_ref().unwrap().progress.run(form).len()
    }
}

fn everybody_finishes(player: Player) {
    let course = Course::open(Shelf::embedded());
    let catalog = Catalog::new(Shelf::embedded());
    let lessons: Vec<_> = course.lessons().cloned().collect();
    assert!(!lessons.is_empty());
    let mut cut = BTreeSet::new();
    for locale in Locale::ALL {
        let mut walk = Walk::begin(&course, &catalog, locale, 7);
        for form in course.measures() {
            walk.measure(form, player);
        }
        for lesson in &lessons {
            walk.lesson(player);
            let session = walk.state.session.as_ref().unwrap();
            assert!(session.progress.finished(lesson), "{lesson} in {locale:?}");
        }
        cut.extend(walk.cut);
    }
    assert!(
        cut.is_empty(),
        "{} screens are cut at 80x24:\n{}",
        cut.len(),
        cut.into_iter().take(8).collect::<Vec<_>>().join("\n---\n")
    );
}

#[test]
fn the_perfect_learner_finishes_every_lesson() {
    everybody_finishes(Player::Perfect);
}

#[test]
fn the_clumsy_learner_finishes_every_lesson() {
    everybody_finishes(Player::Clumsy);
}

/// Every reply of every talk, every option and what it explains, is on some screen of its step, and no such screen is
/// cut off in a small or a large window.
#[test]
fn every_branch_is_reached_and_nothing_of_it_is_cut() {
    let course = Course::open(Shelf::embedded());
    let catalog = Catalog::new(Shelf::embedded());
    let mut walk = Walk::begin(&course, &catalog, Locale::Es, 11);
    let mut seen = BTreeMap::new();
    let mut unseen = Vec::new();
    for id in course.lessons() {
        walk.press(Chord::Digit(1));
        let mut explored = BTreeSet::new();
        let mut shown = BTreeSet::new();
        while let Screen::Lesson(_) = &walk.state.screen {
            if let Some(step) = step_on_screen(&walk.state, &course, id)
                && explored.insert(step.clone())
            {
                explore(&walk, id, &step, &mut shown, &mut seen);
            }
            let chord = app::play(&walk.state, &course, Player::Perfect);
            walk.press(chord);
        }
        for step in &course.lesson(id).unwrap().steps {
            for part in step.script.parts() {
                let part = format!("{}.{part}", step.id.as_str());
                if !shown.contains(&part) {
                    unseen.push(format!("{id}: {part}"));
                }
            }
        }
    }
    assert!(unseen.is_empty(), "{} texts are on no screen: {unseen:#?}", unseen.len());
    let mut cut = Vec::new();
    for state in seen.values() {
        let (sheet, keys) = (app::sheet(state, &course), app::keys(state, &course));
        for locale in Locale::ALL {
            for (area, beside) in [
                (Rect::new(0, 0, 80, 24), None),
                (Rect::new(0, 0, 80, 24), Some(locale.beside())),
                (Rect::new(0, 0, 120, 40), None),
            ] {
                let paint = Paint { sheet: &sheet, keys: &keys, catalog: &catalog, locale, beside };
                let painted = Painter::new(Look::FULL, Shelf::embedded()).paint(&paint, area, &mut Buffer::empty(area));
                if painted.cut {
                    cut.push(format!("{area} {}", luch::ui::plain(&sheet, &keys, &catalog, locale, beside)));
                }
            }
        }
    }
    println!("{} screens", seen.len());
    assert!(cut.is_empty(), "{} screens are cut:\n{}", cut.len(), cut[..cut.len().min(8)].join("\n---\n"));
}

/// The keys of a text and of those that stand within it.
fn keys_of(text: Text) -> Vec<TextKey> {
    let Text::Key(key, values) = text else { return Vec::new() };
    let within = values.into_iter().flat_map(|(_, value)| match value {
        Value::Text(text) => keys_of(text),
        _ => Vec::new(),
    });
    std::iter::once(key).chain(within).collect()
}

/// The texts of this lesson on the screen, by step and part.
fn parts_on_screen(state: &State, course: &Course, lesson: &LessonId) -> Vec<(String, Option<String>)> {
    let file = lesson.as_str().replace('.', "/");
    luch::ui::texts(&app::sheet(state, course))
        .into_iter()
        .flat_map(keys_of)
        .filter(|key| *key.file.0 == *file)
        .map(|key| (key.message.as_str().to_owned(), key.attribute.as_ref().map(|a| a.as_str().to_owned())))
        .collect()
}

fn step_on_screen(state: &State, course: &Course, lesson: &LessonId) -> Option<String> {
    let steps = &course.lesson(lesson).unwrap().steps;
    let mut on_screen = parts_on_screen(state, course, lesson).into_iter().map(|(message, _)| message);
    on_screen.find(|m| steps.iter().any(|s| s.id.as_str() == m))
}

/// Presses everything there is to press in this step, once on every screen.
fn explore(
    walk: &Walk<'_>,
    lesson: &LessonId,
    step: &str,
    shown: &mut BTreeSet<String>,
    seen: &mut BTreeMap<String, State>,
) {
    let (mut open, mut visited) = (vec![walk.state.clone()], BTreeSet::new());
    while let Some(state) = open.pop() {
        if step_on_screen(&state, walk.course, lesson).is_none_or(|at| at != step) {
            continue;
        }
        let keys = app::keys(&state, walk.course);
        let sheet = app::sheet(&state, walk.course);
        // Before and after her first answer the same screen leads to different ones.
        let answered = state.session.as_ref().unwrap().progress.run(lesson).iter().any(|r| r.step.as_str() == step);
        let text = luch::ui::plain(&sheet, &keys, walk.catalog, Locale::Es, None);
        // Where the arrow stands moves nothing else, unless a key gives more to what it stands at: every screen is walked
        // on from once.
        let moves = keys.iter().any(|k| k.label == ui("key-more"));
        let text = if moves { text } else { text.replace("> ", "  ") };
        if !visited.insert((answered, text.clone())) {
            continue;
        }
        let parts = parts_on_screen(&state, walk.course, lesson);
        shown.extend(parts.into_iter().filter(|(m, _)| m == step).filter_map(|(m, a)| Some(format!("{m}.{}", a?))));
        // The perfect learner's way is walked first, to its end: screens that look the same are walked on from once.
        let played = [Player::Clumsy, Player::Perfect].map(|p| app::play(&state, walk.course, p));
        // Typing numbers is endless: those of twos and nines are small and large enough.
        let numeric = keys.iter().any(|k| k.chord == Chord::Digit(9));
        let pressed = keys.iter().map(|k| k.chord).filter(|chord| match chord {
            Chord::Digit(n) => !numeric || [2, 9].contains(n),
            Chord::Up | Chord::Down | Chord::Left | Chord::Right => !numeric,
            Chord::Enter => true,
            _ => false,
        });
        for chord in pressed.chain(played) {
            let mut next = state.clone();
            let now = Now { since_start: Duration::from_secs(1_000), wall: WallMs(1_790_000_000_000) };
            app::update(&mut next, walk.course, Msg::Key(chord), now);
            open.push(next);
        }
        seen.entry(text).or_insert(state);
    }
}

/// Whatever she presses, the program goes on, and every key that it offers means something.
#[test]
fn a_child_at_the_keyboard_breaks_nothing() {
    let course = Course::open(Shelf::embedded());
    let catalog = Catalog::new(Shelf::embedded());
    let mut walk = Walk::begin(&course, &catalog, Locale::Es, 3);
    let mut chance = 12345_u64;
    for _ in 0..1500 {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let keys = app::keys(&walk.state, &course);
        let at = usize::try_from(chance >> 33).unwrap() % keys.len();
        let chord = keys[at].chord;
        walk.keys += 1;
        let now = Now { since_start: Duration::from_millis(walk.keys * 300), wall: WallMs(0) };
        app::update(&mut walk.state, &course, Msg::Key(chord), now);
        let chords: Vec<_> = app::keys(&walk.state, &course).into_iter().map(|b| b.chord).collect();
        let once: BTreeSet<_> = chords.iter().collect();
        assert_eq!(once.len(), chords.len(), "a key means two things on {:?}", walk.state.screen);
    }
}
