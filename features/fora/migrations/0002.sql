-- Files of posts: name and words are sealed under a key of each file, bound to its post. Nothing says who sent one. Of a file that is gone
-- a row without anything stays, so that a copy made before can be brought to forget it too.
CREATE TABLE fora_files (
  id TEXT PRIMARY KEY, post TEXT NOT NULL REFERENCES fora_posts (id), kind TEXT NOT NULL, name TEXT NOT NULL, words TEXT NOT NULL,
  file TEXT NOT NULL, size BIGINT NOT NULL, removed TEXT NOT NULL, state TEXT NOT NULL, added BIGINT NOT NULL
);
CREATE INDEX fora_files_of ON fora_files (post, added);
