//! For statistics: one line a value, with names and types as `XLSForm` has them.

use super::Speaker;
use crate::workshop::{Cell, Report};

const HEAD: [&str; 6] = ["group", "record", "type", "name", "label", "value"];

pub(super) fn lines(report: &Report, speaker: &Speaker<'_>) -> Result<Vec<u8>, csv::Error> {
    // The mark tells spreadsheets that this is UTF-8: without it they break the accents.
    let mut out = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    out.write_record(HEAD)?;
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
    out.into_inner().map_err(|e| e.into_error().into())
}

/// Words at whose beginning a spreadsheet would see a formula get an apostrophe before them.
fn harmless(words: String) -> String {
    if words.starts_with(['=', '+', '-', '@']) { format!("'{words}") } else { words }
}
