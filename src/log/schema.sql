-- The log, format 1. Never edited: a later format is a further file.

-- One run of the program on one computer. A fresh id each start: a cloned disk, a restored copy and two open windows
-- can therefore never write the same (writer, seq).
CREATE TABLE writer (
  n        INTEGER PRIMARY KEY,              -- local alias, never leaves this file
  id       BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  last_seq INTEGER NOT NULL DEFAULT 0        -- the frontier: "I hold 1..=last_seq of this writer"
) STRICT;

CREATE TABLE event (
  writer   INTEGER NOT NULL REFERENCES writer (n),
  seq      INTEGER NOT NULL CHECK (seq > 0), -- 1, 2, 3 … no holes
  tick     INTEGER NOT NULL,                 -- Lamport clock: order without a trustworthy wall clock
  wall     INTEGER NOT NULL,                 -- Unix ms as the computer believed it; shown, never sorted by
  learner  BLOB CHECK (learner IS NULL OR length(learner) = 16),
  kind     TEXT NOT NULL,
  body     TEXT NOT NULL CHECK (json_valid(body)),
  checksum BLOB NOT NULL CHECK (length(checksum) = 8),
  PRIMARY KEY (writer, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_by_learner ON event (learner, tick);

CREATE TABLE clock (tick INTEGER NOT NULL) STRICT;
INSERT INTO clock VALUES (0);

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
  BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
  BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER event_has_no_holes BEFORE INSERT ON event
  WHEN NEW.seq <> (SELECT last_seq + 1 FROM writer WHERE n = NEW.writer)
  BEGIN SELECT RAISE(ABORT, 'a hole in a writer''s events'); END;
CREATE TRIGGER event_moves_the_frontier AFTER INSERT ON event
  BEGIN
    UPDATE writer SET last_seq = NEW.seq WHERE n = NEW.writer;
    UPDATE clock SET tick = max(tick, NEW.tick);
  END;
