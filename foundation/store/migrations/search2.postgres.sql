ALTER TABLE search RENAME TO search_before;
ALTER INDEX search_words RENAME TO search_before_words;
ALTER INDEX search_pkey RENAME TO search_before_pkey;
CREATE TABLE search (
  number BIGINT NOT NULL, id TEXT PRIMARY KEY, kind TEXT NOT NULL, scope TEXT NOT NULL, language TEXT NOT NULL,
  title TEXT NOT NULL, body TEXT NOT NULL, href TEXT NOT NULL, at BIGINT NOT NULL, words TEXT NOT NULL
);
CREATE INDEX search_words ON search USING gin (string_to_array(words, ' '));
CREATE INDEX search_newest ON search (number DESC, id);
