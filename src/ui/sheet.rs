//! A screen as data: what is on it, in the order in which it is read. One sheet is painted in colour or ASCII,
//! printed by text mode, spoken aloud and counted by tests, so these can never differ.

use super::Chord;
use crate::{
    model::{Name, Picture},
    text::{Text, ui},
};

/// One screen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    /// The band on top.
    pub header: Option<Header>,
    /// What is on the screen, from top to bottom.
    pub blocks: Vec<Block>,
    /// A word in the corner: there is no sound.
    pub status: Option<Text>,
    /// Shown on a wall to many: wide borders, numbers that are read from the back of the room.
    pub projected: bool,
}

impl Sheet {
    /// A screen with no band on top.
    pub fn of(blocks: Vec<Block>) -> Self {
        Self { blocks, ..Self::default() }
    }

    /// A screen within a workshop or lesson.
    pub fn under(header: Option<Header>, blocks: Vec<Block>) -> Self {
        Self { header, blocks, ..Self::default() }
    }
}

/// The brocade band on top: where she is.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// The workshop's figure.
    pub figure: Name,
    /// Workshop, lesson.
    pub title: Vec<Text>,
    /// Steps woven, steps in all.
    pub woven: Option<(usize, usize)>,
}

/// How a row turned out. Never by colour alone: each has a symbol.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Nothing to say.
    #[default]
    None,
    /// She chose it; not judged (yet).
    Chosen,
    /// She had it right.
    Right,
    /// What would have been right, shown to her.
    Shown,
    /// Not yet.
    NotYet,
}

impl Mark {
    /// The mark in a word, as it is read out; nothing where there is nothing to say.
    pub fn words(self) -> Option<Text> {
        Some(ui(match self {
            Self::None => return None,
            Self::Chosen => "mark-chosen",
            Self::Right => "mark-right",
            Self::Shown => "mark-shown",
            Self::NotYet => "mark-not-yet",
        }))
    }
}

/// A line that can be chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The digit drawn in its keycap.
    pub number: Option<u8>,
    /// What pressing or clicking it means; usually its digit.
    pub chord: Option<Chord>,
    /// Its words.
    pub text: Text,
    /// A second text at its right: the other half of a pair, the basket of an item, a value.
    pub with: Option<Text>,
    /// A sign-in drawing before its words.
    pub drawing: Option<Picture>,
    /// Whether the arrow stands at it.
    pub focus: bool,
    /// How it turned out.
    pub mark: Mark,
    /// Its explanation, opened under it.
    pub why: Option<Text>,
    /// Hands raised for it, and the most that were raised for any: a bar with its number.
    pub hands: Option<(u32, u32)>,
}

impl Row {
    /// A row chosen by a digit.
    pub fn numbered(number: u8, text: Text) -> Self {
        Self { number: Some(number), chord: Some(Chord::Digit(number)), ..Self::plain(text) }
    }

    /// A row without a digit.
    pub fn plain(text: Text) -> Self {
        Self {
            number: None,
            chord: None,
            text,
            with: None,
            drawing: None,
            focus: false,
            mark: Mark::None,
            why: None,
            hands: None,
        }
    }

    /// The same row, focused or not.
    #[must_use]
    pub fn focused(mut self, focus: bool) -> Self {
        self.focus = focus;
        self
    }

    /// The same row with a mark.
    #[must_use]
    pub fn marked(mut self, mark: Mark) -> Self {
        self.mark = mark;
        self
    }

    /// The same row with a text at its right.
    #[must_use]
    pub fn with(mut self, text: Text) -> Self {
        self.with = Some(text);
        self
    }
}

/// What a drawn thing looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Frame {
    /// A message on a phone.
    Message,
    /// A whole phone: what its screen shows, with what each line says under it.
    Phone,
    /// A bank's receipt.
    Receipt,
    /// A page on the internet.
    Page,
    /// A photo with marked places.
    Photo,
    /// A post that is growing. It stands beside the words where there is room, like a picture.
    Post,
}

/// A row of her cloth.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClothRow {
    /// The figure of the workshop it belongs to.
    pub figure: Name,
    /// Whether it is woven; if not, only its warp shows.
    pub woven: bool,
    /// Whether it was woven just now.
    pub fresh: bool,
}

/// A table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Grid {
    /// The head of each column, and whether it holds figures.
    pub columns: Vec<(Text, bool)>,
    /// The rows, as wide as the columns.
    pub rows: Vec<Vec<Text>>,
}

/// A part of a screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A title.
    Heading(Text),
    /// A drawing from `lessons/pictures/`.
    Picture(Name),
    /// What she is told or asked.
    Prompt(Text),
    /// Things to choose from.
    Options(Vec<Row>),
    /// Two columns to be joined.
    Columns(Vec<Row>, Vec<Row>),
    /// A message, receipt, page or photo whose parts are rows.
    Shown {
        /// What it looks like.
        frame: Frame,
        /// Who sends it, what it is.
        from: Text,
        /// Its numbered parts.
        zones: Vec<Row>,
    },
    /// A speech bubble; `mine` stands at the right.
    Bubble {
        /// Whether she says it.
        mine: bool,
        /// Who speaks.
        who: Option<Text>,
        /// The words.
        text: Text,
    },
    /// A table.
    Table(Grid),
    /// Weeks, one below the other.
    Calendar {
        /// The weeks.
        weeks: Vec<Row>,
        /// What stands in each.
        cards: Vec<Vec<Text>>,
    },
    /// How each thing stands, with its mark and the mark's word.
    Meters(Vec<(Text, Mark)>),
    /// A number being set.
    Amount {
        /// Its value.
        value: i64,
        /// Pesos, hours …
        unit: Text,
    },
    /// Something said under the rest: a verdict, a hint, a trouble.
    Note(Mark, Text),
    /// The cloth, growing upward; `large` fills the screen.
    Cloth {
        /// From the first woven to the last.
        rows: Vec<ClothRow>,
        /// Whether it is the only thing to look at.
        large: bool,
    },
    /// Keys (each row's chord) and what they do (its text): the help. May stand in two columns.
    Keys(Vec<Row>),
    /// The twelve sign-in drawings, four a line, digits 1–4 on the lit line.
    Drawings {
        /// The lit line, 0 to 2.
        line: u8,
        /// The lit column, 0 to 3.
        column: u8,
        /// Those chosen so far.
        chosen: Vec<Picture>,
        /// Whether chosen ones are shown as what they are, or only as a filled place.
        open: bool,
    },
    /// Where a price stands: below `even` it loses, from `fair` on it leaves what she wants.
    Scale {
        /// The price.
        at: i64,
        /// What pays material and work.
        even: i64,
        /// What also leaves the profit.
        fair: i64,
        /// The end of the scale.
        max: i64,
    },
    /// A ladder, the rung on which she stands, and what its ends mean.
    Ladder {
        /// From 1; on none until she says.
        rung: Option<u8>,
        /// The highest.
        rungs: u8,
        /// The lowest means this.
        low: Text,
        /// The highest means this.
        high: Text,
    },
    /// Keys to be pressed one after another, and how many are found.
    Typing {
        /// The keys.
        keys: String,
        /// So many are behind her.
        found: usize,
    },
    /// Something being typed.
    Field {
        /// What it is.
        label: Text,
        /// What was typed.
        value: String,
        /// Shown as dots.
        secret: bool,
    },
}
