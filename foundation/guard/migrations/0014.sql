-- Keys by which a program of somebody's asks in their stead. The key itself is known to nobody but its owner: its hash is
-- kept, what it opens, and the day on which it was used last.
CREATE TABLE api_tokens (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES accounts (id), name TEXT NOT NULL,
  scopes TEXT NOT NULL, created BIGINT NOT NULL, expires BIGINT NOT NULL, used BIGINT
);
CREATE INDEX api_tokens_account ON api_tokens (account);
