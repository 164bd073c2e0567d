//! What this terminal can show, and the colours and signs that follow from it.

use ratatui::style::{Color, Modifier, Style};

/// How many colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colors {
    /// 24 bit.
    True,
    /// The sixteen of every terminal.
    Sixteen,
    /// None: `NO_COLOR`, or a dumb terminal. Marks and weight carry all meaning.
    None,
}

/// Which signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Symbols {
    /// All of Unicode that is one cell wide.
    Full,
    /// ASCII.
    Ascii,
}

/// What this terminal can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// How many colours.
    pub colors: Colors,
    /// Which signs.
    pub symbols: Symbols,
    /// Whether it is dark on light.
    pub light: bool,
}

/// What a part of the screen is, for its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// What must be read.
    Text,
    /// What may be read: other options after an answer, labels in the footer.
    Quiet,
    /// Titles.
    Title,
    /// Where the arrow stands.
    Focus,
    /// A keycap.
    Keycap,
    /// Right.
    Right,
    /// Not yet.
    NotYet,
    /// Warp threads, frames: nothing to read.
    Thread,
}

impl Look {
    /// Everything: for tests and for those who know their terminal.
    pub const FULL: Self = Self { colors: Colors::True, symbols: Symbols::Full, light: false };
    /// The least.
    pub const ASCII: Self = Self { colors: Colors::None, symbols: Symbols::Ascii, light: false };

    /// What the environment says of the terminal (<https://no-color.org>, `COLORTERM`, `TERM`, the locale's encoding).
    pub fn detect(env: &dyn Fn(&str) -> Option<String>) -> Self {
        let set = |name: &str| env(name).filter(|v| !v.is_empty());
        let term = set("TERM").unwrap_or_default();
        let console = term == "linux" || term.starts_with("vt") || term == "dumb" || term == "ansi";
        let encoding = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|n| set(n)).unwrap_or_default().to_uppercase();
        let utf8 = encoding.contains("UTF-8") || encoding.contains("UTF8");
        let true_color = set("COLORTERM").is_some_and(|c| c == "truecolor" || c == "24bit");
        let colors = if set("NO_COLOR").is_some() || term == "dumb" || term.starts_with("vt") {
            Colors::None
        } else if true_color && !console {
            Colors::True
        } else {
            Colors::Sixteen
        };
        let symbols = if console || !utf8 { Symbols::Ascii } else { Symbols::Full };
        let background = set("COLORFGBG").and_then(|v| v.rsplit(';').next()?.parse::<u8>().ok());
        Self { colors, symbols, light: background.is_some_and(|b| b == 7 || b == 15) }
    }

    /// The sign for this terminal.
    pub fn sign(self, full: &'static str, ascii: &'static str) -> &'static str {
        if self.symbols == Symbols::Ascii { ascii } else { full }
    }

    /// How a role is drawn.
    pub fn style(self, role: Role) -> Style {
        let bold = matches!(role, Role::Title | Role::Focus | Role::Keycap | Role::Right | Role::NotYet);
        let style = if bold { Style::new().add_modifier(Modifier::BOLD) } else { Style::new() };
        match self.colors {
            Colors::None => match role {
                Role::Keycap => style.add_modifier(Modifier::REVERSED),
                _ => style,
            },
            Colors::Sixteen => match (role, self.light) {
                (Role::Title, false) => style.fg(Color::LightYellow),
                (Role::Title, true) => style.fg(Color::Red),
                (Role::Right, false) => style.fg(Color::LightGreen),
                (Role::NotYet, false) => style.fg(Color::LightYellow),
                (Role::Thread, false) => style.fg(Color::Yellow),
                (Role::Thread, true) => style.fg(Color::Blue),
                (Role::Keycap, _) => style.add_modifier(Modifier::REVERSED),
                // On a light ground only the default colour is sure to be legible.
                _ => style,
            },
            Colors::True => {
                let (text, ground) = self.pair(role);
                let style = style.fg(rgb(text));
                if role == Role::Keycap { style.bg(rgb(ground)) } else { style }
            }
        }
    }

    /// The ground that a role is drawn on, and its colour: natural dyes, as `docs/ARCHITECTURE.md` lists them.
    pub fn pair(self, role: Role) -> (u32, u32) {
        const COTTON: u32 = 0xf2_e8_d5;
        const WOOL: u32 = 0x1b_16_13;
        let ground = if self.light { 0xff_ff_ff } else { 0x00_00_00 };
        match (role, self.light) {
            (Role::Text | Role::Focus, false) => (COTTON, ground),
            (Role::Text | Role::Focus, true) => (WOOL, ground),
            (Role::Quiet, false) => (0xb8_ad_9f, ground),
            (Role::Quiet, true) => (0x5c_53_4a, ground),
            (Role::Title, false) => (0xe8_a3_17, ground),
            (Role::Title, true) => (0xb3_12_3f, ground),
            (Role::Keycap, false) => (WOOL, COTTON),
            (Role::Keycap, true) => (COTTON, WOOL),
            (Role::Right, false) => (0x7f_c4_8f, ground),
            (Role::Right, true) => (0x2a_6b_3a, ground),
            (Role::NotYet, false) => (0xe8_a3_17, ground),
            (Role::NotYet, true) => (0x7a_4a_2b, ground),
            (Role::Thread, false) => (0x8a_5a_38, ground),
            (Role::Thread, true) => (0x7a_4a_2b, ground),
        }
    }

    /// A thread of the cloth: 1 cochineal, 2 marigold, 3 indigo; 0 the ground.
    pub fn thread(self, dye: u8) -> Color {
        let (dark, light, sixteen) = match dye {
            1 => (0xd4_2a_5a, 0xb3_12_3f, Color::LightRed),
            2 => (0xe8_a3_17, 0xd4_8c_00, Color::LightYellow),
            3 => (0x5a_7b_d8, 0x27_40_8b, Color::LightBlue),
            _ => (0x1b_16_13, 0xf2_e8_d5, Color::Black),
        };
        match self.colors {
            Colors::True => rgb(if self.light { light } else { dark }),
            Colors::Sixteen => sixteen,
            Colors::None => Color::Reset,
        }
    }
}

fn rgb(hex: u32) -> Color {
    let [_, r, g, b] = hex.to_be_bytes();
    Color::Rgb(r, g, b)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance and contrast as WCAG 2.2 defines them.
    fn contrast(a: u32, b: u32) -> f64 {
        let channel = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        let light = |hex: u32| {
            let [_, r, g, b] = hex.to_be_bytes();
            0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)
        };
        let (a, b) = (light(a).max(light(b)), light(a).min(light(b)));
        (a + 0.05) / (b + 0.05)
    }

    #[test]
    fn everything_to_read_stands_out() {
        for light in [false, true] {
            let look = Look { light, ..Look::FULL };
            for role in [Role::Text, Role::Quiet, Role::Title, Role::Focus, Role::Keycap, Role::Right, Role::NotYet] {
                let (text, ground) = look.pair(role);
                assert!(contrast(text, ground) >= 4.5, "{role:?} light={light}: {:.1}", contrast(text, ground));
            }
        }
    }

    #[test]
    fn sixteen_colours_for_text_are_bright_on_dark_and_plain_on_light() {
        // The xterm palette; LightYellow and LightGreen on black are far above 4.5.
        assert!(contrast(0xff_ff_00, 0) >= 4.5 && contrast(0x00_ff_00, 0) >= 4.5 && contrast(0xff_55_55, 0) >= 4.5);
    }

    #[test]
    fn terminals_are_known_by_what_they_say() {
        let look = |vars: &[(&str, &str)]| {
            let vars: Vec<(String, String)> = vars.iter().map(|(a, b)| ((*a).into(), (*b).into())).collect();
            Look::detect(&move |name| vars.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone()))
        };
        let utf8 = ("LANG", "es_MX.UTF-8");
        let xterm = look(&[("TERM", "xterm-256color"), utf8]);
        assert_eq!((xterm.colors, xterm.symbols), (Colors::Sixteen, Symbols::Full));
        assert_eq!(look(&[("TERM", "xterm"), ("COLORTERM", "truecolor"), utf8]).colors, Colors::True);
        let console = look(&[("TERM", "linux"), utf8]);
        assert_eq!((console.colors, console.symbols), (Colors::Sixteen, Symbols::Ascii));
        assert_eq!(look(&[("TERM", "xterm"), ("LANG", "C")]).symbols, Symbols::Ascii);
        assert_eq!(look(&[("TERM", "xterm"), ("NO_COLOR", "1"), utf8]).colors, Colors::None);
        assert!(look(&[("TERM", "xterm"), ("COLORFGBG", "0;15"), utf8]).light);
    }
}
