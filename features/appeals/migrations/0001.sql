CREATE INDEX decisions_appeal_state ON decisions (appeal_state, made);
