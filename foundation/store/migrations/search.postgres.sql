CREATE TABLE search (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, scope TEXT NOT NULL, language TEXT NOT NULL,
  title TEXT NOT NULL, body TEXT NOT NULL, href TEXT NOT NULL, at BIGINT NOT NULL, words TEXT NOT NULL
);
CREATE INDEX search_words ON search USING gin (string_to_array(words, ' '));
