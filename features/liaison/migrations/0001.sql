-- A seat: whom civil society can turn to in one body of the Office. What its holders note for whoever comes next is sealed.
CREATE TABLE liaison_seats (
  id TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL,
  body_name TEXT NOT NULL,
  name TEXT NOT NULL,
  languages TEXT NOT NULL,
  themes TEXT NOT NULL,
  regions TEXT NOT NULL,
  target BIGINT NOT NULL,
  note TEXT NOT NULL,
  note_at BIGINT,
  retired BOOLEAN NOT NULL,
  alarmed BIGINT,
  created BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX liaison_seats_retired ON liaison_seats (retired, body, id);
-- Who holds a seat or stands in for its holder, from when until when; "named" where they want their name to be shown.
CREATE TABLE liaison_terms (
  id TEXT NOT NULL PRIMARY KEY,
  seat TEXT NOT NULL,
  part TEXT NOT NULL,
  account TEXT NOT NULL,
  starts BIGINT NOT NULL,
  ends BIGINT,
  named BOOLEAN NOT NULL
);
CREATE INDEX liaison_terms_seat ON liaison_terms (seat, part, starts);
CREATE INDEX liaison_terms_account ON liaison_terms (account);
-- An enquiry. Every word is sealed; what stands here is what it is about, whose turn it is, and days.
CREATE TABLE liaison_enquiries (
  id TEXT NOT NULL PRIMARY KEY,
  seat TEXT NOT NULL,
  theme TEXT NOT NULL,
  region TEXT NOT NULL,
  language TEXT NOT NULL,
  state TEXT NOT NULL,
  stage TEXT NOT NULL,
  writer TEXT NOT NULL,
  code TEXT NOT NULL,
  organisation TEXT NOT NULL,
  created BIGINT NOT NULL,
  asked BIGINT NOT NULL,
  due BIGINT NOT NULL,
  next BIGINT,
  answered BIGINT,
  closed BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX liaison_enquiries_state ON liaison_enquiries (state, due, id);
CREATE INDEX liaison_enquiries_seat ON liaison_enquiries (seat, state);
CREATE INDEX liaison_enquiries_code ON liaison_enquiries (code);
CREATE INDEX liaison_enquiries_writer ON liaison_enquiries (writer);
CREATE INDEX liaison_enquiries_organisation ON liaison_enquiries (organisation);
-- What was said: by whoever wrote, for the seat, and by those who answer among themselves.
CREATE TABLE liaison_words (
  id TEXT NOT NULL PRIMARY KEY,
  enquiry TEXT NOT NULL,
  position BIGINT NOT NULL,
  voice TEXT NOT NULL,
  seat TEXT NOT NULL,
  author TEXT NOT NULL,
  author_name TEXT NOT NULL,
  at BIGINT NOT NULL,
  words TEXT NOT NULL
);
CREATE UNIQUE INDEX liaison_words_order ON liaison_words (enquiry, position);
CREATE INDEX liaison_words_author ON liaison_words (author);
-- What became of an enquiry, step by step: the trace that both sides read.
CREATE TABLE liaison_steps (
  id TEXT NOT NULL PRIMARY KEY,
  enquiry TEXT NOT NULL,
  position BIGINT NOT NULL,
  kind TEXT NOT NULL,
  from_seat TEXT NOT NULL,
  to_seat TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE UNIQUE INDEX liaison_steps_order ON liaison_steps (enquiry, position);
-- Each time that somebody waited for a seat, for the figures: no words, and of the writer a tag that leads to nobody.
CREATE TABLE liaison_rounds (
  id TEXT NOT NULL PRIMARY KEY,
  enquiry TEXT NOT NULL,
  seat TEXT NOT NULL,
  source TEXT NOT NULL,
  asked BIGINT NOT NULL,
  due BIGINT NOT NULL,
  answered BIGINT,
  days BIGINT NOT NULL
);
CREATE INDEX liaison_rounds_enquiry ON liaison_rounds (enquiry, answered);
CREATE INDEX liaison_rounds_due ON liaison_rounds (due, seat);
-- The first look at seats and terms comes with the next minute of work.
INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ('liaisonlooksforthefirsttime', 'event:liaison_day', '{}', 0, 0, 'waiting');
