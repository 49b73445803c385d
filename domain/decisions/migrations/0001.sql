CREATE TABLE criteria_versions (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, number BIGINT NOT NULL, published BIGINT NOT NULL, published_by TEXT NOT NULL,
  published_by_name TEXT NOT NULL, reason TEXT NOT NULL, UNIQUE (kind, number)
);
CREATE TABLE criteria (
  version TEXT NOT NULL REFERENCES criteria_versions (id), position BIGINT NOT NULL, code TEXT NOT NULL, title TEXT NOT NULL,
  text TEXT NOT NULL, PRIMARY KEY (version, position)
);
CREATE TABLE decisions (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, subject_name TEXT NOT NULL, organisation TEXT NOT NULL,
  outcome TEXT NOT NULL, adverse BOOLEAN NOT NULL, state TEXT NOT NULL, criteria_version TEXT NOT NULL, reason TEXT NOT NULL,
  public_reason TEXT NOT NULL, public_words TEXT NOT NULL, received BIGINT NOT NULL, due BIGINT NOT NULL, proposed BIGINT NOT NULL, proposed_by TEXT NOT NULL,
  proposed_by_name TEXT NOT NULL, made BIGINT, confirmed_by TEXT NOT NULL, confirmed_by_name TEXT NOT NULL, sent_back TEXT NOT NULL,
  zone TEXT NOT NULL, appeal_days BIGINT NOT NULL, appeal_until BIGINT, appeal_state TEXT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX decisions_made ON decisions (state, made, id);
CREATE INDEX decisions_proposed ON decisions (state, due, id);
CREATE INDEX decisions_subject ON decisions (subject, proposed);
CREATE INDEX decisions_organisation ON decisions (organisation, made);
CREATE TABLE decision_findings (
  decision TEXT NOT NULL REFERENCES decisions (id), position BIGINT NOT NULL, criterion TEXT NOT NULL, title TEXT NOT NULL,
  finding TEXT NOT NULL, comment TEXT NOT NULL, PRIMARY KEY (decision, position)
);
CREATE INDEX decision_findings_criterion ON decision_findings (criterion, finding);
CREATE TABLE decision_hands (
  decision TEXT NOT NULL REFERENCES decisions (id), account TEXT NOT NULL, part TEXT NOT NULL, PRIMARY KEY (decision, account, part)
);
CREATE TABLE free_days (day TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE appeals (
  id TEXT PRIMARY KEY, decision TEXT NOT NULL UNIQUE REFERENCES decisions (id), state TEXT NOT NULL, grounds TEXT NOT NULL,
  lodged BIGINT NOT NULL, lodged_by TEXT NOT NULL, lodged_by_name TEXT NOT NULL, due BIGINT,
  examined BIGINT, examined_by TEXT NOT NULL, examined_reason TEXT NOT NULL,
  stay BOOLEAN NOT NULL, interim TEXT NOT NULL, decided BIGINT, reasons TEXT NOT NULL, public_reasons TEXT NOT NULL,
  remedy TEXT NOT NULL, remedy_due BIGINT, remedied BIGINT, remedied_by TEXT NOT NULL, remedy_note TEXT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX appeals_state ON appeals (state, due, id);
CREATE TABLE appeal_panel (
  appeal TEXT NOT NULL REFERENCES appeals (id), account TEXT NOT NULL REFERENCES accounts (id), name TEXT NOT NULL, appointed BIGINT NOT NULL,
  declaration TEXT NOT NULL, declared BIGINT, declared_text TEXT NOT NULL, released BIGINT, vote TEXT NOT NULL, opinion TEXT NOT NULL,
  voted BIGINT, PRIMARY KEY (appeal, account)
);
CREATE INDEX appeal_panel_account ON appeal_panel (account);
CREATE TABLE appeal_steps (
  appeal TEXT NOT NULL REFERENCES appeals (id), number BIGINT NOT NULL, at BIGINT NOT NULL, step TEXT NOT NULL, actor_name TEXT NOT NULL,
  note TEXT NOT NULL, PRIMARY KEY (appeal, number)
);
