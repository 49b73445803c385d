-- Whether what an organisation says under its name for the first time waits until the Office has looked at it.
ALTER TABLE consultations ADD COLUMN first_look BOOLEAN NOT NULL DEFAULT FALSE;
-- A contribution that waits so, or did: until when, what its writer said of themselves, what was decided. Its words and its
-- organisation stand with the contribution alone.
CREATE TABLE first_looks (
  contribution TEXT PRIMARY KEY REFERENCES contributions (id), consultation TEXT NOT NULL REFERENCES consultations (id),
  state TEXT NOT NULL, due BIGINT NOT NULL, gender TEXT NOT NULL, age_band TEXT NOT NULL, decided BIGINT, decided_by TEXT NOT NULL,
  reason TEXT NOT NULL, appeal TEXT NOT NULL, appeal_answer TEXT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX first_looks_of ON first_looks (consultation, state);
