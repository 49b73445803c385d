CREATE TABLE applications (
  id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, code_expires BIGINT NOT NULL, state TEXT NOT NULL, language TEXT NOT NULL, zone TEXT NOT NULL,
  answers TEXT NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL, claim TEXT NOT NULL, criteria_version TEXT NOT NULL, created BIGINT NOT NULL,
  changed BIGINT NOT NULL, submitted BIGINT, due BIGINT, days_left BIGINT NOT NULL, closed BIGINT, organisation TEXT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX applications_due ON applications (state, due, id);
CREATE INDEX applications_changed ON applications (state, changed);
CREATE TABLE application_findings (
  application TEXT NOT NULL REFERENCES applications (id), criterion TEXT NOT NULL, finding TEXT NOT NULL, comment TEXT NOT NULL,
  by_account TEXT NOT NULL, by_name TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (application, criterion)
);
CREATE TABLE application_questions (
  id TEXT PRIMARY KEY, application TEXT NOT NULL REFERENCES applications (id), criterion TEXT NOT NULL, question TEXT NOT NULL,
  asked BIGINT NOT NULL, asked_by TEXT NOT NULL, asked_by_name TEXT NOT NULL, answer TEXT NOT NULL, answered BIGINT
);
CREATE INDEX application_questions_of ON application_questions (application, asked);
CREATE TABLE screening_lists (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, names BIGINT NOT NULL, uploaded BIGINT NOT NULL, uploaded_by TEXT NOT NULL,
  uploaded_by_name TEXT NOT NULL, ended BIGINT
);
CREATE TABLE screening_names (
  list TEXT NOT NULL REFERENCES screening_lists (id), position BIGINT NOT NULL, name TEXT NOT NULL, remark TEXT NOT NULL, PRIMARY KEY (list, position)
);
CREATE TABLE screening_clearances (
  id TEXT PRIMARY KEY, subject_key TEXT NOT NULL, listed_key TEXT NOT NULL, listed_name TEXT NOT NULL, subject_name TEXT NOT NULL, reason TEXT NOT NULL,
  at BIGINT NOT NULL, by_account TEXT NOT NULL, by_name TEXT NOT NULL, UNIQUE (subject_key, listed_key)
);
