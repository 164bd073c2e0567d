//! One file of messages as its translator wrote it: every text with its place, for checks and ledgers.

use super::{TextFile, TextKey};
use crate::source::Source;
use fluent_syntax::{ast, parser};
use sha2::{Digest, Sha256};
use std::{ops::Range, sync::Arc};
use unicode_normalization::UnicodeNormalization;

/// One text of a file.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its name.
    pub key: TextKey,
    /// Its words, lines joined by one space, placeables as `{ … }`.
    pub words: String,
    /// Names of the variables in it.
    pub variables: Vec<String>,
    /// Where its identifier stands.
    pub name_at: Range<usize>,
}

/// All texts of one file, and what could not be read of it.
#[derive(Debug, Clone)]
pub struct Messages {
    /// The file.
    pub source: Arc<Source>,
    /// Its texts, in the order of the file.
    pub entries: Vec<Entry>,
    /// Syntax errors: where, and what the parser says.
    pub errors: Vec<(Range<usize>, String)>,
}

impl Messages {
    /// Reads all that can be read; a broken message does not hide the others.
    pub fn parse(file: &TextFile, source: Arc<Source>) -> Self {
        let (resource, faults) = match parser::parse(source.text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, faults)) => (resource, faults),
        };
        let mut entries = Vec::new();
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let key = TextKey::message(file, message.id.name);
            let at = |name: &str| source.span_of(name).unwrap_or(0..0);
            if let Some(value) = &message.value {
                entries.push(read(key.clone(), value, at(message.id.name)));
            }
            for attribute in &message.attributes {
                entries.push(read(key.part(attribute.id.name), &attribute.value, at(attribute.id.name)));
            }
        }
        let errors = faults.into_iter().map(|e| (e.pos.clone(), e.kind.to_string())).collect();
        Self { source, entries, errors }
    }

    /// The text named `local` (`foco-amarillo.de-dia`).
    pub fn get(&self, local: &str) -> Option<&Entry> {
        self.entries.iter().find(|e| e.key.local() == local)
    }
}

fn named(inline: &ast::InlineExpression<&str>, variables: &mut Vec<String>) -> String {
    let ast::InlineExpression::VariableReference { id } = inline else { return "…".into() };
    if !variables.iter().any(|v| v == id.name) {
        variables.push(id.name.to_owned());
    }
    format!("${}", id.name)
}

/// The words of a pattern as an author writes them, with all variants of what depends on a number, and each variable once.
fn read_pattern(pattern: &ast::Pattern<&str>, words: &mut String, variables: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => words.push_str(value),
            ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) } => {
                words.extend(["{ ", &named(inline, variables), " }"]);
            }
            ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } } => {
                words.extend(["{ ", &named(selector, variables), " ->"]);
                for variant in variants {
                    let (ast::VariantKey::Identifier { name: when } | ast::VariantKey::NumberLiteral { value: when }) =
                        variant.key;
                    words.extend([" [", when, "] "]);
                    read_pattern(&variant.value, words, variables);
                }
                words.push_str(" }");
            }
        }
    }
}

fn read(key: TextKey, pattern: &ast::Pattern<&str>, name_at: Range<usize>) -> Entry {
    let (mut words, mut variables) = (String::new(), Vec::new());
    read_pattern(pattern, &mut words, &mut variables);
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    Entry { key, words, variables, name_at }
}

/// What ties a translation, a review or a clip to a text: the first 16 hexadecimal digits of the SHA-256
/// of its words in NFC.
pub fn hash(words: &str) -> String {
    use std::fmt::Write as _;
    let normal: String = words.trim().nfc().collect();
    let mut out = String::with_capacity(16);
    for byte in Sha256::digest(normal.as_bytes()).iter().take(8) {
        let _ = write!(out, "{byte:02x}");
    }
    out
}
