//! Charts as SVG, drawn from the cells of tables and from nothing else.

use super::Speaker;
use crate::workshop::{Cell, Table};
use maud::{Markup, html};

/// The width of a chart, in its own units; paper scales it.
const WIDTH: f64 = 680.0;
/// Where bars begin and end.
const LEFT: f64 = 275.0;
const RIGHT: f64 = 575.0;
const ROW: f64 = 26.0;

fn words(table: &Table, row: usize, column: &str, speaker: &Speaker<'_>) -> String {
    table.cell(row, column).map(|cell| speaker.say(&cell.shown())).unwrap_or_default()
}

fn value(table: &Table, row: usize, column: &str) -> Option<f64> {
    match table.cell(row, column)? {
        #[expect(clippy::cast_precision_loss, reason = "women are few")]
        Cell::Count(n) => Some(*n as f64),
        Cell::Number(n) | Cell::Share(n) => Some(*n),
        Cell::Empty | Cell::Text(_) | Cell::Day(_) => None,
    }
}

#[expect(clippy::cast_precision_loss, reason = "rows are few")]
fn line(row: usize) -> f64 {
    row as f64 * ROW
}

fn shortened(words: &str, most: usize) -> String {
    if words.chars().count() <= most {
        return words.to_owned();
    }
    let cut: String = words.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", cut.trim_end())
}

/// Bars of shares, one a row: `label` names it, `part` of `whole` stands beside it in words.
pub(super) fn shares(table: &Table, label: &str, parts: (&str, &str), speaker: &Speaker<'_>) -> Markup {
    let high = line(table.rows.len()) + 4.0;
    html! {
        svg.chart viewBox={ "0 0 " (WIDTH) " " (high) } role="img" aria-label=(speaker.say(&table.title)) {
            @for row in 0..table.rows.len() {
                @let y = line(row);
                @let share = value(table, row, "share").unwrap_or(0.0).clamp(0.0, 1.0);
                text x=(LEFT - 10.0) y=(y + 17.0) text-anchor="end" { (shortened(&words(table, row, label, speaker), 40)) }
                rect.ground x=(LEFT) y=(y + 5.0) width=(RIGHT - LEFT) height=(ROW - 10.0) {}
                rect.bar x=(LEFT) y=(y + 5.0) width=((RIGHT - LEFT) * share) height=(ROW - 10.0) {}
                text.figure x=(RIGHT + 10.0) y=(y + 17.0) {
                    (words(table, row, parts.0, speaker)) " / " (words(table, row, parts.1, speaker))
                }
            }
        }
    }
}

/// What moved: an open ring before, a full one after, the whole scale as the ground.
pub(super) fn moved(table: &Table, speaker: &Speaker<'_>) -> Markup {
    let rows: Vec<usize> = (0..table.rows.len()).filter(|row| value(table, *row, "before").is_some()).collect();
    let high = line(rows.len()) * 1.3 + 4.0;
    html! {
        svg.chart viewBox={ "0 0 " (WIDTH) " " (high) } role="img" aria-label=(speaker.say(&table.title)) {
            @for (nth, row) in rows.into_iter().enumerate() {
                @let y = line(nth) * 1.3 + 17.0;
                @let most = value(table, row, "highest").filter(|most| *most > 0.0).unwrap_or(1.0);
                @let place = |column| LEFT + (RIGHT - LEFT) * value(table, row, column).unwrap_or(0.0) / most;
                @let (before, after) = (place("before"), place("after"));
                text x=(LEFT - 14.0) y=(y + 4.0) text-anchor="end" { (shortened(&words(table, row, "scale", speaker), 38)) }
                path.axis d={ "M" (LEFT) " " (y) "H" (RIGHT) } {}
                path.way d={ "M" (before) " " (y) "H" (after) } {}
                circle.before cx=(before) cy=(y) r="5.5" {}
                circle.after cx=(after) cy=(y) r="5.5" {}
                text.figure x=(RIGHT + 16.0) y=(y + 4.0) {
                    (words(table, row, "before", speaker)) " → " (words(table, row, "after", speaker))
                    tspan.quiet { " / " (words(table, row, "highest", speaker)) }
                }
            }
        }
    }
}
