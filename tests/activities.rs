//! The contract of every kind of activity, over the list of kinds: a new kind is tested before its author has written a
//! test.
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
    activity::{Answer, Checker, Kind, Player, Script, State, Words},
    model::{Grade, Seed, Verdict},
    source::Source,
    text::{Messages, Text, TextFile, TextKey, Value, ui},
    ui::{Block, Chord, Mark, Sheet},
};
use proptest::prelude::*;
use ron::extensions::Extensions;
use std::{collections::BTreeSet, fs, path::Path, sync::Arc};

fn file() -> TextFile {
    TextFile::new("example")
}

fn source(kind: Kind) -> Arc<Source> {
    Arc::new(Source { path: format!("{}/example.ron", kind.folder()), text: kind.example().0.to_owned() })
}

fn parse(source: &Arc<Source>) -> Script {
    let options =
        ron::Options::default().with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES | Extensions::IMPLICIT_SOME);
    options.from_str(&source.text).unwrap_or_else(|e| panic!("{}: {e}", source.path))
}

fn example(kind: Kind) -> Script {
    parse(&source(kind))
}

fn messages(kind: Kind) -> Messages {
    let source = Source { path: "example.ftl".into(), text: kind.example().1.to_owned() };
    Messages::parse(&file(), Arc::new(source))
}

fn words(script: &Script) -> Words {
    Words::new(&file(), script.id())
}

fn press(script: &Script, state: &mut State, chord: Chord) -> Option<Answer> {
    let binding = script.keys(state).into_iter().find(|b| b.chord == chord)?;
    script.update(state, binding.msg)
}

/// Plays until there is an answer.
fn play(script: &Script, seed: u64, player: Player) -> (State, Answer) {
    let mut state = script.start(Seed(seed));
    for _ in 0..40 {
        let chord = script.play(&state, player);
        if let Some(answer) = press(script, &mut state, chord) {
            return (state, answer);
        }
    }
    panic!("{:?} does not come to an end: {state:?}", script.kind());
}

/// The keys of a text and of those that stand within it; words without a key are figures.
fn keys_of(text: Text) -> Vec<TextKey> {
    match text {
        Text::Raw(words) => {
            assert!(words.chars().all(|c| c.is_ascii_digit() || "…–,".contains(c)), "`{words}` is no word of hers");
            Vec::new()
        }
        Text::Key(key, values) => {
            let within = values.into_iter().flat_map(|(_, value)| match value {
                Value::Text(text) => keys_of(text),
                Value::Raw(words) => keys_of(Text::Raw(words)),
                Value::Number(_) => Vec::new(),
            });
            std::iter::once(key).chain(within).collect()
        }
    }
}

/// Every text of these blocks, except the program's own, must be a part of the step's message.
fn assert_texts_exist(script: &Script, blocks: Vec<Block>) {
    let known: BTreeSet<String> = script.parts().into_iter().collect();
    for key in luch::ui::texts(&Sheet::of(blocks)).into_iter().flat_map(keys_of) {
        if &*key.file.0 == "example" {
            assert_eq!(key.message.as_str(), &**script.id());
            if let Some(part) = &key.attribute {
                assert!(
                    known.contains(part.as_str()),
                    "{:?} says `{part}`, which parts() does not name",
                    script.kind()
                );
            }
        }
    }
}

/// What holds for every screen of a step.
fn assert_screen(script: &Script, state: &State) {
    let keys = script.keys(state);
    assert!(!keys.is_empty(), "{:?}: a screen without keys", script.kind());
    let chords: BTreeSet<Chord> = keys.iter().map(|b| b.chord).collect();
    assert_eq!(chords.len(), keys.len(), "{:?}: a key means two things", script.kind());
    for chord in chords {
        let taken = matches!(chord, Chord::Esc | Chord::Space | Chord::F(_) | Chord::Char('?'));
        assert!(!taken, "{:?} binds {chord:?}, which belongs to the lesson", script.kind());
        let zero = chord == Chord::Digit(0) && !matches!(script.kind(), Kind::Number | Kind::Keys);
        assert!(!zero, "{:?} binds 0, which says it again", script.kind());
    }
    let blocks = script.blocks(state, &words(script));
    let numbered = luch::ui::rows(&Sheet::of(blocks.clone())).filter(|r| r.number.is_some()).count();
    assert!(numbered <= 4, "{:?}: {numbered} numbered options", script.kind());
    assert_texts_exist(script, blocks);
}

#[test]
fn every_folder_is_in_the_list() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/activity");
    let on_disk: BTreeSet<String> = fs::read_dir(folder)
        .unwrap()
        .flatten()
        .filter(|e| e.file_type().unwrap().is_dir())
        .map(|e| e.file_name().into_string().unwrap())
        .collect();
    let listed: BTreeSet<String> = Kind::ALL.iter().map(|k| k.folder().to_owned()).collect();
    assert_eq!(on_disk, listed);
}

#[test]
fn every_example_is_without_fault_and_says_all_it_needs() {
    for &kind in Kind::ALL {
        let source = source(kind);
        let script = parse(&source);
        assert_eq!(script.kind(), kind);
        let mut check = Checker::new(&source);
        script.check(&mut check);
        assert!(check.found.is_empty(), "{kind:?}: {:?}", check.found);
        let messages = messages(kind);
        assert!(messages.errors.is_empty());
        let said: BTreeSet<String> = messages.entries.iter().map(|e| e.key.local()).collect();
        let id = script.id().to_string();
        let needed: BTreeSet<String> = script.parts().iter().map(|p| format!("{id}.{p}")).chain([id.clone()]).collect();
        assert_eq!(said, needed, "{kind:?}");
    }
}

#[test]
fn every_first_screen_has_few_words() {
    for &kind in Kind::ALL {
        let (script, messages) = (example(kind), messages(kind));
        let sheet = Sheet::of(script.blocks(&script.start(Seed(1)), &words(&script)));
        let count = |text: &Text| match text {
            Text::Key(key, _) => messages.get(&key.local()).map_or(0, |e| e.words.split_whitespace().count()),
            Text::Raw(_) => 0,
        };
        let words: usize = luch::ui::texts(&sheet).iter().map(count).sum();
        assert!(words <= 35, "{kind:?}: {words} words");
    }
}

#[test]
fn the_perfect_player_is_right_and_the_clumsy_one_is_not_and_both_come_to_an_end() {
    for &kind in Kind::ALL {
        let script = example(kind);
        for seed in 0..50 {
            let (state, answer) = play(&script, seed, Player::Perfect);
            let grade = script.grade(&answer);
            assert!(grade.is_settled(), "{kind:?} seed {seed}: {grade:?}");
            assert_feedback(&script, &state, &answer);
            let (state, answer) = play(&script, seed, Player::Clumsy);
            let grade = script.grade(&answer);
            assert_ne!(grade, Grade::Judged(Verdict::Right), "{kind:?} seed {seed}: the clumsy one is right");
            assert_feedback(&script, &state, &answer);
        }
    }
}

fn assert_feedback(script: &Script, state: &State, answer: &Answer) {
    for reveal in [false, true] {
        let feedback = script.feedback(state, answer, reveal, &words(script));
        let rows = feedback.rows.len();
        assert!(rows == 0 || feedback.open < rows);
        let note = feedback.note.map(|n| Block::Note(Mark::None, n));
        assert_texts_exist(script, note.into_iter().chain([Block::Options(feedback.rows)]).collect());
    }
}

/// The same choice is the same answer and the same grade, in whatever order things were shown.
#[test]
fn an_answer_depends_on_nothing_but_what_was_chosen() {
    for &kind in Kind::ALL {
        let script = example(kind);
        for player in [Player::Perfect, Player::Clumsy] {
            let first = play(&script, 0, player).1;
            if player == Player::Perfect {
                for seed in 1..20 {
                    assert_eq!(play(&script, seed, player).1, first, "{kind:?} seed {seed}");
                }
            }
            assert_eq!(script.grade(&first), script.grade(&first.clone()));
            let json = serde_json::to_value(&first).unwrap();
            let text = serde_json::to_string(&json).unwrap();
            assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap(), json, "{kind:?} survives JSON");
        }
    }
}

/// She presses Enter on the page before, and once more by habit: no answer comes of it, nothing stands chosen, and where
/// there is something to choose the screen says how.
#[test]
fn an_enter_from_habit_answers_nothing() {
    for &kind in Kind::ALL.iter().filter(|k| **k != Kind::Page) {
        let script = example(kind);
        let mut state = script.start(Seed(4));
        for _ in 0..3 {
            assert_eq!(press(&script, &mut state, Chord::Enter), None, "{kind:?}");
        }
        let sheet = Sheet::of(script.blocks(&state, &words(&script)));
        // In these Enter moves on, or the line that says how is always there.
        if ![Kind::Keys, Kind::Number, Kind::Share].contains(&kind) {
            let said = luch::ui::texts(&sheet);
            assert!(["choose-how", "bench-how"].iter().any(|how| said.contains(&ui(how))), "{kind:?}: {said:?}");
            let chosen = luch::ui::rows(&sheet).find(|r| r.focus && r.number.is_some());
            assert!(chosen.is_none(), "{kind:?}: {chosen:?}");
        }
    }
}

/// A label leads back to its answer, and what is said of it are parts of the step, figures and the program's own words.
#[test]
fn a_talk_shows_what_stands_well_and_what_not_yet() {
    let talk = example(Kind::Chat);
    let mut state = talk.start(Seed(0));
    press(&talk, &mut state, Chord::Digit(1));
    let shown = talk.blocks(&state, &words(&talk)).into_iter().find_map(|b| match b {
        Block::Meters(meters) => Some(meters),
        _ => None,
    });
    let meters = [(ui("meter-trust"), Mark::Right), (ui("meter-sale"), Mark::Right)];
    assert_eq!(shown.unwrap(), meters, "what is safe did not move");
}

#[test]
fn of_two_columns_the_arrow_stands_in_one_and_is_heard_where_it_goes() {
    let pairs = example(Kind::Match);
    let mut state = pairs.start(Seed(0));
    let seen = |state: &State| Sheet::of(pairs.blocks(state, &words(&pairs)));
    press(&pairs, &mut state, Chord::Down);
    let before = seen(&state);
    press(&pairs, &mut state, Chord::Down);
    assert_eq!(luch::ui::rows(&seen(&state)).filter(|row| row.focus).count(), 1);
    assert!(!luch::ui::news(&before, &seen(&state)).is_empty(), "a moved arrow says where it went");
}

/// A price stands there to begin with. She writes hers, and it is hers that stands there: not both, one after the other.
#[test]
fn the_first_digit_takes_the_place_of_the_number_that_stood_there() {
    let price = example(Kind::Number);
    let mut state = price.start(Seed(0));
    let shown = |state: &State| {
        let blocks = price.blocks(state, &words(&price));
        blocks.into_iter().find_map(|b| if let Block::Amount { value, .. } = b { Some(value) } else { None }).unwrap()
    };
    assert_ne!(shown(&state), 0, "the example begins with a number");
    for (chord, value) in [
        (Chord::Digit(3), 3),
        (Chord::Digit(0), 30),
        (Chord::Up, 40),
        (Chord::Digit(2), 2),
        (Chord::Digit(5), 25),
        (Chord::Backspace, 2),
        (Chord::Digit(0), 20),
    ] {
        assert_eq!(press(&price, &mut state, chord), None);
        assert_eq!(shown(&state), value, "{chord:?}");
    }
}

#[test]
fn options_stand_as_written_where_their_places_are_what_is_asked() {
    let written = source(Kind::Choice).text.replacen("options:", "in_order: true, options:", 1);
    let choice = parse(&Arc::new(Source { path: "example.ron".into(), text: written }));
    let shown = |seed| choice.blocks(&choice.start(Seed(seed)), &words(&choice));
    assert!((0..20).all(|seed| shown(seed) == shown(0)));
    assert_eq!(choice.hands(&choice.start(Seed(7)), &words(&choice))[0].option, choice.parts()[0]);
}

#[test]
fn what_was_picked_is_said_in_the_words_that_she_read() {
    for &kind in Kind::ALL {
        let script = example(kind);
        for player in [Player::Perfect, Player::Clumsy] {
            let answer = play(&script, 3, player).1;
            let said = script.in_words(&answer, &words(&script));
            let Some(picked) = script.picked(&answer) else {
                assert_eq!(said, None, "{kind:?}");
                continue;
            };
            assert_eq!(script.answer(&picked), Some(answer.clone()), "{kind:?}: {picked}");
            let said = said.unwrap_or_else(|| panic!("{kind:?}: nothing is said of {picked}"));
            let why = script.explained(&answer, &words(&script));
            let astray = matches!(script.grade(&answer), Grade::Judged(Verdict::Almost | Verdict::NotYet));
            assert!(!astray || why.is_some(), "{kind:?}: nothing is explained of {picked}");
            let blocks = [Some(said), why].into_iter().flatten().map(Block::Prompt).collect();
            assert_texts_exist(&script, blocks);
        }
        // What another version of the step asked.
        for other in ["", "x", "x+x", "x=x", "x>x", "1=1+x=2", "yes+x"] {
            assert_eq!(script.answer(other), None, "{kind:?}: `{other}`");
        }
    }
}

#[test]
fn labels_of_keys_are_the_programs_own() {
    let known = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("translations/es/ui.ftl")).unwrap();
    for &kind in Kind::ALL {
        let script = example(kind);
        for binding in script.keys(&script.start(Seed(1))) {
            let Text::Key(key, _) = &binding.label else { panic!("a label without translation") };
            assert_eq!(Text::key(key.clone()), ui(key.message.as_str()));
            assert!(known.contains(&format!("\n{} = ", key.message)), "{}", key.message);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    /// Sixty keys, whichever: nothing panics, and every screen on the way keeps what all screens promise.
    #[test]
    fn any_keys_lead_somewhere(seed in any::<u64>(), presses in proptest::collection::vec(any::<u16>(), 60)) {
        for &kind in Kind::ALL {
            let script = example(kind);
            let mut state = script.start(Seed(seed));
            for press in &presses {
                assert_screen(&script, &state);
                let keys = script.keys(&state);
                let msg = keys[usize::from(*press) % keys.len()].msg.clone();
                if let Some(answer) = script.update(&mut state, msg) {
                    script.grade(&answer);
                    script.picked(&answer);
                    assert_feedback(&script, &state, &answer);
                    state = script.start(Seed(seed ^ u64::from(*press)));
                }
            }
        }
    }
}

/// Where all that she took is right, she hears that more is to be taken; not where something is astray, and not once it is
/// shown.
#[test]
fn who_took_some_of_what_is_right_hears_that_there_is_more() {
    for kind in [Kind::Select, Kind::Spot] {
        let script = example(kind);
        let told = |picked: &str, reveal| {
            let answer = script.answer(picked).unwrap_or_else(|| panic!("{kind:?}: {picked}"));
            script.feedback(&script.start(Seed(3)), &answer, reveal, &words(&script)).more
        };
        let (some, all, astray) = match kind {
            Kind::Select => ("medida", "medida+precio", "clima+medida"),
            _ => ("prisa", "chofer+prisa", "prisa+saludo"),
        };
        assert!(told(some, false), "{kind:?}");
        assert!(!told(some, true), "{kind:?}: it is shown already");
        assert!(!told(all, false), "{kind:?}: nothing is missing");
        assert!(!told(astray, false), "{kind:?}: something is astray");
    }
}
