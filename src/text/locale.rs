//! The languages of the program. A new one is a folder in `translations/` and one line here.

use serde::{Deserialize, Serialize};

/// A language of the program.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Locale {
    /// Tsotsil of the Highlands around Jobel.
    Tzo,
    /// Tseltal of the central Highlands.
    Tzh,
    /// Spanish of Mexico: the source of all texts.
    #[default]
    Es,
    /// English, for funders and contributors.
    En,
}

impl Locale {
    /// All languages, in the order in which the door offers them.
    pub const ALL: [Self; 4] = [Self::Tzo, Self::Tzh, Self::Es, Self::En];

    /// The language in which texts are written first.
    pub const SOURCE: Self = Self::Es;

    /// Its ISO 639 code, also the name of its folders.
    pub fn code(self) -> &'static str {
        match self {
            Self::Es => "es",
            Self::Tzo => "tzo",
            Self::Tzh => "tzh",
            Self::En => "en",
        }
    }

    /// The language with this code: `es`, `es-MX`, `es_MX.UTF-8`.
    pub fn from_code(code: &str) -> Option<Self> {
        let language = code.split(['-', '_', '.']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|l| l.code() == language)
    }

    /// The next language, round and round.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Tzo => Self::Tzh,
            Self::Tzh => Self::Es,
            Self::Es => Self::En,
            Self::En => Self::Tzo,
        }
    }

    /// The language to show beside this one: Spanish, and Tsotsil beside Spanish.
    #[must_use]
    pub fn beside(self) -> Self {
        if self == Self::SOURCE { Self::Tzo } else { Self::SOURCE }
    }

    /// Where a missing message is looked for, in order, itself first.
    pub fn chain(self) -> impl Iterator<Item = Self> {
        let last = (self != Self::SOURCE).then_some(Self::SOURCE);
        std::iter::once(self).chain(last)
    }
}
