//! For programs: tables as they are, figures in full.

use super::Speaker;
use crate::workshop::{Cell, Report, Table};
use serde_json::{Map, Value, json};

pub(super) fn tree(report: &Report, speaker: &Speaker<'_>) -> serde_json::Result<Vec<u8>> {
    let cohort = report.cohort.as_ref().map(|c| {
        json!({ "name": c.name, "community": c.community, "language": c.locale, "begins": c.begins, "ends": c.ends })
    });
    let tables: Map<String, Value> =
        report.tables.iter().map(|table| (table.key.to_owned(), written(table, speaker))).collect();
    let days = report.days.as_ref().map(|(first, last)| json!([&**first, &**last]));
    let tree = json!({
        "format": "luch-report-1",
        "language": speaker.locale.code(),
        "cohort": cohort,
        "days": days,
        "women": report.women,
        "tables": tables,
    });
    serde_json::to_vec_pretty(&tree)
}

fn written(table: &Table, speaker: &Speaker<'_>) -> Value {
    let columns: Vec<Value> =
        table.columns.iter().map(|c| json!({ "name": c.key, "label": speaker.say(&c.head) })).collect();
    let row = |cells: &Vec<Cell>| {
        let fields = table.columns.iter().zip(cells).map(|(column, cell)| {
            let value = match cell {
                Cell::Empty => Value::Null,
                Cell::Text(text) => speaker.say(text).into(),
                Cell::Count(n) => (*n).into(),
                Cell::Number(n) | Cell::Share(n) => (*n).into(),
                Cell::Day(day) => day.to_string().into(),
            };
            (column.key.to_owned(), value)
        });
        Value::Object(fields.collect())
    };
    json!({
        "title": speaker.say(&table.title),
        "rule": speaker.say(&table.rule),
        "columns": columns,
        "rows": table.rows.iter().map(row).collect::<Vec<_>>(),
    })
}
