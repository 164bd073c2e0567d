-- The programme's office, version 1: the log of every community, in one database. Never edited: a later version is a
-- further file. docs/OFFICE.md explains it.
--
-- An engine that speaks PostgreSQL's protocol and does not know PARTITION BY: make luch.event yourself before the first
-- push, with the same columns and key and without that line. Nothing here makes again what is there.

CREATE SCHEMA IF NOT EXISTS luch;

-- What happened. (writer, seq) is an event's identity on every computer; a writer is one run of the program.
CREATE TABLE IF NOT EXISTS luch.event (
  writer  uuid   NOT NULL,
  seq     bigint NOT NULL CHECK (seq > 0), -- 1, 2, 3 … without holes
  tick    bigint NOT NULL,                 -- the order of things: tick, then writer, then seq
  wall    bigint NOT NULL,                 -- Unix milliseconds as the computer believed; shown, never sorted by
  learner uuid,                            -- whom it is about
  kind    text   NOT NULL,                 -- '?…': written by a newer program than the one that brought it
  body    jsonb  NOT NULL,
  PRIMARY KEY (writer, seq)
) PARTITION BY HASH (writer);

CREATE TABLE IF NOT EXISTS luch.event_0 PARTITION OF luch.event FOR VALUES WITH (MODULUS 8, REMAINDER 0);
CREATE TABLE IF NOT EXISTS luch.event_1 PARTITION OF luch.event FOR VALUES WITH (MODULUS 8, REMAINDER 1);
CREATE TABLE IF NOT EXISTS luch.event_2 PARTITION OF luch.event FOR VALUES WITH (MODULUS 8, REMAINDER 2);
CREATE TABLE IF NOT EXISTS luch.event_3 PARTITION OF luch.event FOR VALUES WITH (MODULUS 8, REMAINDER 3);
CREATE TABLE IF NOT EXISTS luch.event_4 PARTITION OF luch.event FOR VALUES WITH (MODULUS 8, REMAINDER 4);
CREATE TABLE IF NOT EXISTS luch.event_5 PARTITION OF luch.event FOR VALUES WITH (MODULUS 8, REMAINDER 5);
CREATE TABLE IF NOT EXISTS luch.event_6 PARTITION OF luch.event FOR VALUES WITH (MODULUS 8, REMAINDER 6);
CREATE TABLE IF NOT EXISTS luch.event_7 PARTITION OF luch.event FOR VALUES WITH (MODULUS 8, REMAINDER 7);

CREATE INDEX IF NOT EXISTS event_by_learner ON luch.event (learner, kind);
CREATE INDEX IF NOT EXISTS event_by_kind ON luch.event (kind) WHERE kind <> 'attempt';

-- Who asked to be forgotten. Whatever comes about her later is emptied before it is kept.
CREATE TABLE IF NOT EXISTS luch.erased (learner uuid PRIMARY KEY);

CREATE TABLE IF NOT EXISTS luch.format (version integer PRIMARY KEY);
