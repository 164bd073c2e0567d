-- What follows from the log, as views: the projections that each computer keeps, for Metabase, Grafana or plain SQL.
-- What was said last, in the order that all computers agree on, wins.

CREATE OR REPLACE VIEW luch.learner AS
  SELECT learner AS id,
         min(tick) FILTER (WHERE kind = 'learner-enrolled') AS enrolled,
         (array_agg(body ->> 'name' ORDER BY tick DESC, writer DESC, seq DESC)
           FILTER (WHERE kind IN ('learner-enrolled', 'learner-renamed')))[1] AS name,
         (array_agg(body ->> 'locale' ORDER BY tick DESC, writer DESC, seq DESC)
           FILTER (WHERE kind IN ('learner-enrolled', 'locale-chosen')))[1] AS locale,
         coalesce((array_agg((body ->> 'archived')::boolean ORDER BY tick DESC, writer DESC, seq DESC)
           FILTER (WHERE kind = 'learner-archived'))[1], false) AS archived,
         (array_agg((body ->> 'into')::uuid ORDER BY tick DESC, writer DESC, seq DESC)
           FILTER (WHERE kind = 'profile-joined'))[1] AS joined,
         coalesce(max(tick) FILTER (WHERE kind IN ('lesson-opened', 'lesson-finished')), 0) AS seen
  FROM luch.event
  WHERE learner IS NOT NULL
    AND kind IN ('learner-enrolled', 'learner-renamed', 'locale-chosen', 'learner-archived', 'profile-joined',
                 'lesson-opened', 'lesson-finished')
  GROUP BY learner
  HAVING count(*) FILTER (WHERE kind = 'learner-enrolled') > 0;

-- Profiles that are one woman. Where joins end; those that were joined in a ring end at its smallest.
CREATE OR REPLACE VIEW luch.woman AS
  WITH RECURSIVE profile AS MATERIALIZED (
    SELECT id, name, locale, archived, joined FROM luch.learner
  ), walk (profile, at, path, looped) AS (
    SELECT id, id, ARRAY[id], false FROM profile
    UNION ALL
    SELECT w.profile, n.id, w.path || n.id, n.id = ANY (w.path)
    FROM walk w JOIN profile p ON p.id = w.at JOIN profile n ON n.id = p.joined
    WHERE NOT w.looped
  ), ends AS (
    SELECT DISTINCT ON (profile) profile,
           -- Only the ring itself: what leads into it is not of it.
           CASE WHEN looped THEN (SELECT p FROM unnest(path[array_position(path, at):]) AS p ORDER BY p LIMIT 1)
                ELSE at END AS woman
    FROM walk ORDER BY profile, cardinality(path) DESC
  )
  SELECT e.profile, e.woman, p.name, p.locale, p.archived FROM ends e JOIN profile p ON p.id = e.woman;

-- One flat row an answer, and a page turned: the base of every report.
CREATE OR REPLACE VIEW luch.attempt AS
  SELECT writer, seq, tick, wall, learner,
         CASE WHEN wall BETWEEN 0 AND 253402300799999 THEN to_timestamp(wall / 1000.0) END AS believed,
         body ->> 'lesson' AS lesson, body ->> 'step' AS step, body ->> 'kind' AS kind,
         body ->> 'occasion' AS occasion, body ->> 'picked' AS picked,
         body -> 'grade' ->> 'judged' AS verdict, -- not-yet, almost, right; nothing: said, not judged
         (body ->> 'tries')::integer AS tries, (body ->> 'hears')::integer AS hears,
         (body ->> 'spent_ms')::numeric AS spent_ms
  FROM luch.event WHERE kind = 'attempt';

-- One row a learner and a question: her first answer and her last. 0 not yet, 1 almost, 2 right; nothing: not judged.
CREATE OR REPLACE VIEW luch.answer AS
  WITH judged AS (
    SELECT *, CASE verdict WHEN 'not-yet' THEN 0 WHEN 'almost' THEN 1 WHEN 'right' THEN 2 END AS rank
    FROM luch.attempt WHERE learner IS NOT NULL AND (verdict IS NOT NULL OR picked IS NOT NULL)
  )
  SELECT lesson, step, learner,
         (array_agg(rank ORDER BY tick, writer, seq) FILTER (WHERE occasion <> 'review'))[1] AS first,
         (array_agg(picked ORDER BY tick, writer, seq) FILTER (WHERE occasion <> 'review'))[1] AS picked,
         (array_agg(rank ORDER BY tick DESC, writer DESC, seq DESC))[1] AS last,
         count(*) AS tries
  FROM judged GROUP BY lesson, step, learner;

CREATE OR REPLACE VIEW luch.lesson_progress AS
  SELECT learner, body ->> 'lesson' AS lesson,
         count(*) FILTER (WHERE kind = 'lesson-opened') AS opened,
         count(*) FILTER (WHERE kind = 'lesson-finished') AS finished
  FROM luch.event WHERE learner IS NOT NULL AND kind IN ('lesson-opened', 'lesson-finished')
  GROUP BY learner, body ->> 'lesson';

-- How women stand at each question that is judged: one row a question, one woman counted once.
CREATE OR REPLACE VIEW luch.question AS
  WITH firsts AS (
    SELECT DISTINCT ON (learner, lesson, step) learner, lesson, step, verdict, tick, writer, seq
    FROM luch.attempt
    WHERE learner IS NOT NULL AND (verdict IS NOT NULL OR picked IS NOT NULL) AND occasion <> 'review'
    ORDER BY learner, lesson, step, tick, writer, seq
  ), hers AS (
    SELECT DISTINCT ON (w.woman, f.lesson, f.step) f.lesson, f.step, f.verdict
    FROM firsts f JOIN luch.woman w ON w.profile = f.learner
    ORDER BY w.woman, f.lesson, f.step, f.tick, f.writer, f.seq
  )
  SELECT lesson, step, count(*) AS answered, count(*) FILTER (WHERE verdict = 'right') AS right_first
  FROM hers WHERE verdict IS NOT NULL GROUP BY lesson, step;

CREATE OR REPLACE VIEW luch.promise AS
  WITH made AS (
    SELECT DISTINCT ON (learner, body ->> 'lesson', body ->> 'step')
           learner, body ->> 'lesson' AS lesson, body ->> 'step' AS step, body ->> 'choice' AS choice, tick, writer, seq
    FROM luch.event WHERE kind = 'promise-made' AND learner IS NOT NULL
    ORDER BY learner, body ->> 'lesson', body ->> 'step', tick DESC, writer DESC, seq DESC
  ), asked AS (
    SELECT DISTINCT ON (learner, body ->> 'lesson', body ->> 'step')
           learner, body ->> 'lesson' AS lesson, body ->> 'step' AS step, body ->> 'kept' AS kept, tick, writer, seq
    FROM luch.event WHERE kind = 'promise-asked' AND learner IS NOT NULL
    ORDER BY learner, body ->> 'lesson', body ->> 'step', tick DESC, writer DESC, seq DESC
  )
  SELECT m.learner, m.lesson, m.step, m.choice,
         CASE WHEN (a.tick, a.writer, a.seq) > (m.tick, m.writer, m.seq) THEN a.kept END AS kept
  FROM made m LEFT JOIN asked a ON a.learner = m.learner AND a.lesson = m.lesson AND a.step = m.step;

CREATE OR REPLACE VIEW luch.cohort AS
  SELECT DISTINCT ON (body ->> 'cohort') (body ->> 'cohort')::uuid AS id, body ->> 'name' AS name,
         body ->> 'community' AS community, body ->> 'locale' AS locale, body ->> 'begins' AS begins,
         body ->> 'ends' AS ends
  FROM luch.event WHERE kind = 'cohort-formed'
  ORDER BY body ->> 'cohort', tick DESC, writer DESC, seq DESC;

CREATE OR REPLACE VIEW luch.member AS
  SELECT DISTINCT ON (body ->> 'cohort', learner) (body ->> 'cohort')::uuid AS cohort, learner,
         (body ->> 'member')::boolean AS member
  FROM luch.event WHERE kind = 'cohort-joined' AND learner IS NOT NULL
  ORDER BY body ->> 'cohort', learner, tick DESC, writer DESC, seq DESC;

CREATE OR REPLACE VIEW luch.session AS
  SELECT DISTINCT ON (body ->> 'session') (body ->> 'session')::uuid AS id, (body ->> 'cohort')::uuid AS cohort,
         body ->> 'date' AS date, body ->> 'workshop' AS workshop, body ->> 'place' AS place,
         (body ->> 'hours')::integer AS hours
  FROM luch.event WHERE kind = 'session-held'
  ORDER BY body ->> 'session', tick DESC, writer DESC, seq DESC;

CREATE OR REPLACE VIEW luch.attendance AS
  SELECT DISTINCT ON (body ->> 'session', learner) (body ->> 'session')::uuid AS session, learner,
         (body ->> 'came')::boolean AS came
  FROM luch.event WHERE kind = 'attended' AND learner IS NOT NULL
  ORDER BY body ->> 'session', learner, tick DESC, writer DESC, seq DESC;

CREATE OR REPLACE VIEW luch.assignment AS
  SELECT DISTINCT ON (body ->> 'cohort') (body ->> 'cohort')::uuid AS cohort, body -> 'lessons' AS lessons
  FROM luch.event WHERE kind = 'lessons-assigned'
  ORDER BY body ->> 'cohort', tick DESC, writer DESC, seq DESC;

-- What a group answered together by show of hands, counted last: one row an option. Nobody is named.
CREATE OR REPLACE VIEW luch.hands AS
  WITH counted AS (
    SELECT DISTINCT ON (body ->> 'cohort', body ->> 'lesson', body ->> 'step')
           (body ->> 'cohort')::uuid AS cohort, body ->> 'lesson' AS lesson, body ->> 'step' AS step,
           body -> 'hands' AS hands
    FROM luch.event WHERE kind = 'hands-counted'
    ORDER BY body ->> 'cohort', body ->> 'lesson', body ->> 'step', tick DESC, writer DESC, seq DESC
  )
  SELECT c.cohort, c.lesson, c.step, o.nth, o.hand ->> 0 AS option, (o.hand ->> 1)::bigint AS hands
  FROM counted c CROSS JOIN LATERAL jsonb_array_elements(c.hands) WITH ORDINALITY AS o (hand, nth);

-- The computers whose events are here, and what their clocks believed when the program last began there.
CREATE OR REPLACE VIEW luch.computer AS
  WITH runs AS (SELECT writer, count(*) AS events FROM luch.event GROUP BY writer)
  SELECT coalesce(s.body ->> 'computer', '') AS name, sum(r.events) AS events, max(s.wall) AS newest
  FROM runs r JOIN luch.event s ON s.writer = r.writer AND s.seq = 1
  GROUP BY coalesce(s.body ->> 'computer', '');
