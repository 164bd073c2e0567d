//! What this terminal can show, and the colours and signs that follow from it.

use ratatui::style::{Color, Modifier, Style};
use unicode_normalization::UnicodeNormalization;

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
    /// What the fonts of Linux consoles hold: ASCII, the letters of Latin-1, lines and shades.
    Limited,
    /// ASCII.
    Ascii,
}

/// Beside ASCII: what Debian's console fonts for western Europe and the kernel's own font both hold, each with a
/// shape of its own. No half blocks, no round corners, no ticks.
const LIMITED: &str = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöùúûüýÿ¡¿«»ªº°·½¼±÷\
    ─│┌┐└┘├┤┬┴┼═║╔╗╚╝█▒░•♦▶◀←↑→↓";

/// Signs that are not in [`LIMITED`], and the nearest one that is, where that is nearer than ASCII.
const NEAREST: [(&str, &str); 23] = [
    ("╭", "┌"),
    ("╮", "┐"),
    ("╰", "└"),
    ("╯", "┘"),
    ("┄", "─"),
    ("┊", "│"),
    ("━", "═"),
    (" ━━━━ ", " ════ "),
    ("┃ ", "│ "),
    ("▏", "│"),
    ("▐", "│"),
    ("▌", "│"),
    ("▓", "█"),
    ("●", "•"),
    ("◆", "♦"),
    ("◇", "•"),
    ("◉", "•"),
    ("╱", "/"),
    ("╲", "\\"),
    ("◁", "<"),
    ("▷", ">"),
    ("★", "*"),
    ("╳", "x"),
];

/// Why these signs and no others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The locale's encoding is UTF-8 and the terminal draws windows' fonts.
    Utf8,
    /// The Linux console's fonts hold no more.
    Console,
    /// The locale's encoding is not UTF-8.
    Encoding,
    /// A terminal of this type is not known to hold more.
    Terminal,
}

impl Symbols {
    /// What the environment says of the terminal's signs (`TERM`, the locale's encoding), and why.
    pub fn detect(env: &dyn Fn(&str) -> Option<String>) -> (Self, Why) {
        let set = |name: &str| env(name).filter(|v| !v.is_empty());
        let encoding = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|n| set(n)).unwrap_or_default().to_uppercase();
        let utf8 = encoding.contains("UTF-8") || encoding.contains("UTF8");
        match set("TERM").unwrap_or_default().as_str() {
            _ if !utf8 => (Self::Ascii, Why::Encoding),
            "linux" => (Self::Limited, Why::Console),
            term if poor(term) => (Self::Ascii, Why::Terminal),
            _ => (Self::Full, Why::Utf8),
        }
    }

    /// Whether a terminal with these signs can show this one.
    pub fn hold(self, c: char) -> bool {
        match self {
            Self::Full => true,
            Self::Limited => c.is_ascii() || LIMITED.contains(c),
            Self::Ascii => c.is_ascii(),
        }
    }

    /// Words as they can be shown: letters lose the accents that have no sign here, other signs become similar ones.
    pub fn spell(self, words: &str) -> String {
        let mut out = String::with_capacity(words.len());
        for c in words.nfc() {
            match c {
                c if self.hold(c) => out.push(c),
                '¿' | '¡' | '\u{300}'..='\u{36f}' => {}
                '…' => out.push_str("..."),
                '«' | '»' | '“' | '”' => out.push('"'),
                '‘' | '’' | 'ʼ' => out.push('\''),
                '–' | '—' | '·' => out.push('-'),
                '×' => out.push('x'),
                '⌫' => out.push_str("Backspace"),
                '→' => out.push_str("->"),
                '▶' => out.push('>'),
                '░' => out.push(':'),
                '▒' => out.push('+'),
                '█' => out.push('#'),
                c => out.push(std::iter::once(c).nfd().next().filter(|c| self.hold(*c)).unwrap_or('?')),
            }
        }
        out
    }
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
    /// The keycap at which the arrow stands.
    Lit,
    /// Right.
    Right,
    /// Not yet.
    NotYet,
    /// Frames, bars, selvedges: nothing to read.
    Thread,
    /// Bare warp.
    Warp,
}

impl Look {
    /// Everything: for tests and for those who know their terminal.
    pub const FULL: Self = Self { colors: Colors::True, symbols: Symbols::Full, light: false };
    /// The least.
    pub const ASCII: Self = Self { colors: Colors::None, symbols: Symbols::Ascii, light: false };
    /// A Linux console with its usual font.
    pub const LIMITED: Self = Self { colors: Colors::Sixteen, symbols: Symbols::Limited, light: false };

    /// What the environment says of the terminal (<https://no-color.org>, `COLORTERM`, `TERM`, the locale's encoding).
    pub fn detect(env: &dyn Fn(&str) -> Option<String>) -> Self {
        let set = |name: &str| env(name).filter(|v| !v.is_empty());
        let term = set("TERM").unwrap_or_default();
        let true_color = set("COLORTERM").is_some_and(|c| c == "truecolor" || c == "24bit");
        let colors = if set("NO_COLOR").is_some() || term == "dumb" || term.starts_with("vt") {
            Colors::None
        } else if true_color && term != "linux" && !poor(&term) {
            Colors::True
        } else {
            Colors::Sixteen
        };
        let background = set("COLORFGBG").and_then(|v| v.rsplit(';').next()?.parse::<u8>().ok());
        Self { colors, symbols: Symbols::detect(env).0, light: background.is_some_and(|b| b == 7 || b == 15) }
    }

    /// The sign for this terminal: the full one, the nearest one that its font holds, or the one in ASCII.
    pub fn sign(self, full: &'static str, ascii: &'static str) -> &'static str {
        if full.chars().all(|c| self.symbols.hold(c)) {
            return full;
        }
        let nearest = NEAREST.iter().find(|(sign, _)| *sign == full).map(|(_, near)| *near);
        nearest.filter(|_| self.symbols == Symbols::Limited).unwrap_or(ascii)
    }

    /// The ground of the screen. Ours, so that contrast does not depend on anyone's settings.
    pub fn ground(self) -> Style {
        match self.colors {
            Colors::None => Style::new(),
            _ => self.style(Role::Text).bg(self.colour(self.pair(Role::Text).1)),
        }
    }

    /// How a role is drawn.
    pub fn style(self, role: Role) -> Style {
        let bold = matches!(role, Role::Title | Role::Focus | Role::Lit | Role::Right | Role::NotYet);
        let style = if bold { Style::new().add_modifier(Modifier::BOLD) } else { Style::new() };
        let cap = matches!(role, Role::Keycap | Role::Lit);
        if self.colors == Colors::None {
            return if cap { style.add_modifier(Modifier::REVERSED) } else { style };
        }
        let (text, ground) = self.pair(role);
        let style = style.fg(self.colour(text));
        if cap { style.bg(self.colour(ground)) } else { style }
    }

    /// The colour of a keycap itself, for its edges.
    pub fn edge(self, role: Role) -> Style {
        match self.colors {
            Colors::None => Style::new(),
            _ => Style::new().fg(self.colour(self.pair(role).1)),
        }
    }

    /// A role's colour and the ground it is drawn on: natural dyes, as `docs/ARCHITECTURE.md` lists them.
    pub fn pair(self, role: Role) -> (Dye, Dye) {
        const WOOL: u32 = 0x1b_16_13;
        const COTTON: u32 = 0xf2_e8_d5;
        let dye = |rgb, ansi| Dye { rgb, ansi };
        let ground = if self.light { dye(0xf8_f2_e6, Color::White) } else { dye(WOOL, Color::Black) };
        let cotton = dye(COTTON, Color::White);
        let wool = dye(WOOL, Color::Black);
        match (role, self.light) {
            (Role::Text | Role::Focus, false) => (cotton, ground),
            (Role::Text | Role::Focus, true) => (wool, ground),
            (Role::Quiet, false) => (dye(0xb8_ad_9f, Color::Gray), ground),
            (Role::Quiet, true) => (dye(0x5c_53_4a, Color::Black), ground),
            (Role::Title, false) => (dye(0xe8_a3_17, Color::LightYellow), ground),
            (Role::Title, true) => (dye(0xa0_10_38, Color::Red), ground),
            (Role::Keycap, false) => (dye(COTTON, Color::Black), dye(0x4a_3d_33, Color::Gray)),
            (Role::Keycap, true) => (wool, dye(0xe0_d2_b8, Color::Gray)),
            // Consoles have eight grounds, none of them bright.
            (Role::Lit, false) if self.symbols == Symbols::Limited => (cotton, dye(0x27_40_8b, Color::Blue)),
            (Role::Lit, false) => (wool, dye(0xe8_a3_17, Color::LightYellow)),
            (Role::Lit, true) => (cotton, dye(0xa0_10_38, Color::Red)),
            (Role::Right, false) => (dye(0x7f_c4_8f, Color::LightGreen), ground),
            // On a light ground, no green or yellow of the sixteen is sure to be legible.
            (Role::Right, true) => (dye(0x2a_6b_3a, Color::Black), ground),
            (Role::NotYet, false) => (dye(0xe8_a3_17, Color::LightYellow), ground),
            (Role::NotYet, true) => (dye(0x7a_4a_2b, Color::Black), ground),
            (Role::Thread, false) => (dye(0x9a_62_38, Color::Yellow), ground),
            (Role::Thread, true) => (dye(0x7a_4a_2b, Color::Blue), ground),
            (Role::Warp, false) => (dye(0x6b_5d_50, Color::DarkGray), ground),
            (Role::Warp, true) => (dye(0xc4_b4_98, Color::Gray), ground),
        }
    }

    /// A thread of a drawing or of the cloth, by the letters of drawings.
    pub fn thread(self, letter: char) -> Color {
        self.colour(self.dyed(letter))
    }

    /// The colour of a thread as `0xRRGGBB`, for what is not drawn in a terminal.
    pub fn dye(self, letter: char) -> u32 {
        self.dyed(letter).rgb
    }

    fn dyed(self, letter: char) -> Dye {
        // Dark blue and dark red lines are lost on a console's black.
        let console = self.symbols == Symbols::Limited;
        let (blue, red) = if console { (Color::LightBlue, Color::LightRed) } else { (Color::Blue, Color::Red) };
        let (rgb, ansi) = match (letter, self.light) {
            ('r', _) => (0xb3_12_3f, red),
            ('y', _) => (0xe8_a3_17, Color::LightYellow),
            ('b', false) => (0x3d_5b_b8, blue),
            ('b', true) => (0x27_40_8b, Color::Blue),
            ('g', _) => (0x3f_7d_4e, Color::Green),
            ('n', _) => (0x9a_62_38, Color::Yellow),
            ('a', _) => (0x9a_8f_83, Color::Gray),
            ('c', _) | ('w', false) => (0xf2_e8_d5, Color::White),
            // Cotton seen on a light ground.
            ('w', true) => (0xd6_c6_a2, Color::Gray),
            ('s', _) | (_, true) => (0x26_1e_1a, Color::Black),
            _ => (0x2e_25_20, Color::Black),
        };
        Dye { rgb, ansi }
    }

    fn colour(self, dye: Dye) -> Color {
        match self.colors {
            Colors::True => rgb(dye.rgb),
            Colors::Sixteen => dye.ansi,
            Colors::None => Color::Reset,
        }
    }
}

/// A colour, in 24 bits and among the sixteen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dye {
    /// Red, green, blue.
    pub rgb: u32,
    /// The nearest of the sixteen.
    pub ansi: Color,
}

/// Types of terminal that are known for few signs and few colours.
fn poor(term: &str) -> bool {
    term.starts_with("vt") || term == "dumb" || term == "ansi"
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

    const READ: [Role; 8] =
        [Role::Text, Role::Quiet, Role::Title, Role::Focus, Role::Keycap, Role::Lit, Role::Right, Role::NotYet];

    /// The sixteen as VGA and as xterm show them.
    fn shown(ansi: Color) -> [u32; 2] {
        match ansi {
            Color::Black => [0, 0],
            Color::Red => [0xaa_00_00, 0xcd_00_00],
            Color::Blue => [0x00_00_aa, 0x00_00_ee],
            Color::Green => [0x00_aa_00, 0x00_cd_00],
            Color::Yellow => [0xaa_55_00, 0xcd_cd_00],
            Color::LightBlue => [0x55_55_ff, 0x5c_5c_ff],
            Color::LightRed => [0xff_55_55, 0xff_00_00],
            Color::Gray => [0xaa_aa_aa, 0xe5_e5_e5],
            Color::LightGreen => [0x55_ff_55, 0x00_ff_00],
            Color::LightYellow => [0xff_ff_55, 0xff_ff_00],
            Color::White => [0xff_ff_ff, 0xff_ff_ff],
            other => panic!("{other} is not for what must be read"),
        }
    }

    #[test]
    fn everything_to_read_stands_out() {
        for look in [Look::FULL, Look { light: true, ..Look::FULL }, Look::LIMITED] {
            let light = look.light;
            for role in READ {
                let (text, ground) = look.pair(role);
                let rgb = contrast(text.rgb, ground.rgb);
                assert!(rgb >= 4.5, "{role:?} light={light}: {rgb:.1}");
                for (text, ground) in shown(text.ansi).into_iter().zip(shown(ground.ansi)) {
                    let ansi = contrast(text, ground);
                    assert!(ansi >= 4.5, "sixteen, {role:?} light={light}: {ansi:.1}");
                }
            }
        }
    }

    /// Graphics need 3:1 (WCAG 2.2, 1.4.11).
    #[test]
    fn every_thread_is_seen_on_a_console() {
        let ground = shown(Look::LIMITED.pair(Role::Text).1.ansi);
        for thread in "rybgnwa".chars() {
            for (line, ground) in shown(Look::LIMITED.dyed(thread).ansi).into_iter().zip(ground) {
                let contrast = contrast(line, ground);
                assert!(contrast >= 3.0, "{thread}: {contrast:.1}");
            }
        }
    }

    #[test]
    fn a_sign_falls_to_the_nearest_one_that_is_held() {
        for (sign, near) in NEAREST {
            assert!(!sign.chars().all(|c| Symbols::Limited.hold(c)), "{sign} needs no other");
            assert!(near.chars().all(|c| Symbols::Limited.hold(c)), "{near} is not held");
            assert_eq!(sign.chars().count(), near.chars().count(), "{sign} and {near}");
        }
        let signs = |full, ascii| [Look::FULL, Look::LIMITED, Look::ASCII].map(|look| look.sign(full, ascii));
        assert_eq!(signs("▶", ">"), ["▶", "▶", ">"]);
        assert_eq!(signs("●", "x"), ["●", "•", "x"]);
        assert_eq!(signs("✓", "+"), ["✓", "+", "+"]);
        let spelt = |words| [Symbols::Full, Symbols::Limited, Symbols::Ascii].map(|symbols| symbols.spell(words));
        assert_eq!(
            spelt("¿Así… «ñ»? ǒ 10–12"),
            ["¿Así… «ñ»? ǒ 10–12", "¿Así... «ñ»? o 10-12", "Asi... \"n\"? o 10-12"]
        );
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
        assert_eq!((console.colors, console.symbols), (Colors::Sixteen, Symbols::Limited));
        assert_eq!(look(&[("TERM", "linux"), ("LANG", "es_MX.ISO-8859-1")]).symbols, Symbols::Ascii);
        assert_eq!(look(&[("TERM", "vt220"), utf8]).symbols, Symbols::Ascii);
        assert_eq!(look(&[("TERM", "xterm"), ("LANG", "C")]).symbols, Symbols::Ascii);
        assert_eq!(look(&[("TERM", "linux"), ("COLORTERM", "truecolor"), utf8]).colors, Colors::Sixteen);
        assert_eq!(look(&[("TERM", "xterm"), ("NO_COLOR", "1"), utf8]).colors, Colors::None);
        assert!(look(&[("TERM", "xterm"), ("COLORFGBG", "0;15"), utf8]).light);
    }
}
