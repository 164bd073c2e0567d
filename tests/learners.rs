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
    text::{Catalog, Locale},
    ui::{Chord, Look, Paint, Painter},
};
use ratatui::{buffer::Buffer, layout::Rect};
use std::{collections::BTreeSet, time::Duration};

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
        let leaves = matches!(walk.state.screen, Screen::Door(_)) && chord == Chord::Esc;
        if !leaves {
            walk.keys += 1;
            let now = Now { since_start: Duration::from_millis(walk.keys * 300), wall: WallMs(0) };
            app::update(&mut walk.state, &course, Msg::Key(chord), now);
            let chords: Vec<_> = app::keys(&walk.state, &course).into_iter().map(|b| b.chord).collect();
            let once: BTreeSet<_> = chords.iter().collect();
            assert_eq!(once.len(), chords.len(), "a key means two things on {:?}", walk.state.screen);
        }
    }
}
