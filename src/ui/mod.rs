//! How things look and sound: a screen is a [`Sheet`], and from it everything else is made. Knows nothing of courses,
//! learners or terminals' events.

mod brocade;
mod calendar;
mod cloth;
mod drawings;
mod key;
mod look;
mod numerals;
mod paint;
mod pieces;
mod plain;
mod scenes;
mod sheet;
mod speak;
mod stitch;
mod table;
mod wall;
#[cfg(test)]
mod tests;

pub use brocade::{brocade_repeat, figure_name};
pub use drawings::drawing_stitches;
pub use key::{Binding, Chord, Shown};
pub use look::{Colors, Dye, Look, Role, Symbols, Why};
pub use paint::{Paint, Painted, Painter, SMALLEST, fits};
pub use plain::{key_word, plain};
pub use sheet::{Block, ClothRow, Frame, Grid, Header, Mark, Row, Sheet};
pub use speak::{aloud, news, rows, speaks, texts};
