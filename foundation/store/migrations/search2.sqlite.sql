ALTER TABLE search RENAME TO search_before;
DROP TABLE search_words;
CREATE TABLE search (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, scope TEXT NOT NULL, language TEXT NOT NULL,
  title TEXT NOT NULL, body TEXT NOT NULL, href TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE VIRTUAL TABLE search_words USING fts5 (words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
