//! Findings, drawn: the line itself with a caret, as rustc draws them. The only place that names annotate-snippets.

use super::{Diagnostic, Severity};
use annotate_snippets::{AnnotationKind, Level, Patch, Renderer, Snippet};

/// The words of a finding, in the reader's language.
#[derive(Debug, Clone, Default)]
pub struct Wording {
    /// What is wrong.
    pub title: String,
    /// What was found there.
    pub label: String,
    /// What to do.
    pub help: String,
    /// The words for error, warning and help.
    pub levels: [String; 3],
}

/// One finding as text, with or without colours. `path` is what the reader calls the file.
pub fn render(found: &Diagnostic, words: &Wording, path: &str, colors: bool) -> String {
    let [error, warning, help] = &words.levels;
    let level = match found.severity {
        Severity::Error => Level::ERROR.with_name(error.as_str()),
        Severity::Warning => Level::WARNING.with_name(warning.as_str()),
    };
    let title = level.primary_title(words.title.as_str()).id(found.code);
    let mut groups = Vec::new();
    match &found.span {
        Some(span) => {
            let mark = AnnotationKind::Primary.span(span.range.clone()).label(words.label.as_str());
            let snippet = Snippet::source(span.source.text.as_str()).path(path).annotation(mark);
            groups.push(title.element(snippet));
            let title = Level::HELP.with_name(help.as_str()).secondary_title(words.help.as_str());
            groups.push(match &found.fix {
                Some(fix)
                    if span
                        .source
                        .text
                        .get(span.range.clone())
                        .is_some_and(|t| !fix.0.contains(t) && !fix.0.contains(':')) =>
                {
                    let typed = Patch::new(span.range.clone(), fix.0.as_str());
                    title.element(Snippet::source(span.source.text.as_str()).path(path).patch(typed))
                }
                _ => annotate_snippets::Group::with_title(title),
            });
        }
        None => {
            groups.push(title.element(annotate_snippets::Origin::path(path)));
            let label = Level::NOTE.no_name().message(words.label.as_str());
            if let Some(group) = groups.pop() {
                groups.push(group.element(label));
            }
            let title = Level::HELP.with_name(help.as_str()).secondary_title(words.help.as_str());
            groups.push(annotate_snippets::Group::with_title(title));
        }
    }
    let renderer = if colors { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&groups).clone()
}
