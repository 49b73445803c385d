//! Signing in by an institution, against a small one of the test's own: what it says rightly opens, whatever is wrong does not.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use axum::{Json, Router, extract::State, routing};
use data_encoding::{BASE64, BASE64URL_NOPAD};
use guard::Role;
use http::{HeaderMap, StatusCode, header};
use kernel::{Clock, Timestamp, args};
use ring::{
    digest::{SHA256, digest},
    hmac,
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair},
};
use serde_json::{Value, json};
use server::InstitutionPlace;
use testkit::{Browser, ENGINES, Page, Person, TestApp};
use web::Form;

const LEAD_ON: StatusCode = StatusCode::SEE_OTHER;
const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
const OUT: &str = "/sign-in/institution";
const LINK: &str = "/account/institution";

fn base64(bytes: impl AsRef<[u8]>) -> String {
    BASE64URL_NOPAD.encode(bytes.as_ref())
}

/// What a code stands for.
struct Grant {
    challenge: String,
    back: String,
    token: String,
}

/// An institution that says what a test wants it to say.
struct Institution {
    base: String,
    pair: EcdsaKeyPair,
    grants: Mutex<HashMap<String, Grant>>,
}

fn new_pair() -> EcdsaKeyPair {
    let (kind, random) = (&ECDSA_P256_SHA256_FIXED_SIGNING, SystemRandom::new());
    let made = EcdsaKeyPair::generate_pkcs8(kind, &random).unwrap();
    EcdsaKeyPair::from_pkcs8(kind, made.as_ref(), &random).unwrap()
}

impl Institution {
    async fn open() -> Arc<Self> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let institution = Arc::new(Self {
            base: format!("http://{}", listener.local_addr().unwrap()),
            pair: new_pair(),
            grants: Mutex::default(),
        });
        let router = Router::new()
            .route("/.well-known/openid-configuration", routing::get(document))
            .route("/keys", routing::get(keys))
            .route("/token", routing::post(token))
            .with_state(Arc::clone(&institution));
        tokio::spawn(async move { axum::serve(listener, router).await });
        institution
    }

    fn jwk(&self) -> Value {
        let point = self.pair.public_key().as_ref();
        json!({
            "kty": "EC", "crv": "P-256", "kid": "one", "use": "sig",
            "x": base64(&point[1..33]), "y": base64(&point[33..]),
        })
    }

    fn sign(&self, pair: &EcdsaKeyPair, header: &Value, claims: &Value) -> String {
        let text = unsigned(header, claims);
        let signature = pair.sign(&SystemRandom::new(), text.as_bytes()).unwrap();
        format!("{text}.{}", base64(signature))
    }

    fn good(&self, claims: &Value) -> String {
        self.sign(&self.pair, &json!({ "alg": "ES256", "kid": "one" }), claims)
    }

    /// What it says of somebody, rightly.
    fn claims(&self, asked: &Form, now: Timestamp) -> Value {
        let now = now.0 / 1000;
        json!({
            "iss": self.base, "sub": "person-7", "aud": "indaba", "exp": now + 300, "iat": now,
            "nonce": asked.get("nonce"), "email": "ada@example.org", "email_verified": true,
            "amr": ["pwd"], "groups": ["everybody"],
        })
    }

    /// Takes in whoever it is asked for, and sends them back with a token.
    fn grant(&self, asked: &Form, token: String) -> String {
        assert_eq!(asked.get("response_type"), "code");
        assert_eq!(asked.get("client_id"), "indaba");
        assert_eq!(asked.get("code_challenge_method"), "S256");
        let back = asked.get("redirect_uri");
        assert_eq!(back, "http://indaba.test/sign-in/institution/back");
        let code = format!("code-{}", self.grants.lock().unwrap().len());
        let grant = Grant {
            challenge: asked.get("code_challenge").to_owned(),
            back: back.to_owned(),
            token,
        };
        self.grants.lock().unwrap().insert(code.clone(), grant);
        format!("{OUT}/back?code={code}&state={}", asked.get("state"))
    }
}

fn unsigned(header: &Value, claims: &Value) -> String {
    format!(
        "{}.{}",
        base64(header.to_string()),
        base64(claims.to_string())
    )
}

async fn document(State(of): State<Arc<Institution>>) -> Json<Value> {
    Json(json!({
        "issuer": of.base,
        "authorization_endpoint": format!("{}/authorize", of.base),
        "token_endpoint": format!("{}/token", of.base),
        "jwks_uri": format!("{}/keys", of.base),
    }))
}

async fn keys(State(of): State<Arc<Institution>>) -> Json<Value> {
    Json(json!({ "keys": [of.jwk()] }))
}

async fn token(
    State(of): State<Arc<Institution>>,
    headers: HeaderMap,
    body: String,
) -> Result<Json<Value>, StatusCode> {
    let basic = format!("Basic {}", BASE64.encode(b"indaba:s3cr3t"));
    let form = Form::parse(&body);
    let grant = of.grants.lock().unwrap().remove(form.get("code"));
    let grant = grant.ok_or(StatusCode::BAD_REQUEST)?;
    let verifier = form.get("code_verifier");
    let right = headers
        .get(header::AUTHORIZATION)
        .is_some_and(|v| v == &basic)
        && base64(digest(&SHA256, verifier.as_bytes())) == grant.challenge
        && verifier.len() >= 43
        && form.get("redirect_uri") == grant.back;
    if !right {
        return Err(StatusCode::BAD_REQUEST);
    }
    Ok(Json(
        json!({ "id_token": grant.token, "access_token": "x", "token_type": "Bearer" }),
    ))
}

/// A house with an institution, and somebody of the Office.
struct Met {
    test: TestApp,
    at: Arc<Institution>,
    ada: Person,
    _secret: tempfile::TempDir,
}

impl Met {
    async fn on(engine: &'static str) -> Self {
        let at = Institution::open().await;
        let secret = tempfile::tempdir().unwrap();
        let secret_file = secret.path().join("secret");
        std::fs::write(&secret_file, "s3cr3t\n").unwrap();
        let place = InstitutionPlace {
            issuer: at.base.clone(),
            client: "indaba".to_owned(),
            secret_file,
            groups: "groups".to_owned(),
            roles: "oct-engage=engagement_officer,oct-tech=technical_administrator".to_owned(),
            second: "mfa".to_owned(),
        };
        let clock = Clock::fixed(Timestamp::from_date(2026, 3, 2).unwrap());
        let test = TestApp::with_institution(engine, clock, place).await;
        let ada = test
            .person("Ada", "ada@example.org", Role::Auditor, "")
            .await;
        Self {
            test,
            at,
            ada,
            _secret: secret,
        }
    }

    /// Sets out, led on or by a link of the page; gives what the institution is asked.
    async fn out(&self, browser: &mut Browser, path: &str) -> Form {
        let page = browser.get(path).await;
        let place = format!("{}/authorize?", self.at.base);
        let mut ways = page.links();
        ways.push(page.leads_to());
        let out = ways.iter().find_map(|way| way.strip_prefix(&place));
        Form::parse(out.unwrap_or_else(|| panic!("{path} leads nowhere: {}", page.words())))
    }

    /// Out and back with what is said rightly but for some claims.
    async fn round(&self, browser: &mut Browser, path: &str, changed: &[(&str, Value)]) -> Page {
        let asked = self.out(browser, path).await;
        let mut claims = self.at.claims(&asked, self.test.clock.now());
        for (name, value) in changed {
            claims[*name] = value.clone();
        }
        let back = self.at.grant(&asked, self.at.good(&claims));
        browser.get(&back).await
    }

    async fn link(&self) {
        let mut browser = self.test.browser(&self.ada).await;
        let page = self.round(&mut browser, LINK, &[]).await;
        let to = page.leads_to();
        assert_eq!(to, "/account/institution?done=institution-linked");
    }

    async fn sessions(&self) -> i64 {
        let sql = "SELECT COUNT(*) FROM sessions WHERE way = 'institution'";
        self.test.number(sql, vec![]).await
    }

    async fn roles(&self) -> Vec<String> {
        let sql = "SELECT role || ' ' || source FROM appointments WHERE account = $1 AND ends IS NULL ORDER BY role";
        self.test.texts(sql, args![self.ada.account]).await
    }

    fn code(&self) -> String {
        self.test.clock.advance(60_000);
        let totp = guard::Totp::from_text(&self.ada.totp).unwrap();
        totp.code(self.test.clock.now()).unwrap()
    }
}

const MFA: &str = "mfa";

#[tokio::test]
async fn an_account_is_known_again_once_its_holder_linked_it() {
    for engine in ENGINES {
        let met = Met::on(engine).await;
        // The address is that of an account, and links nothing.
        let mut visitor = met.test.visitor();
        let page = met.round(&mut visitor, OUT, &[("amr", json!([MFA]))]).await;
        assert_eq!(page.status, REFUSED, "{engine}");
        assert!(
            page.words().contains("no account here is linked"),
            "{}",
            page.words()
        );
        met.link().await;
        let letters = met.test.letters_to("ada@example.org").await;
        assert!(
            letters.iter().any(|l| l.body.contains("has changed")),
            "{engine}"
        );

        let mut visitor = met.test.visitor();
        let page = met
            .round(
                &mut visitor,
                "/sign-in/institution?to=/office/audit",
                &[("amr", json!(["otp", MFA]))],
            )
            .await;
        assert_eq!(
            (page.status, page.leads_to().as_str()),
            (LEAD_ON, "/office/audit")
        );
        let account = visitor.read("/account").await;
        assert!(
            account.words().contains("Institution"),
            "{}",
            account.words()
        );
        // The same by `acr`.
        let mut again = met.test.visitor();
        let page = met.round(&mut again, OUT, &[("acr", json!(MFA))]).await;
        assert_eq!(page.status, LEAD_ON, "{}", page.words());
        assert_eq!(met.sessions().await, 2, "{engine}");
        let used = met
            .test
            .number("SELECT used FROM institution_links", vec![])
            .await;
        assert_eq!(used % 86_400_000, 0, "{engine}");

        // Somebody else cannot take the link over, and learns nothing of whose it is.
        let bo = met
            .test
            .person("Bo", "bo@example.org", Role::Auditor, "")
            .await;
        let mut theirs = met.test.browser(&bo).await;
        let page = met.round(&mut theirs, LINK, &[]).await;
        assert_eq!(page.status, REFUSED, "{engine}");
        assert!(!page.words().contains("Ada"), "{}", page.words());

        // Unlinked, nobody is known again.
        let mut own = met.test.browser(&met.ada).await;
        let token = own.token().await;
        let done = own
            .post("/account/institution/remove", &[("_csrf", token.as_str())])
            .await;
        assert_eq!(done.status, LEAD_ON, "{}", done.words());
        let mut visitor = met.test.visitor();
        let page = met.round(&mut visitor, OUT, &[("amr", json!([MFA]))]).await;
        assert_eq!(page.status, REFUSED, "{engine}");
        // Closing an account forgets its link.
        met.link().await;
        let mut own = met.test.browser(&met.ada).await;
        let typed = [("understood", "on"), ("password", testkit::PASSWORD)];
        own.fill("/account/close", "/account/close", &typed).await;
        assert_eq!(
            met.test
                .number("SELECT COUNT(*) FROM institution_links", vec![])
                .await,
            0
        );
    }
}

#[tokio::test]
async fn without_a_second_factor_there_a_code_is_asked_here() {
    for engine in ENGINES {
        let met = Met::on(engine).await;
        met.link().await;
        let mut visitor = met.test.visitor();
        let asked = met
            .round(&mut visitor, "/sign-in/institution?to=/office/audit", &[])
            .await;
        assert_eq!(asked.status, StatusCode::OK, "{}", asked.words());
        assert_eq!(
            visitor.get("/office/audit").await.status,
            LEAD_ON,
            "not signed in yet, {engine}"
        );
        let path = "/sign-in/institution/code";
        let no = visitor.submit(&asked, path, &[("proof", "000000")]).await;
        assert!(no.text().contains("f-proof-error"), "{}", no.words());
        assert_eq!(met.sessions().await, 0, "{engine}");
        // What waits is in this browser alone.
        let right = met.code();
        let no = met
            .test
            .visitor()
            .post(path, &[("proof", right.as_str())])
            .await;
        assert_eq!(no.status, REFUSED, "{engine}");
        let mut twin = visitor.clone();
        let done = visitor.submit(&asked, path, &[("proof", &right)]).await;
        assert_eq!(
            (done.status, done.leads_to().as_str()),
            (LEAD_ON, "/office/audit")
        );
        // What waited is good once, also with another code.
        let more = met.code();
        let no = twin.submit(&asked, path, &[("proof", &more)]).await;
        assert_eq!(no.status, REFUSED, "{engine}");
        assert_eq!(met.sessions().await, 1, "{engine}");
    }
}

#[tokio::test]
async fn a_token_that_is_wrong_in_any_part_opens_nothing() {
    for engine in ENGINES {
        let met = Met::on(engine).await;
        met.link().await;
        let now = met.test.clock.now().0 / 1000;
        let mut said = String::new();
        for (what, claim, value) in [
            ("nonce", "nonce", json!("another")),
            ("no nonce", "nonce", Value::Null),
            ("audience", "aud", json!("another")),
            ("audiences", "aud", json!(["indaba", "another"])),
            ("given to another", "azp", json!("another")),
            ("issuer", "iss", json!("https://evil.example")),
            ("over", "exp", json!(now - 61)),
            ("without end", "exp", Value::Null),
            ("end as a text", "exp", json!("9999999999")),
            ("of tomorrow", "iat", json!(now + 86_400)),
            ("old", "iat", json!(now - 3_600)),
            ("not yet", "nbf", json!(now + 3_600)),
            ("nobody", "sub", json!("")),
            ("address doubted", "email_verified", json!(false)),
        ] {
            let changed = [("amr", json!([MFA])), (claim, value)];
            let mut visitor = met.test.visitor();
            let page = met.round(&mut visitor, OUT, &changed).await;
            assert_eq!(page.status, REFUSED, "{what}, {engine}");
            if said.is_empty() {
                said = page.words();
            }
            assert_eq!(page.words(), said, "{what}");
        }
        type Forge = fn(&Institution, &Value) -> String;
        let forged: [(&str, Forge); 5] = [
            ("no signature", |_, claims| {
                format!("{}.", unsigned(&json!({ "alg": "none" }), claims))
            }),
            ("its public key as a secret", |of, claims| {
                let text = unsigned(&json!({ "alg": "HS256", "kid": "one" }), claims);
                let key = hmac::Key::new(hmac::HMAC_SHA256, of.pair.public_key().as_ref());
                format!("{text}.{}", base64(hmac::sign(&key, text.as_bytes())))
            }),
            ("another's key", |of, claims| {
                of.sign(
                    &new_pair(),
                    &json!({ "alg": "ES256", "kid": "one" }),
                    claims,
                )
            }),
            ("a key that is not known", |of, claims| {
                of.sign(&of.pair, &json!({ "alg": "ES256", "kid": "two" }), claims)
            }),
            ("what must be understood", |of, claims| {
                of.sign(
                    &of.pair,
                    &json!({ "alg": "ES256", "kid": "one", "crit": ["x"] }),
                    claims,
                )
            }),
        ];
        for (what, forge) in forged {
            let mut visitor = met.test.visitor();
            let asked = met.out(&mut visitor, OUT).await;
            let mut claims = met.at.claims(&asked, met.test.clock.now());
            claims["amr"] = json!([MFA]);
            let back = met.at.grant(&asked, forge(&met.at, &claims));
            let page = visitor.get(&back).await;
            assert_eq!(
                (page.status, page.words()),
                (REFUSED, said.clone()),
                "{what}, {engine}"
            );
        }
        assert_eq!(met.sessions().await, 0, "{engine}");
    }
}

#[tokio::test]
async fn the_way_back_belongs_to_the_browser_that_set_out_and_is_good_once() {
    for engine in ENGINES {
        let met = Met::on(engine).await;
        met.link().await;
        let good = |asked: &Form| {
            let mut claims = met.at.claims(asked, met.test.clock.now());
            claims["amr"] = json!([MFA]);
            met.at.grant(asked, met.at.good(&claims))
        };
        let (mut one, mut two) = (met.test.visitor(), met.test.visitor());
        let asked_one = met.out(&mut one, OUT).await;
        let asked_two = met.out(&mut two, OUT).await;
        // Somebody else's way back, or none of one's own.
        let back = good(&asked_one);
        assert_eq!(two.get(&back).await.status, REFUSED, "{engine}");
        assert_eq!(met.test.visitor().get(&back).await.status, REFUSED);
        let mixed = back.replace(asked_one.get("state"), asked_two.get("state"));
        assert_eq!(one.get(&mixed).await.status, REFUSED, "{engine}");
        let bare = format!("{OUT}/back?state={}", asked_one.get("state"));
        assert_eq!(one.get(&bare).await.status, REFUSED, "{engine}");
        // Refused before the institution was asked: the code is still good, once.
        let mut kept = one.clone();
        assert_eq!(one.get(&back).await.status, LEAD_ON, "{engine}");
        assert_eq!(kept.get(&back).await.status, REFUSED, "{engine}");
        // A used code with a state of its own: the institution refuses it.
        let code = back
            .split("code=")
            .nth(1)
            .unwrap()
            .split('&')
            .next()
            .unwrap();
        let again = format!("{OUT}/back?code={code}&state={}", asked_two.get("state"));
        assert!(!two.get(&again).await.status.is_redirection(), "{engine}");
        // A token that was said to another question.
        let asked = met.out(&mut two, OUT).await;
        let other = met.out(&mut met.test.visitor(), OUT).await;
        let mut claims = met.at.claims(&other, met.test.clock.now());
        claims["amr"] = json!([MFA]);
        let back = met.at.grant(&asked, met.at.good(&claims));
        assert_eq!(two.get(&back).await.status, REFUSED, "{engine}");
        // Too late.
        let asked = met.out(&mut two, OUT).await;
        met.test.clock.advance(10 * 60_000 + 1);
        let back = good(&asked);
        assert_eq!(two.get(&back).await.status, REFUSED, "{engine}");
        assert_eq!(met.sessions().await, 1, "{engine}");

        // Linking ends in the session in which it began.
        let mut own = met.test.browser(&met.ada).await;
        let token = own.token().await;
        let fields = [("_csrf", token.as_str())];
        let done = own.post("/account/institution/remove", &fields).await;
        assert_eq!(done.status, LEAD_ON, "{}", done.words());
        let asked = met.out(&mut own, LINK).await;
        let mut claims = met.at.claims(&asked, met.test.clock.now());
        claims["sub"] = json!("person-8");
        let back = met.at.grant(&asked, met.at.good(&claims));
        let errand = own.cookie("indaba-errand");
        let bo = met
            .test
            .person("Bo", "bo@example.org", Role::Auditor, "")
            .await;
        let mut theirs = met.test.browser(&bo).await;
        theirs.keep("indaba-errand", &errand);
        assert_eq!(theirs.get(&back).await.status, REFUSED, "{engine}");
        let links = met
            .test
            .number("SELECT COUNT(*) FROM institution_links", vec![])
            .await;
        assert_eq!(links, 0, "{engine}");
        let linked = own.get(&back).await.leads_to();
        assert_eq!(linked, "/account/institution?done=institution-linked");
    }
}

#[tokio::test]
async fn no_other_site_has_an_account_linked_by_leading_to_an_address() {
    for engine in ENGINES {
        let met = Met::on(engine).await;
        // Whoever is led to any address of ours is asked by our page first: no address leads on to the institution by itself.
        let mut own = met.test.browser(&met.ada).await;
        let page = own.get(LINK).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.words());
        let led = format!("{LINK}/link");
        assert_eq!(own.get(&led).await.status, StatusCode::NOT_FOUND);
        // What they set out with to sign in links nothing.
        let asked = met.out(&mut own, OUT).await;
        let claims = met.at.claims(&asked, met.test.clock.now());
        let back = met.at.grant(&asked, met.at.good(&claims));
        assert_eq!(own.get(&back).await.status, REFUSED, "{engine}");
        let links = "SELECT COUNT(*) FROM institution_links";
        assert_eq!(met.test.number(links, vec![]).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn groups_give_and_take_roles_and_leave_what_was_given_by_hand() {
    for engine in ENGINES {
        let met = Met::on(engine).await;
        met.link().await;
        let enter = async |groups: Value| {
            let mut visitor = met.test.visitor();
            let changed = [("amr", json!([MFA])), ("groups", groups)];
            let page = met.round(&mut visitor, OUT, &changed).await;
            assert_eq!(page.status, LEAD_ON, "{}", page.words());
            visitor
        };
        enter(json!(["everybody"])).await;
        assert_eq!(met.roles().await, ["auditor "], "{engine}");
        let mut officer = enter(json!(["oct-engage", "everybody"])).await;
        assert_eq!(
            met.roles().await,
            ["auditor ", "engagement_officer institution"]
        );
        assert_eq!(
            officer.get("/organisations/new").await.status,
            StatusCode::OK
        );
        enter(json!("oct-engage")).await;
        assert_eq!(met.roles().await.len(), 2, "not twice, {engine}");
        enter(json!([])).await;
        assert_eq!(met.roles().await, ["auditor "], "{engine}");
        let gone = officer.get("/organisations/new").await;
        assert_eq!(
            gone.status,
            StatusCode::NOT_FOUND,
            "with the next request, {engine}"
        );

        // What somebody gave by hand is neither given again nor taken.
        met.test
            .appoint(&met.ada, Role::EngagementOfficer, "")
            .await;
        enter(json!(["oct-engage"])).await;
        enter(json!([])).await;
        assert_eq!(
            met.roles().await,
            ["auditor ", "engagement_officer "],
            "{engine}"
        );
        // The house is not left without whoever looks after it.
        enter(json!(["oct-tech"])).await;
        enter(json!([])).await;
        assert!(
            met.roles()
                .await
                .contains(&"technical_administrator institution".to_owned())
        );
        let by = "SELECT COUNT(*) FROM audit WHERE action IN ('appointment.begin', 'appointment.end') AND detail LIKE '%institution%'";
        assert_eq!(met.test.number(by, vec![]).await, 3, "{engine}");
    }
}

#[tokio::test]
async fn an_institution_that_does_not_answer_closes_no_other_door() {
    let secret = tempfile::tempdir().unwrap();
    let secret_file = secret.path().join("secret");
    std::fs::write(&secret_file, "s3cr3t").unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nobody = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let place = InstitutionPlace {
        issuer: nobody,
        client: "indaba".to_owned(),
        secret_file,
        groups: "groups".to_owned(),
        roles: String::new(),
        second: String::new(),
    };
    let clock = Clock::fixed(Timestamp::from_date(2026, 3, 2).unwrap());
    let test = TestApp::with_institution("sqlite", clock, place).await;
    let mut visitor = test.visitor();
    let page = visitor.get(OUT).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    let page = visitor.read("/sign-in").await;
    assert!(page.links().iter().any(|l| l.starts_with(OUT)));
}
