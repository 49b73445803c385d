CREATE TABLE sealed_keys (
  record TEXT NOT NULL, recipient TEXT NOT NULL, version BIGINT NOT NULL, wrapped TEXT NOT NULL, PRIMARY KEY (record, recipient)
);
CREATE INDEX sealed_keys_version ON sealed_keys (version);
CREATE INDEX sealed_keys_recipient ON sealed_keys (recipient);
