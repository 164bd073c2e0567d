//! Rows written several by one statement, whose cursors stay where the last row was: most rows that a bundle brings are
//! neighbours, and going down a tree for each costs as much as writing it.

use rusqlite::{CachedStatement, Connection, ToSql};

/// So many rows does one statement write. More win hardly anything.
pub(super) const AT_ONCE: usize = 8;

/// What inserts rows into a table.
pub(super) struct Inserts<'d> {
    many: CachedStatement<'d>,
    one: CachedStatement<'d>,
}

/// Takes the values of rows, column by column.
pub(super) struct Values<'s, 'd> {
    statement: &'s mut CachedStatement<'d>,
    bound: usize,
}

impl Values<'_, '_> {
    /// The next value.
    pub(super) fn bind(&mut self, value: impl ToSql) -> rusqlite::Result<()> {
        self.bound += 1;
        self.statement.raw_bind_parameter(self.bound, value)
    }
}

impl<'d> Inserts<'d> {
    /// Prepares an insertion, of which `insert` is what comes before the values, into a table of so many columns.
    pub(super) fn new(db: &'d Connection, insert: &str, columns: usize) -> rusqlite::Result<Self> {
        let row = format!("({})", vec!["?"; columns].join(", "));
        let rows = |n| db.prepare_cached(&format!("{insert} VALUES {}", vec![row.as_str(); n].join(", ")));
        Ok(Self { many: rows(AT_ONCE)?, one: rows(1)? })
    }

    /// Writes rows at once.
    pub(super) fn all<R>(
        &mut self,
        rows: &[R; AT_ONCE],
        bind: impl Fn(&mut Values<'_, 'd>, &R) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        let mut values = Values { statement: &mut self.many, bound: 0 };
        rows.iter().try_for_each(|row| bind(&mut values, row))?;
        self.many.raw_execute().map(drop)
    }

    /// Writes a row.
    pub(super) fn one<R>(
        &mut self,
        row: &R,
        bind: impl Fn(&mut Values<'_, 'd>, &R) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        bind(&mut Values { statement: &mut self.one, bound: 0 }, row)?;
        self.one.raw_execute().map(drop)
    }
}
