//! How things look and sound: a screen is a [`Sheet`], and from it everything else is made. Knows nothing of courses,
//! learners or terminals' events.

mod brocade;
mod drawings;
mod key;
mod look;
mod paint;
mod pieces;
mod plain;
mod sheet;
mod speak;

pub use key::{Binding, Chord, Shown};
pub use look::{Colors, Look, Role, Symbols};
pub use paint::{Paint, Painted, Painter, SMALLEST, fits};
pub use plain::{key_word, plain};
pub use sheet::{Block, ClothRow, Frame, Header, Mark, Row, Sheet};
pub use speak::{aloud, news, rows, texts};
