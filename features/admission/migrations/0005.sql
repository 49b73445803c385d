CREATE TABLE application_papers (
  id TEXT PRIMARY KEY, application TEXT NOT NULL REFERENCES applications (id), kind TEXT NOT NULL, name TEXT NOT NULL, file TEXT NOT NULL,
  size BIGINT NOT NULL, removed TEXT NOT NULL, state TEXT NOT NULL, added BIGINT NOT NULL
);
CREATE INDEX application_papers_of ON application_papers (application, added);
