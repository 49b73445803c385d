//! The library of the demonstration: an item that stands and whose next version is being written, one that was handed in, one of
//! the Office for the network. All of them are invented, and say so.

use anyhow::Context;
use guard::Ctx;
use library::{
    commands::{self, Fields, Gathered, New, Verdict},
    policy::{Add, Curate, Decide, Revise, Shelf, Work, Write},
};
use parties::OrganisationId;
use web::{Form, Upload};

use super::form;

/// An item to be made.
struct Seed {
    kind: &'static str,
    audience: &'static str,
    authors: &'static str,
    themes: &'static str,
    region: &'static str,
    /// Language, title, abstract, and what its file says.
    words: &'static [(kernel::Language, &'static str, &'static str, &'static str)],
}

const STUDY: Seed = Seed {
    kind: "report",
    audience: "public",
    authors: "Demo Author of Harbour Street\nSecond Demo Author",
    themes: "gender",
    region: "002",
    words: &[
        (
            kernel::Language::English,
            "Evenings at the harbour: how mothers notice a change (invented study)",
            "For the demonstration we invented forty conversations with mothers of a harbour town that does not exist. They speak of \
             what they noticed first, whom they told, and what would have helped.",
            "An invented study. Forty mothers were asked nothing, since they do not exist.\n\nFirst finding: they notice silence \
             before words.\n",
        ),
        (
            kernel::Language::French,
            "Soirs au port : comment les mères remarquent un changement (étude inventée)",
            "Pour la démonstration, nous avons inventé quarante entretiens avec des mères d'une ville portuaire qui n'existe pas.",
            "Une étude inventée. Premier résultat : elles remarquent le silence avant les mots.\n",
        ),
    ],
};

const ADVICE: Seed = Seed {
    kind: "recommendation",
    audience: "public",
    authors: "",
    themes: "youth",
    region: "150",
    words: &[(
        kernel::Language::English,
        "Seven lessons from a youth parliament that never met (invented)",
        "Recommendations of the demonstration on how young people could be heard before a text is written.",
        "Invented recommendations. One: ask before you write.\n",
    )],
};

const PRACTICE: Seed = Seed {
    kind: "good_practice",
    audience: "network",
    authors: "",
    themes: "victims",
    region: "142",
    words: &[(
        kernel::Language::English,
        "A table for two: meeting survivors on their own terms (invented practice)",
        "How an invented office prepares a meeting: who chooses the place, who may leave, and who speaks first.",
        "An invented practice. Whoever comes chooses the chair.\n",
    )],
};

/// Loads the three items and a collection.
pub(super) async fn shelve(
    officer: &Ctx,
    harbour: (OrganisationId, &Ctx),
    rivers: (OrganisationId, &Ctx),
) -> anyhow::Result<()> {
    let study = hand_in(harbour.1, Some(harbour.0), &STUDY)
        .await
        .context("the study")?;
    publish(officer, study).await?;
    let permit = harbour
        .1
        .authorize::<Revise>(work(harbour.1, study).await?)?;
    commands::revise(harbour.1, permit).await?;
    hand_in(rivers.1, Some(rivers.0), &ADVICE)
        .await
        .context("the advice")?;
    let practice = hand_in(officer, None, &PRACTICE)
        .await
        .context("the practice")?;
    publish(officer, practice).await?;
    let title = form(&[
        ("title-en", "Listening first (invented collection)"),
        ("title-fr", "Écouter d'abord (collection inventée)"),
        (
            "about-en",
            "What the demonstration has to say on listening.",
        ),
    ]);
    let permit = officer.authorize::<Curate>(Shelf)?;
    let id = commands::put_collection(officer, permit, None, Gathered::check(&title)?).await?;
    for number in [study, practice] {
        let permit = officer.authorize::<Curate>(Shelf)?;
        commands::collect(officer, permit, id, &number.to_string()).await?;
    }
    Ok(())
}

/// An item as somebody works on it.
async fn work(ctx: &Ctx, number: i64) -> anyhow::Result<Work> {
    let item = commands::numbered(&mut ctx.db(), &number.to_string()).await?;
    Ok(Work(item))
}

/// Writes an item, adds its files and hands it in; gives its number.
async fn hand_in(
    ctx: &Ctx,
    organisation: Option<OrganisationId>,
    seed: &Seed,
) -> anyhow::Result<i64> {
    let whose = organisation.map(|o| o.to_string()).unwrap_or_default();
    let (first, title, _, _) = seed.words.first().context("an item without words")?;
    let fields = form(&[
        ("organisation", &whose),
        ("kind", seed.kind),
        ("language", first.code()),
        ("title", title),
    ]);
    let permit = ctx.authorize::<Add>(Shelf)?;
    let number = commands::add(ctx, permit, New::check(ctx, &fields)?).await?;
    let year = ctx.now().date().0.to_string();
    let mut fields: Form = form(&[
        ("revision", "1"),
        ("kind", seed.kind),
        ("language", first.code()),
        ("authors", seed.authors),
        ("consent", "on"),
        ("year", &year),
        ("licence", "cc-by-4.0"),
        ("themes", seed.themes),
        ("regions", seed.region),
        ("audience", seed.audience),
        ("named", "on"),
    ]);
    for (language, title, about, _) in seed.words {
        fields.set(&format!("title-{language}"), *title);
        fields.set(&format!("about-{language}"), *about);
    }
    let permit = ctx.authorize::<Write>(work(ctx, number).await?)?;
    commands::save(ctx, permit, Fields::check(ctx, &fields)?).await?;
    for (language, _, _, text) in seed.words {
        let upload = Upload {
            field: "file".to_owned(),
            name: "demonstration.txt".to_owned(),
            bytes: (*text).into(),
        };
        let permit = ctx.authorize::<Write>(work(ctx, number).await?)?;
        commands::attach(ctx, permit, *language, &upload, "item").await?;
    }
    let permit = ctx.authorize::<Write>(work(ctx, number).await?)?;
    commands::hand_in(ctx, permit).await?;
    Ok(number)
}

/// The Office publishes what was handed in, as it was saved once and handed in once.
async fn publish(officer: &Ctx, number: i64) -> anyhow::Result<()> {
    let verdict = form(&[("outcome", "published"), ("revision", "3")]);
    let permit = officer.authorize::<Decide>(work(officer, number).await?)?;
    commands::decide(officer, permit, Verdict::check(&verdict)?).await?;
    Ok(())
}
