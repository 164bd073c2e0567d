//! The programme's office: the logs of many communities in one PostgreSQL database, with the projections as views.
//! The only module that names `postgres`.
//!
//! Pushing is a union like every other exchange: an event is keyed by writer and number, one that is there already
//! changes nothing, and what is missing is asked of the server first. Each batch is one serializable transaction, so
//! whoever is cut off has sent whole batches, and an erasure and the events that it empties cannot pass each other by.

mod address;

pub use address::Address;

use crate::{
    log::{Body, Event, Store, StoreError},
    model::{LearnerId, WriterId},
};
use postgres::{Client, IsolationLevel, NoTls, error::SqlState};
use std::collections::BTreeMap;
use tokio_postgres_rustls::MakeRustlsConnect;
use uuid::Uuid;

/// The version of `tables.sql` and `views.sql`: one more whenever either changes, and the next push brings an older office
/// up to it.
const VERSION: i32 = 2;
/// Events a transaction.
const BATCH: usize = 2000;
/// How often a transaction is tried again when others were at the same rows: each time, one of them has got through.
const TRIES: usize = 200;

/// Why the events, or some of them, are not in the office. What was sent stays; the next push goes on from there.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// The address cannot be read.
    #[error("not an address of a database")]
    Address,
    /// A password stands in the address.
    #[error("a password in the address")]
    PasswordShown,
    /// Others can read the file of passwords.
    #[error("{0} can be read by others")]
    PasswordFileOpen(String),
    /// Another computer, without TLS.
    #[error("another computer is not spoken to without TLS")]
    NeedsTls,
    /// This computer trusts nobody: it has no certificates.
    #[error("no certificates: {0}")]
    NoCertificates(String),
    /// No connection, or one that broke off.
    #[error("no connection: {0}")]
    Unreachable(String),
    /// The server does not let this user, or not do this.
    #[error("the server refuses: {0}")]
    Refused(String),
    /// All that is here is invented.
    #[error("an example does not go to the office")]
    Example,
    /// A newer program made the tables.
    #[error("the office was made by a newer program (version {0})")]
    Newer(i32),
    /// The log here.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Anything else that the server says.
    #[error("the server says: {0}")]
    Other(String),
}

impl From<postgres::Error> for OfficeError {
    fn from(error: postgres::Error) -> Self {
        // The source says why, the error itself only where.
        let source = std::error::Error::source(&error).map(|why| format!(": {why}")).unwrap_or_default();
        let why = format!("{error}{source}");
        match error.code() {
            None => Self::Unreachable(why),
            Some(code) if matches!(code.code().get(..2), Some("28" | "42" | "3D")) => Self::Refused(why),
            Some(code) if matches!(code.code().get(..2), Some("08" | "57" | "53")) => Self::Unreachable(why),
            Some(_) => Self::Other(why),
        }
    }
}

/// What was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pushed {
    /// Events that were sent.
    pub sent: u64,
    /// Events that were there already.
    pub there: u64,
}

/// Brings every event of this log that the office does not have. `tell` hears how many of how many were sent.
///
/// # Errors
/// See [`OfficeError`].
pub fn push(store: &Store, office: &Address, tell: &mut dyn FnMut(u64, u64)) -> Result<Pushed, OfficeError> {
    if store.is_example()? {
        return Err(OfficeError::Example);
    }
    let mut client = connect(office)?;
    prepare(&mut client)?;
    let here = store.frontier()?;
    let there = frontier(&mut client, here.keys().copied())?;
    let missing: Vec<(WriterId, u64, u64)> = here
        .iter()
        .map(|(writer, last)| (*writer, there.get(writer).copied().unwrap_or(0), *last))
        .filter(|(_, from, last)| from < last)
        .collect();
    let all: u64 = here.values().sum();
    let wanted: u64 = missing.iter().map(|(_, from, last)| last - from).sum();
    let mut sent = 0;
    let mut batch = Batch::default();
    for (writer, mut from, last) in missing {
        while from < last {
            let events = store.events_after(writer, from, BATCH - batch.len())?;
            let Some(newest) = events.last() else { break };
            from = newest.id.seq;
            for event in &events {
                batch.add(event);
            }
            if batch.len() == BATCH {
                sent += batch.send(&mut client)?;
                tell(sent, wanted);
            }
        }
    }
    sent += batch.send(&mut client)?;
    tell(sent, wanted);
    Ok(Pushed { sent, there: all - wanted })
}

fn connect(office: &Address) -> Result<Client, OfficeError> {
    if office.near && office.config.get_ssl_mode() == postgres::config::SslMode::Disable {
        return Ok(office.config.connect(NoTls)?);
    }
    // Whom this computer trusts; SSL_CERT_FILE names another list.
    let (tls, _) = MakeRustlsConnect::with_native_certs().map_err(|why| {
        OfficeError::NoCertificates(why.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
    })?;
    Ok(office.config.connect(tls)?)
}

/// Makes tables and views where there are none yet, or those of an older program.
fn prepare(client: &mut Client) -> Result<(), OfficeError> {
    let mut tries = 0;
    loop {
        let version = client.query("SELECT version FROM luch.format ORDER BY version DESC LIMIT 1", &[]);
        match version {
            Ok(rows) => match rows.first().map(|r| r.get::<_, i32>(0)) {
                Some(version) if version > VERSION => return Err(OfficeError::Newer(version)),
                Some(VERSION) => return Ok(()),
                Some(_) | None => {}
            },
            Err(e) if matches!(e.code(), Some(&SqlState::UNDEFINED_TABLE | &SqlState::INVALID_SCHEMA_NAME)) => {}
            Err(e) => return Err(e.into()),
        }
        let make = format!(
            "BEGIN; {} {} INSERT INTO luch.format VALUES ({VERSION}) ON CONFLICT DO NOTHING; COMMIT",
            include_str!("tables.sql"),
            include_str!("views.sql")
        );
        // Two computers that come first at the same time: one of them finds it made.
        if let Err(e) = client.batch_execute(&make) {
            client.batch_execute("ROLLBACK")?;
            tries += 1;
            if tries == TRIES || e.code() == Some(&SqlState::INSUFFICIENT_PRIVILEGE) {
                return Err(e.into());
            }
        }
    }
}

/// Of each of these writers, the number of its last event that the office has.
fn frontier(
    client: &mut Client,
    writers: impl Iterator<Item = WriterId>,
) -> Result<BTreeMap<WriterId, u64>, OfficeError> {
    let writers: Vec<Uuid> = writers.map(|w| w.0).collect();
    let sql = "SELECT w, (SELECT max(seq) FROM luch.event WHERE writer = w) FROM unnest($1::uuid[]) AS w";
    let rows = client.query(sql, &[&writers])?;
    let known = rows.iter().filter_map(|r| Some((WriterId(r.get(0)), r.get::<_, Option<i64>>(1)?.cast_unsigned())));
    Ok(known.collect())
}

/// Events on their way, as columns.
#[derive(Default)]
struct Batch {
    writers: Vec<Uuid>,
    seqs: Vec<i64>,
    ticks: Vec<i64>,
    walls: Vec<i64>,
    learners: Vec<Option<Uuid>>,
    kinds: Vec<String>,
    bodies: Vec<String>,
    erased: Vec<Uuid>,
}

impl Batch {
    fn len(&self) -> usize {
        self.writers.len()
    }

    fn add(&mut self, event: &Event) {
        let (kind, body) = columns(&event.body);
        self.writers.push(event.id.writer.0);
        self.seqs.push(event.id.seq.cast_signed());
        self.ticks.push(event.tick.0.cast_signed());
        self.walls.push(event.wall.0);
        self.learners.push(event.learner.map(|LearnerId(id)| id));
        self.kinds.push(kind);
        self.bodies.push(body);
        if let Body::LearnerErased { erased } = event.body {
            self.erased.push(erased.0);
        }
    }

    /// Sends them in one transaction and empties the batch. Returns how many there were.
    fn send(&mut self, client: &mut Client) -> Result<u64, OfficeError> {
        if self.writers.is_empty() {
            return Ok(0);
        }
        for tried in 1.. {
            match self.try_send(client) {
                Ok(()) => break,
                Err(e) if tried < TRIES && again(&e) => {}
                Err(e) => return Err(e.into()),
            }
        }
        let sent = self.len() as u64;
        *self = Self::default();
        Ok(sent)
    }

    fn try_send(&self, client: &mut Client) -> Result<(), postgres::Error> {
        let mut tx = client.build_transaction().isolation_level(IsolationLevel::Serializable).start()?;
        if !self.erased.is_empty() {
            tx.execute(
                "INSERT INTO luch.erased SELECT DISTINCT l FROM unnest($1::uuid[]) AS l ON CONFLICT DO NOTHING",
                &[&self.erased],
            )?;
        }
        tx.execute(
            "INSERT INTO luch.event (writer, seq, tick, wall, learner, kind, body)
             SELECT b.writer, b.seq, b.tick,
                    CASE WHEN e.learner IS NULL THEN b.wall ELSE 0 END,
                    CASE WHEN e.learner IS NULL THEN b.learner END,
                    CASE WHEN e.learner IS NULL THEN b.kind ELSE 'erased' END,
                    CASE WHEN e.learner IS NULL THEN b.body::jsonb ELSE 'null' END
             FROM unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bigint[], $5::uuid[], $6::text[], $7::text[])
                  AS b (writer, seq, tick, wall, learner, kind, body)
                  LEFT JOIN luch.erased e ON e.learner = b.learner
             ON CONFLICT DO NOTHING",
            &[&self.writers, &self.seqs, &self.ticks, &self.walls, &self.learners, &self.kinds, &self.bodies],
        )?;
        if !self.erased.is_empty() {
            tx.execute(
                "UPDATE luch.event SET kind = 'erased', body = 'null', learner = NULL, wall = 0
                 WHERE learner = ANY ($1::uuid[])",
                &[&self.erased],
            )?;
        }
        tx.commit()
    }
}

/// Whether others were at the same rows, and trying again is the answer.
fn again(error: &postgres::Error) -> bool {
    let codes = [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED];
    error.code().is_some_and(|code| codes.contains(code))
}

/// Kind and fields as the office keeps them. What opens a profile stays in the community, and what this program does not
/// understand is marked, so that no view stumbles over it.
fn columns(body: &Body) -> (String, String) {
    let (mut kind, text) = body.columns();
    match body {
        Body::Unknown { .. } => kind.insert(0, '?'),
        Body::LearnerEnrolled { name, locale, .. } => {
            return (kind, free_of_nul(serde_json::json!({ "name": name, "locale": locale })).to_string());
        }
        Body::PicturesReset { .. } => return (kind, "{}".into()),
        _ => {}
    }
    // PostgreSQL keeps every character but this one.
    if !text.contains("\\u0000") && !kind.contains('\0') {
        return (kind, text);
    }
    let body = serde_json::from_str(&text).map(free_of_nul).unwrap_or_default();
    (kind.replace('\0', ""), body.to_string())
}

fn free_of_nul(value: serde_json::Value) -> serde_json::Value {
    use serde_json::Value;
    match value {
        Value::String(text) => Value::String(text.replace('\0', "")),
        Value::Array(all) => Value::Array(all.into_iter().map(free_of_nul).collect()),
        Value::Object(all) => {
            Value::Object(all.into_iter().map(|(k, v)| (k.replace('\0', ""), free_of_nul(v))).collect())
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text;

    /// Whoever changes the views and not the version would leave every office with the old ones.
    #[test]
    fn what_the_office_is_made_of_has_a_version() {
        let made = [include_str!("tables.sql"), include_str!("views.sql")].concat();
        assert_eq!((VERSION, text::hash(&made).as_str()), (2, "6138667a1dd4ff84"), "raise VERSION with every change");
    }
}
