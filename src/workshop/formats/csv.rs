//! For statistics: one line a value, with names and types as `XLSForm` has them.

use super::Speaker;
use crate::{
    text::desk,
    workshop::{Cell, Report},
};
use std::io::{self, Write};

const HEAD: [&str; 6] = ["group", "record", "type", "name", "label", "value"];

pub(super) fn lines(report: &Report, speaker: &Speaker<'_>, out: &mut impl Write) -> io::Result<()> {
    // The mark tells spreadsheets that this is UTF-8: without it they break the accents.
    out.write_all("\u{feff}".as_bytes())?;
    let mut out = csv::Writer::from_writer(out);
    out.write_record(HEAD)?;
    if report.example {
        out.write_record(["example", "1", "text", "example", "", &speaker.say(&desk("example"))])?;
    }
    for table in &report.tables {
        let labels: Vec<String> = table.columns.iter().map(|c| speaker.say(&c.head)).collect();
        for (record, row) in (1_usize..).zip(&table.rows) {
            for ((column, label), cell) in table.columns.iter().zip(&labels).zip(row) {
                let (kind, value) = match cell {
                    Cell::Empty => continue,
                    Cell::Text(text) => ("text", harmless(speaker.say(text))),
                    Cell::Count(n) => ("integer", n.to_string()),
                    Cell::Number(n) | Cell::Share(n) => ("decimal", n.to_string()),
                    Cell::Day(day) => ("date", harmless(day.to_string())),
                };
                out.write_record([table.key, &record.to_string(), kind, column.key, label, &value])?;
            }
        }
    }
    out.flush()
}

/// Words at whose beginning a spreadsheet would see a formula get an apostrophe before them.
fn harmless(words: String) -> String {
    if words.starts_with(['=', '+', '-', '@']) { format!("'{words}") } else { words }
}
