ALTER TABLE sessions ADD COLUMN way TEXT NOT NULL DEFAULT 'code';
ALTER TABLE sessions ADD COLUMN proved BIGINT NOT NULL DEFAULT 0;
CREATE TABLE passkeys (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), credential TEXT NOT NULL UNIQUE, key TEXT NOT NULL,
  counter BIGINT NOT NULL, eligible BOOLEAN NOT NULL, backed_up BOOLEAN NOT NULL, name TEXT NOT NULL, created BIGINT NOT NULL, used BIGINT
);
CREATE INDEX passkeys_account ON passkeys (account);
CREATE TABLE used_challenges (hash TEXT PRIMARY KEY, expires BIGINT NOT NULL);
CREATE TABLE institution_links (
  issuer TEXT NOT NULL, subject TEXT NOT NULL, account TEXT NOT NULL REFERENCES accounts (id), created BIGINT NOT NULL, used BIGINT,
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX institution_links_account ON institution_links (account);
ALTER TABLE appointments ADD COLUMN source TEXT NOT NULL DEFAULT '';
CREATE TABLE recoveries (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), lost TEXT NOT NULL, stage TEXT NOT NULL, hash TEXT NOT NULL UNIQUE,
  created BIGINT NOT NULL, opens BIGINT NOT NULL, expires BIGINT NOT NULL, confirmed_by TEXT NOT NULL DEFAULT ''
);
CREATE INDEX recoveries_account ON recoveries (account, stage);
