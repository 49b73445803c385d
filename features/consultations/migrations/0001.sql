CREATE TABLE consultations (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, summary TEXT NOT NULL, language TEXT NOT NULL, phase TEXT NOT NULL, audience TEXT NOT NULL,
  pseudonyms BOOLEAN NOT NULL, closes BIGINT, officer TEXT NOT NULL, created BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE TABLE consultation_invited (
  consultation TEXT NOT NULL REFERENCES consultations (id), organisation TEXT NOT NULL REFERENCES organisations (id), PRIMARY KEY (consultation, organisation)
);
CREATE TABLE consulted_blocks (
  consultation TEXT NOT NULL REFERENCES consultations (id), edition BIGINT NOT NULL, position BIGINT NOT NULL,
  block TEXT NOT NULL, PRIMARY KEY (consultation, edition, position)
);
CREATE TABLE consulted_notes (
  consultation TEXT NOT NULL REFERENCES consultations (id), edition BIGINT NOT NULL, number BIGINT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (consultation, edition, number)
);
CREATE TABLE questions (
  id TEXT PRIMARY KEY, consultation TEXT NOT NULL REFERENCES consultations (id), position BIGINT NOT NULL, text TEXT NOT NULL
);
CREATE TABLE pseudonyms (
  consultation TEXT NOT NULL REFERENCES consultations (id), account TEXT NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL,
  PRIMARY KEY (consultation, account), UNIQUE (consultation, name_key)
);
CREATE TABLE contributions (
  id TEXT PRIMARY KEY, consultation TEXT NOT NULL REFERENCES consultations (id), account TEXT NOT NULL,
  organisation TEXT NOT NULL REFERENCES organisations (id), pseudonym TEXT NOT NULL, target TEXT NOT NULL, kind TEXT NOT NULL,
  language TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL, created BIGINT NOT NULL, receipt TEXT NOT NULL,
  theme TEXT NOT NULL, disposition TEXT NOT NULL, reason TEXT NOT NULL, new_paragraph TEXT NOT NULL, minority BOOLEAN NOT NULL,
  version BIGINT NOT NULL, considered TEXT NOT NULL, considered_text TEXT NOT NULL, contested BOOLEAN NOT NULL
);
CREATE INDEX contributions_of ON contributions (consultation, state, target, created);
CREATE INDEX contributions_by ON contributions (account, consultation);
