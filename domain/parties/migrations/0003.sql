CREATE TABLE organisation_names (
  organisation TEXT NOT NULL REFERENCES organisations (id), key TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
  PRIMARY KEY (organisation, key)
);
CREATE INDEX organisation_names_key ON organisation_names (key);
CREATE TABLE organisation_words (
  word TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id), words BIGINT NOT NULL,
  PRIMARY KEY (word, organisation)
);
CREATE INDEX organisation_words_of ON organisation_words (organisation);
CREATE TABLE name_words (word TEXT PRIMARY KEY, organisations BIGINT NOT NULL);
CREATE TABLE name_word_grams (gram TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (gram, word));
CREATE INDEX name_word_grams_of ON name_word_grams (word);
