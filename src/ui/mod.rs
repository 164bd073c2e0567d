//! How things look. Knows nothing of courses, learners or terminals' events.

mod key;
mod sheet;

pub use key::{Binding, Chord, Shown};
pub use sheet::{Block, ClothRow, Frame, Header, Mark, Row, Sheet};
