-- The log, format 2: an event about somebody who asked to be forgotten may be emptied, and nothing else may be changed.
DROP TRIGGER event_is_never_changed;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
  WHEN NOT (NEW.kind = 'erased' AND NEW.body = 'null' AND NEW.learner IS NULL
            AND NEW.writer = OLD.writer AND NEW.seq = OLD.seq AND NEW.tick = OLD.tick AND NEW.wall = 0)
  BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
