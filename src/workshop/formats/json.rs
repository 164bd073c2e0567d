//! For programs: tables as they are, figures in full.

use super::Speaker;
use crate::{
    log::Cohort,
    workshop::{Cell, Column, Report, Table},
};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::io::Write;

pub(super) fn tree(report: &Report, speaker: &Speaker<'_>, out: &mut impl Write) -> serde_json::Result<()> {
    serde_json::to_writer_pretty(out, &Said(report, speaker))
}

/// Something of a report, in the words of a language. Written as it is walked, never held as a tree.
struct Said<'r, T>(&'r T, &'r Speaker<'r>);

/// A list of such things.
struct All<'r, T>(&'r [T], &'r Speaker<'r>);

impl<'r, T> Serialize for All<'r, T>
where
    Said<'r, T>: Serialize,
{
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.0.iter().map(|one| Said(one, self.1)))
    }
}

impl Serialize for Said<'_, Report> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self(report, speaker) = self;
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("format", "luch-report-1")?;
        map.serialize_entry("language", speaker.locale.code())?;
        map.serialize_entry("cohort", &report.cohort.as_ref().map(|c| Said(c, speaker)))?;
        map.serialize_entry("days", &report.days.as_ref().map(|(first, last)| [&**first, &**last]))?;
        map.serialize_entry("women", &report.women)?;
        map.serialize_entry("example", &report.example)?;
        map.serialize_entry("tables", &Tables(&report.tables, speaker))?;
        map.end()
    }
}

impl Serialize for Said<'_, Cohort> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let cohort = self.0;
        let fields = [
            ("name", &cohort.name),
            ("community", &cohort.community),
            ("language", &cohort.locale),
            ("begins", &cohort.begins),
            ("ends", &cohort.ends),
        ];
        to.collect_map(fields)
    }
}

/// Tables by their names.
struct Tables<'r>(&'r [Table], &'r Speaker<'r>);

impl Serialize for Tables<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|table| (table.key, Said(table, self.1))))
    }
}

impl Serialize for Said<'_, Table> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self(table, speaker) = self;
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("title", &speaker.say(&table.title))?;
        map.serialize_entry("rule", &speaker.say(&table.rule))?;
        if let Some(method) = &table.method {
            map.serialize_entry("method", &speaker.say(method))?;
        }
        map.serialize_entry("columns", &All(&table.columns, speaker))?;
        map.serialize_entry("rows", &Rows(table, speaker))?;
        map.end()
    }
}

impl Serialize for Said<'_, Column> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map([("name", self.0.key.to_owned()), ("label", self.1.say(&self.0.head))])
    }
}

/// The rows of a table: cells by the names of their columns.
struct Rows<'r>(&'r Table, &'r Speaker<'r>);

struct Row<'r>(&'r Table, &'r [Cell], &'r Speaker<'r>);

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.0.rows.iter().map(|row| Row(self.0, row, self.1)))
    }
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.columns.iter().zip(self.1).map(|(column, cell)| (column.key, Said(cell, self.2))))
    }
}

impl Serialize for Said<'_, Cell> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Cell::Empty => to.serialize_unit(),
            Cell::Text(text) => to.serialize_str(&self.1.say(text)),
            Cell::Count(n) => to.serialize_i64(*n),
            Cell::Number(n) | Cell::Share(n) => to.serialize_f64(*n),
            Cell::Day(day) => to.serialize_str(day),
        }
    }
}
