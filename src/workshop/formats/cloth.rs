//! Cloth on paper: the program's own brocade, stitch by stitch, as SVG.

use crate::{model::Name, ui::brocade_repeat};
use maud::{Markup, PreEscaped, html};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Stitches of a row of cloth, from top to bottom.
const HIGH: usize = 6;

/// The figures that a page uses, woven once; everything else refers to them.
pub(in crate::workshop) fn patterns<'n>(figures: impl IntoIterator<Item = &'n Name>) -> Markup {
    let figures: BTreeSet<&str> = figures.into_iter().map(Name::as_str).collect();
    html! {
        svg.hidden aria-hidden="true" {
            defs {
                @for figure in figures { (pattern(figure)) }
                pattern id="warp" width="3" height="6" patternUnits="userSpaceOnUse" {
                    path d="M1.5 0V6" stroke="#c4b498" stroke-width="0.5" {}
                }
            }
        }
    }
}

/// Names of figures are data of a course pack: only what is harmless in an id goes into one.
fn id(figure: &str) -> String {
    let plain: String = figure.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    format!("figure-{plain}")
}

fn pattern(figure: &str) -> Markup {
    let rows = brocade_repeat(figure);
    let width = rows.first().map_or(1, Vec::len);
    let mut stitches = String::new();
    for (y, row) in rows.iter().enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            let colour = run.first().copied().unwrap_or_default();
            // Numbers only: nothing to escape.
            let _ = write!(stitches, "<path fill=\"#{colour:06x}\" d=\"M{x} {y}h{w}v1h-{w}z\"/>", w = run.len());
            x += run.len();
        }
    }
    html! {
        pattern id=(id(figure)) width=(width) height=(HIGH) patternUnits="userSpaceOnUse" shape-rendering="crispEdges" {
            (PreEscaped(stitches))
        }
    }
}

/// A band with one figure, as wide as what is around it.
pub(in crate::workshop) fn band(figure: &Name, width: usize) -> Markup {
    let fill = format!("url(#{})", id(figure.as_str()));
    html! {
        svg.band viewBox={ "0 0 " (width) " " (HIGH) } preserveAspectRatio="xMinYMid slice" aria-hidden="true" {
            rect width=(width) height=(HIGH) fill=(fill) {}
        }
    }
}

/// A cloth on its loom, the first row at the bottom; of each row so much is woven, the rest is warp.
pub(in crate::workshop) fn cloth(rows: &[(&Name, f64)], width: usize, label: &str) -> Markup {
    let high = rows.len() * (HIGH + 1) + 5;
    #[expect(clippy::cast_precision_loss, reason = "stitches are few")]
    let inner = (width - 8) as f64;
    html! {
        svg.cloth viewBox={ "0 0 " (width) " " (high) } role="img" aria-label=(label) {
            rect x="4" y="2" width=(inner) height=(high - 4) fill="url(#warp)" {}
            @for (n, (figure, share)) in rows.iter().enumerate() {
                @let y = high - 2 - (n + 1) * (HIGH + 1);
                @let woven = (inner * share).round();
                @if woven > 0.0 {
                    g transform={ "translate(4 " (y) ")" } {
                        rect width=(woven) height=(HIGH + 1) fill="#2e2520" {}
                        rect width=(woven) height=(HIGH) fill={ "url(#" (id(figure.as_str())) ")" } {}
                    }
                }
            }
            rect width=(width) height="2" rx="1" fill="#7a4a2b" {}
            rect y=(high - 2) width=(width) height="2" rx="1" fill="#7a4a2b" {}
        }
    }
}
