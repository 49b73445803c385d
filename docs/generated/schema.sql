-- guard/0001
CREATE TABLE accounts (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, language TEXT NOT NULL,
  password TEXT NOT NULL, totp TEXT NOT NULL, totp_step BIGINT NOT NULL, created BIGINT NOT NULL, closed BIGINT
);
CREATE TABLE recovery_codes (account TEXT NOT NULL REFERENCES accounts (id), hash TEXT NOT NULL, used BIGINT, PRIMARY KEY (account, hash));
CREATE TABLE sessions (
  hash TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), created BIGINT NOT NULL, seen BIGINT NOT NULL, expires BIGINT NOT NULL
);
CREATE INDEX sessions_account ON sessions (account);
CREATE TABLE appointments (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), role TEXT NOT NULL, scope TEXT NOT NULL,
  starts BIGINT NOT NULL, ends BIGINT, appointed_by TEXT NOT NULL
);
CREATE INDEX appointments_account ON appointments (account);
CREATE INDEX appointments_scope ON appointments (scope);
CREATE TABLE invitations (
  hash TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, email TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL, scope TEXT NOT NULL,
  language TEXT NOT NULL, invited_by TEXT NOT NULL, created BIGINT NOT NULL, expires BIGINT NOT NULL, used BIGINT
);
CREATE INDEX invitations_scope ON invitations (scope);
CREATE TABLE audit (
  number BIGINT PRIMARY KEY, at BIGINT NOT NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL, action TEXT NOT NULL,
  object TEXT NOT NULL, about TEXT NOT NULL, detail TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
);
CREATE INDEX audit_about ON audit (about, number);

-- guard/0002
ALTER TABLE invitations ADD COLUMN ends BIGINT;
CREATE INDEX audit_action ON audit (action, number);
CREATE TABLE email_changes (
  hash TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), email TEXT NOT NULL, created BIGINT NOT NULL, expires BIGINT NOT NULL
);
CREATE INDEX email_changes_account ON email_changes (account);

-- guard/0003
ALTER TABLE appointments ADD COLUMN suspended BOOLEAN NOT NULL DEFAULT FALSE;
CREATE TABLE code_sessions (
  hash TEXT PRIMARY KEY, role TEXT NOT NULL, scope TEXT NOT NULL, created BIGINT NOT NULL, expires BIGINT NOT NULL
);
CREATE INDEX code_sessions_scope ON code_sessions (scope);

-- guard/0004
CREATE INDEX audit_actor ON audit (actor, number);

-- guard/0005
CREATE INDEX invitations_email ON invitations (email);
CREATE INDEX invitations_by ON invitations (invited_by);

-- guard/0006
CREATE TABLE sealed_keys (
  record TEXT NOT NULL, recipient TEXT NOT NULL, version BIGINT NOT NULL, wrapped TEXT NOT NULL, PRIMARY KEY (record, recipient)
);
CREATE INDEX sealed_keys_version ON sealed_keys (version);
CREATE INDEX sealed_keys_recipient ON sealed_keys (recipient);

-- guard/0007
ALTER TABLE audit DROP COLUMN previous;
ALTER TABLE audit RENAME COLUMN hash TO chained;
ALTER TABLE audit ADD COLUMN salts TEXT NOT NULL DEFAULT '';
ALTER TABLE audit ADD COLUMN tree TEXT NOT NULL DEFAULT '';
CREATE TABLE checkpoints (size BIGINT PRIMARY KEY, at BIGINT NOT NULL, note TEXT NOT NULL);

-- guard/0008
ALTER TABLE sessions ADD COLUMN way TEXT NOT NULL DEFAULT 'code';
ALTER TABLE sessions ADD COLUMN proved BIGINT NOT NULL DEFAULT 0;
CREATE TABLE passkeys (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), credential TEXT NOT NULL UNIQUE, key TEXT NOT NULL,
  counter BIGINT NOT NULL, eligible BOOLEAN NOT NULL, backed_up BOOLEAN NOT NULL, name TEXT NOT NULL, created BIGINT NOT NULL, used BIGINT
);
CREATE INDEX passkeys_account ON passkeys (account);
CREATE TABLE used_challenges (hash TEXT PRIMARY KEY, expires BIGINT NOT NULL);
CREATE TABLE institution_links (
  issuer TEXT NOT NULL, subject TEXT NOT NULL, account TEXT NOT NULL REFERENCES accounts (id), created BIGINT NOT NULL, used BIGINT,
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX institution_links_account ON institution_links (account);
ALTER TABLE appointments ADD COLUMN source TEXT NOT NULL DEFAULT '';
CREATE TABLE recoveries (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), lost TEXT NOT NULL, stage TEXT NOT NULL, hash TEXT NOT NULL UNIQUE,
  created BIGINT NOT NULL, opens BIGINT NOT NULL, expires BIGINT NOT NULL, confirmed_by TEXT NOT NULL DEFAULT ''
);
CREATE INDEX recoveries_account ON recoveries (account, stage);

-- guard/0010
CREATE TABLE asked_of_two (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, purpose TEXT NOT NULL, asked_by TEXT NOT NULL REFERENCES accounts (id),
  asked BIGINT NOT NULL, decided_by TEXT NOT NULL, decided BIGINT, state TEXT NOT NULL, reason TEXT NOT NULL, expires BIGINT NOT NULL
);
CREATE INDEX asked_of_two_by ON asked_of_two (asked_by, kind, subject);
CREATE INDEX asked_of_two_newest ON asked_of_two (asked, id);

-- guard/0011
ALTER TABLE accounts ADD COLUMN letters TEXT NOT NULL DEFAULT 'bland';
CREATE TABLE messages (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), sealed TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE INDEX messages_account ON messages (account, at);
CREATE INDEX messages_at ON messages (at);

-- guard/0012
-- Whether what is asked for is to be passed on to others. What was asked for before stays within the Office: nobody agreed to more.
ALTER TABLE asked_of_two ADD COLUMN outward BOOLEAN NOT NULL DEFAULT FALSE;

-- guard/0013
-- From which moment on things are new to somebody, and the hour in which they were here last.
CREATE TABLE visits (
  account TEXT PRIMARY KEY REFERENCES accounts (id), since BIGINT NOT NULL, here BIGINT NOT NULL
);
-- What somebody wants to be told of by letter, and when. Themes would say what they work on: it lies sealed.
CREATE TABLE notifications (account TEXT PRIMARY KEY REFERENCES accounts (id), sealed TEXT NOT NULL);
-- Messages of which the next round-up tells.
ALTER TABLE messages ADD COLUMN gathered BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX messages_gathered ON messages (gathered, account);
-- The first round-ups are looked for with the next minute of work.
INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ('roundupsthefirstofalldays', 'event:round_ups_due', '{}', 0, 0, 'waiting');

-- guard/0014
-- Keys by which a program of somebody's asks in their stead. The key itself is known to nobody but its owner: its hash is
-- kept, what it opens, and the day on which it was used last.
CREATE TABLE api_tokens (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES accounts (id), name TEXT NOT NULL,
  scopes TEXT NOT NULL, created BIGINT NOT NULL, expires BIGINT NOT NULL, used BIGINT
);
CREATE INDEX api_tokens_account ON api_tokens (account);

-- guard/0015
-- Addresses by which a letter is answered. Whoever knows one writes in the place of an account about one thing: its hash alone is kept.
CREATE TABLE reply_addresses (
  hash TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), kind TEXT NOT NULL, about TEXT NOT NULL,
  created BIGINT NOT NULL, expires BIGINT NOT NULL
);
CREATE INDEX reply_addresses_account ON reply_addresses (account, kind, about);
CREATE INDEX reply_addresses_expires ON reply_addresses (expires);

-- parties/0001
CREATE TABLE organisations (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, sort_name TEXT NOT NULL, level TEXT NOT NULL, country TEXT NOT NULL,
  purpose TEXT NOT NULL, visibility TEXT NOT NULL, created BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX organisations_sort ON organisations (visibility, sort_name, id);
CREATE TABLE organisation_decisions (
  id TEXT PRIMARY KEY, organisation TEXT NOT NULL REFERENCES organisations (id), at TEXT NOT NULL, decision TEXT NOT NULL,
  name_at_time TEXT NOT NULL, note TEXT
);
CREATE INDEX organisation_decisions_of ON organisation_decisions (organisation, at);

-- parties/0002
CREATE TABLE organisation_profiles (
  organisation TEXT PRIMARY KEY REFERENCES organisations (id), website TEXT NOT NULL, languages TEXT NOT NULL,
  themes TEXT NOT NULL, regions TEXT NOT NULL
);
CREATE TABLE organisation_leaders (
  organisation TEXT PRIMARY KEY REFERENCES organisations (id), gender TEXT NOT NULL, age_band TEXT NOT NULL
);

-- parties/0003
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

-- parties/0004
ALTER TABLE organisations ADD COLUMN standing TEXT NOT NULL DEFAULT 'member';
ALTER TABLE organisations ADD COLUMN merged_into TEXT NOT NULL DEFAULT '';
ALTER TABLE organisations ADD COLUMN zone TEXT NOT NULL DEFAULT 'UTC';
UPDATE organisations SET standing = 'registered' WHERE level = '' AND NOT EXISTS (SELECT 1 FROM appointments a WHERE a.scope = organisations.id);
ALTER TABLE organisation_profiles ADD COLUMN countries TEXT NOT NULL DEFAULT '|';
ALTER TABLE organisation_profiles ADD COLUMN offers TEXT NOT NULL DEFAULT '|';
ALTER TABLE organisation_profiles ADD COLUMN seeks TEXT NOT NULL DEFAULT '|';
CREATE TABLE independence_declarations (
  id TEXT PRIMARY KEY, organisation TEXT NOT NULL REFERENCES organisations (id), at BIGINT NOT NULL, by_name TEXT NOT NULL,
  funding TEXT NOT NULL, governments TEXT NOT NULL, officials TEXT NOT NULL
);
CREATE INDEX independence_declarations_of ON independence_declarations (organisation, at);

-- parties/0005
CREATE TABLE organisation_facets (
  facet TEXT NOT NULL, code TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id),
  PRIMARY KEY (facet, code, organisation)
);
CREATE INDEX organisation_facets_of ON organisation_facets (organisation, facet, code);
INSERT INTO organisation_facets (facet, code, organisation) SELECT 'level', level, id FROM organisations WHERE level <> '';
INSERT INTO organisation_facets (facet, code, organisation) SELECT 'country', country, id FROM organisations WHERE country <> '';
CREATE TABLE known_codes (kind TEXT NOT NULL, code TEXT NOT NULL, around TEXT NOT NULL);
INSERT INTO known_codes (kind, code, around) VALUES
  ('country', '004', '034'), ('country', '008', '039'), ('country', '010', ''), ('country', '012', '015'),
  ('country', '016', '061'), ('country', '020', '039'), ('country', '024', '017'), ('country', '028', '029'),
  ('country', '031', '145'), ('country', '032', '005'), ('country', '036', '053'), ('country', '040', '155'),
  ('country', '044', '029'), ('country', '048', '145'), ('country', '050', '034'), ('country', '051', '145'),
  ('country', '052', '029'), ('country', '056', '155'), ('country', '060', '021'), ('country', '064', '034'),
  ('country', '068', '005'), ('country', '070', '039'), ('country', '072', '018'), ('country', '074', '005'),
  ('country', '076', '005'), ('country', '084', '013'), ('country', '086', '014'), ('country', '090', '054'),
  ('country', '092', '029'), ('country', '096', '035'), ('country', '100', '151'), ('country', '104', '035'),
  ('country', '108', '014'), ('country', '112', '151'), ('country', '116', '035'), ('country', '120', '017'),
  ('country', '124', '021'), ('country', '132', '011'), ('country', '136', '029'), ('country', '140', '017'),
  ('country', '144', '034'), ('country', '148', '017'), ('country', '152', '005'), ('country', '156', '030'),
  ('country', '162', '053'), ('country', '166', '053'), ('country', '170', '005'), ('country', '174', '014'),
  ('country', '175', '014'), ('country', '178', '017'), ('country', '180', '017'), ('country', '184', '061'),
  ('country', '188', '013'), ('country', '191', '039'), ('country', '192', '029'), ('country', '196', '145'),
  ('country', '203', '151'), ('country', '204', '011'), ('country', '208', '154'), ('country', '212', '029'),
  ('country', '214', '029'), ('country', '218', '005'), ('country', '222', '013'), ('country', '226', '017'),
  ('country', '231', '014'), ('country', '232', '014'), ('country', '233', '154'), ('country', '234', '154'),
  ('country', '238', '005'), ('country', '239', '005'), ('country', '242', '054'), ('country', '246', '154'),
  ('country', '248', '154'), ('country', '250', '155'), ('country', '254', '005'), ('country', '258', '061'),
  ('country', '260', '014'), ('country', '262', '014'), ('country', '266', '017'), ('country', '268', '145'),
  ('country', '270', '011'), ('country', '275', '145'), ('country', '276', '155'), ('country', '288', '011'),
  ('country', '292', '039'), ('country', '296', '057'), ('country', '300', '039'), ('country', '304', '021'),
  ('country', '308', '029'), ('country', '312', '029'), ('country', '316', '057'), ('country', '320', '013'),
  ('country', '324', '011'), ('country', '328', '005'), ('country', '332', '029'), ('country', '334', '053'),
  ('country', '336', '039'), ('country', '340', '013'), ('country', '344', '030'), ('country', '348', '151'),
  ('country', '352', '154'), ('country', '356', '034'), ('country', '360', '035'), ('country', '364', '034'),
  ('country', '368', '145'), ('country', '372', '154'), ('country', '376', '145'), ('country', '380', '039'),
  ('country', '384', '011'), ('country', '388', '029'), ('country', '392', '030'), ('country', '398', '143'),
  ('country', '400', '145'), ('country', '404', '014'), ('country', '408', '030'), ('country', '410', '030'),
  ('country', '414', '145'), ('country', '417', '143'), ('country', '418', '035'), ('country', '422', '145'),
  ('country', '426', '018'), ('country', '428', '154'), ('country', '430', '011'), ('country', '434', '015'),
  ('country', '438', '155'), ('country', '440', '154'), ('country', '442', '155'), ('country', '446', '030'),
  ('country', '450', '014'), ('country', '454', '014'), ('country', '458', '035'), ('country', '462', '034'),
  ('country', '466', '011'), ('country', '470', '039'), ('country', '474', '029'), ('country', '478', '011'),
  ('country', '480', '014'), ('country', '484', '013'), ('country', '492', '155'), ('country', '496', '030'),
  ('country', '498', '151'), ('country', '499', '039'), ('country', '500', '029'), ('country', '504', '015'),
  ('country', '508', '014'), ('country', '512', '145'), ('country', '516', '018'), ('country', '520', '057'),
  ('country', '524', '034'), ('country', '528', '155'), ('country', '531', '029'), ('country', '533', '029'),
  ('country', '534', '029'), ('country', '535', '029'), ('country', '540', '054'), ('country', '548', '054'),
  ('country', '554', '053'), ('country', '558', '013'), ('country', '562', '011'), ('country', '566', '011'),
  ('country', '570', '061'), ('country', '574', '053'), ('country', '578', '154'), ('country', '580', '057'),
  ('country', '581', '057'), ('country', '583', '057'), ('country', '584', '057'), ('country', '585', '057'),
  ('country', '586', '034'), ('country', '591', '013'), ('country', '598', '054'), ('country', '600', '005'),
  ('country', '604', '005'), ('country', '608', '035'), ('country', '612', '061'), ('country', '616', '151'),
  ('country', '620', '039'), ('country', '624', '011'), ('country', '626', '035'), ('country', '630', '029'),
  ('country', '634', '145'), ('country', '638', '014'), ('country', '642', '151'), ('country', '643', '151'),
  ('country', '646', '014'), ('country', '652', '029'), ('country', '654', '011'), ('country', '659', '029'),
  ('country', '660', '029'), ('country', '662', '029'), ('country', '663', '029'), ('country', '666', '021'),
  ('country', '670', '029'), ('country', '674', '039'), ('country', '678', '017'), ('country', '680', '154'),
  ('country', '682', '145'), ('country', '686', '011'), ('country', '688', '039'), ('country', '690', '014'),
  ('country', '694', '011'), ('country', '702', '035'), ('country', '703', '151'), ('country', '704', '035'),
  ('country', '705', '039'), ('country', '706', '014'), ('country', '710', '018'), ('country', '716', '014'),
  ('country', '724', '039'), ('country', '728', '014'), ('country', '729', '015'), ('country', '732', '015'),
  ('country', '740', '005'), ('country', '744', '154'), ('country', '748', '018'), ('country', '752', '154'),
  ('country', '756', '155'), ('country', '760', '145'), ('country', '762', '143'), ('country', '764', '035'),
  ('country', '768', '011'), ('country', '772', '061'), ('country', '776', '061'), ('country', '780', '029'),
  ('country', '784', '145'), ('country', '788', '015'), ('country', '792', '145'), ('country', '795', '143'),
  ('country', '796', '029'), ('country', '798', '061'), ('country', '800', '014'), ('country', '804', '151'),
  ('country', '807', '039'), ('country', '818', '015'), ('country', '826', '154'), ('country', '831', '154'),
  ('country', '832', '154'), ('country', '833', '154'), ('country', '834', '014'), ('country', '840', '021'),
  ('country', '850', '029'), ('country', '854', '011'), ('country', '858', '005'), ('country', '860', '143'),
  ('country', '862', '005'), ('country', '876', '061'), ('country', '882', '061'), ('country', '887', '145'),
  ('country', '894', '014');
INSERT INTO known_codes (kind, code, around) VALUES
  ('region', '005', ''), ('region', '011', ''), ('region', '013', ''), ('region', '014', ''),
  ('region', '015', ''), ('region', '017', ''), ('region', '018', ''), ('region', '021', ''),
  ('region', '029', ''), ('region', '030', ''), ('region', '034', ''), ('region', '035', ''),
  ('region', '039', ''), ('region', '053', ''), ('region', '054', ''), ('region', '057', ''),
  ('region', '061', ''), ('region', '143', ''), ('region', '145', ''), ('region', '151', ''),
  ('region', '154', ''), ('region', '155', '');
INSERT INTO known_codes (kind, code, around) VALUES
  ('theme', 'conditions', ''), ('theme', 'prevention', ''), ('theme', 'capacity', ''),
  ('theme', 'human_rights_rule_of_law', ''), ('theme', 'human_rights', ''), ('theme', 'gender', ''),
  ('theme', 'youth', ''), ('theme', 'rehabilitation_reintegration', ''), ('theme', 'victims', '');
INSERT INTO known_codes (kind, code, around) VALUES
  ('language', 'ar', ''), ('language', 'en', ''), ('language', 'es', ''), ('language', 'fr', ''),
  ('language', 'ru', ''), ('language', 'zh', '');
INSERT INTO known_codes (kind, code, around) VALUES
  ('exchange', 'expertise', ''), ('exchange', 'research', ''), ('exchange', 'training', ''),
  ('exchange', 'mentoring', ''), ('exchange', 'legal_support', ''), ('exchange', 'psychosocial_support', ''),
  ('exchange', 'translation', ''), ('exchange', 'media', ''), ('exchange', 'convening', ''),
  ('exchange', 'local_access', ''), ('exchange', 'partners', ''), ('exchange', 'funding', '');
INSERT INTO organisation_facets (facet, code, organisation)
  SELECT DISTINCT 'country', k.code, p.organisation FROM organisation_profiles p
  JOIN known_codes k ON k.kind = 'country' AND p.countries LIKE '%|' || k.code || '|%'
  WHERE NOT EXISTS (SELECT 1 FROM organisations o WHERE o.id = p.organisation AND o.country = k.code);
INSERT INTO organisation_facets (facet, code, organisation)
  SELECT 'theme', k.code, p.organisation FROM organisation_profiles p
  JOIN known_codes k ON k.kind = 'theme' AND p.themes LIKE '%|' || k.code || '|%';
INSERT INTO organisation_facets (facet, code, organisation)
  SELECT 'language', k.code, p.organisation FROM organisation_profiles p
  JOIN known_codes k ON k.kind = 'language' AND p.languages LIKE '%|' || k.code || '|%';
INSERT INTO organisation_facets (facet, code, organisation)
  SELECT 'offers', k.code, p.organisation FROM organisation_profiles p
  JOIN known_codes k ON k.kind = 'exchange' AND p.offers LIKE '%|' || k.code || '|%';
INSERT INTO organisation_facets (facet, code, organisation)
  SELECT 'seeks', k.code, p.organisation FROM organisation_profiles p
  JOIN known_codes k ON k.kind = 'exchange' AND p.seeks LIKE '%|' || k.code || '|%';
INSERT INTO organisation_facets (facet, code, organisation)
  SELECT 'region', k.around, f.organisation FROM organisation_facets f
  JOIN known_codes k ON k.kind = 'country' AND k.code = f.code WHERE f.facet = 'country' AND k.around <> ''
  UNION SELECT 'region', k.code, p.organisation FROM organisation_profiles p
  JOIN known_codes k ON k.kind = 'region' AND p.regions LIKE '%|' || k.code || '|%';
DROP TABLE known_codes;
CREATE TABLE organisation_ties (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, part TEXT NOT NULL REFERENCES organisations (id),
  whole TEXT NOT NULL REFERENCES organisations (id), state TEXT NOT NULL, remark TEXT NOT NULL,
  proposed_by TEXT NOT NULL, proposed_by_name TEXT NOT NULL, proposed BIGINT NOT NULL,
  confirmed_by_name TEXT NOT NULL, confirmed BIGINT, ended_by TEXT NOT NULL, ended_by_name TEXT NOT NULL, ended BIGINT
);
CREATE INDEX organisation_ties_part ON organisation_ties (part);
CREATE INDEX organisation_ties_whole ON organisation_ties (whole);
CREATE UNIQUE INDEX organisation_ties_open ON organisation_ties (part, whole, kind) WHERE state <> 'ended';

-- parties/0006
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

-- parties/0007
ALTER TABLE organisations ADD COLUMN narrowed TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation_facets ADD COLUMN seen TEXT NOT NULL DEFAULT 'office';
UPDATE organisation_facets SET seen = (SELECT o.visibility FROM organisations o WHERE o.id = organisation_facets.organisation);
DROP INDEX organisation_facets_of;
CREATE INDEX organisation_facets_of ON organisation_facets (organisation, facet, code, seen);
CREATE INDEX organisation_facets_seen ON organisation_facets (facet, code, seen, organisation);

-- engagement/0001
CREATE TABLE participants (
  engagement TEXT NOT NULL, account TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id),
  gender TEXT NOT NULL, age_band TEXT NOT NULL, PRIMARY KEY (engagement, account)
);
CREATE INDEX participants_organisation ON participants (organisation);

-- engagement/0003
CREATE TABLE candidates (
  id TEXT PRIMARY KEY, label TEXT NOT NULL, href TEXT NOT NULL, country TEXT NOT NULL, level TEXT NOT NULL, themes TEXT NOT NULL,
  gender TEXT NOT NULL, age_band TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE INDEX candidates_at ON candidates (at, id);

-- engagement/0004
CREATE TABLE balance_targets (
  id TEXT PRIMARY KEY, dimension TEXT NOT NULL, code TEXT NOT NULL, number BIGINT NOT NULL, percent BIGINT, reason TEXT NOT NULL,
  by_name TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE UNIQUE INDEX balance_targets_of ON balance_targets (dimension, code, number);

-- engagement/0005
CREATE TABLE commitments (
  id TEXT PRIMARY KEY, engagement TEXT NOT NULL, href TEXT NOT NULL, title TEXT NOT NULL, audience TEXT NOT NULL, language TEXT NOT NULL,
  text TEXT NOT NULL, owner TEXT NOT NULL, due BIGINT NOT NULL, state TEXT NOT NULL, note TEXT NOT NULL, created BIGINT NOT NULL,
  changed BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX commitments_due ON commitments (due, id);
CREATE INDEX commitments_of ON commitments (engagement, due, id);

-- engagement/0006
CREATE TABLE presences (
  engagement TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id), presence TEXT NOT NULL, at BIGINT NOT NULL,
  PRIMARY KEY (engagement, organisation)
);
CREATE INDEX presences_of ON presences (organisation);

-- engagement/0007
CREATE TABLE published_figures (
  series TEXT NOT NULL, period TEXT NOT NULL, name TEXT NOT NULL, at BIGINT NOT NULL, counts TEXT NOT NULL, said BOOLEAN NOT NULL,
  PRIMARY KEY (series, period, name)
);

-- engagement/0008
-- What happened to an activity that whoever may see it should learn of, and when.
CREATE TABLE milestones (
  engagement TEXT NOT NULL, step TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (engagement, step, at)
);
CREATE INDEX milestones_at ON milestones (at);
CREATE INDEX commitments_changed ON commitments (changed, id);

-- decisions/0001
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

-- decisions/0002
-- Why a panellist was released stands apart from what they declared themselves.
ALTER TABLE appeal_panel ADD COLUMN release_reason TEXT NOT NULL DEFAULT '';
UPDATE appeal_panel SET release_reason = declared_text, declared_text = '' WHERE released IS NOT NULL AND declaration <> 'conflict';

-- panels/0001
CREATE TABLE panel_willing (
  engagement TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id), account TEXT NOT NULL REFERENCES accounts (id),
  at BIGINT NOT NULL, stand TEXT NOT NULL, stand_reason TEXT NOT NULL, safety TEXT NOT NULL, safety_note TEXT NOT NULL, salt TEXT NOT NULL,
  label TEXT NOT NULL, PRIMARY KEY (engagement, organisation)
);
CREATE INDEX panel_willing_of ON panel_willing (organisation);
CREATE TABLE panel_quotas (
  engagement TEXT NOT NULL, dimension TEXT NOT NULL, code TEXT NOT NULL, least BIGINT NOT NULL, most BIGINT NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (engagement, dimension, code)
);
CREATE TABLE panel_draws (
  engagement TEXT NOT NULL, round BIGINT NOT NULL, committed BIGINT NOT NULL, drawn BIGINT, record TEXT NOT NULL, report TEXT NOT NULL,
  first_number BIGINT, first_by TEXT NOT NULL, PRIMARY KEY (engagement, round)
);
CREATE TABLE panel_places (
  engagement TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id), round BIGINT NOT NULL, state TEXT NOT NULL,
  answer_by BIGINT NOT NULL, answered BIGINT, PRIMARY KEY (engagement, organisation)
);
CREATE INDEX panel_places_of ON panel_places (organisation);

-- panels/0002
-- By which way somebody would take part, where an activity leaves the choice.
ALTER TABLE panel_willing ADD COLUMN way TEXT NOT NULL DEFAULT 'in_person';

-- safety/0001
-- Since when an organisation needs an assessment before anything exposes it. The house writes the moment when it first opens
-- with this table.
CREATE TABLE risk_duty (
  id TEXT NOT NULL PRIMARY KEY,
  since BIGINT NOT NULL
);
-- Every version of every organisation's assessment, none of which is ever changed but for its state. What the gate asks is
-- plain; the words are sealed.
CREATE TABLE risk_assessments (
  id TEXT NOT NULL PRIMARY KEY,
  organisation TEXT NOT NULL,
  number BIGINT NOT NULL,
  state TEXT NOT NULL,
  side TEXT NOT NULL,
  author TEXT NOT NULL,
  author_name TEXT NOT NULL,
  written BIGINT NOT NULL,
  level TEXT NOT NULL,
  review BIGINT NOT NULL,
  allowed TEXT NOT NULL,
  content TEXT NOT NULL,
  digest TEXT NOT NULL,
  agreed BIGINT,
  ended BIGINT,
  reminded BIGINT NOT NULL
);
CREATE UNIQUE INDEX risk_assessments_number ON risk_assessments (organisation, number);
CREATE INDEX risk_assessments_review ON risk_assessments (state, review);
CREATE TABLE risk_signatures (
  assessment TEXT NOT NULL,
  side TEXT NOT NULL,
  account TEXT NOT NULL,
  name TEXT NOT NULL,
  at BIGINT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (assessment, side)
);

-- updates/0001
-- What the Office says to civil society: news, and calls with a last day. Themes, regions and links are lists in one column each.
CREATE TABLE updates (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL, body TEXT NOT NULL,
  worded BIGINT NOT NULL, audience TEXT NOT NULL, early BOOLEAN NOT NULL, closes BIGINT, themes TEXT NOT NULL, regions TEXT NOT NULL,
  links TEXT NOT NULL, state TEXT NOT NULL, due BIGINT, published BIGINT, corrected BIGINT, withdrawn BIGINT, reason TEXT NOT NULL,
  by_account TEXT NOT NULL, created BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX updates_by_day ON updates (state, published, id);
CREATE TABLE update_texts (
  update_id TEXT NOT NULL REFERENCES updates (id), language TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL, body TEXT NOT NULL,
  at BIGINT NOT NULL, PRIMARY KEY (update_id, language)
);
CREATE TABLE update_named (
  update_id TEXT NOT NULL REFERENCES updates (id), organisation TEXT NOT NULL REFERENCES organisations (id),
  PRIMARY KEY (update_id, organisation)
);
CREATE INDEX update_named_of ON update_named (organisation);
-- What was changed and when, for everybody; how it read before, for the Office.
CREATE TABLE update_corrections (
  id TEXT PRIMARY KEY, update_id TEXT NOT NULL REFERENCES updates (id), at BIGINT NOT NULL, note TEXT NOT NULL, title TEXT NOT NULL,
  summary TEXT NOT NULL, body TEXT NOT NULL, closes BIGINT, by_account TEXT NOT NULL
);
CREATE INDEX update_corrections_of ON update_corrections (update_id, at);
-- An address is sealed under a key of its own, and found by a keyed tag; an account is named by its identifier.
CREATE TABLE newsletter_subscribers (
  id TEXT PRIMARY KEY, account TEXT NOT NULL, address TEXT NOT NULL, tag TEXT NOT NULL UNIQUE, language TEXT NOT NULL, state TEXT NOT NULL,
  asked BIGINT NOT NULL, confirmed BIGINT
);
-- Who left, by a number that means nothing any more: so that an older copy of the house forgets them too.
CREATE TABLE newsletter_left (id TEXT PRIMARY KEY, at BIGINT NOT NULL);
CREATE TABLE newsletter_issues (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, intro TEXT NOT NULL, state TEXT NOT NULL, sent BIGINT, reached TEXT NOT NULL, letters BIGINT NOT NULL,
  done BIGINT, by_account TEXT NOT NULL, created BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE TABLE newsletter_items (
  issue TEXT NOT NULL REFERENCES newsletter_issues (id), update_id TEXT NOT NULL REFERENCES updates (id), position BIGINT NOT NULL,
  PRIMARY KEY (issue, update_id)
);

-- updates/0002
CREATE INDEX updates_newest ON updates (COALESCE(corrected, published), id);

-- consultations/0001
CREATE TABLE consultations (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, summary TEXT NOT NULL, language TEXT NOT NULL, phase TEXT NOT NULL, audience TEXT NOT NULL,
  pseudonyms BOOLEAN NOT NULL, closes BIGINT, officer TEXT NOT NULL, created BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE TABLE consultation_invited (
  consultation TEXT NOT NULL REFERENCES consultations (id), organisation TEXT NOT NULL REFERENCES organisations (id), PRIMARY KEY (consultation, organisation)
);
CREATE TABLE consulted_blocks (
  consultation TEXT NOT NULL REFERENCES consultations (id), edition BIGINT NOT NULL, position BIGINT NOT NULL,
  block TEXT NOT NULL, PRIMARY KEY (consultation, edition, position)
);
CREATE TABLE consulted_notes (
  consultation TEXT NOT NULL REFERENCES consultations (id), edition BIGINT NOT NULL, number BIGINT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (consultation, edition, number)
);
CREATE TABLE questions (
  id TEXT PRIMARY KEY, consultation TEXT NOT NULL REFERENCES consultations (id), position BIGINT NOT NULL, text TEXT NOT NULL
);
CREATE TABLE pseudonyms (
  consultation TEXT NOT NULL REFERENCES consultations (id), account TEXT NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL,
  PRIMARY KEY (consultation, account), UNIQUE (consultation, name_key)
);
CREATE TABLE contributions (
  id TEXT PRIMARY KEY, consultation TEXT NOT NULL REFERENCES consultations (id), account TEXT NOT NULL,
  organisation TEXT NOT NULL REFERENCES organisations (id), pseudonym TEXT NOT NULL, target TEXT NOT NULL, kind TEXT NOT NULL,
  language TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL, created BIGINT NOT NULL, receipt TEXT NOT NULL,
  theme TEXT NOT NULL, disposition TEXT NOT NULL, reason TEXT NOT NULL, new_paragraph TEXT NOT NULL, minority BOOLEAN NOT NULL,
  version BIGINT NOT NULL, considered TEXT NOT NULL, considered_text TEXT NOT NULL, contested BOOLEAN NOT NULL
);
CREATE INDEX contributions_of ON contributions (consultation, state, target, created);
CREATE INDEX contributions_by ON contributions (account, consultation);

-- consultations/0002
ALTER TABLE consultations ADD COLUMN officer_account TEXT NOT NULL DEFAULT '';
ALTER TABLE consultations ADD COLUMN focal_point TEXT NOT NULL DEFAULT '';
ALTER TABLE consultations ADD COLUMN focal_point_name TEXT NOT NULL DEFAULT '';
ALTER TABLE consultations ADD COLUMN opens BIGINT;
ALTER TABLE consultations ADD COLUMN answer_by BIGINT;
ALTER TABLE consultations ADD COLUMN response TEXT NOT NULL DEFAULT '';
ALTER TABLE consultations ADD COLUMN follow_up TEXT NOT NULL DEFAULT '';
CREATE INDEX consultations_newest ON consultations (created, id);

CREATE TABLE consultation_themes (
  consultation TEXT NOT NULL REFERENCES consultations (id), theme TEXT NOT NULL, PRIMARY KEY (consultation, theme)
);
CREATE TABLE consultation_texts (
  consultation TEXT NOT NULL REFERENCES consultations (id), language TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
  PRIMARY KEY (consultation, language)
);
CREATE TABLE question_texts (
  question TEXT NOT NULL REFERENCES questions (id), language TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (question, language)
);

CREATE TABLE document_blocks (
  consultation TEXT NOT NULL REFERENCES consultations (id), edition BIGINT NOT NULL, language TEXT NOT NULL, position BIGINT NOT NULL,
  block TEXT NOT NULL, PRIMARY KEY (consultation, edition, language, position)
);
CREATE TABLE document_notes (
  consultation TEXT NOT NULL REFERENCES consultations (id), edition BIGINT NOT NULL, language TEXT NOT NULL, number BIGINT NOT NULL,
  text TEXT NOT NULL, PRIMARY KEY (consultation, edition, language, number)
);
INSERT INTO document_blocks SELECT b.consultation, b.edition, c.language, b.position, b.block
  FROM consulted_blocks b JOIN consultations c ON c.id = b.consultation;
INSERT INTO document_notes SELECT n.consultation, n.edition, c.language, n.number, n.text
  FROM consulted_notes n JOIN consultations c ON c.id = n.consultation;
DROP TABLE consulted_blocks;
DROP TABLE consulted_notes;

ALTER TABLE contributions ADD COLUMN wording TEXT NOT NULL DEFAULT '';
ALTER TABLE contributions ADD COLUMN paragraphs TEXT NOT NULL DEFAULT '';
ALTER TABLE contributions ADD COLUMN contest_answer TEXT NOT NULL DEFAULT '';
CREATE INDEX contributions_all ON contributions (consultation, state, created, id);
CREATE INDEX contributions_waiting ON contributions (consultation, state, disposition, created, id);
CREATE INDEX contributions_theme ON contributions (consultation, state, theme, created, id);

CREATE TABLE consultation_tallies (
  consultation TEXT NOT NULL REFERENCES consultations (id), what TEXT NOT NULL, n BIGINT NOT NULL, PRIMARY KEY (consultation, what)
);
INSERT INTO consultation_tallies SELECT consultation, target, COUNT(*) FROM contributions WHERE state = 'sent' GROUP BY consultation, target;
INSERT INTO consultation_tallies SELECT consultation, 'sent', COUNT(*) FROM contributions WHERE state = 'sent' GROUP BY consultation;
INSERT INTO consultation_tallies SELECT consultation, 'answered', COUNT(*) FROM contributions
  WHERE state = 'sent' AND disposition <> '' GROUP BY consultation;
INSERT INTO consultation_tallies SELECT consultation, 't:' || theme, COUNT(*) FROM contributions
  WHERE state = 'sent' AND theme <> '' GROUP BY consultation, theme;

CREATE TABLE consultation_results (
  consultation TEXT PRIMARY KEY REFERENCES consultations (id), at BIGINT NOT NULL, figures TEXT NOT NULL
);
CREATE INDEX contributions_contested ON contributions (consultation, state, contested, created, id);
CREATE INDEX contributions_minority ON contributions (consultation, state, minority, created, id);

-- consultations/0003
CREATE TABLE statement_sets (
  consultation TEXT PRIMARY KEY REFERENCES consultations (id), question TEXT NOT NULL, adding BOOLEAN NOT NULL, live BOOLEAN NOT NULL,
  version BIGINT NOT NULL, due BIGINT NOT NULL
);
CREATE TABLE statements (
  id TEXT PRIMARY KEY, consultation TEXT NOT NULL REFERENCES consultations (id), number BIGINT NOT NULL, contribution TEXT NOT NULL,
  language TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL, at BIGINT NOT NULL, decided BIGINT, decided_by TEXT NOT NULL,
  reason TEXT NOT NULL, same_as TEXT NOT NULL, appeal TEXT NOT NULL, appeal_answer TEXT NOT NULL, agree BIGINT NOT NULL,
  disagree BIGINT NOT NULL, pass BIGINT NOT NULL, far BIGINT NOT NULL, disposition TEXT NOT NULL, answer TEXT NOT NULL,
  minority BOOLEAN NOT NULL, version BIGINT NOT NULL, UNIQUE (consultation, number)
);
CREATE INDEX statements_by ON statements (contribution);
CREATE TABLE statement_texts (
  statement TEXT NOT NULL REFERENCES statements (id), language TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (statement, language)
);
CREATE TABLE statement_votes (
  consultation TEXT NOT NULL REFERENCES consultations (id), voter TEXT NOT NULL, statement TEXT NOT NULL REFERENCES statements (id),
  choice TEXT NOT NULL, fresh BOOLEAN NOT NULL, PRIMARY KEY (consultation, voter, statement)
);
CREATE INDEX statement_votes_of ON statement_votes (statement, choice);
CREATE TABLE standpoints (
  consultation TEXT NOT NULL REFERENCES consultations (id), voter TEXT NOT NULL, x BIGINT NOT NULL, y BIGINT NOT NULL, crowd BIGINT NOT NULL,
  sure BIGINT NOT NULL, PRIMARY KEY (consultation, voter)
);
CREATE TABLE landscapes (
  consultation TEXT PRIMARY KEY REFERENCES consultations (id), at BIGINT NOT NULL, picture TEXT NOT NULL
);
CREATE TABLE statement_questions (
  consultation TEXT NOT NULL REFERENCES consultations (id), language TEXT NOT NULL, question TEXT NOT NULL, PRIMARY KEY (consultation, language)
);

-- consultations/0004
-- When title, summary or text last changed, and when a language version was written: which of them is older.
ALTER TABLE consultations ADD COLUMN worded BIGINT NOT NULL DEFAULT 0;
ALTER TABLE consultation_texts ADD COLUMN at BIGINT NOT NULL DEFAULT 0;

-- consultations/0005
CREATE INDEX contributions_organisation ON contributions (organisation, consultation);
ALTER TABLE contributions ADD COLUMN unlisted BOOLEAN NOT NULL DEFAULT FALSE;

-- consultations/0006
-- What is said under a pseudonym belongs to a voice, which names neither account nor organisation.
CREATE TABLE contributions_before AS SELECT * FROM contributions;
DROP TABLE contributions;
CREATE TABLE contributions (
  id TEXT PRIMARY KEY, consultation TEXT NOT NULL REFERENCES consultations (id), account TEXT,
  organisation TEXT REFERENCES organisations (id), pseudonym TEXT NOT NULL, target TEXT NOT NULL, kind TEXT NOT NULL,
  language TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL, created BIGINT NOT NULL, receipt TEXT NOT NULL,
  theme TEXT NOT NULL, disposition TEXT NOT NULL, reason TEXT NOT NULL, new_paragraph TEXT NOT NULL, minority BOOLEAN NOT NULL,
  version BIGINT NOT NULL, considered TEXT NOT NULL, considered_text TEXT NOT NULL, contested BOOLEAN NOT NULL,
  wording TEXT NOT NULL DEFAULT '', paragraphs TEXT NOT NULL DEFAULT '', contest_answer TEXT NOT NULL DEFAULT '',
  unlisted BOOLEAN NOT NULL DEFAULT FALSE, voice TEXT NOT NULL DEFAULT ''
);
INSERT INTO contributions (id, consultation, account, organisation, pseudonym, target, kind, language, body, state, created, receipt,
  theme, disposition, reason, new_paragraph, minority, version, considered, considered_text, contested, wording, paragraphs, contest_answer,
  unlisted)
  SELECT id, consultation, account, organisation, pseudonym, target, kind, language, body, state, created, receipt,
  theme, disposition, reason, new_paragraph, minority, version, considered, considered_text, contested, wording, paragraphs, contest_answer,
  unlisted FROM contributions_before;
DROP TABLE contributions_before;
CREATE INDEX contributions_of ON contributions (consultation, state, target, created);
CREATE INDEX contributions_by ON contributions (account, consultation);
CREATE INDEX contributions_all ON contributions (consultation, state, created, id);
CREATE INDEX contributions_waiting ON contributions (consultation, state, disposition, created, id);
CREATE INDEX contributions_theme ON contributions (consultation, state, theme, created, id);
CREATE INDEX contributions_contested ON contributions (consultation, state, contested, created, id);
CREATE INDEX contributions_minority ON contributions (consultation, state, minority, created, id);
CREATE INDEX contributions_organisation ON contributions (organisation, consultation);
CREATE INDEX contributions_voice ON contributions (voice);
-- The day of the last release of what voices said; 0 where none was planned yet.
ALTER TABLE consultations ADD COLUMN released BIGINT NOT NULL DEFAULT 0;
-- One voice for each organisation; the tag is emptied with the key that made it, when the consultation closes.
CREATE TABLE voices (
  id TEXT PRIMARY KEY, consultation TEXT NOT NULL REFERENCES consultations (id), tag TEXT NOT NULL, name TEXT NOT NULL,
  code TEXT NOT NULL
);
CREATE INDEX voices_tag ON voices (consultation, tag);
CREATE INDEX voices_code ON voices (code);
-- What a voice keeps as a draft, or has said and waits to be published. No time stands beside it.
CREATE TABLE voice_words (
  id TEXT PRIMARY KEY, voice TEXT NOT NULL REFERENCES voices (id), target TEXT NOT NULL, kind TEXT NOT NULL,
  language TEXT NOT NULL, body TEXT NOT NULL, wording TEXT NOT NULL, state TEXT NOT NULL
);
CREATE INDEX voice_words_of ON voice_words (voice);

-- consultations/0007
-- Whether what an organisation says under its name for the first time waits until the Office has looked at it.
ALTER TABLE consultations ADD COLUMN first_look BOOLEAN NOT NULL DEFAULT FALSE;
-- A contribution that waits so, or did: until when, what its writer said of themselves, what was decided. Its words and its
-- organisation stand with the contribution alone.
CREATE TABLE first_looks (
  contribution TEXT PRIMARY KEY REFERENCES contributions (id), consultation TEXT NOT NULL REFERENCES consultations (id),
  state TEXT NOT NULL, due BIGINT NOT NULL, gender TEXT NOT NULL, age_band TEXT NOT NULL, decided BIGINT, decided_by TEXT NOT NULL,
  reason TEXT NOT NULL, appeal TEXT NOT NULL, appeal_answer TEXT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX first_looks_of ON first_looks (consultation, state);

-- briefings/0001
CREATE TABLE briefing_series (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, month BIGINT NOT NULL, since BIGINT NOT NULL, ended BIGINT, created BIGINT NOT NULL
);
CREATE TABLE briefings (
  id TEXT PRIMARY KEY, series TEXT NOT NULL, title TEXT NOT NULL, about TEXT NOT NULL, host TEXT NOT NULL, place TEXT NOT NULL,
  starts BIGINT NOT NULL, zone TEXT NOT NULL, audience TEXT NOT NULL, seats BIGINT NOT NULL, together BIGINT NOT NULL, call_until BIGINT NOT NULL,
  answer_days BIGINT NOT NULL, state TEXT NOT NULL, minutes TEXT NOT NULL, minutes_at BIGINT, cancelled TEXT NOT NULL, created BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX briefings_by_day ON briefings (starts, id);
CREATE INDEX briefings_of ON briefings (series, starts);
CREATE TABLE briefing_questions (
  id TEXT PRIMARY KEY, briefing TEXT NOT NULL REFERENCES briefings (id), organisation TEXT NOT NULL REFERENCES organisations (id),
  account TEXT NOT NULL REFERENCES accounts (id), language TEXT NOT NULL, text TEXT NOT NULL, at BIGINT NOT NULL, state TEXT NOT NULL,
  answer TEXT NOT NULL, answered BIGINT, version BIGINT NOT NULL
);
CREATE INDEX briefing_questions_of ON briefing_questions (briefing, state);
CREATE INDEX briefing_questions_by ON briefing_questions (organisation);
CREATE TABLE briefing_supports (
  question TEXT NOT NULL REFERENCES briefing_questions (id), organisation TEXT NOT NULL REFERENCES organisations (id), at BIGINT NOT NULL,
  PRIMARY KEY (question, organisation)
);
CREATE INDEX briefing_supports_by ON briefing_supports (organisation);

-- briefings/0002
-- How people meet, and by which link those come in who meet online. All briefings before were meetings in person.
ALTER TABLE briefings ADD COLUMN meeting TEXT NOT NULL DEFAULT 'in_person';
ALTER TABLE briefings ADD COLUMN link TEXT NOT NULL DEFAULT '';

-- calendar/0001
-- What the Office holds or has to keep in mind. The uid is what every other calendar knows it by.
CREATE TABLE calendar_events (
  id TEXT PRIMARY KEY, uid TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, about TEXT NOT NULL, starts BIGINT NOT NULL, ends BIGINT NOT NULL,
  zone TEXT NOT NULL, whole BOOLEAN NOT NULL, rule TEXT NOT NULL, meeting TEXT NOT NULL, place TEXT NOT NULL, link TEXT NOT NULL, reveal TEXT NOT NULL,
  languages TEXT NOT NULL, interpretation TEXT NOT NULL, access TEXT NOT NULL, registers BOOLEAN NOT NULL, register_until BIGINT, seats BIGINT NOT NULL,
  asks_needs BOOLEAN NOT NULL, audience TEXT NOT NULL, state TEXT NOT NULL, cancelled TEXT NOT NULL, sequence BIGINT NOT NULL, created BIGINT NOT NULL,
  changed BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE UNIQUE INDEX calendar_events_uid ON calendar_events (uid);
-- Dates of a recurring event that differ: moved, or left out where no new beginning stands.
CREATE TABLE calendar_exceptions (
  event TEXT NOT NULL REFERENCES calendar_events (id), original BIGINT NOT NULL, starts BIGINT, PRIMARY KEY (event, original)
);
-- Every date that the calendar shows: those of events, and those of which other rooms tell. Days are those of the zone.
CREATE TABLE calendar_dates (
  id TEXT PRIMARY KEY, object TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, href TEXT NOT NULL, original BIGINT NOT NULL, starts BIGINT NOT NULL,
  ends BIGINT NOT NULL, zone TEXT NOT NULL, whole BOOLEAN NOT NULL, day TEXT NOT NULL, last_day TEXT NOT NULL, languages TEXT NOT NULL, audience TEXT NOT NULL,
  state TEXT NOT NULL, sequence BIGINT NOT NULL, changed BIGINT NOT NULL
);
CREATE INDEX calendar_dates_by_day ON calendar_dates (day, id);
CREATE INDEX calendar_dates_of ON calendar_dates (object);
-- Who is invited by name to an event, or to what another room tells of.
CREATE TABLE calendar_invited (
  object TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id), PRIMARY KEY (object, organisation)
);
CREATE INDEX calendar_invited_by ON calendar_invited (organisation);
-- Who comes. What somebody needs lies sealed, and goes when the last date is over.
CREATE TABLE calendar_registrations (
  id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES calendar_events (id), account TEXT NOT NULL REFERENCES accounts (id),
  organisation TEXT NOT NULL REFERENCES organisations (id), way TEXT NOT NULL, needs TEXT NOT NULL, state TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE UNIQUE INDEX calendar_registrations_once ON calendar_registrations (event, account);
CREATE INDEX calendar_registrations_by ON calendar_registrations (organisation);
CREATE TABLE calendar_attendance (
  registration TEXT NOT NULL REFERENCES calendar_registrations (id), original BIGINT NOT NULL, came BOOLEAN NOT NULL, PRIMARY KEY (registration, original)
);
-- Private subscriptions, by a hash of the secret in their address.
CREATE TABLE calendar_feeds (
  id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (id), hash TEXT NOT NULL, details BOOLEAN NOT NULL, language TEXT NOT NULL, created BIGINT NOT NULL,
  revoked BIGINT
);
CREATE UNIQUE INDEX calendar_feeds_hash ON calendar_feeds (hash);
CREATE INDEX calendar_feeds_of ON calendar_feeds (account);

-- network/0001
CREATE TABLE imports (
  id TEXT PRIMARY KEY, file TEXT NOT NULL, file_name TEXT NOT NULL, columns TEXT NOT NULL, state TEXT NOT NULL,
  started_by TEXT NOT NULL, started_by_name TEXT NOT NULL, created BIGINT NOT NULL, finished BIGINT,
  total BIGINT NOT NULL, done BIGINT NOT NULL, lines BIGINT NOT NULL, organisations BIGINT NOT NULL, decisions BIGINT NOT NULL
);
CREATE INDEX imports_created ON imports (created, id);
CREATE TABLE import_notes (
  import TEXT NOT NULL REFERENCES imports (id), position BIGINT NOT NULL, line BIGINT NOT NULL, kind TEXT NOT NULL,
  one TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (import, position)
);

-- network/0002
CREATE TABLE representation_targets (
  id TEXT PRIMARY KEY, dimension TEXT NOT NULL, code TEXT NOT NULL, number BIGINT NOT NULL, percent BIGINT, reason TEXT NOT NULL,
  by_name TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE UNIQUE INDEX representation_targets_of ON representation_targets (dimension, code, number);
CREATE TABLE representation_publications (month TEXT PRIMARY KEY, at BIGINT NOT NULL, body TEXT NOT NULL);

-- network/0003
CREATE TABLE organisation_held (organisation TEXT PRIMARY KEY REFERENCES organisations (id), visibility TEXT NOT NULL);
CREATE TABLE organisation_merges (
  id TEXT PRIMARY KEY, gone TEXT NOT NULL REFERENCES organisations (id), stands TEXT NOT NULL REFERENCES organisations (id),
  at BIGINT NOT NULL, by_name TEXT NOT NULL, note TEXT NOT NULL, undone BIGINT, undone_by_name TEXT NOT NULL
);
CREATE INDEX organisation_merges_stands ON organisation_merges (stands, at);
CREATE INDEX organisation_merges_gone ON organisation_merges (gone, at);
CREATE TABLE organisation_merge_rows (
  merge TEXT NOT NULL REFERENCES organisation_merges (id), position BIGINT NOT NULL, what TEXT NOT NULL, row_id TEXT NOT NULL,
  was TEXT NOT NULL, became TEXT NOT NULL, PRIMARY KEY (merge, position)
);
CREATE TABLE organisation_not_same (
  one TEXT NOT NULL REFERENCES organisations (id), other TEXT NOT NULL REFERENCES organisations (id), at BIGINT NOT NULL,
  by_name TEXT NOT NULL, PRIMARY KEY (one, other)
);
CREATE TABLE organisation_renewals (
  organisation TEXT PRIMARY KEY REFERENCES organisations (id), due BIGINT NOT NULL, confirmed BIGINT, confirmed_by_name TEXT NOT NULL,
  reminded BIGINT NOT NULL
);
CREATE INDEX organisation_renewals_due ON organisation_renewals (due, organisation);
CREATE TABLE organisation_flags (
  id TEXT PRIMARY KEY, organisation TEXT NOT NULL REFERENCES organisations (id), field TEXT NOT NULL, wrong TEXT NOT NULL,
  source TEXT NOT NULL, at BIGINT NOT NULL, account TEXT NOT NULL, account_name TEXT NOT NULL, own BOOLEAN NOT NULL,
  answer TEXT NOT NULL, answered BIGINT, answered_by_name TEXT NOT NULL, state TEXT NOT NULL, decision TEXT NOT NULL,
  decided BIGINT, version BIGINT NOT NULL
);
CREATE INDEX organisation_flags_of ON organisation_flags (organisation, at);
CREATE INDEX organisation_flags_state ON organisation_flags (state, at);
CREATE INDEX organisation_flags_decision ON organisation_flags (decision);
CREATE TABLE organisation_erasures (organisation TEXT PRIMARY KEY REFERENCES organisations (id), at BIGINT NOT NULL);
INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ('z7zef4nmiw7wjqvm6kz5vomoey', 'event:organisation_renewals_due', '{}', 0, 0, 'waiting');
INSERT INTO criteria_versions (id, kind, number, published, published_by, published_by_name, reason) VALUES
  ('wwrbqlxbtmyo7ohz4aftqbviju', 'suspension', 1, 1767225600000, '', '', ''),
  ('sygl2vtmu24ue3yloqhscpomee', 'departure', 1, 1767225600000, '', '', ''),
  ('3jdnb4yajqew2hs73oa4agjahu', 'correction', 1, 1767225600000, '', '', '');
INSERT INTO criteria (version, position, code, title, text) VALUES
  ('wwrbqlxbtmyo7ohz4aftqbviju', 1, 'keeps_terms', '{"ar": "الالتزام بالاختصاصات", "en": "Keeps the terms of reference", "es": "Cumple el mandato", "fr": "Respecte le mandat", "ru": "Соблюдает круг ведения", "zh": "遵守职权范围"}',
   '{"ar": "تفي المنظمة بما تعهدت به في الاختصاصات. ولا يُعدّ عدم الوفاء خرقا إلا بعد التنبيه إليه ومنح مهلة معقولة لتداركه.", "en": "The organisation does what it undertook in the terms of reference. A failure counts only where it was pointed out and fair time was given to put it right.", "es": "La organización hace aquello a lo que se comprometió en el mandato. Un incumplimiento solo cuenta si se señaló y se dio un plazo razonable para subsanarlo.", "fr": "L''organisation fait ce à quoi elle s''est engagée dans le mandat. Un manquement ne compte que s''il a été signalé et qu''un délai raisonnable a été laissé pour y remédier.", "ru": "Организация выполняет то, что обязалась делать согласно кругу ведения. Нарушение учитывается, только если на него было указано и дано разумное время на его устранение.", "zh": "组织履行其在职权范围中作出的承诺。只有在已指出问题并给予合理时间改正之后，才视为未遵守。"}'),
  ('wwrbqlxbtmyo7ohz4aftqbviju', 2, 'no_risk', '{"ar": "عدم تعريض الغير للخطر", "en": "Puts nobody at risk", "es": "No pone a nadie en riesgo", "fr": "Ne met personne en danger", "ru": "Никого не подвергает риску", "zh": "不危及他人"}',
   '{"ar": "لا يعرّض سلوك المنظمة أشخاصا أو منظمات أخرى لأذى أو ترهيب أو انتقام، ولا يفشي ما أُفضي به في كنف السرية.", "en": "What the organisation does exposes no person and no other organisation to harm, intimidation or reprisal, and discloses nothing that was said in confidence.", "es": "Lo que hace la organización no expone a ninguna persona ni a otra organización a daños, intimidación o represalias, ni revela lo dicho en confianza.", "fr": "Ce que fait l''organisation n''expose personne ni aucune autre organisation à un préjudice, à l''intimidation ou à des représailles, et ne divulgue rien de ce qui a été dit en confiance.", "ru": "Действия организации не подвергают людей и другие организации вреду, запугиванию или репрессиям и не раскрывают того, что было сказано конфиденциально.", "zh": "组织的行为不使任何人或其他组织遭受伤害、恐吓或报复，也不泄露在保密情况下所说的内容。"}'),
  ('wwrbqlxbtmyo7ohz4aftqbviju', 3, 'true_declaration', '{"ar": "صدق ما صُرح به", "en": "What it declared is true", "es": "Lo declarado es cierto", "fr": "Ce qui a été déclaré est exact", "ru": "Заявленное соответствует действительности", "zh": "所作声明属实"}',
   '{"ar": "ما صرحت به المنظمة عن نفسها وعن تمويلها وصلاتها بالحكومات صحيح في جوهره. ولا يُعدّ الخطأ الذي صُحح عند اكتشافه تصريحا كاذبا.", "en": "What the organisation declared of itself, its funding and its ties to governments is true in substance. A mistake that was put right when it was found is no false declaration.", "es": "Lo que la organización declaró sobre sí misma, su financiación y sus vínculos con gobiernos es cierto en lo sustancial. Un error corregido al descubrirse no es una declaración falsa.", "fr": "Ce que l''organisation a déclaré d''elle-même, de son financement et de ses liens avec des gouvernements est exact pour l''essentiel. Une erreur corrigée dès sa découverte n''est pas une fausse déclaration.", "ru": "Сведения, которые организация сообщила о себе, своём финансировании и связях с правительствами, по существу верны. Ошибка, исправленная при обнаружении, не является ложным заявлением.", "zh": "组织就其自身、资金来源及与政府的联系所作的声明基本属实。发现后即予更正的错误不属于虚假声明。"}'),
  ('wwrbqlxbtmyo7ohz4aftqbviju', 4, 'active', '{"ar": "تأكيد السجل", "en": "Confirms its record", "es": "Confirma su ficha", "fr": "Confirme sa fiche", "ru": "Подтверждает запись", "zh": "确认其记录"}',
   '{"ar": "أكدت المنظمة سجلها وجددت تصريحها بالاستقلالية، أو أجابت على التذكيرات، خلال 90 يوما من تاريخ الاستحقاق.", "en": "The organisation confirmed its record and renewed its declaration of independence, or answered the reminders, within 90 days of the due date.", "es": "La organización confirmó su ficha y renovó su declaración de independencia, o respondió a los recordatorios, dentro de los 90 días siguientes a la fecha prevista.", "fr": "L''organisation a confirmé sa fiche et renouvelé sa déclaration d''indépendance, ou répondu aux rappels, dans les 90 jours suivant l''échéance.", "ru": "Организация подтвердила запись и обновила заявление о независимости или ответила на напоминания в течение 90 дней после срока.", "zh": "组织在到期后90天内确认了记录并更新了独立性声明，或回复了提醒。"}'),
  ('sygl2vtmu24ue3yloqhscpomee', 1, 'eligible', '{"ar": "استيفاء معايير الانضمام", "en": "Still meets the criteria of admission", "es": "Sigue cumpliendo los criterios de admisión", "fr": "Remplit toujours les critères d''admission", "ru": "По-прежнему отвечает критериям приёма", "zh": "仍符合加入标准"}',
   '{"ar": "ما زالت المنظمة تستوفي المعايير التي انضمت على أساسها إلى الشبكة.", "en": "The organisation still meets the criteria by which it joined the network.", "es": "La organización sigue cumpliendo los criterios por los que se incorporó a la red.", "fr": "L''organisation remplit toujours les critères sur la base desquels elle a rejoint le réseau.", "ru": "Организация по-прежнему отвечает критериям, по которым она вступила в сеть.", "zh": "组织仍符合其加入网络时所依据的标准。"}'),
  ('sygl2vtmu24ue3yloqhscpomee', 2, 'remedied', '{"ar": "تدارك أسباب التعليق", "en": "Put right what led to suspension", "es": "Subsanó lo que motivó la suspensión", "fr": "A remédié à ce qui a motivé la suspension", "ru": "Устранила причины приостановки", "zh": "已纠正导致暂停的问题"}',
   '{"ar": "عند تعليق مشاركة المنظمة، تداركت الأسباب خلال المهلة المحددة، أو بدأت ذلك وفق خطة متفق عليها.", "en": "Where the organisation was suspended, it put right the causes within the time set, or began to by an agreed plan.", "es": "Si la organización fue suspendida, subsanó las causas en el plazo fijado o empezó a hacerlo según un plan acordado.", "fr": "Si l''organisation a été suspendue, elle a remédié aux causes dans le délai fixé ou a commencé à le faire selon un plan convenu.", "ru": "Если участие организации было приостановлено, она устранила причины в установленный срок или начала делать это по согласованному плану.", "zh": "如组织曾被暂停，其已在规定期限内纠正有关问题，或已按商定的计划着手纠正。"}'),
  ('sygl2vtmu24ue3yloqhscpomee', 3, 'exists', '{"ar": "وجود المنظمة", "en": "Still exists", "es": "Sigue existiendo", "fr": "Existe toujours", "ru": "Продолжает существовать", "zh": "仍然存在"}',
   '{"ar": "المنظمة موجودة ويمكن الاتصال بمن يتحدث باسمها بواحدة على الأقل من وسائل الاتصال المسجلة.", "en": "The organisation exists, and somebody who speaks for it can be reached by at least one of the ways on record.", "es": "La organización existe y se puede contactar con alguien que habla en su nombre por al menos una de las vías que constan.", "fr": "L''organisation existe et une personne qui parle en son nom peut être jointe par au moins un des moyens enregistrés.", "ru": "Организация существует, и с тем, кто говорит от её имени, можно связаться хотя бы одним из указанных способов.", "zh": "组织仍然存在，并且至少可通过一种记录在案的方式联系到其代言人。"}'),
  ('3jdnb4yajqew2hs73oa4agjahu', 1, 'concerns_record', '{"ar": "تعلّق الاعتراض بالسجل", "en": "Concerns what is recorded", "es": "Se refiere a lo registrado", "fr": "Porte sur ce qui est enregistré", "ru": "Касается записанного", "zh": "涉及所记录的内容"}',
   '{"ar": "يتعلق ما قيل بحقيقة مدونة في السجل، لا برأي في المنظمة أو في عملها.", "en": "What is said concerns a fact in the record, not an opinion of the organisation or its work.", "es": "Lo que se dice se refiere a un hecho de la ficha, no a una opinión sobre la organización o su labor.", "fr": "Ce qui est dit porte sur un fait inscrit dans la fiche, non sur une opinion concernant l''organisation ou son action.", "ru": "Сказанное касается факта в записи, а не мнения об организации или её работе.", "zh": "所述内容涉及记录中的事实，而非对组织或其工作的看法。"}'),
  ('3jdnb4yajqew2hs73oa4agjahu', 2, 'supported', '{"ar": "إسناد الاعتراض", "en": "Supported by the source", "es": "Respaldado por la fuente", "fr": "Étayé par la source", "ru": "Подтверждается источником", "zh": "有来源支持"}',
   '{"ar": "المصدر المذكور، أو ما أجابت به المنظمة، يبيّن أن المدون غير صحيح.", "en": "The source named, or the organisation''s answer, shows that what is recorded is wrong.", "es": "La fuente indicada, o la respuesta de la organización, muestra que lo registrado es erróneo.", "fr": "La source indiquée, ou la réponse de l''organisation, montre que ce qui est enregistré est erroné.", "ru": "Указанный источник или ответ организации показывает, что записанное неверно.", "zh": "所注明的来源或组织的答复表明记录有误。"}');

-- network/0004
INSERT INTO merge_rows (merge, position, what, row_id, was, became) SELECT merge, position, what, row_id, was, became FROM organisation_merge_rows;
DROP TABLE organisation_merge_rows;
CREATE INDEX organisation_not_same_at ON organisation_not_same (at, one, other);
INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ('q2x4tmv6gk3fzab7nw5rjd8hye', 'event:organisation_names_due', '{}', 0, 0, 'waiting');

-- network/0005
INSERT INTO balance_targets (id, dimension, code, number, percent, reason, by_name, at)
  SELECT id, dimension, code, number, percent, reason, by_name, at FROM representation_targets;
DROP TABLE representation_targets;

-- admission/0001
CREATE TABLE applications (
  id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, code_expires BIGINT NOT NULL, state TEXT NOT NULL, language TEXT NOT NULL, zone TEXT NOT NULL,
  answers TEXT NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL, claim TEXT NOT NULL, criteria_version TEXT NOT NULL, created BIGINT NOT NULL,
  changed BIGINT NOT NULL, submitted BIGINT, due BIGINT, days_left BIGINT NOT NULL, closed BIGINT, organisation TEXT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX applications_due ON applications (state, due, id);
CREATE INDEX applications_changed ON applications (state, changed);
CREATE TABLE application_findings (
  application TEXT NOT NULL REFERENCES applications (id), criterion TEXT NOT NULL, finding TEXT NOT NULL, comment TEXT NOT NULL,
  by_account TEXT NOT NULL, by_name TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (application, criterion)
);
CREATE TABLE application_questions (
  id TEXT PRIMARY KEY, application TEXT NOT NULL REFERENCES applications (id), criterion TEXT NOT NULL, question TEXT NOT NULL,
  asked BIGINT NOT NULL, asked_by TEXT NOT NULL, asked_by_name TEXT NOT NULL, answer TEXT NOT NULL, answered BIGINT
);
CREATE INDEX application_questions_of ON application_questions (application, asked);
CREATE TABLE screening_lists (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, names BIGINT NOT NULL, uploaded BIGINT NOT NULL, uploaded_by TEXT NOT NULL,
  uploaded_by_name TEXT NOT NULL, ended BIGINT
);
CREATE TABLE screening_names (
  list TEXT NOT NULL REFERENCES screening_lists (id), position BIGINT NOT NULL, name TEXT NOT NULL, remark TEXT NOT NULL, PRIMARY KEY (list, position)
);
CREATE TABLE screening_clearances (
  id TEXT PRIMARY KEY, subject_key TEXT NOT NULL, listed_key TEXT NOT NULL, listed_name TEXT NOT NULL, subject_name TEXT NOT NULL, reason TEXT NOT NULL,
  at BIGINT NOT NULL, by_account TEXT NOT NULL, by_name TEXT NOT NULL, UNIQUE (subject_key, listed_key)
);

-- admission/0002
INSERT INTO criteria_versions (id, kind, number, published, published_by, published_by_name, reason) VALUES
  ('rojt6nmqu36p2ig5kavjk4nske', 'admission', 1, 1767225600000, '', '', '');
INSERT INTO criteria (version, position, code, title, text) VALUES
  ('rojt6nmqu36p2ig5kavjk4nske', 1, 'peaceful', '{"ar": "الوسائل السلمية", "en": "Peaceful means", "es": "Medios pacíficos", "fr": "Moyens pacifiques", "ru": "Мирные средства", "zh": "和平手段"}',
   '{"ar": "تعمل المنظمة بوسائل سلمية وتحترم حقوق الإنسان وميثاق الأمم المتحدة، ولا تدعم العنف ولا التحريض عليه. ويتبيّن ذلك مما تقوله عن غرضها وعملها.", "en": "The organisation works by peaceful means, respects human rights and the Charter of the United Nations, and does not support violence or incitement to it. Shown by what it says of its purpose and its work.", "es": "La organización actúa por medios pacíficos, respeta los derechos humanos y la Carta de las Naciones Unidas, y no apoya la violencia ni la incitación a ella. Se desprende de lo que dice de su finalidad y de su labor.", "fr": "L''organisation agit par des moyens pacifiques, respecte les droits humains et la Charte des Nations Unies, et ne soutient ni la violence ni l''incitation à la violence. Cela ressort de ce qu''elle dit de sa mission et de son action.", "ru": "Организация действует мирными средствами, уважает права человека и Устав Организации Объединенных Наций, не поддерживает насилие и не подстрекает к нему. Это видно из того, что она говорит о своих целях и работе.", "zh": "组织以和平手段开展工作，尊重人权和《联合国宪章》，不支持暴力，也不煽动暴力。以其对宗旨和工作的说明为依据。"}'),
  ('rojt6nmqu36p2ig5kavjk4nske', 2, 'relevance', '{"ar": "الصلة بالموضوع", "en": "Relevance", "es": "Pertinencia", "fr": "Pertinence", "ru": "Соответствие теме", "zh": "相关性"}',
   '{"ar": "يتصل عملها بركيزة واحدة على الأقل من ركائز استراتيجية الأمم المتحدة العالمية لمكافحة الإرهاب أو بموضوع شامل لعدة ركائز. ولا يُشترط حجم ولا أقدمية ولا تسجيل رسمي.", "en": "Its work touches at least one pillar of the United Nations Global Counter-Terrorism Strategy or a theme that cuts across them. Size, age and formal registration are not asked for.", "es": "Su labor se relaciona con al menos un pilar de la Estrategia Global de las Naciones Unidas contra el Terrorismo o con un tema transversal. No se exige tamaño, antigüedad ni inscripción oficial.", "fr": "Son action touche au moins un pilier de la Stratégie antiterroriste mondiale des Nations Unies ou un thème transversal. Ni taille, ni ancienneté, ni enregistrement officiel ne sont exigés.", "ru": "Ее работа связана хотя бы с одним из основных направлений Глобальной контртеррористической стратегии Организации Объединенных Наций или со сквозной темой. Размер, возраст и официальная регистрация не требуются.", "zh": "其工作至少涉及《联合国全球反恐战略》的一个支柱或一个交叉主题。不要求规模、成立年限或正式登记。"}'),
  ('rojt6nmqu36p2ig5kavjk4nske', 3, 'independence', '{"ar": "الاستقلالية", "en": "Independence", "es": "Independencia", "fr": "Indépendance", "ru": "Независимость", "zh": "独立性"}',
   '{"ar": "تتخذ قراراتها بنفسها. ولا يشكل التمويل الحكومي أو الصلات بالحكومات عائقًا إذا صُرّح بها ولم تحدد ما تقوله المنظمة. ويتبيّن ذلك من إعلان استقلاليتها.", "en": "It decides for itself. Money from governments and ties to them are no obstacle where they are declared and do not decide what the organisation says. Shown by its declaration of independence.", "es": "Decide por sí misma. Los fondos públicos o los vínculos con gobiernos no son un obstáculo si se declaran y no determinan lo que dice la organización. Se desprende de su declaración de independencia.", "fr": "Elle décide par elle-même. Des fonds publics ou des liens avec un gouvernement ne sont pas un obstacle s''ils sont déclarés et ne décident pas de ce que dit l''organisation. Cela ressort de sa déclaration d''indépendance.", "ru": "Она принимает решения сама. Государственные средства и связи с правительствами не препятствие, если они указаны и не определяют, что говорит организация. Это видно из ее декларации о независимости.", "zh": "组织自主作出决定。来自政府的资金或与政府的联系只要已申报且不左右组织的言论，即不构成障碍。以其独立性声明为依据。"}'),
  ('rojt6nmqu36p2ig5kavjk4nske', 4, 'people', '{"ar": "حقيقية ويمكن التواصل معها", "en": "Real and reachable", "es": "Real y localizable", "fr": "Réelle et joignable", "ru": "Реальность и доступность", "zh": "真实且可联系"}',
   '{"ar": "يقف وراءها أشخاص يمكن التواصل معهم ويتحملون مسؤولية ما تقوله. والمجموعات غير الرسمية مرحب بها. ويتبيّن ذلك من جهة اتصال تجيب، ومن موقع شبكي أو مرجع إن وُجد.", "en": "There are people behind it who can be reached and who answer for what it says. Informal groups are welcome. Shown by a contact who answers and, where it exists, a web site or a reference.", "es": "Hay personas localizables que responden de lo que dice. Los grupos informales son bienvenidos. Se muestra con un contacto que responda y, si existe, un sitio web o una referencia.", "fr": "Des personnes joignables en répondent. Les groupes informels sont les bienvenus. Cela ressort d''un contact qui répond et, s''il y a lieu, d''un site web ou d''une référence.", "ru": "За ней стоят люди, с которыми можно связаться и которые отвечают за ее слова. Неформальные группы приветствуются. Это показывает контактное лицо, которое отвечает, а также, если есть, веб-сайт или рекомендация.", "zh": "组织背后有可以联系到并对其言论负责的人。欢迎非正式团体。以能够回应的联系人为依据，如有网站或推荐人亦可。"}'),
  ('rojt6nmqu36p2ig5kavjk4nske', 5, 'conduct', '{"ar": "عدم الإدراج في القوائم", "en": "No listed names", "es": "Sin nombres incluidos en listas", "fr": "Aucun nom inscrit", "ru": "Отсутствие в списках", "zh": "未列入名单"}',
   '{"ar": "لا المنظمة ولا من يقودونها مدرجون في قائمة جزاءات لمجلس الأمن. وتشابه الأسماء وحده ليس سببًا للرفض.", "en": "Neither the organisation nor those who lead it are on a sanctions list of the Security Council. A similar name alone is no ground for refusal.", "es": "Ni la organización ni quienes la dirigen figuran en una lista de sanciones del Consejo de Seguridad. Un nombre parecido no es por sí solo motivo de denegación.", "fr": "Ni l''organisation ni ses responsables ne figurent sur une liste de sanctions du Conseil de sécurité. Une simple ressemblance de nom n''est pas un motif de refus.", "ru": "Ни организация, ни ее руководители не включены в санкционные перечни Совета Безопасности. Одно лишь сходство имени не основание для отказа.", "zh": "组织及其负责人均不在安全理事会制裁名单上。仅名称相似不构成拒绝的理由。"}');

-- admission/0003
ALTER TABLE applications ADD COLUMN level TEXT NOT NULL DEFAULT '';
ALTER TABLE applications ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE applications ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
CREATE INDEX applications_name ON applications (name_key);
ALTER TABLE screening_names ADD COLUMN aliases TEXT NOT NULL DEFAULT '';
ALTER TABLE screening_clearances ADD COLUMN same BOOLEAN NOT NULL DEFAULT FALSE;
CREATE TABLE screening_runs (
  list TEXT PRIMARY KEY REFERENCES screening_lists (id), total BIGINT NOT NULL, done BIGINT NOT NULL, last TEXT NOT NULL, finished BIGINT
);
CREATE TABLE screening_hits (
  list TEXT NOT NULL REFERENCES screening_lists (id), organisation TEXT NOT NULL REFERENCES organisations (id), subject_key TEXT NOT NULL,
  listed_key TEXT NOT NULL, subject_name TEXT NOT NULL, listed_name TEXT NOT NULL, spelled TEXT NOT NULL, remark TEXT NOT NULL,
  score BIGINT NOT NULL, why TEXT NOT NULL, PRIMARY KEY (list, organisation, subject_key, listed_key)
);

-- admission/0004
CREATE INDEX applications_email ON applications (email);

-- admission/0005
CREATE TABLE application_papers (
  id TEXT PRIMARY KEY, application TEXT NOT NULL REFERENCES applications (id), kind TEXT NOT NULL, name TEXT NOT NULL, file TEXT NOT NULL,
  size BIGINT NOT NULL, removed TEXT NOT NULL, state TEXT NOT NULL, added BIGINT NOT NULL
);
CREATE INDEX application_papers_of ON application_papers (application, added);

-- admission/0006
-- What applicants wrote is sealed; what is looked for stands as keyed tags. `level`, `country` and `name_key` hold tags from now on.
ALTER TABLE applications ADD COLUMN email_tag TEXT NOT NULL DEFAULT '';
CREATE INDEX applications_email_tag ON applications (email_tag);
DROP INDEX applications_email;
UPDATE candidates SET label = 'A-' || upper(substr(id, 13, 4)) || '-' || upper(substr(id, 17, 4)) WHERE id LIKE 'application:%';

-- appeals/0001
CREATE INDEX decisions_appeal_state ON decisions (appeal_state, made);

-- terms/0001
CREATE TABLE terms_versions (
  number BIGINT PRIMARY KEY, published BIGINT NOT NULL, published_by TEXT NOT NULL, published_by_name TEXT NOT NULL, reason TEXT NOT NULL,
  sign_within BIGINT NOT NULL
);
CREATE TABLE terms_texts (
  version BIGINT NOT NULL REFERENCES terms_versions (number), language TEXT NOT NULL, body TEXT NOT NULL, written BIGINT NOT NULL,
  PRIMARY KEY (version, language)
);
CREATE TABLE terms_duties (
  version BIGINT NOT NULL REFERENCES terms_versions (number), position BIGINT NOT NULL, code TEXT NOT NULL, side TEXT NOT NULL,
  rule TEXT NOT NULL, amount BIGINT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (version, code)
);
CREATE TABLE terms_agreements (
  organisation TEXT NOT NULL REFERENCES organisations (id), version BIGINT NOT NULL REFERENCES terms_versions (number), asked BIGINT NOT NULL,
  sign_by BIGINT NOT NULL, in_force BIGINT, PRIMARY KEY (organisation, version)
);
CREATE TABLE terms_signatures (
  organisation TEXT NOT NULL, version BIGINT NOT NULL, side TEXT NOT NULL, account TEXT NOT NULL REFERENCES accounts (id), name TEXT NOT NULL,
  at BIGINT NOT NULL, language TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (organisation, version, side),
  FOREIGN KEY (organisation, version) REFERENCES terms_agreements (organisation, version)
);
CREATE TABLE terms_obligations (
  id TEXT PRIMARY KEY, organisation TEXT NOT NULL REFERENCES organisations (id), version BIGINT NOT NULL, code TEXT NOT NULL, side TEXT NOT NULL,
  period BIGINT NOT NULL, every BIGINT NOT NULL, anchor BIGINT NOT NULL, turn BIGINT NOT NULL, due BIGINT NOT NULL, state TEXT NOT NULL,
  done BIGINT, created BIGINT NOT NULL, UNIQUE (organisation, code, period),
  FOREIGN KEY (version, code) REFERENCES terms_duties (version, code)
);
CREATE INDEX terms_obligations_due ON terms_obligations (side, state, due, id);
CREATE INDEX terms_obligations_of ON terms_obligations (organisation, state, due);
CREATE TABLE terms_steps (
  id TEXT PRIMARY KEY, obligation TEXT NOT NULL REFERENCES terms_obligations (id), kind TEXT NOT NULL, side TEXT NOT NULL, name TEXT NOT NULL,
  at BIGINT NOT NULL, text TEXT NOT NULL, link TEXT NOT NULL
);
CREATE INDEX terms_steps_of ON terms_steps (obligation, at);

-- terms/0002
INSERT INTO terms_versions (number, published, published_by, published_by_name, reason, sign_within) VALUES (1, 0, '', '', '', 20);
INSERT INTO terms_texts (version, language, body, written) VALUES (1, 'en', '# Terms of reference for the engagement of civil society

The UN Office of Counter-Terrorism (the Office) and the organisation that signs these terms agree on what each owes the other. They follow the Office''s strategy for engaging civil society. Each side is held to them.

## What both stand on

Representativity: the Office sees to it that regions, genders and ages are adequately represented in its engagement.

Do no harm: nobody is to be endangered by taking part. Risks are assessed together, and measures against them are agreed before anything is done.

Inclusivity: nobody is excluded arbitrarily. The criteria for taking part are clear and public.

Independence: the organisation acts on its own judgement and not on that of a government, a funder or anybody else.

Legitimacy: views are adequately considered, and how this was done is said to those who gave them.

Diversity: civil society need not speak with one voice. Every view is respected.

Transparency: decisions and the criteria for them are public. Who holds a decision to be arbitrary or unfair can contest it.

## How these terms work

These terms are in force once both sides have signed them. Neither side acquires rights over the other, and nothing here makes the organisation a part of the United Nations or lets it speak in its name.

What each side owes is listed below with the day by which it is due. Both see what is done, what is open and what is overdue. Each may say that the other has not done what it owes, and is answered.

When these terms are replaced, both are asked to sign the new ones. Until then the terms that were signed remain in force. Either side may end them by telling the other in writing.', 0);
INSERT INTO terms_texts (version, language, body, written) VALUES (1, 'fr', '# Mandat relatif à la mobilisation de la société civile

Le Bureau de lutte contre le terrorisme de l''ONU (le Bureau) et l''organisation qui signe le présent mandat conviennent de ce que chacun doit à l''autre. Le mandat découle de la stratégie du Bureau pour la mobilisation de la société civile. Chaque partie en répond.

## Les principes communs

Représentativité : le Bureau veille à une représentation adéquate des régions, des genres et des âges dans son action avec la société civile.

Ne pas nuire : nul ne doit être mis en danger pour avoir participé. Les risques sont évalués ensemble et les mesures nécessaires sont convenues au préalable.

Inclusion : nul n''est exclu de façon arbitraire. Les critères de participation sont clairs et publics.

Indépendance : l''organisation agit selon son propre jugement et non selon celui d''un gouvernement, d''un bailleur de fonds ou de quiconque.

Légitimité : les avis sont dûment pris en considération, et leurs auteurs apprennent de quelle manière.

Diversité : la société civile n''a pas à parler d''une seule voix. Chaque avis est respecté.

Transparence : les décisions et leurs critères sont publics. Quiconque juge une décision arbitraire ou injuste peut la contester.

## Fonctionnement du mandat

Le mandat est en vigueur dès que les deux parties l''ont signé. Aucune n''acquiert de droits sur l''autre ; rien ici ne fait de l''organisation une partie de l''ONU ni ne l''autorise à parler en son nom.

Ce que chaque partie doit figure ci-dessous avec son échéance. Les deux parties voient ce qui est fait, ce qui est ouvert et ce qui est en retard. Chacune peut faire valoir que l''autre n''a pas fait ce qu''elle doit, et reçoit une réponse.

Lorsque le mandat est remplacé, les deux parties sont invitées à signer le nouveau. D''ici là, le mandat signé reste en vigueur. Chaque partie peut y mettre fin en l''annonçant à l''autre par écrit.', 0);
INSERT INTO terms_texts (version, language, body, written) VALUES (1, 'es', '# Mandato para la participación de la sociedad civil

La Oficina de las Naciones Unidas de Lucha contra el Terrorismo (la Oficina) y la organización que firma este mandato acuerdan lo que cada una debe a la otra. El mandato se basa en la estrategia de la Oficina para la participación de la sociedad civil. Cada parte responde de él.

## Principios comunes

Representatividad: la Oficina vela por que las regiones, los géneros y las edades estén debidamente representados en su labor con la sociedad civil.

No hacer daño: nadie debe correr peligro por participar. Los riesgos se evalúan conjuntamente y las medidas contra ellos se acuerdan de antemano.

Inclusividad: no se excluye a nadie de manera arbitraria. Los criterios de participación son claros y públicos.

Independencia: la organización actúa según su propio criterio y no según el de un gobierno, un financiador u otra parte.

Legitimidad: las opiniones se tienen debidamente en cuenta y se comunica a quienes las dieron cómo se hizo.

Diversidad: la sociedad civil no tiene que hablar con una sola voz. Se respeta cada opinión.

Transparencia: las decisiones y sus criterios son públicos. Quien considere que una decisión es arbitraria o injusta puede impugnarla.

## Cómo funciona este mandato

El mandato está en vigor desde que ambas partes lo han firmado. Ninguna adquiere derechos sobre la otra; nada de lo aquí dicho convierte a la organización en parte de las Naciones Unidas ni le permite hablar en su nombre.

Lo que cada parte debe figura a continuación con su plazo. Ambas ven lo que está hecho, lo que está pendiente y lo que está vencido. Cada una puede señalar que la otra no ha hecho lo que debe, y recibe respuesta.

Cuando el mandato se sustituye, se pide a ambas partes que firmen el nuevo. Hasta entonces sigue en vigor el que firmaron. Cualquiera de las partes puede ponerle fin comunicándolo a la otra por escrito.', 0);
INSERT INTO terms_texts (version, language, body, written) VALUES (1, 'ar', '# اختصاصات إشراك المجتمع المدني

يتفق مكتب الأمم المتحدة لمكافحة الإرهاب (المكتب) والمنظمة الموقّعة على هذه الاختصاصات على ما يلتزم به كل منهما تجاه الآخر. وتستند هذه الاختصاصات إلى استراتيجية المكتب لإشراك المجتمع المدني، ويُساءل كل طرف عنها.

## المبادئ المشتركة

التمثيل: يحرص المكتب على التمثيل الكافي للمناطق ولنوع الجنس وللأعمار في عمله مع المجتمع المدني.

عدم الإضرار: لا يجوز أن يتعرض أحد للخطر بسبب مشاركته. وتُقيَّم المخاطر معا ويُتفق على تدابير الحماية منها قبل أي عمل.

الشمول: لا يُستبعد أحد تعسفا. ومعايير المشاركة واضحة وعلنية.

الاستقلال: تعمل المنظمة وفق رأيها هي لا وفق رأي حكومة أو جهة ممولة أو أي جهة أخرى.

المشروعية: تُراعى الآراء على النحو الواجب ويُبلَّغ أصحابها بكيفية مراعاتها.

التنوع: لا يُطلب من المجتمع المدني أن يتكلم بصوت واحد، وكل رأي محترم.

الشفافية: القرارات ومعاييرها علنية. ومن يرى أن قرارا ما تعسفي أو غير منصف يمكنه الاعتراض عليه.

## كيف تعمل هذه الاختصاصات

تسري هذه الاختصاصات متى وقّعها الطرفان. ولا يكتسب أي منهما حقوقا على الآخر، وليس فيها ما يجعل المنظمة جزءا من الأمم المتحدة أو يخولها التكلم باسمها.

يرد أدناه ما يلتزم به كل طرف وموعد استحقاقه. ويرى الطرفان ما أُنجز وما هو مفتوح وما تأخر. ولكل طرف أن يقول إن الآخر لم يفِ بما عليه، ويتلقى ردا على ذلك.

إذا حلت اختصاصات جديدة محل هذه، يُطلب من الطرفين توقيعها. وتبقى الاختصاصات الموقعة سارية حتى ذلك الحين. ولأي من الطرفين إنهاؤها بإخطار الآخر كتابة.', 0);
INSERT INTO terms_texts (version, language, body, written) VALUES (1, 'ru', '# Круг ведения по взаимодействию с гражданским обществом

Контртеррористическое управление ООН (Управление) и организация, подписывающая настоящий документ, договариваются о том, что каждая сторона обязана сделать для другой. Документ основан на стратегии Управления по взаимодействию с гражданским обществом. Каждая сторона несёт за него ответственность.

## Общие принципы

Представительность: Управление следит за тем, чтобы в его работе с гражданским обществом были должным образом представлены регионы, мужчины и женщины и разные возрасты.

Не навреди: участие никого не должно подвергать опасности. Риски оцениваются совместно, меры против них согласуются заранее.

Инклюзивность: никто не исключается произвольно. Критерии участия ясны и открыты.

Независимость: организация действует по собственному суждению, а не по суждению правительства, финансирующей стороны или кого-либо ещё.

Легитимность: мнения должным образом учитываются, и тем, кто их высказал, сообщают, как это было сделано.

Многообразие: гражданское общество не обязано говорить одним голосом. Уважается каждое мнение.

Прозрачность: решения и их критерии открыты. Тот, кто считает решение произвольным или несправедливым, может его оспорить.

## Как действует этот документ

Документ действует с того дня, когда его подписали обе стороны. Ни одна сторона не получает прав в отношении другой; ничто здесь не делает организацию частью Организации Объединённых Наций и не позволяет ей выступать от её имени.

Обязательства каждой стороны и их сроки перечислены ниже. Обе стороны видят, что сделано, что открыто и что просрочено. Каждая может указать, что другая не выполнила обязательства, и получает ответ.

Когда документ заменяется, обеим сторонам предлагают подписать новый. До этого действует подписанный. Любая сторона может прекратить его действие, письменно сообщив об этом другой.', 0);
INSERT INTO terms_texts (version, language, body, written) VALUES (1, 'zh', '# 民间社会参与职权范围

联合国反恐怖主义办公室（办公室）与签署本职权范围的组织商定各自对对方承担的义务。本职权范围依据办公室的民间社会参与战略制定。双方均对其负责。

## 共同原则

代表性：办公室确保其与民间社会的合作充分体现地域、性别和年龄的代表性。

不造成伤害：任何人不得因参与而陷入危险。双方共同评估风险，并事先商定防范措施。

包容：不任意排除任何人。参与标准明确并公开。

独立：组织按自己的判断行事，不听命于政府、资助方或其他任何方面。

正当性：意见得到充分考虑，并告知提出意见者是如何考虑的。

多样性：不要求民间社会只发出一种声音。每种意见都受到尊重。

透明：决定及其标准公开。凡认为某项决定任意或不公正者，可提出异议。

## 本职权范围如何实施

双方签署后，本职权范围即生效。任何一方不因此取得对另一方的权利；本职权范围不使组织成为联合国的一部分，也不允许其以联合国名义发言。

双方的义务及到期日列于下文。双方均可看到哪些已完成、哪些待办、哪些已逾期。任何一方可指出另一方未履行义务，并会得到答复。

本职权范围被替换时，将请双方签署新的职权范围。在此之前，已签署的职权范围继续有效。任何一方可书面通知对方终止本职权范围。', 0);
INSERT INTO terms_duties (version, position, code, side, rule, amount, text) VALUES (1, 1, 'focal-point', 'office', 'days', 10, '{"ar": "تسمية جهة تنسيق للمنظمة وبيان كيفية الاتصال بها.", "en": "Name a focal point for the organisation and say how to reach them.", "es": "Designar un punto focal para la organización e indicar cómo contactar con él.", "fr": "Désigner un point focal pour l''organisation et indiquer comment le joindre.", "ru": "Назначить координатора для организации и сообщить, как с ним связаться.", "zh": "为组织指定协调人并告知联系方式。"}');
INSERT INTO terms_duties (version, position, code, side, rule, amount, text) VALUES (1, 2, 'risk-assessment', 'office', 'days', 30, '{"ar": "تقييم مخاطر المشاركة مع المنظمة والاتفاق على تدابير تحمي المشاركين.", "en": "Assess together with the organisation the risks of taking part, and agree on measures that protect those who do.", "es": "Evaluar con la organización los riesgos de participar y acordar medidas que protejan a quienes participan.", "fr": "Évaluer avec l''organisation les risques de la participation et convenir de mesures qui protègent les personnes qui participent.", "ru": "Оценить вместе с организацией риски участия и согласовать меры защиты участников.", "zh": "与组织共同评估参与的风险，并商定保护参与者的措施。"}');
INSERT INTO terms_duties (version, position, code, side, rule, amount, text) VALUES (1, 3, 'risk-review', 'office', 'months', 12, '{"ar": "إعادة النظر في المخاطر وفي التدابير التي تحمي المشاركين.", "en": "Look again at the risks and at the measures that protect those who take part.", "es": "Revisar los riesgos y las medidas que protegen a quienes participan.", "fr": "Réexaminer les risques et les mesures qui protègent les personnes qui participent.", "ru": "Пересмотреть риски и меры защиты участников.", "zh": "重新审视风险以及保护参与者的措施。"}');
INSERT INTO terms_duties (version, position, code, side, rule, amount, text) VALUES (1, 4, 'answers', 'office', 'months', 6, '{"ar": "إثبات أن كل مساهمة من المنظمة حظيت برد خاص بها معلل بأسباب.", "en": "Show that every contribution of the organisation has had an answer of its own, with reasons.", "es": "Mostrar que cada contribución de la organización ha recibido su propia respuesta motivada.", "fr": "Montrer que chaque contribution de l''organisation a reçu sa propre réponse, motivée.", "ru": "Показать, что на каждый отзыв организации дан отдельный ответ с обоснованием.", "zh": "表明组织的每条意见都得到了说明理由的单独答复。"}');
INSERT INTO terms_duties (version, position, code, side, rule, amount, text) VALUES (1, 5, 'reasons', 'office', 'months', 12, '{"ar": "إثبات أن كل قرار يخص المنظمة أُبلغ مع معياره وسببه وسبيل الطعن فيه.", "en": "Show that every decision about the organisation was given with its criterion and reason, and with the way to appeal.", "es": "Mostrar que cada decisión sobre la organización se comunicó con su criterio, su motivo y la forma de apelar.", "fr": "Montrer que chaque décision concernant l''organisation a été communiquée avec son critère, son motif et la voie de recours.", "ru": "Показать, что каждое решение об организации сообщено с критерием, причиной и порядком обжалования.", "zh": "表明有关组织的每项决定都附有标准、理由和申诉途径。"}');
INSERT INTO terms_duties (version, position, code, side, rule, amount, text) VALUES (1, 6, 'report', 'office', 'months', 12, '{"ar": "تقديم تقرير علني عما أسفرت عنه مساهمات المجتمع المدني في السنة الماضية.", "en": "Report in public what came of the contributions of civil society in the past year.", "es": "Informar públicamente de lo que resultó de las contribuciones de la sociedad civil en el último año.", "fr": "Rendre compte publiquement des suites données aux contributions de la société civile pendant l''année écoulée.", "ru": "Публично отчитаться о том, к чему привели отзывы гражданского общества за прошедший год.", "zh": "公开报告过去一年民间社会意见的落实情况。"}');
INSERT INTO terms_duties (version, position, code, side, rule, amount, text) VALUES (1, 7, 'respect', 'organisation', 'days', 20, '{"ar": "إعلام كل من يشارك باسمها بأن معاملة الآخرين تكون باحترام.", "en": "Make known to everybody who takes part in its name that others are treated with respect.", "es": "Dar a conocer a todas las personas que participan en su nombre que se trata a los demás con respeto.", "fr": "Faire savoir à toutes les personnes qui participent en son nom que les autres sont traités avec respect.", "ru": "Довести до сведения всех, кто участвует от её имени, что к другим относятся с уважением.", "zh": "告知所有以其名义参与的人须尊重他人。"}');
INSERT INTO terms_duties (version, position, code, side, rule, amount, text) VALUES (1, 8, 'data-protection', 'organisation', 'days', 20, '{"ar": "بيان المسؤول في المنظمة عن حماية بيانات الأشخاص الذين تتعرف إليهم عن طريق المكتب.", "en": "Say who answers in the organisation for protecting the data of people it meets through the Office.", "es": "Indicar quién responde en la organización de la protección de los datos de las personas que conoce a través de la Oficina.", "fr": "Indiquer qui répond, dans l''organisation, de la protection des données des personnes rencontrées par l''entremise du Bureau.", "ru": "Сообщить, кто в организации отвечает за защиту данных людей, с которыми она знакомится через Управление.", "zh": "说明组织内由谁负责保护通过办公室结识者的数据。"}');
INSERT INTO terms_duties (version, position, code, side, rule, amount, text) VALUES (1, 9, 'leadership', 'organisation', 'months', 6, '{"ar": "الإبلاغ عن التغييرات في قيادتها أو تأكيد عدم حدوث أي تغيير.", "en": "Tell of changes in its leadership, or confirm that there were none.", "es": "Comunicar los cambios en su dirección o confirmar que no los hubo.", "fr": "Signaler les changements à sa direction ou confirmer qu''il n''y en a pas eu.", "ru": "Сообщить об изменениях в своём руководстве или подтвердить, что их не было.", "zh": "告知领导层的变动，或确认没有变动。"}');
INSERT INTO terms_duties (version, position, code, side, rule, amount, text) VALUES (1, 10, 'record', 'organisation', 'months', 12, '{"ar": "تأكيد صحة سجلها أو تصحيحه.", "en": "Confirm that its record is right, or put it right.", "es": "Confirmar que su ficha es correcta o corregirla.", "fr": "Confirmer que sa fiche est exacte ou la corriger.", "ru": "Подтвердить, что сведения о ней верны, или исправить их.", "zh": "确认其记录无误或予以更正。"}');
INSERT INTO terms_duties (version, position, code, side, rule, amount, text) VALUES (1, 11, 'independence', 'organisation', 'months', 12, '{"ar": "تجديد إعلان استقلالها: التمويل والصلات بالحكومات والمسؤولون الحكوميون في مجلسها.", "en": "Renew its declaration of independence: funding, ties to governments, officials on its board.", "es": "Renovar su declaración de independencia: financiación, vínculos con gobiernos, funcionarios en su junta.", "fr": "Renouveler sa déclaration d''indépendance : financement, liens avec des gouvernements, fonctionnaires dans ses organes.", "ru": "Обновить декларацию о независимости: финансирование, связи с правительствами, должностные лица в правлении.", "zh": "更新其独立性声明：经费来源、与政府的联系、理事会中的官员。"}');

-- safeguarding/0001
-- The first sweep comes with the next minute of work.
INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ('safetysweepthefirstofalldays', 'event:assessments_due', '{}', 0, 0, 'waiting');

-- safeguarding/0002
-- What happened to people because they took part, or could have. Every word is sealed; what stands here are states and days.
CREATE TABLE incidents (
  id TEXT NOT NULL PRIMARY KEY,
  organisation TEXT NOT NULL,
  state TEXT NOT NULL,
  kind TEXT NOT NULL,
  severity TEXT NOT NULL,
  reporter TEXT NOT NULL,
  code TEXT NOT NULL,
  restricted BOOLEAN NOT NULL,
  reported BIGINT NOT NULL,
  due BIGINT NOT NULL,
  acknowledged BIGINT,
  closed BIGINT,
  outcome TEXT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX incidents_state ON incidents (state, due);
CREATE INDEX incidents_code ON incidents (code);
CREATE INDEX incidents_reporter ON incidents (reporter);
CREATE INDEX incidents_organisation ON incidents (organisation);
-- Who handles an incident that names somebody of the Office; nobody else of the Office learns of it.
CREATE TABLE incident_handlers (
  incident TEXT NOT NULL,
  account TEXT NOT NULL,
  PRIMARY KEY (incident, account)
);
-- What was said: by the reporter, by the Office to the reporter, and by the Office for itself.
CREATE TABLE incident_words (
  id TEXT NOT NULL PRIMARY KEY,
  incident TEXT NOT NULL,
  position BIGINT NOT NULL,
  voice TEXT NOT NULL,
  author TEXT NOT NULL,
  author_name TEXT NOT NULL,
  at BIGINT NOT NULL,
  words TEXT NOT NULL
);
CREATE UNIQUE INDEX incident_words_order ON incident_words (incident, position);
CREATE INDEX incident_words_author ON incident_words (author);
CREATE TABLE incident_measures (
  id TEXT NOT NULL PRIMARY KEY,
  incident TEXT NOT NULL,
  what TEXT NOT NULL,
  owner TEXT NOT NULL,
  due BIGINT NOT NULL,
  done BIGINT
);
CREATE INDEX incident_measures_due ON incident_measures (incident, due);
-- Lessons are public and lead to no incident: a year, never a day.
CREATE TABLE lessons (
  id TEXT NOT NULL PRIMARY KEY,
  year BIGINT NOT NULL,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX lessons_year ON lessons (year, id);

-- liaison/0001
-- A seat: whom civil society can turn to in one body of the Office. What its holders note for whoever comes next is sealed.
CREATE TABLE liaison_seats (
  id TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL,
  body_name TEXT NOT NULL,
  name TEXT NOT NULL,
  languages TEXT NOT NULL,
  themes TEXT NOT NULL,
  regions TEXT NOT NULL,
  target BIGINT NOT NULL,
  note TEXT NOT NULL,
  note_at BIGINT,
  retired BOOLEAN NOT NULL,
  alarmed BIGINT,
  created BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX liaison_seats_retired ON liaison_seats (retired, body, id);
-- Who holds a seat or stands in for its holder, from when until when; "named" where they want their name to be shown.
CREATE TABLE liaison_terms (
  id TEXT NOT NULL PRIMARY KEY,
  seat TEXT NOT NULL,
  part TEXT NOT NULL,
  account TEXT NOT NULL,
  starts BIGINT NOT NULL,
  ends BIGINT,
  named BOOLEAN NOT NULL
);
CREATE INDEX liaison_terms_seat ON liaison_terms (seat, part, starts);
CREATE INDEX liaison_terms_account ON liaison_terms (account);
-- An enquiry. Every word is sealed; what stands here is what it is about, whose turn it is, and days.
CREATE TABLE liaison_enquiries (
  id TEXT NOT NULL PRIMARY KEY,
  seat TEXT NOT NULL,
  theme TEXT NOT NULL,
  region TEXT NOT NULL,
  language TEXT NOT NULL,
  state TEXT NOT NULL,
  stage TEXT NOT NULL,
  writer TEXT NOT NULL,
  code TEXT NOT NULL,
  organisation TEXT NOT NULL,
  created BIGINT NOT NULL,
  asked BIGINT NOT NULL,
  due BIGINT NOT NULL,
  next BIGINT,
  answered BIGINT,
  closed BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX liaison_enquiries_state ON liaison_enquiries (state, due, id);
CREATE INDEX liaison_enquiries_seat ON liaison_enquiries (seat, state);
CREATE INDEX liaison_enquiries_code ON liaison_enquiries (code);
CREATE INDEX liaison_enquiries_writer ON liaison_enquiries (writer);
CREATE INDEX liaison_enquiries_organisation ON liaison_enquiries (organisation);
-- What was said: by whoever wrote, for the seat, and by those who answer among themselves.
CREATE TABLE liaison_words (
  id TEXT NOT NULL PRIMARY KEY,
  enquiry TEXT NOT NULL,
  position BIGINT NOT NULL,
  voice TEXT NOT NULL,
  seat TEXT NOT NULL,
  author TEXT NOT NULL,
  author_name TEXT NOT NULL,
  at BIGINT NOT NULL,
  words TEXT NOT NULL
);
CREATE UNIQUE INDEX liaison_words_order ON liaison_words (enquiry, position);
CREATE INDEX liaison_words_author ON liaison_words (author);
-- What became of an enquiry, step by step: the trace that both sides read.
CREATE TABLE liaison_steps (
  id TEXT NOT NULL PRIMARY KEY,
  enquiry TEXT NOT NULL,
  position BIGINT NOT NULL,
  kind TEXT NOT NULL,
  from_seat TEXT NOT NULL,
  to_seat TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE UNIQUE INDEX liaison_steps_order ON liaison_steps (enquiry, position);
-- Each time that somebody waited for a seat, for the figures: no words, and of the writer a tag that leads to nobody.
CREATE TABLE liaison_rounds (
  id TEXT NOT NULL PRIMARY KEY,
  enquiry TEXT NOT NULL,
  seat TEXT NOT NULL,
  source TEXT NOT NULL,
  asked BIGINT NOT NULL,
  due BIGINT NOT NULL,
  answered BIGINT,
  days BIGINT NOT NULL
);
CREATE INDEX liaison_rounds_enquiry ON liaison_rounds (enquiry, answered);
CREATE INDEX liaison_rounds_due ON liaison_rounds (due, seat);
-- The first look at seats and terms comes with the next minute of work.
INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ('liaisonlooksforthefirsttime', 'event:liaison_day', '{}', 0, 0, 'waiting');

-- library/0001
CREATE TABLE library_items (
  id TEXT PRIMARY KEY, number BIGINT NOT NULL UNIQUE, state TEXT NOT NULL, audience TEXT NOT NULL,
  organisation TEXT REFERENCES organisations (id), named BOOLEAN NOT NULL, newest BIGINT NOT NULL, published BIGINT,
  changed BIGINT NOT NULL, created BIGINT NOT NULL, withdrawn_by TEXT NOT NULL, reason TEXT NOT NULL
);
CREATE INDEX library_items_newest ON library_items (state, published, number);
CREATE INDEX library_items_changed ON library_items (audience, changed, number);
CREATE INDEX library_items_organisation ON library_items (organisation);

CREATE TABLE library_versions (
  id TEXT PRIMARY KEY, item TEXT NOT NULL REFERENCES library_items (id), n BIGINT NOT NULL, state TEXT NOT NULL, kind TEXT NOT NULL,
  language TEXT NOT NULL, authors TEXT NOT NULL, consent BOOLEAN NOT NULL, year BIGINT NOT NULL, licence TEXT NOT NULL,
  themes TEXT NOT NULL, regions TEXT NOT NULL, note TEXT NOT NULL, account TEXT NOT NULL, saved BIGINT NOT NULL, handed BIGINT,
  published BIGINT, revision BIGINT NOT NULL, UNIQUE (item, n)
);
CREATE INDEX library_versions_state ON library_versions (state, handed, id);
CREATE INDEX library_versions_account ON library_versions (account);

CREATE TABLE library_texts (
  version TEXT NOT NULL REFERENCES library_versions (id), language TEXT NOT NULL, title TEXT NOT NULL, about TEXT NOT NULL,
  PRIMARY KEY (version, language)
);

CREATE TABLE library_files (
  id TEXT PRIMARY KEY, version TEXT NOT NULL REFERENCES library_versions (id), language TEXT NOT NULL, kind TEXT NOT NULL,
  name TEXT NOT NULL, file TEXT NOT NULL, size BIGINT NOT NULL, removed TEXT NOT NULL, state TEXT NOT NULL, added BIGINT NOT NULL,
  UNIQUE (version, language)
);

CREATE TABLE library_facets (
  item TEXT NOT NULL REFERENCES library_items (id), facet TEXT NOT NULL, code TEXT NOT NULL, PRIMARY KEY (item, facet, code)
);
CREATE INDEX library_facets_code ON library_facets (facet, code, item);

CREATE TABLE library_reviews (
  id TEXT PRIMARY KEY, item TEXT NOT NULL REFERENCES library_items (id), n BIGINT NOT NULL, outcome TEXT NOT NULL, reason TEXT NOT NULL,
  account TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE INDEX library_reviews_item ON library_reviews (item, at, id);

CREATE TABLE library_collections (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, about TEXT NOT NULL, created BIGINT NOT NULL, revision BIGINT NOT NULL
);
CREATE TABLE library_collected (
  collection TEXT NOT NULL REFERENCES library_collections (id), item TEXT NOT NULL REFERENCES library_items (id),
  added BIGINT NOT NULL, PRIMARY KEY (collection, item)
);
CREATE INDEX library_collected_item ON library_collected (item);

-- fora/0001
CREATE TABLE fora_spaces (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, theme TEXT NOT NULL, title TEXT NOT NULL, about TEXT NOT NULL, first_look BOOLEAN NOT NULL,
  archived BOOLEAN NOT NULL, created BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE TABLE fora_members (
  space TEXT NOT NULL REFERENCES fora_spaces (id), organisation TEXT NOT NULL REFERENCES organisations (id), PRIMARY KEY (space, organisation)
);
CREATE INDEX fora_members_of ON fora_members (organisation);
CREATE TABLE fora_topics (
  id TEXT PRIMARY KEY, space TEXT NOT NULL REFERENCES fora_spaces (id), account TEXT, title TEXT NOT NULL, language TEXT NOT NULL,
  state TEXT NOT NULL, created BIGINT NOT NULL, last_place BIGINT NOT NULL, last_at BIGINT NOT NULL, posts BIGINT NOT NULL,
  answer TEXT NOT NULL, leads_to TEXT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX fora_topics_of ON fora_topics (space, last_place);
CREATE INDEX fora_topics_last ON fora_topics (last_place);
-- The number is drawn by chance and stands in addresses; the place orders posts, and nobody sees it: it would count what is hidden.
CREATE TABLE fora_posts (
  id TEXT PRIMARY KEY, number BIGINT NOT NULL, place BIGINT NOT NULL, topic TEXT NOT NULL REFERENCES fora_topics (id), account TEXT,
  organisation TEXT REFERENCES organisations (id), office BOOLEAN NOT NULL, author TEXT NOT NULL, language TEXT NOT NULL,
  body TEXT NOT NULL, state TEXT NOT NULL, unlisted BOOLEAN NOT NULL, created BIGINT NOT NULL, edited BIGINT, redacted BOOLEAN NOT NULL,
  recommended BOOLEAN NOT NULL, due BIGINT, version BIGINT NOT NULL
);
CREATE UNIQUE INDEX fora_posts_number ON fora_posts (number);
CREATE UNIQUE INDEX fora_posts_place ON fora_posts (place);
CREATE INDEX fora_posts_of ON fora_posts (topic, place);
CREATE INDEX fora_posts_state ON fora_posts (state, place);
CREATE INDEX fora_posts_by ON fora_posts (account, place);
CREATE INDEX fora_posts_organisation ON fora_posts (organisation, state);
-- A post as it stood before it was changed; what the Office took out is in none of them.
CREATE TABLE fora_edits (
  post TEXT NOT NULL REFERENCES fora_posts (id), version BIGINT NOT NULL, language TEXT NOT NULL, body TEXT NOT NULL, at BIGINT NOT NULL,
  redaction BOOLEAN NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (post, version)
);
CREATE TABLE fora_traces (
  id TEXT PRIMARY KEY, topic TEXT NOT NULL REFERENCES fora_topics (id), other TEXT NOT NULL, what TEXT NOT NULL, at BIGINT NOT NULL,
  reason TEXT NOT NULL
);
CREATE INDEX fora_traces_of ON fora_traces (topic, at);
CREATE TABLE fora_drafts (
  account TEXT NOT NULL, target TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, language TEXT NOT NULL, at BIGINT NOT NULL,
  PRIMARY KEY (account, target)
);
CREATE TABLE fora_reading (
  account TEXT NOT NULL, topic TEXT NOT NULL REFERENCES fora_topics (id), place BIGINT NOT NULL, watch TEXT NOT NULL,
  PRIMARY KEY (account, topic)
);
CREATE INDEX fora_reading_of ON fora_reading (topic);
CREATE TABLE fora_people (
  account TEXT PRIMARY KEY, handle TEXT NOT NULL, digest TEXT NOT NULL, digested BIGINT NOT NULL
);
CREATE UNIQUE INDEX fora_people_handle ON fora_people (handle) WHERE handle <> '';
-- What readers say of a post, sealed.
CREATE TABLE fora_reports (
  id TEXT PRIMARY KEY, post TEXT NOT NULL REFERENCES fora_posts (id), account TEXT NOT NULL, why TEXT NOT NULL, words TEXT NOT NULL,
  at BIGINT NOT NULL, outcome TEXT NOT NULL, decided BIGINT
);
CREATE INDEX fora_reports_open ON fora_reports (outcome, at);
CREATE INDEX fora_reports_of ON fora_reports (post);
-- What the Office decided against somebody; reason, appeal and answer are sealed.
CREATE TABLE fora_measures (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, post TEXT NOT NULL REFERENCES fora_posts (id), account TEXT NOT NULL, reason TEXT NOT NULL,
  at BIGINT NOT NULL, until BIGINT, made_by TEXT NOT NULL, appeal_until BIGINT NOT NULL, appeal TEXT NOT NULL, appealed BIGINT,
  answer TEXT NOT NULL, answered BIGINT, lifted BOOLEAN NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX fora_measures_on ON fora_measures (account, at);
CREATE INDEX fora_measures_of ON fora_measures (post);
CREATE TABLE fora_polls (
  topic TEXT PRIMARY KEY REFERENCES fora_topics (id), question TEXT NOT NULL, closes BIGINT NOT NULL, result TEXT NOT NULL
);
CREATE TABLE fora_choices (
  topic TEXT NOT NULL REFERENCES fora_topics (id), position BIGINT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (topic, position)
);
-- One vote of each organisation under a keyed mark; they go when the result is fixed.
CREATE TABLE fora_votes (
  topic TEXT NOT NULL REFERENCES fora_topics (id), voter TEXT NOT NULL, position BIGINT NOT NULL, PRIMARY KEY (topic, voter)
);
-- The first letters of what is new are looked for with the next minute of work.
INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ('forumdigeststhefirstofalldays', 'event:forum_digests_due', '{}', 0, 0, 'waiting');

-- fora/0002
-- Files of posts: name and words are sealed under a key of each file, bound to its post. Nothing says who sent one. Of a file that is gone
-- a row without anything stays, so that a copy made before can be brought to forget it too.
CREATE TABLE fora_files (
  id TEXT PRIMARY KEY, post TEXT NOT NULL REFERENCES fora_posts (id), kind TEXT NOT NULL, name TEXT NOT NULL, words TEXT NOT NULL,
  file TEXT NOT NULL, size BIGINT NOT NULL, removed TEXT NOT NULL, state TEXT NOT NULL, added BIGINT NOT NULL
);
CREATE INDEX fora_files_of ON fora_files (post, added);

-- fora/0003
-- The version before goes on beside this step.
-- What a reader has not read of a topic is counted within the topic: by state and place alone it was looked for among all posts. With
-- the state as a column instead, the page of a topic would be sorted anew each time.
CREATE INDEX fora_posts_shown ON fora_posts (topic, place) WHERE state = 'shown';

-- programs/0001
-- Addresses of others that are told what everybody may read. The address and the secrets are sealed under a key of each row; kinds are a
-- list in one column. While something waits, `due` says when it is tried next.
CREATE TABLE webhooks (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL, secret TEXT NOT NULL, old_secret TEXT NOT NULL, old_until BIGINT,
  kinds TEXT NOT NULL, state TEXT NOT NULL, failures BIGINT NOT NULL, due BIGINT, by_account TEXT NOT NULL, created BIGINT NOT NULL
);
-- What is told: never more than what happened, and where everybody reads it.
CREATE TABLE webhook_deliveries (
  id TEXT PRIMARY KEY, webhook TEXT NOT NULL REFERENCES webhooks (id), kind TEXT NOT NULL, event TEXT NOT NULL, object TEXT NOT NULL,
  place TEXT NOT NULL, at BIGINT NOT NULL, state TEXT NOT NULL, tried BIGINT, answer TEXT NOT NULL
);
-- Which were removed, by a number that means nothing any more: so that an older copy of the house tells them nothing either.
CREATE TABLE webhooks_removed (id TEXT PRIMARY KEY, at BIGINT NOT NULL);
CREATE INDEX webhook_deliveries_of ON webhook_deliveries (webhook, state, at, id);

-- programs/0002
-- What webhooks were told long ago is forgotten once a day, from the first day on.
INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ('webhooksthefirstofalldays', 'event:webhooks_day', '{}', 0, 0, 'waiting');

