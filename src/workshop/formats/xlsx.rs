//! A spreadsheet: one sheet a table, numbers that are numbers and days that are days. Written here and not by a library,
//! since those hold every cell of a sheet, or write them to a temporary file first: ten thousand women have half a million.

use super::Speaker;
use crate::{
    text::desk,
    workshop::{Cell, Report, Table},
};
use jiff::civil::{Date, date};
use std::{
    fmt::Display,
    io::{self, BufWriter, ErrorKind, Seek, Write},
};
use zip::{ZipWriter, write::SimpleFileOptions};

/// Sheet names may be no longer, and may not hold these.
const LONGEST: usize = 31;
const NOT_IN_NAMES: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
/// A cell holds so many characters, and a sheet so many rows.
const MOST_CHARACTERS: usize = 32_767;
const MOST_ROWS: usize = 1 << 20;

/// The row of the heads, from 1.
const HEAD: usize = 4;

const XML: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// How a cell looks: its place among the `cellXfs` of `styles.xml`.
#[derive(Clone, Copy)]
enum Look {
    Plain,
    Head,
    Share,
    Number,
    Day,
    Title,
    Quiet,
}

pub(super) fn book(report: &Report, speaker: &Speaker<'_>, out: &mut (impl Write + Seek)) -> io::Result<()> {
    let mut archive = ZipWriter::new(out);
    // Fast: twice as fast as usual, and a file of the same order.
    let packed = SimpleFileOptions::default().compression_level(Some(3));
    let count = report.tables.len();
    for (name, text) in [
        ("[Content_Types].xml", kinds(count)),
        ("_rels/.rels", links([("officeDocument", "xl/workbook.xml".to_owned())])),
        ("xl/workbook.xml", sheets(report, speaker)),
        (
            "xl/_rels/workbook.xml.rels",
            links(
                (1..=count)
                    .map(|n| ("worksheet", format!("worksheets/sheet{n}.xml")))
                    .chain([("styles", "styles.xml".to_owned())]),
            ),
        ),
        ("xl/styles.xml", include_str!("styles.xml").to_owned()),
    ] {
        archive.start_file(name, packed)?;
        archive.write_all(text.as_bytes())?;
    }
    for (n, table) in (1..).zip(&report.tables) {
        archive.start_file(format!("xl/worksheets/sheet{n}.xml"), packed)?;
        let mut out = BufWriter::with_capacity(1 << 16, &mut archive);
        let mark = if report.example { speaker.say(&desk("example")) + " · " } else { String::new() };
        sheet(table, &mark, speaker, &mut out)?;
        out.flush()?;
    }
    archive.finish()?.flush()
}

/// What kind each part of the archive is.
fn kinds(sheets: usize) -> String {
    let part =
        |name: &str, kind: &str| format!(r#"<Override PartName="/xl/{name}.xml" ContentType="{KIND}.{kind}+xml"/>"#);
    let sheets: String = (1..=sheets).map(|n| part(&format!("worksheets/sheet{n}"), "worksheet")).collect();
    let rels = r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#;
    let (book, styles) = (part("workbook", "sheet.main"), part("styles", "styles"));
    format!(r#"{XML}<Types xmlns="{PACKAGE}/content-types">{rels}{book}{styles}{sheets}</Types>"#)
}

/// Where parts lie: the first is `rId1`.
fn links(parts: impl IntoIterator<Item = (&'static str, String)>) -> String {
    let link = |(n, (kind, to))| format!(r#"<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{to}"/>"#);
    let links: String = (1..).zip(parts).map(link).collect();
    format!(r#"{XML}<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>"#)
}

/// The sheets by name.
fn sheets(report: &Report, speaker: &Speaker<'_>) -> String {
    let sheet = |(n, table): (usize, &Table)| {
        let name: String = speaker.say(&table.title).replace(NOT_IN_NAMES, " ").chars().take(LONGEST).collect();
        format!(r#"<sheet name="{}" sheetId="{n}" r:id="rId{n}"/>"#, escaped(&name))
    };
    let sheets: String = (1..).zip(&report.tables).map(sheet).collect();
    format!(r#"{XML}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>"#)
}

fn sheet(table: &Table, mark: &str, speaker: &Speaker<'_>, out: &mut impl Write) -> io::Result<()> {
    if table.rows.len() > MOST_ROWS - HEAD {
        return Err(ErrorKind::FileTooLarge.into());
    }
    write!(out, r#"{XML}<worksheet xmlns="{MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>"#)?;
    let below = HEAD + 1;
    write!(
        out,
        r#"<sheetView workbookViewId="0"><pane ySplit="{HEAD}" topLeftCell="A{below}" activePane="bottomLeft""#
    )?;
    write!(out, r#" state="frozen"/></sheetView></sheetViews><cols>"#)?;
    let columns: Vec<String> = (0..table.columns.len()).map(letters).collect();
    for x in 0..columns.len() {
        let words = table.rows.iter().take(50).any(|row| matches!(row.get(x), Some(Cell::Text(_))));
        let (n, width) = (x + 1, if words { 34 } else { 12 });
        write!(out, r#"<col min="{n}" max="{n}" width="{width}" customWidth="1"/>"#)?;
    }
    write!(out, "</cols><sheetData>")?;
    let title = mark.to_owned() + &speaker.say(&table.title);
    let said = [(1, Some(title), Look::Title), (2, Some(speaker.say(&table.rule)), Look::Quiet)];
    let method = (3, table.method.as_ref().map(|method| speaker.say(method)), Look::Quiet);
    for (y, text, look) in said.into_iter().chain([method]) {
        let Some(text) = text else { continue };
        write!(out, r#"<row r="{y}">"#)?;
        words(out, ("A", y), &text, look)?;
        write!(out, "</row>")?;
    }
    write!(out, r#"<row r="{HEAD}">"#)?;
    for (x, column) in columns.iter().zip(&table.columns) {
        words(out, (x, HEAD), &speaker.say(&column.head), Look::Head)?;
    }
    write!(out, "</row>")?;
    for (y, row) in (HEAD + 1..).zip(&table.rows) {
        write!(out, r#"<row r="{y}">"#)?;
        for (x, cell) in columns.iter().zip(row) {
            let at = (x.as_str(), y);
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => words(out, at, &speaker.say(text), Look::Plain)?,
                Cell::Count(n) => figure(out, at, n, Look::Plain)?,
                Cell::Number(n) => figure(out, at, n, Look::Number)?,
                Cell::Share(n) => figure(out, at, n, Look::Share)?,
                Cell::Day(said) => match serial(said) {
                    Some(day) => figure(out, at, day, Look::Day)?,
                    None => words(out, at, said, Look::Plain)?,
                },
            }
        }
        write!(out, "</row>")?;
    }
    // A4, and as many pages long as it takes.
    write!(out, r#"</sheetData><pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/></worksheet>"#)
}

/// Words in a cell: never a formula, whatever they begin with.
fn words(out: &mut impl Write, (x, y): (&str, usize), said: &str, look: Look) -> io::Result<()> {
    let (look, words) = (look as u8, escaped(said));
    write!(out, r#"<c r="{x}{y}" s="{look}" t="inlineStr"><is><t xml:space="preserve">{words}</t></is></c>"#)
}

fn figure(out: &mut impl Write, (x, y): (&str, usize), n: impl Display, look: Look) -> io::Result<()> {
    let look = look as u8;
    write!(out, r#"<c r="{x}{y}" s="{look}"><v>{n}</v></c>"#)
}

/// What a column is called: A to Z, AA, AB …
fn letters(column: usize) -> String {
    let (before, last) = (column / 26, char::from(b'A' + u8::try_from(column % 26).unwrap_or_default()));
    if before == 0 { last.into() } else { letters(before - 1) + &last.to_string() }
}

/// A day as spreadsheets count them: 1 is the first of 1900. They hold 1900 to be a leap year, so from March of it on a
/// day is one more than it is.
fn serial(said: &str) -> Option<i32> {
    let day: Date = said.parse().ok()?;
    let first = date(1899, 12, 30);
    let days = day.duration_since(first).as_hours() / 24;
    i32::try_from(days).ok().filter(|n| *n > 60)
}

/// Words as XML holds them: without what it cannot hold, and with `_x000D_` as these characters and not as a line break,
/// which is what spreadsheets would read.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for (at, c) in words.char_indices().take(MOST_CHARACTERS) {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '_' if words.get(at..).is_some_and(is_code) => escaped.push_str("_x005F_"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() && c != '\n' => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Whether a spreadsheet would read a character's code here.
fn is_code(words: &str) -> bool {
    match words.as_bytes() {
        [b'_', b'x', code @ ..] => code.get(4) == Some(&b'_') && code.iter().take(4).all(u8::is_ascii_hexdigit),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_called_as_in_a_spreadsheet() {
        assert_eq!([0, 15, 25, 26, 51, 52, 701, 702].map(letters), ["A", "P", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn days_are_counted_as_in_a_spreadsheet() {
        assert_eq!(serial("2026-05-03"), Some(46_145));
        assert_eq!(serial("1900-03-01"), Some(61));
        assert_eq!(["1900-02-28", "en mayo", ""].map(serial), [None; 3]);
    }

    #[test]
    fn what_xml_or_a_spreadsheet_would_read_otherwise_is_said_so_that_they_read_it() {
        assert_eq!(escaped("<a href=\"x\">&\u{1b}\u{ffff}</a>"), "&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;");
        assert_eq!(escaped("_x000D_ _x00_ _xñandú_"), "_x005F_x000D_ _x00_ _xñandú_");
        assert_eq!(escaped(&"ñ".repeat(40_000)).chars().count(), MOST_CHARACTERS);
    }
}
