ALTER TABLE invitations ADD COLUMN ends BIGINT;
CREATE INDEX audit_action ON audit (action, number);
CREATE TABLE email_changes (
  hash TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), email TEXT NOT NULL, created BIGINT NOT NULL, expires BIGINT NOT NULL
);
CREATE INDEX email_changes_account ON email_changes (account);
