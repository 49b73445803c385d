//! Fills a demonstration's database for the benchmark: a consultation of many contributions, the same each time, written
//! past the commands. It says the consultation's identifier; `fill FOLDER PHASE` afterwards puts it into another phase, and
//! `fill FOLDER events` writes events into the calendar.

use std::path::PathBuf;

use anyhow::{Context, bail};
use consultations::model::{ConsultationId, ContributionId, receipt};
use guard::{AccountId, Ctx};
use kernel::{Clock, Id, Language, Randomness, Timestamp, args};
use server::{House, Settings};
use store::{Entry, Read};

const CONTRIBUTIONS: i64 = 20_000;
const BATCH: i64 = 500;
const EVENTS: i64 = 1_000;

/// What people say, in four languages: sentences are drawn from these.
const VOICES: [(Language, &[&str]); 4] = [
    (
        Language::English,
        &[
            "Women's organisations must sit at the table before the text is agreed, not after it.",
            "Civil society needs funding that lasts longer than one year.",
            "The paragraph should name local communities, young people and victims of terrorism.",
            "We ask the Office to publish how each proposal was considered.",
            "Measures against terrorism have closed civic space in our region; the strategy should say so.",
            "Prevention works where teachers, families and religious leaders are trusted.",
            "Small organisations cannot travel to New York; regional meetings would include them.",
            "Human rights are the basis of every measure, and the text should begin with them.",
            "Please add an indicator that can be measured each year.",
            "Focal points in each country would make contact easier for grassroots groups.",
        ],
    ),
    (
        Language::French,
        &[
            "Les organisations de femmes doivent être consultées avant l'adoption du texte.",
            "La société civile a besoin d'un financement durable.",
            "Le paragraphe devrait mentionner les jeunes et les victimes du terrorisme.",
            "Nous demandons que chaque réponse soit publiée avec ses motifs.",
            "Les petites associations ont besoin de réunions régionales.",
        ],
    ),
    (
        Language::Spanish,
        &[
            "Las organizaciones de mujeres deben participar desde el principio.",
            "La sociedad civil necesita financiación estable.",
            "El párrafo debería nombrar a las comunidades locales.",
            "Pedimos que se publique cómo se consideró cada propuesta.",
        ],
    ),
    (
        Language::Arabic,
        &[
            "يجب أن تشارك المنظمات النسائية قبل اعتماد النص.",
            "يحتاج المجتمع المدني إلى تمويل مستدام.",
            "ينبغي أن تذكر الفقرة الشباب وضحايا الإرهاب.",
            "نطلب نشر كيفية النظر في كل مقترح.",
        ],
    ),
];

const THEMES: [&str; 8] = [
    "Participation",
    "Funding",
    "Civic space",
    "Human rights",
    "Youth",
    "Gender",
    "Victims",
    "Measuring",
];
const DISPOSITIONS: [&str; 4] = ["adopted", "partly_adopted", "not_adopted", "out_of_scope"];

/// A number below `most` that depends on its two parts alone.
fn drawn(of: i64, part: i64, most: usize) -> usize {
    let mixed = (of as u64 + 1)
        .wrapping_mul(0x9e37_79b9_7f4a_7c15)
        .wrapping_add((part as u64 + 1).wrapping_mul(0xd1b5_4a32_d192_ed03));
    ((mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 33) as usize % most
}

fn words(n: i64) -> (Language, String) {
    // Half of them in English.
    let (language, sentences) = VOICES[drawn(n, 0, 6).saturating_sub(2)];
    let count = 2 + drawn(n, 1, 5) as i64;
    let said: Vec<&str> = (0..count)
        .map(|i| sentences[drawn(n, 2 + i, sentences.len())])
        .collect();
    (language, format!("{} ({n})", said.join(" ")))
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let data = PathBuf::from(arguments.next().context("which folder?")?);
    let settings = Settings {
        data,
        database: None,
        base: String::new(),
        smtp: None,
        from: String::new(),
        exit: server::EXIT.to_owned(),
        clamd: None,
        clamd_down: store::WhenDown::Refuse,
        client_header: None,
        inbound: None,
        institution: None,
        demo: true,
    };
    let house = House::open(&settings, Clock::System, Randomness::System).await?;
    let id: ConsultationId = Id::derived("bench", "consultation");
    match arguments.next() {
        Some(what) if what == "events" => events(&house).await?,
        Some(phase) => enter(&house, id, phase).await?,
        None => fill(&house, id).await?,
    }
    house.site.app.db.close().await;
    println!("consultation {id}");
    Ok(())
}

/// Puts the consultation into a phase; from the response on every contribution has its answer.
async fn enter(house: &House, id: ConsultationId, phase: String) -> anyhow::Result<()> {
    let known = consultations::model::Phase::from_code(&phase);
    let Some(known) = known else {
        bail!("unknown phase {phase}")
    };
    let ctx = Ctx::house(&house.site.app);
    let unit = house.site.app.db.write(move |tx| {
        Box::pin(async move {
            if known >= consultations::model::Phase::Response {
                tx.run(
                    "UPDATE contributions SET disposition = 'not_adopted', reason = 'Outside the mandate of this text.', theme = 'Participation' \
                     WHERE consultation = $1 AND disposition = '' AND state = 'sent'",
                    args![id],
                )
                .await?;
                consultations::commands::fix_figures(tx, &ctx, id).await?;
            }
            tx.run("UPDATE consultations SET phase = $2 WHERE id = $1", args![id, known])
                .await?;
            Ok(())
        })
    });
    Ok(unit.await?)
}

/// Public events, three a day from the first one of the demonstration on, each like it.
async fn events(house: &House) -> anyhow::Result<()> {
    let mut db = house.site.app.db.clone();
    let model: Option<(String, Timestamp)> = db
        .first(
            "SELECT id, starts FROM calendar_events WHERE audience = 'public' AND state = 'published' AND rule = '' ORDER BY starts, id LIMIT 1",
            vec![],
        )
        .await?;
    let (model, starts) = model.context("load the demonstration first")?;
    let unit = house.site.app.db.write(move |tx| {
        Box::pin(async move {
            for n in 0..EVENTS {
                let id: Id<()> = Id::derived("bench event", &n.to_string());
                let later = n * 8 * 3_600_000;
                let day = starts.plus(later).iso_date();
                tx.run(
                    "INSERT INTO calendar_events (id, uid, kind, title, about, starts, ends, zone, whole, rule, meeting, place, link, reveal, languages, \
                     interpretation, access, registers, register_until, seats, asks_needs, audience, state, cancelled, sequence, created, changed, version) \
                     SELECT $2, $2, kind, title, about, starts + $3, ends + $3, zone, whole, rule, meeting, place, link, reveal, languages, \
                     interpretation, access, registers, register_until, seats, asks_needs, audience, state, cancelled, sequence, created, changed, version \
                     FROM calendar_events WHERE id = $1",
                    args![model.clone(), id, later],
                )
                .await?;
                tx.run(
                    "INSERT INTO calendar_dates (id, object, kind, title, href, original, starts, ends, zone, whole, day, last_day, languages, audience, \
                     state, sequence, changed) SELECT $2, $2, kind, title, '/calendar/' || $2, original + $3, starts + $3, ends + $3, zone, whole, $4, $4, \
                     languages, audience, state, sequence, changed FROM calendar_dates WHERE object = $1",
                    args![model.clone(), id, later, day],
                )
                .await?;
            }
            Ok(())
        })
    });
    Ok(unit.await?)
}

async fn fill(house: &House, id: ConsultationId) -> anyhow::Result<()> {
    let app = &house.site.app;
    let mut db = app.db.clone();
    let now = app.clock.now();
    // The text is the longest one that the demonstration consults on.
    let (model,): (String,) = db
        .one(
            "SELECT consultation FROM document_blocks WHERE edition = 1 AND language = 'en' GROUP BY consultation ORDER BY COUNT(*) DESC LIMIT 1",
            vec![],
        )
        .await?;
    let organisations: Vec<(String,)> = db
        .all("SELECT id FROM organisations ORDER BY id LIMIT 900", vec![])
        .await?;
    let blocks: Vec<(String,)> = db
        .all(
            "SELECT block FROM document_blocks WHERE consultation = $1 AND edition = 1 AND language = 'en' ORDER BY position",
            args![model],
        )
        .await?;
    let mut paragraphs = Vec::new();
    for (block,) in &blocks {
        let block: serde_json::Value = serde_json::from_str(block)?;
        paragraphs.extend(
            block
                .get("number")
                .and_then(serde_json::Value::as_i64)
                .map(|n| format!("p:{n}")),
        );
    }
    if paragraphs.is_empty() || organisations.is_empty() {
        bail!("load the demonstration first");
    }
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let title = "A text that twenty thousand answered";
                tx.run(
                    "INSERT INTO consultations (id, title, summary, language, phase, audience, pseudonyms, closes, officer, created, version) \
                     VALUES ($1, $2, 'For the benchmark.', 'en', 'open', 'public', $3, NULL, 'Bench', $4, 1)",
                    args![id, title, false, now],
                )
                .await?;
                tx.run(
                    "INSERT INTO document_blocks (consultation, edition, language, position, block) \
                     SELECT $1, edition, language, position, block FROM document_blocks WHERE consultation = $2 AND edition = 1",
                    args![id, model],
                )
                .await?;
                tx.run(
                    "INSERT INTO document_blocks (consultation, edition, language, position, block) SELECT $1, 2, language, position, \
                     replace(block, 'civil society organizations', 'organizations of civil society') \
                     FROM document_blocks WHERE consultation = $2 AND edition = 1",
                    args![id, model],
                )
                .await?;
                tx.run(
                    "INSERT INTO document_notes (consultation, edition, language, number, text) \
                     SELECT $1, edition, language, number, text FROM document_notes WHERE consultation = $2 AND edition = 1",
                    args![id, model],
                )
                .await?;
                Ok(())
            })
        })
        .await?;
    for from in (0..CONTRIBUTIONS).step_by(BATCH as usize) {
        let (organisations, paragraphs) = (organisations.clone(), paragraphs.clone());
        let unit = app.db.write(move |tx| {
            Box::pin(async move {
                for n in from..from + BATCH {
                    let contribution: ContributionId = Id::derived("bench", &n.to_string());
                    let organisation = &organisations[drawn(n, 10, organisations.len())].0;
                    let account: AccountId = Id::derived("bench-account", organisation);
                    let target = &paragraphs[drawn(n, 11, paragraphs.len())];
                    let (language, body) = words(n);
                    let at = now.plus((n - CONTRIBUTIONS) * 1_000);
                    // A quarter still waits for its answer.
                    let answered = drawn(n, 12, 4) > 0;
                    let (theme, disposition, reason) = if answered {
                        (
                            THEMES[drawn(n, 13, THEMES.len())],
                            DISPOSITIONS[drawn(n, 14, DISPOSITIONS.len())],
                            "Considered together with the other proposals on this paragraph.",
                        )
                    } else {
                        ("", "", "")
                    };
                    let hash = receipt(contribution, at, &body, "");
                    tx.run(
                        "INSERT INTO contributions (id, consultation, account, organisation, pseudonym, target, kind, language, body, state, \
                         created, receipt, theme, disposition, reason, new_paragraph, minority, version, considered, considered_text, contested) \
                         VALUES ($1, $2, $3, $4, '', $5, 'comment', $6, $7, 'sent', $8, $9, $10, $11, $12, '', $13, 1, '', '', $14)",
                        args![
                            contribution, id, account, organisation, target, language, body, at, hash, theme, disposition,
                            reason, answered && drawn(n, 15, 100) == 0, false
                        ],
                    )
                    .await?;
                    tx.index(&Entry {
                        id: format!("contribution:{contribution}"),
                        kind: "contribution",
                        scope: "public".to_owned(),
                        language,
                        title: "A text that twenty thousand answered".to_owned(),
                        body,
                        href: format!("/consultations/{id}/speak/{target}"),
                        at,
                    })
                    .await?;
                }
                Ok(())
            })
        });
        unit.await?;
    }
    // What the actions of the product count as they go.
    for sql in [
        "INSERT INTO consultation_tallies (consultation, what, n) SELECT consultation, target, COUNT(*) FROM contributions \
         WHERE consultation = $1 GROUP BY consultation, target",
        "INSERT INTO consultation_tallies (consultation, what, n) SELECT consultation, 'sent', COUNT(*) FROM contributions \
         WHERE consultation = $1 GROUP BY consultation",
        "INSERT INTO consultation_tallies (consultation, what, n) SELECT consultation, 'answered', COUNT(*) FROM contributions \
         WHERE consultation = $1 AND disposition <> '' GROUP BY consultation",
        "INSERT INTO consultation_tallies (consultation, what, n) SELECT consultation, 't:' || theme, COUNT(*) FROM contributions \
         WHERE consultation = $1 AND theme <> '' GROUP BY consultation, theme",
        "INSERT INTO participants (engagement, account, organisation, gender, age_band) \
         SELECT DISTINCT consultation, account, organisation, 'not_said', 'not_said' FROM contributions WHERE consultation = $1",
    ] {
        app.db
            .write(move |tx| Box::pin(async move { tx.run(sql, args![id]).await }))
            .await?;
    }
    Ok(())
}
