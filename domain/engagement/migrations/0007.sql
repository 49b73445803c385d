CREATE TABLE published_figures (
  series TEXT NOT NULL, period TEXT NOT NULL, name TEXT NOT NULL, at BIGINT NOT NULL, counts TEXT NOT NULL, said BOOLEAN NOT NULL,
  PRIMARY KEY (series, period, name)
);
