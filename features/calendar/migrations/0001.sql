-- What the Office holds or has to keep in mind. The uid is what every other calendar knows it by.
CREATE TABLE calendar_events (
  id TEXT PRIMARY KEY, uid TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, about TEXT NOT NULL, starts BIGINT NOT NULL, ends BIGINT NOT NULL,
  zone TEXT NOT NULL, whole BOOLEAN NOT NULL, rule TEXT NOT NULL, meeting TEXT NOT NULL, place TEXT NOT NULL, link TEXT NOT NULL, reveal TEXT NOT NULL,
  languages TEXT NOT NULL, interpretation TEXT NOT NULL, access TEXT NOT NULL, registers BOOLEAN NOT NULL, register_until BIGINT, seats BIGINT NOT NULL,
  asks_needs BOOLEAN NOT NULL, audience TEXT NOT NULL, state TEXT NOT NULL, cancelled TEXT NOT NULL, sequence BIGINT NOT NULL, created BIGINT NOT NULL,
  changed BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE UNIQUE INDEX calendar_events_uid ON calendar_events (uid);
-- Dates of a recurring event that differ: moved, or left out where no new beginning stands.
CREATE TABLE calendar_exceptions (
  event TEXT NOT NULL REFERENCES calendar_events (id), original BIGINT NOT NULL, starts BIGINT, PRIMARY KEY (event, original)
);
-- Every date that the calendar shows: those of events, and those of which other rooms tell. Days are those of the zone.
CREATE TABLE calendar_dates (
  id TEXT PRIMARY KEY, object TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, href TEXT NOT NULL, original BIGINT NOT NULL, starts BIGINT NOT NULL,
  ends BIGINT NOT NULL, zone TEXT NOT NULL, whole BOOLEAN NOT NULL, day TEXT NOT NULL, last_day TEXT NOT NULL, languages TEXT NOT NULL, audience TEXT NOT NULL,
  state TEXT NOT NULL, sequence BIGINT NOT NULL, changed BIGINT NOT NULL
);
CREATE INDEX calendar_dates_by_day ON calendar_dates (day, id);
CREATE INDEX calendar_dates_of ON calendar_dates (object);
-- Who is invited by name to an event, or to what another room tells of.
CREATE TABLE calendar_invited (
  object TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id), PRIMARY KEY (object, organisation)
);
CREATE INDEX calendar_invited_by ON calendar_invited (organisation);
-- Who comes. What somebody needs lies sealed, and goes when the last date is over.
CREATE TABLE calendar_registrations (
  id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES calendar_events (id), account TEXT NOT NULL REFERENCES accounts (id),
  organisation TEXT NOT NULL REFERENCES organisations (id), way TEXT NOT NULL, needs TEXT NOT NULL, state TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE UNIQUE INDEX calendar_registrations_once ON calendar_registrations (event, account);
CREATE INDEX calendar_registrations_by ON calendar_registrations (organisation);
CREATE TABLE calendar_attendance (
  registration TEXT NOT NULL REFERENCES calendar_registrations (id), original BIGINT NOT NULL, came BOOLEAN NOT NULL, PRIMARY KEY (registration, original)
);
-- Private subscriptions, by a hash of the secret in their address.
CREATE TABLE calendar_feeds (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), hash TEXT NOT NULL, details BOOLEAN NOT NULL, language TEXT NOT NULL, created BIGINT NOT NULL,
  revoked BIGINT
);
CREATE UNIQUE INDEX calendar_feeds_hash ON calendar_feeds (hash);
CREATE INDEX calendar_feeds_of ON calendar_feeds (account);
