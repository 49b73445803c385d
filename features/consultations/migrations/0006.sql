-- What is said under a pseudonym belongs to a voice, which names neither account nor organisation.
CREATE TABLE contributions_before AS SELECT * FROM contributions;
DROP TABLE contributions;
CREATE TABLE contributions (
  id TEXT PRIMARY KEY, consultation TEXT NOT NULL REFERENCES consultations (id), account TEXT,
  organisation TEXT REFERENCES organisations (id), pseudonym TEXT NOT NULL, target TEXT NOT NULL, kind TEXT NOT NULL,
  language TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL, created BIGINT NOT NULL, receipt TEXT NOT NULL,
  theme TEXT NOT NULL, disposition TEXT NOT NULL, reason TEXT NOT NULL, new_paragraph TEXT NOT NULL, minority BOOLEAN NOT NULL,
  version BIGINT NOT NULL, considered TEXT NOT NULL, considered_text TEXT NOT NULL, contested BOOLEAN NOT NULL,
  wording TEXT NOT NULL DEFAULT '', paragraphs TEXT NOT NULL DEFAULT '', contest_answer TEXT NOT NULL DEFAULT '',
  unlisted BOOLEAN NOT NULL DEFAULT FALSE, voice TEXT NOT NULL DEFAULT ''
);
INSERT INTO contributions (id, consultation, account, organisation, pseudonym, target, kind, language, body, state, created, receipt,
  theme, disposition, reason, new_paragraph, minority, version, considered, considered_text, contested, wording, paragraphs, contest_answer,
  unlisted)
  SELECT id, consultation, account, organisation, pseudonym, target, kind, language, body, state, created, receipt,
  theme, disposition, reason, new_paragraph, minority, version, considered, considered_text, contested, wording, paragraphs, contest_answer,
  unlisted FROM contributions_before;
DROP TABLE contributions_before;
CREATE INDEX contributions_of ON contributions (consultation, state, target, created);
CREATE INDEX contributions_by ON contributions (account, consultation);
CREATE INDEX contributions_all ON contributions (consultation, state, created, id);
CREATE INDEX contributions_waiting ON contributions (consultation, state, disposition, created, id);
CREATE INDEX contributions_theme ON contributions (consultation, state, theme, created, id);
CREATE INDEX contributions_contested ON contributions (consultation, state, contested, created, id);
CREATE INDEX contributions_minority ON contributions (consultation, state, minority, created, id);
CREATE INDEX contributions_organisation ON contributions (organisation, consultation);
CREATE INDEX contributions_voice ON contributions (voice);
-- The day of the last release of what voices said; 0 where none was planned yet.
ALTER TABLE consultations ADD COLUMN released BIGINT NOT NULL DEFAULT 0;
-- One voice for each organisation; the tag is emptied with the key that made it, when the consultation closes.
CREATE TABLE voices (
  id TEXT PRIMARY KEY, consultation TEXT NOT NULL REFERENCES consultations (id), tag TEXT NOT NULL, name TEXT NOT NULL,
  code TEXT NOT NULL
);
CREATE INDEX voices_tag ON voices (consultation, tag);
CREATE INDEX voices_code ON voices (code);
-- What a voice keeps as a draft, or has said and waits to be published. No time stands beside it.
CREATE TABLE voice_words (
  id TEXT PRIMARY KEY, voice TEXT NOT NULL REFERENCES voices (id), target TEXT NOT NULL, kind TEXT NOT NULL,
  language TEXT NOT NULL, body TEXT NOT NULL, wording TEXT NOT NULL, state TEXT NOT NULL
);
CREATE INDEX voice_words_of ON voice_words (voice);
