//! What is said, in which language, and how far it can be trusted. The only module that names Fluent.

mod catalog;
mod key;
mod ledger;
mod locale;
mod messages;
mod order;
mod sanitize;

pub use catalog::{Catalog, Said, Standing};
pub use key::{Text, TextFile, TextKey, Value, desk, grouped, ui};
pub use ledger::{Review, Reviews, Translated};
pub use locale::Locale;
pub use messages::{Entry, Messages, hash};
pub use order::name_order;
pub use sanitize::{clean, clean_line};
