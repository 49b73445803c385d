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

-- engagement/0001
CREATE TABLE participants (
  engagement TEXT NOT NULL, account TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id),
  gender TEXT NOT NULL, age_band TEXT NOT NULL, PRIMARY KEY (engagement, account)
);
CREATE INDEX participants_organisation ON participants (organisation);

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
  public_reason TEXT NOT NULL, received BIGINT NOT NULL, due BIGINT NOT NULL, proposed BIGINT NOT NULL, proposed_by TEXT NOT NULL,
  proposed_by_name TEXT NOT NULL, made BIGINT, confirmed_by TEXT NOT NULL, confirmed_by_name TEXT NOT NULL, sent_back TEXT NOT NULL,
  zone TEXT NOT NULL, appeal_days BIGINT NOT NULL, appeal_until BIGINT, appeal_state TEXT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX decisions_made ON decisions (state, made, id);
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
  id TEXT PRIMARY KEY, appeal TEXT NOT NULL REFERENCES appeals (id), at BIGINT NOT NULL, step TEXT NOT NULL, actor_name TEXT NOT NULL,
  note TEXT NOT NULL
);
CREATE INDEX appeal_steps_of ON appeal_steps (appeal, at);

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

-- admission/0001
CREATE TABLE admission_items (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL, created BIGINT NOT NULL
);
CREATE INDEX admission_items_by_state ON admission_items (state, created);

-- appeals/0001
CREATE TABLE appeals_items (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL, created BIGINT NOT NULL
);
CREATE INDEX appeals_items_by_state ON appeals_items (state, created);

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

