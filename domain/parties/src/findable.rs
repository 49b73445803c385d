//! Organisations in the search index: by name, purpose and themes, within the scope of who sees them.

use kernel::{Language, Result, args};
use store::{Db, Entry, Read, Tx};

use crate::{
    Eyes, Organisation, OrganisationId, Profile, Standing, Theme, Visibility, facets::put_facets,
    profile,
};

/// Between the purpose, which a hit shows, and the words of the themes, which are only searched for.
pub const HIDDEN: char = '\u{1f}';

/// Organisations of one unit of work.
const CHUNK: i64 = 200;

impl Theme {
    /// Words in the six languages by which an organisation of this theme is found.
    #[must_use]
    pub const fn search_words(self) -> &'static str {
        match self {
            Self::Conditions => {
                "root causes conditions conducive terrorism causes profondes conditions propices causas condiciones \
                 الأسباب الجذرية الظروف المؤدية причины условия 根源 条件"
            }
            Self::Prevention => {
                "prevention preventing countering violent extremism prévention extrémisme violent prevención extremismo \
                 منع الوقاية التطرف العنيف предотвращение профилактика насильственный экстремизм 预防 暴力极端主义"
            }
            Self::Capacity => {
                "capacity building training renforcement des capacités formation creación de capacidad capacitación \
                 بناء القدرات التدريب потенциал обучение 能力建设 培训"
            }
            Self::HumanRightsRuleOfLaw => {
                "human rights rule of law justice droits humains état de droit derechos humanos estado de derecho justicia \
                 حقوق الإنسان سيادة القانون العدالة права человека верховенство права 人权 法治"
            }
            Self::HumanRights => {
                "human rights freedoms droits humains droits de l'homme libertés derechos humanos libertades \
                 حقوق الإنسان الحريات права человека свободы 人权 自由"
            }
            Self::Gender => {
                "gender equality women girls égalité des genres femmes filles igualdad de género mujeres niñas \
                 المساواة بين الجنسين المرأة النساء الفتيات гендерное равенство женщины девочки 性别平等 妇女 女童"
            }
            Self::Youth => {
                "youth young people jeunesse jeunes juventud jóvenes الشباب молодежь 青年"
            }
            Self::Rehabilitation => {
                "rehabilitation reintegration réadaptation réintégration rehabilitación reintegración \
                 إعادة التأهيل إعادة الإدماج реабилитация реинтеграция 康复 重返社会"
            }
            Self::Victims => {
                "victims survivors of terrorism victimes du terrorisme víctimas del terrorismo \
                 ضحايا الإرهاب жертвы терроризма 恐怖主义受害者"
            }
        }
    }
}

/// Under which scope an organisation of this visibility that narrows nothing stands in the search index.
#[must_use]
pub const fn scope(visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Public => "public",
        Visibility::Network => "organisations-network",
        Visibility::Office => "organisations-office",
    }
}

/// The scopes, beside `public`, in which these eyes find organisations. What is narrowed makes several entries of one
/// organisation, each for other eyes: nobody finds two of them, and no word of what they may not read finds any.
#[must_use]
pub const fn scopes(eyes: Eyes) -> &'static [&'static str] {
    match eyes {
        Eyes::Public => &["organisations-visitors", "organisations-below-office"],
        Eyes::Member => &[
            "organisations-network",
            "organisations-members",
            "organisations-below-office",
        ],
        Eyes::Office => &["organisations-network", "organisations-office"],
    }
}

/// The scope of an entry that is for all eyes from the widest to the narrowest.
const fn between(widest: Eyes, narrowest: Eyes) -> &'static str {
    match (widest, narrowest) {
        (Eyes::Public, Eyes::Office) => "public",
        (Eyes::Public, Eyes::Member) => "organisations-below-office",
        (Eyes::Public, Eyes::Public) => "organisations-visitors",
        (Eyes::Member, Eyes::Member) => "organisations-members",
        (Eyes::Member, _) => "organisations-network",
        (Eyes::Office, _) => "organisations-office",
    }
}

/// The organisation of an entry in the index.
#[must_use]
pub fn found_id(entry: &str) -> Option<OrganisationId> {
    let rest = entry.strip_prefix("organisation:")?;
    rest.split(':').next()?.parse().ok()
}

/// The identifier of the entry that begins with these eyes.
fn entry_id(id: OrganisationId, eyes: Eyes) -> String {
    match eyes {
        Eyes::Public => format!("organisation:{id}"),
        other => format!("organisation:{id}:{other}"),
    }
}

/// Makes an organisation findable for those who may see it, by words and by filters, in place of what stood there.
/// `language` is that of the text where it cannot be told.
///
/// # Errors
/// A database error.
pub async fn make_findable(tx: &mut Tx, o: &Organisation, language: Language) -> Result<()> {
    put_facets(tx, o).await?;
    for eyes in Eyes::ALL {
        tx.unindex(&entry_id(o.id, *eyes)).await?;
    }
    if o.standing == Standing::Merged {
        // The one that stands for both is found.
        return Ok(());
    }
    let profile = profile(tx, o.id).await?;
    // What has left, or stands for nobody any more, is found by the Office alone.
    let whole = if o.is_listed() {
        o.visibility
    } else {
        Visibility::Office
    };
    let mut texts: Vec<(Eyes, Eyes, String)> = Vec::new();
    for eyes in Eyes::ALL.iter().filter(|e| e.within(whole)) {
        let body = body(
            &o.clone().shown_to(*eyes),
            &profile.clone().shown_to(o, *eyes),
        );
        match texts.last_mut() {
            Some((_, narrowest, same)) if *same == body => *narrowest = *eyes,
            _ => texts.push((*eyes, *eyes, body)),
        }
    }
    for (widest, narrowest, body) in texts {
        let shown = body.split(HIDDEN).next().unwrap_or_default();
        let guess = text::guess_language(shown)
            .filter(|g| g.confident)
            .and_then(|g| Language::from_code(g.code));
        tx.index(&Entry {
            id: entry_id(o.id, widest),
            kind: "organisation",
            scope: between(widest, narrowest).to_owned(),
            language: guess.unwrap_or(language),
            title: o.name.clone(),
            body,
            href: format!("/organisations/{}", o.id),
            at: o.created,
        })
        .await?;
    }
    Ok(())
}

/// What is searched: the purpose, and the words of the themes.
fn body(o: &Organisation, profile: &Profile) -> String {
    let mut body = o.purpose.clone();
    if !profile.themes.is_empty() {
        body.push(HIDDEN);
    }
    for theme in &profile.themes {
        body.push(' ');
        body.push_str(theme.search_words());
    }
    body
}

/// Makes every organisation findable anew, by words and by name, and forgets those that are gone; gives their number.
///
/// # Errors
/// A database error.
pub async fn make_all_findable(db: &Db, language: Language) -> Result<u64> {
    let (mut done, mut last) = (0, String::new());
    loop {
        let rows: Vec<Organisation> = db
            .clone()
            .all(
                "SELECT * FROM organisations WHERE id > $1 ORDER BY id LIMIT $2",
                args![last, CHUNK],
            )
            .await?;
        let Some(end) = rows.last() else { break };
        last = end.id.to_string();
        done += rows.len() as u64;
        db.write(move |tx| {
            Box::pin(async move {
                for row in rows {
                    // Read again within the unit: somebody may have changed it, or who sees it, meanwhile.
                    let now: Option<Organisation> = tx
                        .first("SELECT * FROM organisations WHERE id = $1", args![row.id])
                        .await?;
                    if let Some(organisation) = now {
                        make_findable(tx, &organisation, language).await?;
                    }
                }
                Ok(())
            })
        })
        .await?;
    }
    db.write(|tx| Box::pin(forget_gone(tx))).await?;
    crate::matching::name_all(db).await?;
    Ok(done)
}

async fn forget_gone(tx: &mut Tx) -> Result<()> {
    let gone: Vec<(String,)> = tx
        .all(
            // The identifier of the organisation stands after its kind.
            "SELECT s.id FROM search s WHERE s.kind = 'organisation' \
             AND NOT EXISTS (SELECT 1 FROM organisations o WHERE o.id = substr(s.id, 14, 26))",
            vec![],
        )
        .await?;
    for (id,) in gone {
        tx.unindex(&id).await?;
    }
    Ok(())
}
