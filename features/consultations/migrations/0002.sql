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
