-- What happened to people because they took part, or could have. Every word is sealed; what stands here are states and days.
CREATE TABLE incidents (
  id TEXT NOT NULL PRIMARY KEY,
  organisation TEXT NOT NULL,
  state TEXT NOT NULL,
  kind TEXT NOT NULL,
  severity TEXT NOT NULL,
  reporter TEXT NOT NULL,
  code TEXT NOT NULL,
  restricted BOOLEAN NOT NULL,
  reported BIGINT NOT NULL,
  due BIGINT NOT NULL,
  acknowledged BIGINT,
  closed BIGINT,
  outcome TEXT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX incidents_state ON incidents (state, due);
CREATE INDEX incidents_code ON incidents (code);
CREATE INDEX incidents_reporter ON incidents (reporter);
CREATE INDEX incidents_organisation ON incidents (organisation);
-- Who handles an incident that names somebody of the Office; nobody else of the Office learns of it.
CREATE TABLE incident_handlers (
  incident TEXT NOT NULL,
  account TEXT NOT NULL,
  PRIMARY KEY (incident, account)
);
-- What was said: by the reporter, by the Office to the reporter, and by the Office for itself.
CREATE TABLE incident_words (
  id TEXT NOT NULL PRIMARY KEY,
  incident TEXT NOT NULL,
  position BIGINT NOT NULL,
  voice TEXT NOT NULL,
  author TEXT NOT NULL,
  author_name TEXT NOT NULL,
  at BIGINT NOT NULL,
  words TEXT NOT NULL
);
CREATE UNIQUE INDEX incident_words_order ON incident_words (incident, position);
CREATE INDEX incident_words_author ON incident_words (author);
CREATE TABLE incident_measures (
  id TEXT NOT NULL PRIMARY KEY,
  incident TEXT NOT NULL,
  what TEXT NOT NULL,
  owner TEXT NOT NULL,
  due BIGINT NOT NULL,
  done BIGINT
);
CREATE INDEX incident_measures_due ON incident_measures (incident, due);
-- Lessons are public and lead to no incident: a year, never a day.
CREATE TABLE lessons (
  id TEXT NOT NULL PRIMARY KEY,
  year BIGINT NOT NULL,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX lessons_year ON lessons (year, id);
