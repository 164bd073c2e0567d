//! One page: to read on a screen, to print on A4. Nothing of it is fetched from anywhere.

use super::{PAPER, Speaker, band, chart, cloth, patterns};
use crate::{
    course::Lesson,
    model::Name,
    text::{Text, Value, desk},
    workshop::{Cell, Report, Table, day_shown},
};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::io::{self, Write};

/// So many days fit in a chart that can be read.
const DAYS_IN_CHART: usize = 16;

/// Where the tables stand in the page around them, and the rows in a table: words are escaped, so nothing else can be
/// taken for it. What is told of ten thousand women is written row by row.
const TABLES: &str = "<!-- tables -->";
const ROWS: &str = "<!-- rows -->";

pub(super) fn page(report: &Report, speaker: &Speaker<'_>, out: &mut impl Write) -> io::Result<()> {
    let page = around(report, speaker).into_string();
    let (before, after) = page.split_once(TABLES).unwrap_or((&page, ""));
    out.write_all(before.as_bytes())?;
    for table in report.tables.iter().filter(|t| !t.detail) {
        let section = section(report, table, speaker).into_string();
        let (before, after) = section.split_once(ROWS).unwrap_or((&section, ""));
        out.write_all(before.as_bytes())?;
        if before.len() < section.len() {
            let counts = counts(table);
            for cells in &table.rows {
                out.write_all(row(table, &counts, cells, speaker).into_string().as_bytes())?;
            }
        }
        out.write_all(after.as_bytes())?;
    }
    out.write_all(after.as_bytes())
}

/// The page without its tables.
fn around(report: &Report, speaker: &Speaker<'_>) -> Markup {
    let say = |text: &Text| speaker.say(text);
    let figures: Vec<&Name> = report.cloth.iter().map(|row| &row.figure).collect();
    let name =
        report.cohort.as_ref().map_or_else(|| say(&desk("report-everybody")), |c| say(&Text::Raw(c.name.clone())));
    let community = report.cohort.as_ref().map(|c| say(&Text::Raw(c.community.clone()))).filter(|c| !c.is_empty());
    html! {
        (DOCTYPE)
        html lang=(speaker.locale.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                // Even if something slipped in, nothing could be fetched or run.
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:";
                title { (say(&desk("report-title"))) " · " (name) }
                style { (PreEscaped(PAPER)) }
            }
            body {
                (patterns(figures.iter().copied()))
                header {
                    @if let Some(figure) = figures.first() { (band(figure, 240)) }
                    p.kicker { (say(&desk("report-title"))) }
                    @if report.example { p.example { (say(&desk("example"))) } }
                    h1 { (name) }
                    p.where {
                        @if let Some(community) = &community { (community) " · " }
                        @if let Some((first, last)) = &report.days {
                            (say(&desk("report-days").with("first", Value::Raw(day_shown(first))).with("last", Value::Raw(day_shown(last)))))
                        }
                    }
                }
                (PreEscaped(TABLES))
                footer {
                    p { (say(&desk("report-details"))) " "
                        @for (n, table) in report.tables.iter().filter(|t| t.detail).enumerate() {
                            @if n > 0 { ", " }
                            (say(&table.title)) " (" (table.rows.len()) ")"
                        }
                        "."
                    }
                    p { (say(&desk("report-made"))) " " (env!("CARGO_PKG_VERSION")) }
                    @if let Some(figure) = figures.last() { (band(figure, 240)) }
                }
            }
        }
    }
}

fn section(report: &Report, table: &Table, speaker: &Speaker<'_>) -> Markup {
    if table.rows.is_empty() {
        return html! {
            section id=(table.key) { h2 { (speaker.say(&table.title)) } p.rule { (speaker.say(&desk("table-empty"))) } }
        };
    }
    html! {
        section id=(table.key) {
            h2 { (speaker.say(&table.title)) }
            p.rule { (speaker.say(&table.rule)) }
            @match table.key {
                "summary" => { (cards(table, speaker)) }
                "days" if table.rows.len() <= DAYS_IN_CHART => { (chart::shares(table, "date", ("came", "of"), speaker)) }
                "change" => {
                    p.legend {
                        svg viewBox="0 0 14 14" aria-hidden="true" { circle.before cx="7" cy="7" r="5" {} }
                        (speaker.say(&desk("chart-before"))) " "
                        svg viewBox="0 0 14 14" aria-hidden="true" { circle.after cx="7" cy="7" r="5" {} }
                        (speaker.say(&desk("chart-after")))
                    }
                    (chart::moved(table, speaker))
                }
                "hardest" => { (chart::shares(table, "question", ("right_first", "answered"), speaker)) }
                "lessons" => { (group_cloth(report, speaker)) }
                _ => {}
            }
            @if table.key != "summary" { (grid(table, speaker)) }
            @if let Some(method) = &table.method { p.method { (speaker.say(method)) } }
        }
    }
}

/// What is counted first, in large figures.
fn cards(table: &Table, speaker: &Speaker<'_>) -> Markup {
    html! {
        dl.cards {
            @for row in 0..table.rows.len() {
                div {
                    dd { (figure(table.cell(row, "count"), speaker))
                        @if let Some(Cell::Count(_)) = table.cell(row, "of") {
                            small { " / " (figure(table.cell(row, "of"), speaker)) " · " (figure(table.cell(row, "share"), speaker)) }
                        }
                    }
                    dt { (figure(table.cell(row, "what"), speaker)) }
                }
            }
        }
    }
}

/// The group's cloth, and beside each row what was learned with it.
fn group_cloth(report: &Report, speaker: &Speaker<'_>) -> Markup {
    let rows: Vec<(&Name, f64)> = report.cloth.iter().map(|row| (&row.figure, row.share)).collect();
    html! {
        figure.group {
            (cloth(&rows, 150, &speaker.say(&desk("cloth-of-the-group"))))
            ol reversed {
                @for row in report.cloth.iter().rev() {
                    li { span { (speaker.say(&Lesson::title(&row.lesson))) } b { (speaker.say(&Cell::Share(row.share).shown())) } }
                }
            }
            figcaption { (speaker.say(&desk("cloth-of-the-group.rule"))) }
        }
    }
}

/// Which columns hold figures.
fn counts(table: &Table) -> Vec<bool> {
    let counted = |cell: Option<&Cell>| matches!(cell, Some(Cell::Count(_) | Cell::Number(_) | Cell::Share(_)));
    (0..table.columns.len()).map(|x| table.rows.iter().any(|row| counted(row.get(x)))).collect()
}

/// A table without its rows.
fn grid(table: &Table, speaker: &Speaker<'_>) -> Markup {
    html! {
        table data-table=(table.key) {
            thead {
                tr {
                    @for (column, counts) in table.columns.iter().zip(counts(table)).filter(|(c, _)| !c.for_data()) {
                        th scope="col" .n[counts] data-column=(column.key) { (speaker.say(&column.head)) }
                    }
                }
            }
            tbody { (PreEscaped(ROWS)) }
        }
    }
}

fn row(table: &Table, counts: &[bool], cells: &[Cell], speaker: &Speaker<'_>) -> Markup {
    html! {
        tr {
            @for ((column, counts), cell) in table.columns.iter().zip(counts).zip(cells) {
                @if !column.for_data() { td .n[*counts] { (figure(Some(cell), speaker)) } }
            }
        }
    }
}

/// A cell: people read it rounded, programs in full.
fn figure(cell: Option<&Cell>, speaker: &Speaker<'_>) -> Markup {
    let Some(cell) = cell else { return html! {} };
    let shown = speaker.say(&cell.shown());
    match cell {
        Cell::Empty | Cell::Text(_) => html! { (shown) },
        Cell::Count(n) => html! { data value=(n) { (shown) } },
        Cell::Number(n) | Cell::Share(n) => html! { data value=(n) { (shown) } },
        Cell::Day(day) => html! { time datetime=(day) { (shown) } },
    }
}
