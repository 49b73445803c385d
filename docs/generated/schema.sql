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

