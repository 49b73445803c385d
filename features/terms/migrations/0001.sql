CREATE TABLE terms_versions (
  number BIGINT PRIMARY KEY, published BIGINT NOT NULL, published_by TEXT NOT NULL, published_by_name TEXT NOT NULL, reason TEXT NOT NULL,
  sign_within BIGINT NOT NULL
);
CREATE TABLE terms_texts (
  version BIGINT NOT NULL REFERENCES terms_versions (number), language TEXT NOT NULL, body TEXT NOT NULL, written BIGINT NOT NULL,
  PRIMARY KEY (version, language)
);
CREATE TABLE terms_duties (
  version BIGINT NOT NULL REFERENCES terms_versions (number), position BIGINT NOT NULL, code TEXT NOT NULL, side TEXT NOT NULL,
  rule TEXT NOT NULL, amount BIGINT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (version, code)
);
CREATE TABLE terms_agreements (
  organisation TEXT NOT NULL REFERENCES organisations (id), version BIGINT NOT NULL REFERENCES terms_versions (number), asked BIGINT NOT NULL,
  sign_by BIGINT NOT NULL, in_force BIGINT, PRIMARY KEY (organisation, version)
);
CREATE TABLE terms_signatures (
  organisation TEXT NOT NULL, version BIGINT NOT NULL, side TEXT NOT NULL, account TEXT NOT NULL REFERENCES accounts (id), name TEXT NOT NULL,
  at BIGINT NOT NULL, language TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (organisation, version, side),
  FOREIGN KEY (organisation, version) REFERENCES terms_agreements (organisation, version)
);
CREATE TABLE terms_obligations (
  id TEXT PRIMARY KEY, organisation TEXT NOT NULL REFERENCES organisations (id), version BIGINT NOT NULL, code TEXT NOT NULL, side TEXT NOT NULL,
  period BIGINT NOT NULL, every BIGINT NOT NULL, anchor BIGINT NOT NULL, turn BIGINT NOT NULL, due BIGINT NOT NULL, state TEXT NOT NULL,
  done BIGINT, created BIGINT NOT NULL, UNIQUE (organisation, code, period),
  FOREIGN KEY (version, code) REFERENCES terms_duties (version, code)
);
CREATE INDEX terms_obligations_due ON terms_obligations (side, state, due, id);
CREATE INDEX terms_obligations_of ON terms_obligations (organisation, state, due);
CREATE TABLE terms_steps (
  id TEXT PRIMARY KEY, obligation TEXT NOT NULL REFERENCES terms_obligations (id), kind TEXT NOT NULL, side TEXT NOT NULL, name TEXT NOT NULL,
  at BIGINT NOT NULL, text TEXT NOT NULL, link TEXT NOT NULL
);
CREATE INDEX terms_steps_of ON terms_steps (obligation, at);
