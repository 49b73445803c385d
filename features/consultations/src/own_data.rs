//! What consultations keep of one person, as that person meets it there.

use std::collections::HashMap;

use engagement::TookPart;
use futures_util::future::BoxFuture;
use guard::{AccountId, Ctx, may};
use kernel::{Error, Result};
use parties::OrganisationId;
use serde_json::{Value, json};
use store::Db;
use web::{Own, moment};

use crate::{
    first::{self, FirstLook},
    model::{Consultation, ConsultationId, Contribution, ContributionId},
    policy::{Rate, See},
    statements, store as rows,
    voices::{self, Voice},
};

/// The consultations that this person may see now, read once each.
struct Seen {
    ctx: Ctx,
    db: Db,
    read: HashMap<ConsultationId, Option<Consultation>>,
}

impl Seen {
    /// The consultation, unless it does not exist for them.
    async fn get(&mut self, id: ConsultationId) -> Result<Option<&Consultation>> {
        if !self.read.contains_key(&id) {
            let c = match rows::consultation(&mut self.db, &self.ctx.viewer, id, None).await {
                Ok(c) => Some(c).filter(|c| may::<See>(&self.ctx.viewer, c)),
                Err(Error::NotFound) => None,
                Err(e) => return Err(e),
            };
            self.read.insert(id, c);
        }
        Ok(self.read.get(&id).and_then(Option::as_ref))
    }
}

pub fn own_data(ctx: Ctx, account: AccountId) -> BoxFuture<'static, Result<Vec<Own>>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let mut seen = Seen {
            db: ctx.db(),
            read: HashMap::new(),
            ctx,
        };
        let mut contributions = Vec::new();
        let looks = first::written_by(&mut db, account).await?;
        for k in rows::contributions_of(&mut db, account).await? {
            let viewer = seen.ctx.viewer.clone();
            let c = seen.get(k.consultation).await?;
            contributions.push(match c {
                Some(c) => {
                    let look = looks.iter().find(|l| l.contribution == k.id);
                    looked_at(whole(c, &k, may::<Rate>(&viewer, c)), c, look)
                }
                None => outline(&k),
            });
        }
        let mut pseudonyms = Vec::new();
        for (id, name) in rows::pseudonyms_of(&mut db, account).await? {
            // The name stands under words that they no longer meet either.
            if let Some(c) = seen.get(id).await? {
                pseudonyms.push(json!({ "consultation": c.title, "name": name }));
            }
        }
        let mut unnamed = Vec::new();
        for id in rows::open_to_voices(&mut db).await? {
            let ctx = seen.ctx.clone();
            let Some(c) = seen.get(id).await? else {
                continue;
            };
            for (organisation, voice) in voices::own(&ctx, &mut db, c).await? {
                unnamed.extend(said_unnamed(&mut db, c, organisation, &voice).await?);
            }
        }
        let mut took_part = Vec::new();
        for t in engagement::took_part(&mut db, account).await? {
            // Other activities tell of their own.
            if !rows::is_one(&mut db, &t.engagement).await? {
                continue;
            }
            took_part.push(participation(&mut seen, t).await?);
        }
        let mut voted = Vec::new();
        let own: Vec<String> = seen.ctx.viewer.organisations().map(str::to_owned).collect();
        for organisation in own {
            for (id, number, words, choice) in
                statements::said(&mut db, &seen.ctx, &organisation).await?
            {
                if let Some(c) = seen.get(id).await? {
                    voted.push(json!({
                        "consultation": c.title, "number": number, "statement": words, "said": choice,
                    }));
                }
            }
        }
        let mut led = Vec::new();
        for (id, part) in rows::led_by(&mut db, account).await? {
            let title = seen.get(id).await?.map(|c| c.title.clone());
            led.push(json!({ "consultation": title, "as": part }));
        }
        let as_is = |v: Value| v;
        Ok(vec![
            Own::list("contributions", "consultations-mine", contributions, as_is),
            Own::list(
                "pseudonyms",
                "consultations-own-pseudonyms",
                pseudonyms,
                as_is,
            ),
            Own::list("voices", "consultations-own-voices", unnamed, as_is),
            Own::list(
                "participation",
                "consultations-own-participation",
                took_part,
                as_is,
            ),
            Own::list("votes", "statements-own-votes", voted, as_is),
            Own::list("consultations", "consultations-own-led", led, as_is),
        ])
    })
}

/// What an organisation says without its name while a consultation is open. Afterwards nobody knows that it is theirs.
async fn said_unnamed(
    db: &mut Db,
    c: &Consultation,
    organisation: OrganisationId,
    voice: &Voice,
) -> Result<Vec<Value>> {
    let one = |id: ContributionId, state: &str, target: &str, words: &str, wording: &str| {
        json!({
            "consultation": c.title, "organisation": organisation, "name": voice.name, "id": id, "state": state,
            "target": target, "words": words, "wording": wording,
        })
    };
    let mut all = Vec::new();
    for w in voices::words(db, &voice.id).await? {
        all.push(one(w.id, &w.state, &w.target, &w.body, &w.wording));
    }
    for k in rows::contributions_by_voice(db, &voice.id).await? {
        all.push(one(k.id, &k.state, &k.target, &k.body, &k.wording));
    }
    Ok(all)
}

/// A contribution as its own page shows it to the writer: the answer once all are published.
fn whole(c: &Consultation, k: &Contribution, answered: bool) -> Value {
    let mut said = outline(k);
    said["consultation"] = c.title.clone().into();
    // What was taken back is gone for the writer as well.
    if k.state == "withdrawn" {
        return said;
    }
    said["organisation"] = json!(k.organisation);
    said["pseudonym"] = k.pseudonym.clone().into();
    said["target"] = k.target.clone().into();
    said["language"] = k.language.code().into();
    said["words"] = k.body.clone().into();
    said["wording"] = k.wording.clone().into();
    if answered {
        said["answer"] = json!({
            "disposition": k.disposition, "reason": k.reason, "new_paragraph": k.new_paragraph, "minority": k.minority,
        });
        said["your_view"] = json!({
            "considered": k.considered, "words": k.considered_text, "contested": k.contested,
            "answered": k.contest_answer,
        });
    }
    said
}

/// What the Office decided on a first contribution, as its writer reads it, and what they said of themselves while it waits.
fn looked_at(mut said: Value, c: &Consultation, look: Option<&FirstLook>) -> Value {
    if let Some(l) = look {
        said["first_look"] = json!({
            "state": l.state, "until": moment(l.until(c)), "reason": l.reason, "your_view": l.appeal,
            "answered": l.appeal_answer, "gender": l.gender, "age_band": l.age_band,
        });
    }
    said
}

/// What the writer holds a receipt for, where the consultation is not theirs to see any more.
fn outline(k: &Contribution) -> Value {
    json!({ "id": k.id, "state": k.state, "at": moment(k.created), "receipt": k.receipt })
}

async fn participation(seen: &mut Seen, t: TookPart) -> Result<Value> {
    let consultation = match t.engagement.parse() {
        Ok(id) => seen.get(id).await?.map(|c| c.title.clone()),
        Err(_) => None,
    };
    Ok(json!({
        "consultation": consultation, "gender": t.about.gender, "age_band": t.about.age_band,
    }))
}
