//! A spreadsheet: one sheet a table, numbers that are numbers and days that are days.

use super::Speaker;
use crate::{
    text::desk,
    workshop::{Cell, Report},
};
use rust_xlsxwriter::{Color, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, XlsxError};
use std::io::{Seek, Write};

/// Sheet names may be no longer, and may not hold these.
const LONGEST: usize = 31;
const NOT_IN_NAMES: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];

pub(super) fn book(
    report: &Report,
    speaker: &Speaker<'_>,
    out: &mut (impl Write + Seek + Send),
) -> Result<(), XlsxError> {
    let mut book = Workbook::new();
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Medium)
        .set_border_color(Color::RGB(0x00B3_123F));
    let (share, number, day) = (
        Format::new().set_num_format("0%"),
        Format::new().set_num_format("0.0"),
        Format::new().set_num_format("yyyy-mm-dd"),
    );
    let title = Format::new().set_bold().set_font_size(14);
    let quiet = Format::new().set_italic().set_font_color(Color::RGB(0x005C_534A));
    for table in &report.tables {
        let sheet = book.add_worksheet();
        let name: String = speaker.say(&table.title).replace(NOT_IN_NAMES, " ").chars().take(LONGEST).collect();
        sheet.set_name(name)?;
        let mark = if report.example { speaker.say(&desk("example")) + " · " } else { String::new() };
        sheet.write_string_with_format(0, 0, mark + &speaker.say(&table.title), &title)?;
        sheet.write_string_with_format(1, 0, speaker.say(&table.rule), &quiet)?;
        if let Some(method) = &table.method {
            sheet.write_string_with_format(2, 0, speaker.say(method), &quiet)?;
        }
        for (x, column) in (0..).zip(&table.columns) {
            sheet.write_string_with_format(HEAD, x, speaker.say(&column.head), &head)?;
            let words = table.rows.iter().take(50).any(|row| matches!(row.get(usize::from(x)), Some(Cell::Text(_))));
            sheet.set_column_width(x, if words { 34 } else { 12 })?;
        }
        for (y, row) in (HEAD + 1..).zip(&table.rows) {
            for (x, cell) in (0..).zip(row) {
                match cell {
                    Cell::Empty => {}
                    // Never a formula, whatever it begins with.
                    Cell::Text(text) => drop(sheet.write_string(y, x, speaker.say(text))?),
                    #[expect(clippy::cast_precision_loss, reason = "a spreadsheet has no other numbers")]
                    Cell::Count(n) => drop(sheet.write_number(y, x, *n as f64)?),
                    Cell::Number(n) => drop(sheet.write_number_with_format(y, x, *n, &number)?),
                    Cell::Share(n) => drop(sheet.write_number_with_format(y, x, *n, &share)?),
                    Cell::Day(said) => match ExcelDateTime::parse_from_str(said) {
                        Ok(date) => drop(sheet.write_datetime_with_format(y, x, &date, &day)?),
                        Err(_) => drop(sheet.write_string(y, x, &**said)?),
                    },
                }
            }
        }
        sheet.set_freeze_panes(HEAD + 1, 0)?;
        sheet.set_landscape();
        sheet.set_paper_size(9); // A4
        sheet.set_print_fit_to_pages(1, 0);
    }
    book.save_to_writer(out)
}

/// The row of the heads.
const HEAD: u32 = 3;
