CREATE TABLE briefing_series (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, month BIGINT NOT NULL, since BIGINT NOT NULL, ended BIGINT, created BIGINT NOT NULL
);
CREATE TABLE briefings (
  id TEXT PRIMARY KEY, series TEXT NOT NULL, title TEXT NOT NULL, about TEXT NOT NULL, host TEXT NOT NULL, place TEXT NOT NULL,
  starts BIGINT NOT NULL, zone TEXT NOT NULL, audience TEXT NOT NULL, seats BIGINT NOT NULL, together BIGINT NOT NULL, call_until BIGINT NOT NULL,
  answer_days BIGINT NOT NULL, state TEXT NOT NULL, minutes TEXT NOT NULL, minutes_at BIGINT, cancelled TEXT NOT NULL, created BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX briefings_by_day ON briefings (starts, id);
CREATE INDEX briefings_of ON briefings (series, starts);
CREATE TABLE briefing_questions (
  id TEXT PRIMARY KEY, briefing TEXT NOT NULL REFERENCES briefings (id), organisation TEXT NOT NULL REFERENCES organisations (id),
  account TEXT NOT NULL REFERENCES accounts (id), language TEXT NOT NULL, text TEXT NOT NULL, at BIGINT NOT NULL, state TEXT NOT NULL,
  answer TEXT NOT NULL, answered BIGINT, version BIGINT NOT NULL
);
CREATE INDEX briefing_questions_of ON briefing_questions (briefing, state);
CREATE INDEX briefing_questions_by ON briefing_questions (organisation);
CREATE TABLE briefing_supports (
  question TEXT NOT NULL REFERENCES briefing_questions (id), organisation TEXT NOT NULL REFERENCES organisations (id), at BIGINT NOT NULL,
  PRIMARY KEY (question, organisation)
);
CREATE INDEX briefing_supports_by ON briefing_supports (organisation);
