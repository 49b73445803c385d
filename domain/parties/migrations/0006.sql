CREATE TABLE merge_rows (
  merge TEXT NOT NULL, position BIGINT NOT NULL, what TEXT NOT NULL, row_id TEXT NOT NULL, was TEXT NOT NULL, became TEXT NOT NULL,
  PRIMARY KEY (merge, position)
);
CREATE INDEX organisations_merged ON organisations (merged_into);
CREATE TABLE names_compared (organisation TEXT PRIMARY KEY REFERENCES organisations (id));
CREATE TABLE name_twins (
  one TEXT NOT NULL REFERENCES organisations (id), other TEXT NOT NULL REFERENCES organisations (id), score BIGINT NOT NULL, why TEXT NOT NULL,
  PRIMARY KEY (one, other)
);
CREATE INDEX name_twins_score ON name_twins (score, one, other);
CREATE INDEX name_twins_other ON name_twins (other);
