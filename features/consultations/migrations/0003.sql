CREATE TABLE statement_sets (
  consultation TEXT PRIMARY KEY REFERENCES consultations (id), question TEXT NOT NULL, adding BOOLEAN NOT NULL, live BOOLEAN NOT NULL,
  version BIGINT NOT NULL, due BIGINT NOT NULL
);
CREATE TABLE statements (
  id TEXT PRIMARY KEY, consultation TEXT NOT NULL REFERENCES consultations (id), number BIGINT NOT NULL, contribution TEXT NOT NULL,
  language TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL, at BIGINT NOT NULL, decided BIGINT, decided_by TEXT NOT NULL,
  reason TEXT NOT NULL, same_as TEXT NOT NULL, appeal TEXT NOT NULL, appeal_answer TEXT NOT NULL, agree BIGINT NOT NULL,
  disagree BIGINT NOT NULL, pass BIGINT NOT NULL, far BIGINT NOT NULL, disposition TEXT NOT NULL, answer TEXT NOT NULL,
  minority BOOLEAN NOT NULL, version BIGINT NOT NULL, UNIQUE (consultation, number)
);
CREATE INDEX statements_by ON statements (contribution);
CREATE TABLE statement_texts (
  statement TEXT NOT NULL REFERENCES statements (id), language TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (statement, language)
);
CREATE TABLE statement_votes (
  consultation TEXT NOT NULL REFERENCES consultations (id), voter TEXT NOT NULL, statement TEXT NOT NULL REFERENCES statements (id),
  choice TEXT NOT NULL, fresh BOOLEAN NOT NULL, PRIMARY KEY (consultation, voter, statement)
);
CREATE INDEX statement_votes_of ON statement_votes (statement, choice);
CREATE TABLE standpoints (
  consultation TEXT NOT NULL REFERENCES consultations (id), voter TEXT NOT NULL, x BIGINT NOT NULL, y BIGINT NOT NULL, crowd BIGINT NOT NULL,
  sure BIGINT NOT NULL, PRIMARY KEY (consultation, voter)
);
CREATE TABLE landscapes (
  consultation TEXT PRIMARY KEY REFERENCES consultations (id), at BIGINT NOT NULL, picture TEXT NOT NULL
);
CREATE TABLE statement_questions (
  consultation TEXT NOT NULL REFERENCES consultations (id), language TEXT NOT NULL, question TEXT NOT NULL, PRIMARY KEY (consultation, language)
);
