-- guard/0001
CREATE TABLE accounts (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, language TEXT NOT NULL,
  password TEXT NOT NULL, totp TEXT NOT NULL, totp_step BIGINT NOT NULL, created BIGINT NOT NULL, closed BIGINT
);
CREATE TABLE recovery_codes (account TEXT NOT NULL REFERENCES accounts (id), hash TEXT NOT NULL, used BIGINT, PRIMARY KEY (account, hash));
CREATE TABLE sessions (
  hash TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), created BIGINT NOT NULL, seen BIGINT NOT NULL, expires BIGINT NOT NULL
);
CREATE INDEX sessions_account ON sessions (account);
CREATE TABLE appointments (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), role TEXT NOT NULL, scope TEXT NOT NULL,
  starts BIGINT NOT NULL, ends BIGINT, appointed_by TEXT NOT NULL
);
CREATE INDEX appointments_account ON appointments (account);
CREATE INDEX appointments_scope ON appointments (scope);
CREATE TABLE invitations (
  hash TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, email TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL, scope TEXT NOT NULL,
  language TEXT NOT NULL, invited_by TEXT NOT NULL, created BIGINT NOT NULL, expires BIGINT NOT NULL, used BIGINT
);
CREATE INDEX invitations_scope ON invitations (scope);
CREATE TABLE audit (
  number BIGINT PRIMARY KEY, at BIGINT NOT NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL, action TEXT NOT NULL,
  object TEXT NOT NULL, about TEXT NOT NULL, detail TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
);
CREATE INDEX audit_about ON audit (about, number);

-- guard/0002
ALTER TABLE invitations ADD COLUMN ends BIGINT;
CREATE INDEX audit_action ON audit (action, number);
CREATE TABLE email_changes (
  hash TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), email TEXT NOT NULL, created BIGINT NOT NULL, expires BIGINT NOT NULL
);
CREATE INDEX email_changes_account ON email_changes (account);

-- parties/0001
CREATE TABLE organisations (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, sort_name TEXT NOT NULL, level TEXT NOT NULL, country TEXT NOT NULL,
  purpose TEXT NOT NULL, visibility TEXT NOT NULL, created BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX organisations_sort ON organisations (visibility, sort_name, id);
CREATE TABLE organisation_decisions (
  id TEXT PRIMARY KEY, organisation TEXT NOT NULL REFERENCES organisations (id), at TEXT NOT NULL, decision TEXT NOT NULL,
  name_at_time TEXT NOT NULL, note TEXT
);
CREATE INDEX organisation_decisions_of ON organisation_decisions (organisation, at);

-- parties/0002
CREATE TABLE organisation_profiles (
  organisation TEXT PRIMARY KEY REFERENCES organisations (id), website TEXT NOT NULL, languages TEXT NOT NULL,
  themes TEXT NOT NULL, regions TEXT NOT NULL
);
CREATE TABLE organisation_leaders (
  organisation TEXT PRIMARY KEY REFERENCES organisations (id), gender TEXT NOT NULL, age_band TEXT NOT NULL
);

-- engagement/0001
CREATE TABLE participants (
  engagement TEXT NOT NULL, account TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id),
  gender TEXT NOT NULL, age_band TEXT NOT NULL, PRIMARY KEY (engagement, account)
);
CREATE INDEX participants_organisation ON participants (organisation);

-- consultations/0001
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

-- consultations/0002
ALTER TABLE consultations ADD COLUMN officer_account TEXT NOT NULL DEFAULT '';
ALTER TABLE consultations ADD COLUMN focal_point TEXT NOT NULL DEFAULT '';
ALTER TABLE consultations ADD COLUMN focal_point_name TEXT NOT NULL DEFAULT '';
ALTER TABLE consultations ADD COLUMN opens BIGINT;
ALTER TABLE consultations ADD COLUMN answer_by BIGINT;
ALTER TABLE consultations ADD COLUMN response TEXT NOT NULL DEFAULT '';
ALTER TABLE consultations ADD COLUMN follow_up TEXT NOT NULL DEFAULT '';
CREATE INDEX consultations_newest ON consultations (created, id);

CREATE TABLE consultation_themes (
  consultation TEXT NOT NULL REFERENCES consultations (id), theme TEXT NOT NULL, PRIMARY KEY (consultation, theme)
);
CREATE TABLE consultation_texts (
  consultation TEXT NOT NULL REFERENCES consultations (id), language TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
  PRIMARY KEY (consultation, language)
);
CREATE TABLE question_texts (
  question TEXT NOT NULL REFERENCES questions (id), language TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (question, language)
);

CREATE TABLE document_blocks (
  consultation TEXT NOT NULL REFERENCES consultations (id), edition BIGINT NOT NULL, language TEXT NOT NULL, position BIGINT NOT NULL,
  block TEXT NOT NULL, PRIMARY KEY (consultation, edition, language, position)
);
CREATE TABLE document_notes (
  consultation TEXT NOT NULL REFERENCES consultations (id), edition BIGINT NOT NULL, language TEXT NOT NULL, number BIGINT NOT NULL,
  text TEXT NOT NULL, PRIMARY KEY (consultation, edition, language, number)
);
INSERT INTO document_blocks SELECT b.consultation, b.edition, c.language, b.position, b.block
  FROM consulted_blocks b JOIN consultations c ON c.id = b.consultation;
INSERT INTO document_notes SELECT n.consultation, n.edition, c.language, n.number, n.text
  FROM consulted_notes n JOIN consultations c ON c.id = n.consultation;
DROP TABLE consulted_blocks;
DROP TABLE consulted_notes;

ALTER TABLE contributions ADD COLUMN wording TEXT NOT NULL DEFAULT '';
ALTER TABLE contributions ADD COLUMN paragraphs TEXT NOT NULL DEFAULT '';
ALTER TABLE contributions ADD COLUMN contest_answer TEXT NOT NULL DEFAULT '';
CREATE INDEX contributions_all ON contributions (consultation, state, created, id);
CREATE INDEX contributions_waiting ON contributions (consultation, state, disposition, created, id);
CREATE INDEX contributions_theme ON contributions (consultation, state, theme, created, id);

CREATE TABLE consultation_tallies (
  consultation TEXT NOT NULL REFERENCES consultations (id), what TEXT NOT NULL, n BIGINT NOT NULL, PRIMARY KEY (consultation, what)
);
INSERT INTO consultation_tallies SELECT consultation, target, COUNT(*) FROM contributions WHERE state = 'sent' GROUP BY consultation, target;
INSERT INTO consultation_tallies SELECT consultation, 'sent', COUNT(*) FROM contributions WHERE state = 'sent' GROUP BY consultation;
INSERT INTO consultation_tallies SELECT consultation, 'answered', COUNT(*) FROM contributions
  WHERE state = 'sent' AND disposition <> '' GROUP BY consultation;
INSERT INTO consultation_tallies SELECT consultation, 't:' || theme, COUNT(*) FROM contributions
  WHERE state = 'sent' AND theme <> '' GROUP BY consultation, theme;

CREATE TABLE consultation_results (
  consultation TEXT PRIMARY KEY REFERENCES consultations (id), at BIGINT NOT NULL, figures TEXT NOT NULL
);
CREATE INDEX contributions_contested ON contributions (consultation, state, contested, created, id);
CREATE INDEX contributions_minority ON contributions (consultation, state, minority, created, id);

-- network/0001
CREATE TABLE imports (
  id TEXT PRIMARY KEY, file TEXT NOT NULL, file_name TEXT NOT NULL, columns TEXT NOT NULL, state TEXT NOT NULL,
  started_by TEXT NOT NULL, started_by_name TEXT NOT NULL, created BIGINT NOT NULL, finished BIGINT,
  total BIGINT NOT NULL, done BIGINT NOT NULL, lines BIGINT NOT NULL, organisations BIGINT NOT NULL, decisions BIGINT NOT NULL
);
CREATE INDEX imports_created ON imports (created, id);
CREATE TABLE import_notes (
  import TEXT NOT NULL REFERENCES imports (id), position BIGINT NOT NULL, line BIGINT NOT NULL, kind TEXT NOT NULL,
  one TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (import, position)
);

