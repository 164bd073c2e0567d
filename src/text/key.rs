//! How a text is named, and a text with what belongs into it.

use crate::model::Name;
use std::{fmt, sync::Arc};

/// A file of messages, without language and ending: `ui`, `course`, `redes/foto-que-vende`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextFile(pub Arc<str>);

impl TextFile {
    /// Names a file.
    pub fn new(path: &str) -> Self {
        Self(path.into())
    }

    /// Whether it is read by authors and facilitators, and never spoken.
    pub fn is_read(&self) -> bool {
        matches!(&*self.0, "check" | "desk")
    }

    /// Its path in the pack for one language: `translations/es/redes/foto-que-vende.ftl`.
    pub fn path(&self, locale: super::Locale) -> String {
        format!("translations/{}/{}.ftl", locale.code(), self.0)
    }
}

/// One text: a message, or one attribute of it. The same key names its clip.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextKey {
    /// The file of messages.
    pub file: TextFile,
    /// The message.
    pub message: Name,
    /// The part of it, if not its value.
    pub attribute: Option<Name>,
}

impl TextKey {
    /// The value of a message.
    pub fn message(file: &TextFile, message: &str) -> Self {
        Self { file: file.clone(), message: Name::new(message), attribute: None }
    }

    /// A part of the same message.
    #[must_use]
    pub fn part(&self, attribute: &str) -> Self {
        Self { attribute: Some(Name::new(attribute)), ..self.clone() }
    }

    /// `message` or `message.attribute`: its name within its file, in ledgers and as a clip's file name.
    pub fn local(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.message),
            None => self.message.to_string(),
        }
    }
}

/// `redes/foto-que-vende/foco-amarillo.de-dia`: its name in ledgers and, with an ending, its clip's path.
impl fmt::Display for TextKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.file.0, self.local())
    }
}

/// A text of the program itself, from `ui.ftl`. A test finds every call and compares both ways.
pub fn ui(message: &str) -> Text {
    Text::Key(TextKey::message(&TextFile::new("ui"), message), Vec::new())
}

/// A text of the facilitator's area and of its files, from `desk.ftl`.
pub fn desk(message: &str) -> Text {
    let (message, part) = message.split_once('.').map_or((message, None), |(m, p)| (m, Some(p)));
    let key = TextKey::message(&TextFile::new("desk"), message);
    Text::key(part.map_or(key.clone(), |part| key.part(part)))
}

/// What goes into a placeable.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// A number, shown in digits.
    Number(i64),
    /// Words from a person or the system, cleaned when shown.
    Raw(String),
    /// Another text, in the same language.
    Text(Text),
}

impl From<Text> for Value {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

/// Something to be said: a key with its values, or words that have no translation (a name, a number).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Text {
    /// A message.
    Key(TextKey, Vec<(&'static str, Value)>),
    /// Words as they are, cleaned when shown.
    Raw(String),
}

impl Text {
    /// A message of a file.
    pub fn key(key: TextKey) -> Self {
        Self::Key(key, Vec::new())
    }

    /// The same message with one more value.
    #[must_use]
    pub fn with(self, name: &'static str, value: Value) -> Self {
        match self {
            Self::Key(key, mut values) => {
                values.push((name, value));
                Self::Key(key, values)
            }
            raw @ Self::Raw(_) => raw,
        }
    }

    /// A number in digits.
    pub fn number(n: i64) -> Self {
        Self::Raw(grouped(n))
    }
}

/// A number as it is written in Mexico, with a comma before each three digits: `1,490`. Years are not written so.
pub fn grouped(n: i64) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut written = String::from(if n < 0 { "-" } else { "" });
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn thousands_have_a_comma() {
        let written = [0, 999, 1_000, 1_490, 12_000, 1_234_567, -2_125].map(grouped);
        assert_eq!(written, ["0", "999", "1,000", "1,490", "12,000", "1,234,567", "-2,125"]);
    }
}
