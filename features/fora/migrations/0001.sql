CREATE TABLE fora_spaces (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, theme TEXT NOT NULL, title TEXT NOT NULL, about TEXT NOT NULL, first_look BOOLEAN NOT NULL,
  archived BOOLEAN NOT NULL, created BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE TABLE fora_members (
  space TEXT NOT NULL REFERENCES fora_spaces (id), organisation TEXT NOT NULL REFERENCES organisations (id), PRIMARY KEY (space, organisation)
);
CREATE INDEX fora_members_of ON fora_members (organisation);
CREATE TABLE fora_topics (
  id TEXT PRIMARY KEY, space TEXT NOT NULL REFERENCES fora_spaces (id), account TEXT, title TEXT NOT NULL, language TEXT NOT NULL,
  state TEXT NOT NULL, created BIGINT NOT NULL, last_place BIGINT NOT NULL, last_at BIGINT NOT NULL, posts BIGINT NOT NULL,
  answer TEXT NOT NULL, leads_to TEXT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX fora_topics_of ON fora_topics (space, last_place);
CREATE INDEX fora_topics_last ON fora_topics (last_place);
-- The number is drawn by chance and stands in addresses; the place orders posts, and nobody sees it: it would count what is hidden.
CREATE TABLE fora_posts (
  id TEXT PRIMARY KEY, number BIGINT NOT NULL, place BIGINT NOT NULL, topic TEXT NOT NULL REFERENCES fora_topics (id), account TEXT,
  organisation TEXT REFERENCES organisations (id), office BOOLEAN NOT NULL, author TEXT NOT NULL, language TEXT NOT NULL,
  body TEXT NOT NULL, state TEXT NOT NULL, unlisted BOOLEAN NOT NULL, created BIGINT NOT NULL, edited BIGINT, redacted BOOLEAN NOT NULL,
  recommended BOOLEAN NOT NULL, due BIGINT, version BIGINT NOT NULL
);
CREATE UNIQUE INDEX fora_posts_number ON fora_posts (number);
CREATE UNIQUE INDEX fora_posts_place ON fora_posts (place);
CREATE INDEX fora_posts_of ON fora_posts (topic, place);
CREATE INDEX fora_posts_state ON fora_posts (state, place);
CREATE INDEX fora_posts_by ON fora_posts (account, place);
CREATE INDEX fora_posts_organisation ON fora_posts (organisation, state);
-- A post as it stood before it was changed; what the Office took out is in none of them.
CREATE TABLE fora_edits (
  post TEXT NOT NULL REFERENCES fora_posts (id), version BIGINT NOT NULL, language TEXT NOT NULL, body TEXT NOT NULL, at BIGINT NOT NULL,
  redaction BOOLEAN NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (post, version)
);
CREATE TABLE fora_traces (
  id TEXT PRIMARY KEY, topic TEXT NOT NULL REFERENCES fora_topics (id), other TEXT NOT NULL, what TEXT NOT NULL, at BIGINT NOT NULL,
  reason TEXT NOT NULL
);
CREATE INDEX fora_traces_of ON fora_traces (topic, at);
CREATE TABLE fora_drafts (
  account TEXT NOT NULL, target TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, language TEXT NOT NULL, at BIGINT NOT NULL,
  PRIMARY KEY (account, target)
);
CREATE TABLE fora_reading (
  account TEXT NOT NULL, topic TEXT NOT NULL REFERENCES fora_topics (id), place BIGINT NOT NULL, watch TEXT NOT NULL,
  PRIMARY KEY (account, topic)
);
CREATE INDEX fora_reading_of ON fora_reading (topic);
CREATE TABLE fora_people (
  account TEXT PRIMARY KEY, handle TEXT NOT NULL, digest TEXT NOT NULL, digested BIGINT NOT NULL
);
CREATE UNIQUE INDEX fora_people_handle ON fora_people (handle) WHERE handle <> '';
-- What readers say of a post, sealed.
CREATE TABLE fora_reports (
  id TEXT PRIMARY KEY, post TEXT NOT NULL REFERENCES fora_posts (id), account TEXT NOT NULL, why TEXT NOT NULL, words TEXT NOT NULL,
  at BIGINT NOT NULL, outcome TEXT NOT NULL, decided BIGINT
);
CREATE INDEX fora_reports_open ON fora_reports (outcome, at);
CREATE INDEX fora_reports_of ON fora_reports (post);
-- What the Office decided against somebody; reason, appeal and answer are sealed.
CREATE TABLE fora_measures (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, post TEXT NOT NULL REFERENCES fora_posts (id), account TEXT NOT NULL, reason TEXT NOT NULL,
  at BIGINT NOT NULL, until BIGINT, made_by TEXT NOT NULL, appeal_until BIGINT NOT NULL, appeal TEXT NOT NULL, appealed BIGINT,
  answer TEXT NOT NULL, answered BIGINT, lifted BOOLEAN NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX fora_measures_on ON fora_measures (account, at);
CREATE INDEX fora_measures_of ON fora_measures (post);
CREATE TABLE fora_polls (
  topic TEXT PRIMARY KEY REFERENCES fora_topics (id), question TEXT NOT NULL, closes BIGINT NOT NULL, result TEXT NOT NULL
);
CREATE TABLE fora_choices (
  topic TEXT NOT NULL REFERENCES fora_topics (id), position BIGINT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (topic, position)
);
-- One vote of each organisation under a keyed mark; they go when the result is fixed.
CREATE TABLE fora_votes (
  topic TEXT NOT NULL REFERENCES fora_topics (id), voter TEXT NOT NULL, position BIGINT NOT NULL, PRIMARY KEY (topic, voter)
);
-- The first letters of what is new are looked for with the next minute of work.
INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ('forumdigeststhefirstofalldays', 'event:forum_digests_due', '{}', 0, 0, 'waiting');
