ALTER TABLE accounts ADD COLUMN letters TEXT NOT NULL DEFAULT 'bland';
CREATE TABLE messages (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), sealed TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE INDEX messages_account ON messages (account, at);
CREATE INDEX messages_at ON messages (at);
