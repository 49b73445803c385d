-- Since when an organisation needs an assessment before anything exposes it. The house writes the moment when it first opens
-- with this table.
CREATE TABLE risk_duty (
  id TEXT NOT NULL PRIMARY KEY,
  since BIGINT NOT NULL
);
-- Every version of every organisation's assessment, none of which is ever changed but for its state. What the gate asks is
-- plain; the words are sealed.
CREATE TABLE risk_assessments (
  id TEXT NOT NULL PRIMARY KEY,
  organisation TEXT NOT NULL,
  number BIGINT NOT NULL,
  state TEXT NOT NULL,
  side TEXT NOT NULL,
  author TEXT NOT NULL,
  author_name TEXT NOT NULL,
  written BIGINT NOT NULL,
  level TEXT NOT NULL,
  review BIGINT NOT NULL,
  allowed TEXT NOT NULL,
  content TEXT NOT NULL,
  digest TEXT NOT NULL,
  agreed BIGINT,
  ended BIGINT,
  reminded BIGINT NOT NULL
);
CREATE UNIQUE INDEX risk_assessments_number ON risk_assessments (organisation, number);
CREATE INDEX risk_assessments_review ON risk_assessments (state, review);
CREATE TABLE risk_signatures (
  assessment TEXT NOT NULL,
  side TEXT NOT NULL,
  account TEXT NOT NULL,
  name TEXT NOT NULL,
  at BIGINT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (assessment, side)
);
