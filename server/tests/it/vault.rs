//! Sealed records: opened by those they are wrapped for, by nobody else, nowhere else, and never again once shredded.

use guard::{Ctx, DataKey, Recipient, Record, Role, Sealed};
use kernel::{Error, Result, args};
use store::Read;
use testkit::{ENGINES, TestApp};

const WORDS: &str = "they were followed home on Tuesday";

async fn locked(ctx: &Ctx, record: &Record, to: Vec<Recipient>) -> Result<Sealed> {
    let record = record.clone();
    let sealed = ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                let key = ctx.lock_up(tx, &record, &to).await?;
                Ok(key.seal("context", WORDS)?.to_string())
            })
        })
        .await?;
    Ok(sealed.parse().unwrap())
}

async fn opened(ctx: &Ctx, record: &Record) -> Result<DataKey> {
    ctx.open_record(&mut ctx.db(), record).await
}

fn is_absent(found: Result<DataKey>) -> bool {
    matches!(found, Err(Error::NotFound))
}

#[tokio::test]
async fn a_record_opens_for_its_recipients_and_is_absent_for_everybody_else() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let speaker = app
            .person("Ada", "ada@own.test", Role::Representative, "own")
            .await;
        let member = app.person("Bo", "bo@own.test", Role::Member, "own").await;
        let elsewhere = app
            .person("Cy", "cy@other.test", Role::Representative, "other")
            .await;
        let officer = app
            .person("Di", "di@office.test", Role::EngagementOfficer, "")
            .await;
        let technical = app
            .person("Ed", "ed@office.test", Role::TechnicalAdministrator, "")
            .await;
        let record = Record::new("assessments", "a1", "own");
        let readers = vec![
            Recipient::Organisation("own".to_owned()),
            Recipient::Role(Role::EngagementOfficer),
        ];
        let sealed = locked(&app.ctx(), &record, readers).await.unwrap();
        assert!(!sealed.to_string().contains("Tuesday"));
        for person in [&speaker, &officer] {
            let key = opened(&app.acting(person).await, &record).await.unwrap();
            assert_eq!(key.unseal("context", &sealed).unwrap(), WORDS, "{engine}");
        }
        for person in [&member, &elsewhere, &technical] {
            let ctx = app.acting(person).await;
            assert!(is_absent(opened(&ctx, &record).await), "{}", person.name);
        }
        let house = app.ctx();
        assert!(is_absent(opened(&house, &record).await));
        let as_house = house.open_as_house(&mut house.db(), &record).await;
        assert!(is_absent(as_house), "the house is no recipient");
    }
}

#[tokio::test]
async fn sealed_text_opens_in_its_own_column_row_table_and_organisation_only() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let officer = app
            .person("Di", "di@office.test", Role::EngagementOfficer, "")
            .await;
        let ctx = app.acting(&officer).await;
        let readers = || vec![Recipient::Role(Role::EngagementOfficer)];
        let record = Record::new("assessments", "a1", "own");
        let sealed = locked(&app.ctx(), &record, readers()).await.unwrap();
        let key = opened(&ctx, &record).await.unwrap();
        assert!(key.unseal("threats", &sealed).is_err(), "another column");
        for other in [
            Record::new("assessments", "a2", "own"),
            Record::new("incidents", "a1", "own"),
        ] {
            locked(&app.ctx(), &other, readers()).await.unwrap();
            let key = opened(&ctx, &other).await.unwrap();
            assert!(key.unseal("context", &sealed).is_err(), "{other}, {engine}");
        }
        // Even with the wrapped key put beside it.
        let moved = Record::new("assessments", "a9", "own");
        app.ctx()
            .write(move |tx, _| {
                Box::pin(async move {
                    tx.run(
                        "INSERT INTO sealed_keys SELECT 'assessments:a9', recipient, version, wrapped FROM sealed_keys \
                         WHERE record = 'assessments:a1'",
                        args![],
                    )
                    .await
                })
            })
            .await
            .unwrap();
        let found = opened(&ctx, &moved).await;
        assert!(
            matches!(found, Err(Error::Internal(_))),
            "another row, {engine}"
        );
        let other = Record::new("assessments", "a1", "other");
        assert!(
            is_absent(opened(&ctx, &other).await),
            "another organisation, {engine}"
        );
        let mut altered = sealed.to_string();
        let last = altered.pop().unwrap();
        altered.push(if last == 'A' { 'Q' } else { 'A' });
        assert!(key.unseal("context", &altered.parse().unwrap()).is_err());
        assert_eq!(key.unseal("context", &Sealed::none()).unwrap(), "");
    }
}

#[tokio::test]
async fn readers_come_and_go_records_are_handed_over_and_a_shredded_one_is_gone() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let (own, other) = (
            app.person("Ada", "ada@own.test", Role::Representative, "own")
                .await,
            app.person("Cy", "cy@other.test", Role::Representative, "other")
                .await,
        );
        let record = Record::new("assessments", "a1", "own");
        let readers = vec![Recipient::Organisation("own".to_owned()), Recipient::House];
        let sealed = locked(&app.ctx(), &record, readers).await.unwrap();
        let again = locked(&app.ctx(), &record, vec![Recipient::House]).await;
        assert!(again.is_err(), "a key is never made over another");
        let (first, then) = (record.clone(), record.clone());
        let someone = Recipient::Account(other.account);
        app.ctx()
            .write(move |tx, ctx| {
                Box::pin(async move {
                    let key = ctx.open_as_house(tx, &first).await?;
                    ctx.entrust(tx, &key, &[someone, Recipient::House]).await
                })
            })
            .await
            .unwrap();
        let reader = app.acting(&other).await;
        assert!(opened(&reader, &record).await.is_ok());
        let someone = Recipient::Account(other.account);
        app.ctx()
            .write(move |tx, ctx| {
                Box::pin(async move {
                    ctx.shut_out(tx, &then, &someone).await?;
                    ctx.hand_over(tx, &then, "other").await
                })
            })
            .await
            .unwrap();
        let handed = Record::new("assessments", "a1", "other");
        let before = app.acting(&own).await;
        assert!(is_absent(opened(&before, &handed).await), "{engine}");
        let key = opened(&reader, &handed).await.unwrap();
        assert_eq!(key.unseal("context", &sealed).unwrap(), WORDS);
        // In an older backup the record is still that of the first: it opens there for nobody, until they are merged again.
        assert!(is_absent(opened(&reader, &record).await), "{engine}");
        let again = record.clone();
        app.ctx()
            .write(move |tx, ctx| Box::pin(async move { ctx.hand_over(tx, &again, "other").await }))
            .await
            .unwrap();
        let key = opened(&reader, &handed).await.unwrap();
        assert_eq!(key.unseal("context", &sealed).unwrap(), WORDS);
        let gone = handed.clone();
        app.ctx()
            .write(move |tx, ctx| Box::pin(async move { ctx.shred(tx, &gone).await }))
            .await
            .unwrap();
        assert!(is_absent(opened(&reader, &handed).await), "{engine}");
        let left = app
            .ctx()
            .db()
            .number(
                "SELECT COUNT(*) FROM sealed_keys WHERE record = 'assessments:a1'",
                args![],
            )
            .await;
        assert_eq!(left.unwrap(), 0, "{engine}");
    }
}
