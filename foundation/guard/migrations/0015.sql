-- Addresses by which a letter is answered. Whoever knows one writes in the place of an account about one thing: its hash alone is kept.
CREATE TABLE reply_addresses (
  hash TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), kind TEXT NOT NULL, about TEXT NOT NULL,
  created BIGINT NOT NULL, expires BIGINT NOT NULL
);
CREATE INDEX reply_addresses_account ON reply_addresses (account, kind, about);
CREATE INDEX reply_addresses_expires ON reply_addresses (expires);
