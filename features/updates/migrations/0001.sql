-- What the Office says to civil society: news, and calls with a last day. Themes, regions and links are lists in one column each.
CREATE TABLE updates (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL, body TEXT NOT NULL,
  worded BIGINT NOT NULL, audience TEXT NOT NULL, early BOOLEAN NOT NULL, closes BIGINT, themes TEXT NOT NULL, regions TEXT NOT NULL,
  links TEXT NOT NULL, state TEXT NOT NULL, due BIGINT, published BIGINT, corrected BIGINT, withdrawn BIGINT, reason TEXT NOT NULL,
  by_account TEXT NOT NULL, created BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX updates_by_day ON updates (state, published, id);
CREATE TABLE update_texts (
  update_id TEXT NOT NULL REFERENCES updates (id), language TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL, body TEXT NOT NULL,
  at BIGINT NOT NULL, PRIMARY KEY (update_id, language)
);
CREATE TABLE update_named (
  update_id TEXT NOT NULL REFERENCES updates (id), organisation TEXT NOT NULL REFERENCES organisations (id),
  PRIMARY KEY (update_id, organisation)
);
CREATE INDEX update_named_of ON update_named (organisation);
-- What was changed and when, for everybody; how it read before, for the Office.
CREATE TABLE update_corrections (
  id TEXT PRIMARY KEY, update_id TEXT NOT NULL REFERENCES updates (id), at BIGINT NOT NULL, note TEXT NOT NULL, title TEXT NOT NULL,
  summary TEXT NOT NULL, body TEXT NOT NULL, closes BIGINT, by_account TEXT NOT NULL
);
CREATE INDEX update_corrections_of ON update_corrections (update_id, at);
-- An address is sealed under a key of its own, and found by a keyed tag; an account is named by its identifier.
CREATE TABLE newsletter_subscribers (
  id TEXT PRIMARY KEY, account TEXT NOT NULL, address TEXT NOT NULL, tag TEXT NOT NULL UNIQUE, language TEXT NOT NULL, state TEXT NOT NULL,
  asked BIGINT NOT NULL, confirmed BIGINT
);
-- Who left, by a number that means nothing any more: so that an older copy of the house forgets them too.
CREATE TABLE newsletter_left (id TEXT PRIMARY KEY, at BIGINT NOT NULL);
CREATE TABLE newsletter_issues (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, intro TEXT NOT NULL, state TEXT NOT NULL, sent BIGINT, reached TEXT NOT NULL, letters BIGINT NOT NULL,
  done BIGINT, by_account TEXT NOT NULL, created BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE TABLE newsletter_items (
  issue TEXT NOT NULL REFERENCES newsletter_issues (id), update_id TEXT NOT NULL REFERENCES updates (id), position BIGINT NOT NULL,
  PRIMARY KEY (issue, update_id)
);
