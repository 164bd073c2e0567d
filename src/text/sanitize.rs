//! The one gate: text from any file or person is data. Nothing that moves a cursor passes.

use unicode_normalization::UnicodeNormalization;

/// Whether a character may never reach a terminal: controls, escapes, direction marks, invisible joiners.
fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00ad}' | '\u{061c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Removes what is harmful, keeps line breaks, composes accents (NFC).
pub fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter(|&c| c == '\n' || !is_harmful(c)).nfc().collect()
}

/// As [`clean`], on one line: breaks and tabs become spaces.
pub fn clean_line(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c }).collect();
    clean(&spaced)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_escape_passes(text in any::<String>()) {
            let line = clean_line(&text);
            prop_assert!(line.chars().all(|c| !c.is_control()), "{line:?}");
        }
    }

    #[test]
    fn direction_marks_and_escapes_go_and_letters_stay() {
        assert_eq!(clean_line("Ma\u{202e}ri\u{1b}[31ma \u{9b}K'in\n"), "Mari[31ma K'in ");
    }
}
