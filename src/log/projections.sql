-- What follows from the log. Dropped and made again from the events whenever PROJECTIONS in store.rs changes.
DROP TABLE IF EXISTS learner;
DROP TABLE IF EXISTS lesson_progress;
DROP TABLE IF EXISTS answer;
DROP TABLE IF EXISTS lesson;
DROP TABLE IF EXISTS question;
DROP TABLE IF EXISTS run;
DROP TABLE IF EXISTS promise;
DROP TABLE IF EXISTS cohort;
DROP TABLE IF EXISTS member;
DROP TABLE IF EXISTS session;
DROP TABLE IF EXISTS attendance;
DROP TABLE IF EXISTS assignment;
DROP TABLE IF EXISTS hands;
DROP TABLE IF EXISTS erased;
DROP TABLE IF EXISTS projection;
DROP VIEW IF EXISTS attempt;

CREATE TABLE projection (version INTEGER NOT NULL) STRICT;

-- Every `…_at` is the place of an event in the one order that all computers agree on: tick, writer, number. What was
-- said last wins, in whatever order events come in; a row may be there before the event that made it.
CREATE TABLE learner (
  n           INTEGER PRIMARY KEY,            -- stands for her in long tables; local, see below
  id          BLOB NOT NULL UNIQUE,
  enrolled    INTEGER,                        -- tick of her first event; nothing: it has not come yet
  name        TEXT,
  name_at     BLOB NOT NULL DEFAULT x'',
  pictures    TEXT NOT NULL DEFAULT '[0,0,0]', -- JSON: three numbers
  pictures_at BLOB NOT NULL DEFAULT x'',
  locale      TEXT NOT NULL DEFAULT 'es',
  locale_at   BLOB NOT NULL DEFAULT x'',
  archived    INTEGER NOT NULL DEFAULT 0,
  archived_at BLOB NOT NULL DEFAULT x'',
  joined      BLOB,                           -- the profile under which she is listed
  joined_at   BLOB NOT NULL DEFAULT x'',
  seen        INTEGER NOT NULL DEFAULT 0,     -- tick of the newest lesson she opened or finished
  seen_wall   INTEGER NOT NULL DEFAULT 0      -- what the clock believed then
) STRICT;
-- Those who came last first: who has just made her profile is among them.
CREATE INDEX learner_by_seen ON learner (max(seen, ifnull(enrolled, 0)));
CREATE INDEX learner_by_joined ON learner (joined) WHERE joined IS NOT NULL;

-- Short numbers stand for long names where rows are many: what is read is what a report costs. They are given as things
-- come, so they differ from file to file, order nothing and never leave this file, as those of writers.
CREATE TABLE lesson (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE question (n INTEGER PRIMARY KEY, lesson INTEGER NOT NULL, step TEXT NOT NULL, UNIQUE (lesson, step)) STRICT;

CREATE TABLE lesson_progress (
  learner  INTEGER NOT NULL,
  lesson   INTEGER NOT NULL,
  opened   INTEGER NOT NULL,          -- how often
  finished INTEGER NOT NULL,          -- how often
  PRIMARY KEY (learner, lesson)
) STRICT, WITHOUT ROWID;

-- One row a learner and a question: her first answer and her last. The base of every figure; about thirty bytes. All of
-- one woman's lie together. When: tick and writer; a writer's events are folded in the order of their numbers.
CREATE TABLE answer (
  learner      INTEGER NOT NULL,
  question     INTEGER NOT NULL,
  first_tick   INTEGER,               -- nothing: only in reviews so far
  first_writer INTEGER,
  first        INTEGER,               -- 0 not yet, 1 almost, 2 right; nothing: said, not judged
  picked       TEXT,                  -- what she chose first
  last_tick    INTEGER NOT NULL,
  last_writer  INTEGER NOT NULL,
  last         INTEGER,
  tries        INTEGER NOT NULL,
  PRIMARY KEY (learner, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE promise (
  learner  BLOB NOT NULL,
  lesson   TEXT NOT NULL,
  step     TEXT NOT NULL,
  made_at  BLOB NOT NULL,
  choice   TEXT,                      -- nothing: the promise has not come yet
  kept_at  BLOB NOT NULL DEFAULT x'',
  kept     TEXT,
  PRIMARY KEY (learner, lesson, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE cohort (
  id BLOB PRIMARY KEY, at BLOB NOT NULL, name TEXT NOT NULL, community TEXT NOT NULL, locale TEXT NOT NULL,
  begins TEXT NOT NULL, ends TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE member (
  cohort BLOB NOT NULL, learner BLOB NOT NULL, at BLOB NOT NULL, member INTEGER NOT NULL, PRIMARY KEY (cohort, learner)
) STRICT, WITHOUT ROWID;
CREATE TABLE session (
  id BLOB PRIMARY KEY, at BLOB NOT NULL, cohort BLOB NOT NULL, date TEXT NOT NULL, workshop TEXT, place TEXT NOT NULL,
  hours INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE attendance (
  session BLOB NOT NULL, learner BLOB NOT NULL, at BLOB NOT NULL, came INTEGER NOT NULL, PRIMARY KEY (session, learner)
) STRICT, WITHOUT ROWID;
CREATE TABLE assignment (cohort BLOB PRIMARY KEY, at BLOB NOT NULL, lessons TEXT NOT NULL) STRICT, WITHOUT ROWID;
-- What a group answered together by show of hands, counted last: JSON, pairs of option and number. Nobody is named.
CREATE TABLE hands (
  cohort BLOB NOT NULL,                       -- nothing (x''): no cohort
  lesson TEXT NOT NULL, step TEXT NOT NULL, at BLOB NOT NULL, hands TEXT NOT NULL, PRIMARY KEY (cohort, lesson, step)
) STRICT, WITHOUT ROWID;
CREATE TABLE erased (learner BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;

-- The runs of the program: on which computer, and what its clock believed when it began.
CREATE TABLE run (writer INTEGER PRIMARY KEY, computer TEXT NOT NULL, wall INTEGER NOT NULL) STRICT;

-- One flat row an answer: the base of every report. A view: it can neither drift nor cost a second write.
CREATE VIEW attempt AS
  SELECT writer, seq, tick, wall, learner,
         body ->> '$.lesson' AS lesson, body ->> '$.step' AS step, body ->> '$.kind' AS kind,
         body ->> '$.occasion' AS occasion, body ->> '$.picked' AS picked,
         iif(body ->> '$.grade' = 'said', NULL, body ->> '$.grade.judged') AS verdict,
         body ->> '$.tries' AS tries, body ->> '$.hears' AS hears, body ->> '$.spent_ms' AS spent_ms
  FROM event WHERE kind = 'attempt';
