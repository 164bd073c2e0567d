//! What an author forgets most often in a file of RON: a bracket, a quotation mark, a comma. ron notices where it can go on
//! no longer, which may be a page later, and says it in English; this says which it is, and where it was forgotten.

use ron::error::Error;
use std::ops::Range;

/// A slip of the hand: which kind (a variant in `check.ftl`, under `E0100`), where, and the signs that its words need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slip {
    pub kind: &'static str,
    pub at: Range<usize>,
    /// The bracket or field meant.
    pub sign: String,
    /// What would close it.
    pub closing: &'static str,
}

fn slip(kind: &'static str, at: Range<usize>, sign: &str) -> Slip {
    Slip { kind, at, sign: sign.to_owned(), closing: "" }
}

/// What is behind an error of ron at `at`, an offset into the whole text.
pub(super) fn behind(error: &Error, text: &str, at: Range<usize>) -> Slip {
    if let Some(slip) = unpaired(text) {
        return slip;
    }
    // ron stands before the blanks of what it did not expect.
    let blanks = text.get(at.start..).map_or(0, |rest| rest.len() - rest.trim_start().len());
    let start = at.start + blanks;
    let at = start..at.end.max(start);
    match error {
        // Everything that was opened is closed, so what ended too early is a part and not the whole.
        Error::ExpectedArrayEnd
        | Error::ExpectedComma
        | Error::ExpectedMapColon
        | Error::ExpectedMapEnd
        | Error::ExpectedOptionEnd
        | Error::ExpectedStructLikeEnd => forgotten_between(text, at.start),
        Error::ExpectedString | Error::ExpectedStringEnd => slip("string", at, ""),
        Error::ExpectedInteger | Error::IntegerOutOfBounds | Error::InvalidIntegerDigit { .. } => {
            slip("number", at, "")
        }
        Error::ExpectedArray => slip("list", at, ""),
        Error::ExpectedBoolean => slip("boolean", at, ""),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => slip("parts", at, ""),
        Error::DuplicateStructField { field, .. } => slip("twice", at, field),
        Error::TrailingCharacters => slip("end", at, ""),
        _ => slip("other", at, ""),
    }
}

/// Between what stands before `at` and what follows a comma was forgotten; after a field's name, a colon.
fn forgotten_between(text: &str, at: usize) -> Slip {
    let before = text.get(..at).unwrap_or_default().trim_end();
    let rest = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let word = before.get(rest.len()..).unwrap_or_default();
    let is_field = word.starts_with(|c: char| c.is_ascii_lowercase()) && rest.trim_end().ends_with(['(', ',']);
    if is_field && !matches!(word, "true" | "false") {
        return slip("colon", rest.len()..before.len(), ":");
    }
    let last = before.chars().next_back().map_or(0, char::len_utf8);
    slip("comma", before.len() - last..before.len(), ",")
}

/// The first bracket or quotation mark that has no other half. Names hold no line breaks, so a quotation mark is closed on
/// its own line.
fn unpaired(text: &str) -> Option<Slip> {
    let brackets = match brackets(text) {
        Ok(brackets) => brackets,
        Err(quote) => return Some(slip("quote", quote..quote + 1, "\"")),
    };
    let count = |sign: char| brackets.iter().filter(|(c, _)| *c == sign).count();
    let mut open: Vec<(char, usize)> = Vec::new();
    for &(c, i) in &brackets {
        let opening = opening(c);
        match open.last() {
            _ if opening == c => open.push((c, i)),
            Some((last, _)) if *last == opening => _ = open.pop(),
            // One too many of this sign closes what is not open; else what was opened last is not closed.
            Some(&(last, at)) if count(opening) >= count(c) => return Some(unclosed(last, at)),
            _ => return Some(slip("extra", i..i + 1, &c.to_string())),
        }
    }
    open.last().map(|&(opened, at)| unclosed(opened, at))
}

/// The brackets outside names and notes, with their places; or the place of a quotation mark that is not closed on its line.
fn brackets(text: &str) -> Result<Vec<(char, usize)>, usize> {
    let mut found = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        match c {
            '/' if chars.next_if(|(_, next)| *next == '/').is_some() => {
                while chars.next_if(|(_, c)| *c != '\n').is_some() {}
            }
            '/' if chars.next_if(|(_, next)| *next == '*').is_some() => {
                let mut last = ' ';
                chars.by_ref().find(|(_, c)| std::mem::replace(&mut last, *c) == '*' && *c == '/');
            }
            '"' => loop {
                match chars.next() {
                    Some((_, '"')) => break,
                    Some((_, '\\')) => _ = chars.next(),
                    Some((_, '\n')) | None => return Err(i),
                    Some(_) => {}
                }
            },
            '(' | ')' | '[' | ']' | '{' | '}' => found.push((c, i)),
            _ => {}
        }
    }
    Ok(found)
}

/// What a bracket closes; one that opens, itself.
fn opening(c: char) -> char {
    match c {
        ')' => '(',
        ']' => '[',
        '}' => '{',
        other => other,
    }
}

fn unclosed(opened: char, at: usize) -> Slip {
    Slip { closing: closing(opened), ..slip("open", at..at + 1, &opened.to_string()) }
}

fn closing(opened: char) -> &'static str {
    match opened {
        '(' => ")",
        '[' => "]",
        _ => "}",
    }
}
