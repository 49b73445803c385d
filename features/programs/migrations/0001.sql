-- Addresses of others that are told what everybody may read. The address and the secrets are sealed under a key of each row; kinds are a
-- list in one column. While something waits, `due` says when it is tried next.
CREATE TABLE webhooks (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL, secret TEXT NOT NULL, old_secret TEXT NOT NULL, old_until BIGINT,
  kinds TEXT NOT NULL, state TEXT NOT NULL, failures BIGINT NOT NULL, due BIGINT, by_account TEXT NOT NULL, created BIGINT NOT NULL
);
-- What is told: never more than what happened, and where everybody reads it.
CREATE TABLE webhook_deliveries (
  id TEXT PRIMARY KEY, webhook TEXT NOT NULL REFERENCES webhooks (id), kind TEXT NOT NULL, event TEXT NOT NULL, object TEXT NOT NULL,
  place TEXT NOT NULL, at BIGINT NOT NULL, state TEXT NOT NULL, tried BIGINT, answer TEXT NOT NULL
);
-- Which were removed, by a number that means nothing any more: so that an older copy of the house tells them nothing either.
CREATE TABLE webhooks_removed (id TEXT PRIMARY KEY, at BIGINT NOT NULL);
CREATE INDEX webhook_deliveries_of ON webhook_deliveries (webhook, state, at, id);
