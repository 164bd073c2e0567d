-- What follows from the log. Dropped and made again from the events whenever PROJECTIONS in store.rs changes.
DROP TABLE IF EXISTS learner;
DROP TABLE IF EXISTS lesson_progress;
DROP TABLE IF EXISTS facilitator;
DROP TABLE IF EXISTS projection;
DROP VIEW IF EXISTS attempt;

CREATE TABLE projection (version INTEGER NOT NULL) STRICT;

CREATE TABLE learner (
  id       BLOB PRIMARY KEY,
  name     TEXT,
  pictures TEXT NOT NULL,             -- JSON: three numbers
  locale   TEXT NOT NULL,
  enrolled INTEGER NOT NULL,          -- tick of her first event
  pictures_at INTEGER NOT NULL,       -- tick of the newest choice of drawings
  locale_at   INTEGER NOT NULL,
  seen     INTEGER NOT NULL           -- tick of the newest lesson she opened or finished
) STRICT, WITHOUT ROWID;
CREATE INDEX learner_by_seen ON learner (seen);

CREATE TABLE lesson_progress (
  learner  BLOB NOT NULL,
  lesson   TEXT NOT NULL,
  opened   INTEGER NOT NULL,          -- how often
  finished INTEGER NOT NULL,          -- how often
  PRIMARY KEY (learner, lesson)
) STRICT, WITHOUT ROWID;

CREATE TABLE facilitator (
  pin      TEXT NOT NULL,
  tick     INTEGER NOT NULL
) STRICT;

-- One flat row an answer: the base of every report. A view: it can neither drift nor cost a second write.
CREATE VIEW attempt AS
  SELECT writer, seq, tick, wall, learner,
         body ->> '$.lesson' AS lesson, body ->> '$.step' AS step, body ->> '$.kind' AS kind,
         body ->> '$.occasion' AS occasion, body ->> '$.picked' AS picked,
         iif(body ->> '$.grade' = 'said', NULL, body ->> '$.grade.judged') AS verdict,
         body ->> '$.tries' AS tries, body ->> '$.hears' AS hears, body ->> '$.spent_ms' AS spent_ms
  FROM event WHERE kind = 'attempt';
