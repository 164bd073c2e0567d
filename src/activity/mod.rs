//! Every kind of thing a learner can do: one folder a kind, and the list at the end of this file is the only
//! place outside it.
//!
//! A kind is a script (what an author writes), a state, its keys, a pure `update`, a grade that depends on nothing
//! but script and answer, and blocks: its part of the sheet that is painted, printed and spoken. `tests/activities.rs`
//! holds the contract of all kinds over [`Kind::ALL`].

mod baskets;
mod check;
mod picks;
mod places;
mod said;
mod words;

pub use baskets::{
    Item, Put, basket_feedback, check_baskets, grade_baskets, grade_placed, picked_baskets, put_in, said_baskets,
};
pub use check::Checker;
pub use picks::{Picks, PicksMsg, grade_set, set_feedback};
pub use places::{Places, PlacesMsg};
pub use words::{Aim, Focus, ListMsg, Words, digit};

use crate::{
    model::{Grade, Name, Seed},
    source::Word,
    text::Text,
    ui::{Binding, Block, Chord, Mark, Row},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// What is shown after an answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Feedback {
    /// What could have been chosen and how it turned out. The lesson numbers the rows and opens one explanation
    /// at a time, at first that of `open`.
    pub rows: Vec<Row>,
    /// The row whose explanation matters most.
    pub open: usize,
    /// An explanation of the whole, where rows have none of their own.
    pub note: Option<Text>,
    /// Whether all that she took is right and more is to be taken: the verdict says that, for nothing else does.
    pub more: bool,
}

/// Something for which a group can raise hands.
#[derive(Debug, Clone, PartialEq)]
pub struct Hand {
    /// The option, as it is recorded.
    pub option: String,
    /// Its words, and what is known once the hands are counted: whether it is right, and its explanation.
    pub row: Row,
}

impl Hand {
    /// An option that is right or not, with its explanation.
    fn judged(option: &str, right: bool, words: &Words) -> Self {
        let mark = if right { Mark::Right } else { Mark::None };
        let row = Row { why: Some(words.why(option)), ..Row::plain(words.part(option)).marked(mark) };
        Self { option: option.to_owned(), row }
    }
}

/// Who plays in tests and in training: one presses what is right, the other what is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Player {
    /// Always answers right.
    Perfect,
    /// Answers, but not right where that can be avoided.
    Clumsy,
}

/// What a kind promises. Implemented by the folder's `Script`.
pub trait Activity: DeserializeOwned {
    /// What changes while she decides.
    type State: Clone + PartialEq + std::fmt::Debug;
    /// What a key means here.
    type Msg: Clone + PartialEq + std::fmt::Debug;
    /// What she answered: option ids, numbers; independent of the order in which things were shown.
    type Answer: Serialize + Clone + PartialEq + std::fmt::Debug;

    /// The step's id, also its message.
    fn id(&self) -> &Word;

    /// The drawing beside it, if any.
    fn picture(&self) -> Option<&Word>;

    /// Reports an author's mistakes.
    fn check(&self, out: &mut Checker<'_>);

    /// The attributes that its message must have, beside its value.
    fn parts(&self) -> Vec<String>;

    /// The beginning.
    fn start(&self, seed: Seed) -> Self::State;

    /// The keys that mean something now. Never Esc, 0, Space or a function key: those belong to the lesson.
    fn keys(&self, state: &Self::State) -> Vec<Binding<Self::Msg>>;

    /// Moves on; `Some` ends the attempt.
    fn update(&self, state: &mut Self::State, msg: Self::Msg) -> Option<Self::Answer>;

    /// Judges an answer, by script and answer alone.
    fn grade(&self, answer: &Self::Answer) -> Grade;

    /// A plain label of the answer for item analysis: the option chosen, the number said.
    fn picked(&self, answer: &Self::Answer) -> Option<String>;

    /// The answer with this label; nothing where the script, as it is today, has no such answer.
    fn answer(&self, picked: &str) -> Option<Self::Answer>;

    /// What was answered, in the words that she read: all of it, or, of things with places, those that went astray. Nothing
    /// where an answer has no label.
    fn in_words(&self, answer: &Self::Answer, words: &Words) -> Option<Text>;

    /// The screen while she decides.
    fn blocks(&self, state: &Self::State, words: &Words) -> Vec<Block>;

    /// The screen after an answer. `reveal` also marks what would have been right.
    fn feedback(&self, state: &Self::State, answer: &Self::Answer, reveal: bool, words: &Words) -> Feedback;

    /// For what a group can raise hands where it does the step together, in the order in which it is shown; nothing where
    /// it has no options.
    fn hands(&self, _state: &Self::State, _words: &Words) -> Vec<Hand> {
        Vec::new()
    }

    /// The next key that this player presses.
    fn play(&self, state: &Self::State, player: Player) -> Chord;
}

/// Makes the sum types over all kinds and their dispatch: `Script`, `State`, `Msg`, `Answer`, `Kind`, each with one
/// variant a kind, and on `Script` every method of [`Activity`], which does nothing when handed another kind's state.
macro_rules! activities { ($($(#[$doc:meta])* $Kind:ident => $folder:ident),+ $(,)?) => {
    $(pub mod $folder;)+

    /// A step as an author wrote it.
    #[derive(Debug, Deserialize)]
    pub enum Script { $($(#[$doc])* $Kind($folder::Script)),+ }
    /// The state of a step.
    #[derive(Debug, Clone, PartialEq)]
    pub enum State { $($(#[$doc])* $Kind(<$folder::Script as Activity>::State)),+ }
    /// What a key means in a step.
    #[derive(Debug, Clone, PartialEq)]
    pub enum Msg { $($(#[$doc])* $Kind(<$folder::Script as Activity>::Msg)),+ }
    /// An answer to a step.
    #[derive(Debug, Clone, PartialEq, Serialize)]
    #[serde(untagged)]
    pub enum Answer { $($(#[$doc])* $Kind(<$folder::Script as Activity>::Answer)),+ }
    /// The kinds.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub enum Kind { $($(#[$doc])* $Kind),+ }

    impl Kind {
        /// Every kind.
        pub const ALL: &'static [Self] = &[$(Self::$Kind),+];

        /// Its folder in `src/activity/`.
        pub fn folder(self) -> &'static str { match self { $(Self::$Kind => stringify!($folder)),+ } }

        /// Its example: the step in RON, its messages in Spanish. Documentation and fixture in one.
        pub fn example(self) -> (&'static str, &'static str) { match self { $(Self::$Kind => (
            include_str!(concat!(stringify!($folder), "/example.ron")),
            include_str!(concat!(stringify!($folder), "/example.ftl"))),)+ } }
    }

    impl Script {
        /// Its kind.
        pub fn kind(&self) -> Kind { match self { $(Self::$Kind(_) => Kind::$Kind),+ } }
        /// See [`Activity::id`].
        pub fn id(&self) -> &Word { match self { $(Self::$Kind(s) => s.id()),+ } }
        /// See [`Activity::picture`].
        pub fn picture(&self) -> Option<&Word> { match self { $(Self::$Kind(s) => s.picture()),+ } }
        /// See [`Activity::check`].
        pub fn check(&self, out: &mut Checker<'_>) { match self { $(Self::$Kind(s) => s.check(out)),+ } }
        /// See [`Activity::parts`].
        pub fn parts(&self) -> Vec<String> { match self { $(Self::$Kind(s) => s.parts()),+ } }
        /// See [`Activity::start`].
        pub fn start(&self, seed: Seed) -> State { match self { $(Self::$Kind(s) => State::$Kind(s.start(seed))),+ } }
        /// See [`Activity::keys`].
        pub fn keys(&self, state: &State) -> Vec<Binding<Msg>> { match (self, state) {
            $((Self::$Kind(s), State::$Kind(st)) => s.keys(st).into_iter().map(|b| b.map(Msg::$Kind)).collect(),)+
            _ => Vec::new(),
        } }
        /// See [`Activity::update`].
        pub fn update(&self, state: &mut State, msg: Msg) -> Option<Answer> { match (self, state, msg) {
            $((Self::$Kind(s), State::$Kind(st), Msg::$Kind(m)) => s.update(st, m).map(Answer::$Kind),)+
            _ => None,
        } }
        /// See [`Activity::grade`].
        pub fn grade(&self, answer: &Answer) -> Grade { match (self, answer) {
            $((Self::$Kind(s), Answer::$Kind(a)) => s.grade(a),)+
            _ => Grade::Said,
        } }
        /// See [`Activity::picked`].
        pub fn picked(&self, answer: &Answer) -> Option<String> { match (self, answer) {
            $((Self::$Kind(s), Answer::$Kind(a)) => s.picked(a),)+
            _ => None,
        } }
        /// See [`Activity::answer`].
        pub fn answer(&self, picked: &str) -> Option<Answer> { match self {
            $(Self::$Kind(s) => s.answer(picked).map(Answer::$Kind)),+
        } }
        /// See [`Activity::in_words`].
        pub fn in_words(&self, answer: &Answer, words: &Words) -> Option<Text> { match (self, answer) {
            $((Self::$Kind(s), Answer::$Kind(a)) => s.in_words(a, words),)+
            _ => None,
        } }
        /// See [`Activity::blocks`].
        pub fn blocks(&self, state: &State, words: &Words) -> Vec<Block> { match (self, state) {
            $((Self::$Kind(s), State::$Kind(st)) => s.blocks(st, words),)+
            _ => Vec::new(),
        } }
        /// See [`Activity::feedback`].
        pub fn feedback(&self, state: &State, answer: &Answer, reveal: bool, words: &Words) -> Feedback {
            match (self, state, answer) {
                $((Self::$Kind(s), State::$Kind(st), Answer::$Kind(a)) => s.feedback(st, a, reveal, words),)+
                _ => Feedback::default(),
            }
        }
        /// See [`Activity::hands`].
        pub fn hands(&self, state: &State, words: &Words) -> Vec<Hand> { match (self, state) {
            $((Self::$Kind(s), State::$Kind(st)) => s.hands(st, words),)+
            _ => Vec::new(),
        } }
        /// See [`Activity::play`].
        pub fn play(&self, state: &State, player: Player) -> Chord { match (self, state) {
            $((Self::$Kind(s), State::$Kind(st)) => s.play(st, player),)+
            _ => Chord::Enter,
        } }
    }
} }

impl Script {
    /// The option that is right, where there is one and it has a name.
    pub fn right_option(&self) -> Option<&str> {
        match self {
            Self::Choice(script) => script.right(),
            _ => None,
        }
    }

    /// What is explained about an answer: where it goes astray, as far as it can be told before the right one is known.
    pub fn explained(&self, answer: &Answer, words: &Words) -> Option<Text> {
        let state = self.start(Seed(0));
        let told = |reveal| self.feedback(&state, answer, reveal, words);
        let astray = |told: Feedback| {
            let mut rows = told.rows.into_iter().filter(|r| matches!(r.mark, Mark::NotYet | Mark::Shown));
            rows.find_map(|r| r.why)
        };
        astray(told(false)).or_else(|| told(false).note).or_else(|| astray(told(true)))
    }

    /// The name of its kind, as it is recorded.
    pub fn kind_name(&self) -> Name {
        Name::new(match self.kind() {
            Kind::Match => "match", // a keyword cannot be a folder's module
            kind => kind.folder(),
        })
    }
}

activities! {
    /// Something to hear and see.
    Page => page,
    /// One of two to four is right.
    Choice => choice,
    /// Several of two to four are right.
    Select => select,
    /// Yes or no, and why.
    YesNo => yes_no,
    /// Steps in their order.
    Order => order,
    /// What belongs together.
    Match => matching,
    /// Into two or three baskets.
    Sort => sort,
    /// A price, hours, centimetres.
    Number => number,
    /// The price bench.
    Price => price,
    /// How it is with her.
    Ask => ask,
    /// How sure she feels, 1 to 5.
    Ladder => ladder,
    /// Keys to be found, one after another.
    Keys => keys,
    /// The danger signs in a message.
    Spot => spot,
    /// A phone with chats or movements to be opened and sorted.
    Phone => phone,
    /// What is to be done, put into the weeks of a month.
    Calendar => calendar,
    /// A talk with a client.
    Chat => chat,
    /// Money, under a rule agreed beforehand.
    Share => share,
    /// A product post, part by part.
    Post => post,
    /// What she will do this week.
    Promise => promise,
}
