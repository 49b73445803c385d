//! What a voice does: it speaks, takes back, gets a code and comes back by it, and says whether it was considered.

use guard::{Authorized, Code, Ctx, Recipient};
use kernel::{Error, Language, Message, Result, Violations, args};
use parties::OrganisationId;
use store::{Read, Tx};
use web::Form;

use super::{Voice, Words, in_time, key_of, nobody, record, store as rows, tag, voice_of};
use crate::{
    commands::{check, put_rating, take_back},
    model::{Consultation, ConsultationId, Contribution, ContributionId, Kind},
    policy::{Contribute, RateVoice, WithdrawVoice},
    statements, store as kept,
};

/// What became of words.
#[derive(Debug)]
pub struct Said {
    /// The contribution that they are or will be.
    pub id: ContributionId,
    /// The code to be shown once, where these are the first that were sent.
    pub code: Option<Code>,
}

/// Words on their way to a voice, checked.
pub(crate) struct New {
    pub organisation: OrganisationId,
    pub target: String,
    pub kind: Kind,
    pub language: Language,
    pub body: String,
    pub wording: String,
    /// The mark of the words that the form showed.
    pub seen: String,
}

/// Writes or rewrites what an organisation says without its name, as a draft or for good.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong.
pub async fn say(
    ctx: &Ctx,
    permit: Authorized<Contribute>,
    target: &str,
    form: &Form,
    send: bool,
) -> Result<Said> {
    let c = permit.into_inner();
    if !c.pseudonyms {
        return Err(Error::refused("consultations-no-pseudonym"));
    }
    let w = check(ctx, &c, target, form, send).await?;
    let new = New {
        organisation: w.organisation,
        target: target.to_owned(),
        kind: w.kind(),
        language: w.language,
        body: w.body,
        wording: w.wording,
        seen: form.get("seen").to_owned(),
    };
    keep(ctx, &c, new, send).await
}

/// Keeps words of a voice, which begins with its first. Neither the log nor what is remembered of a form tells of it: that
/// somebody spoke is noted when the words are published, together with those of others.
pub(crate) async fn keep(ctx: &Ctx, c: &Consultation, new: New, send: bool) -> Result<Said> {
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let code = Code::new(&ctx.app);
    let hash = code.hash(&ctx.app)?;
    let id = c.id;
    let kept: (ContributionId, bool) = nobody(ctx)
        .write(move |tx, ctx| {
            Box::pin(async move {
                in_time(tx, &ctx, id).await?;
                let voice = find_or_begin(tx, &ctx, id, new.organisation).await?;
                if new.kind == Kind::Statement {
                    few_statements(tx, id, &voice).await?;
                } else if send {
                    once(tx, id, &voice, &new).await?;
                }
                // The same words as a draft of the account would say who wrote them.
                let draft = "DELETE FROM contributions WHERE consultation = $1 AND account = $2 AND target = $3 AND state = 'draft'";
                tx.run(draft, args![id, account, new.target]).await?;
                let words = rewrite(tx, &ctx, &voice, new, send).await?;
                let first = send && voice.code.is_empty();
                if first {
                    rows::put_code(tx, &voice.id, &hash).await?;
                }
                super::begin(tx, &ctx, id).await?;
                Ok((words, first))
            })
        })
        .await?;
    let (id, first) = kept;
    Ok(Said {
        id,
        code: first.then_some(code),
    })
}

/// The voice of an organisation; its first words begin it.
async fn find_or_begin(
    tx: &mut Tx,
    ctx: &Ctx,
    id: ConsultationId,
    organisation: OrganisationId,
) -> Result<Voice> {
    let key = if let Some(key) = key_of(ctx, tx, id).await? {
        key
    } else {
        ctx.lock_up(tx, &record(id), &[Recipient::House]).await?
    };
    if let Some(voice) = voice_of(tx, &key, id, organisation).await? {
        return Ok(voice);
    }
    let drawn = ctx.new_id::<Voice>().to_string().to_ascii_uppercase();
    let name = drawn.get(..4).zip(drawn.get(4..8));
    let name = name.map(|(one, other)| format!("{one}-{other}"));
    let voice = Voice {
        id: ctx.new_id::<Voice>().to_string(),
        consultation: id,
        name: name.unwrap_or_default(),
        code: String::new(),
    };
    rows::put(tx, &voice, &tag(&key, &organisation.to_string())?).await?;
    Ok(voice)
}

/// Statements that wait or were declined, so that nobody fills the queue alone.
async fn few_statements(tx: &mut Tx, id: ConsultationId, voice: &Voice) -> Result<()> {
    let waiting = "SELECT COUNT(*) FROM voice_words WHERE voice = $1 AND kind = 'statement' AND state = 'waiting'";
    let held = "SELECT COUNT(*) FROM contributions WHERE voice = $1 AND state = 'held'";
    let own = tx.number(waiting, args![voice.id]).await? + tx.number(held, args![voice.id]).await?;
    statements::room(tx, id, own).await
}

/// Refuses a second word of one organisation on the same paragraph or question, be it under its name or without.
async fn once(tx: &mut Tx, id: ConsultationId, voice: &Voice, new: &New) -> Result<()> {
    let said =
        "SELECT COUNT(*) FROM contributions WHERE voice = $1 AND target = $2 AND state = 'sent'";
    if tx.number(said, args![voice.id, new.target]).await? > 0 {
        return Err(Error::refused("consultations-voice-there"));
    }
    let named = "SELECT COUNT(*) FROM contributions k JOIN organisations o ON o.id = k.organisation \
                 WHERE k.consultation = $1 AND k.target = $2 AND k.pseudonym = '' AND k.state IN ('sent', 'held') AND (o.id = $3 OR o.merged_into = $3)";
    let args = args![id, new.target, new.organisation];
    if tx.number(named, args).await? > 0 {
        return Err(Error::refused("consultations-named-there"));
    }
    Ok(())
}

/// Words in place of those that the voice kept there; what waits goes on waiting. A statement replaces none.
async fn rewrite(
    tx: &mut Tx,
    ctx: &Ctx,
    voice: &Voice,
    new: New,
    send: bool,
) -> Result<ContributionId> {
    let all = rows::words(tx, &voice.id).await?;
    let mut all = all.into_iter().filter(|w| w.kind != Kind::Statement);
    let before = all
        .find(|w| w.target == new.target)
        .filter(|_| new.kind != Kind::Statement);
    // What a colleague wrote meanwhile was not on the page.
    if before
        .as_ref()
        .is_some_and(|w| (&w.body, &w.wording) != (&new.body, &new.wording) && w.mark() != new.seen)
    {
        return Err(Error::refused("consultations-voice-there"));
    }
    let waits = before.as_ref().is_some_and(|w| !w.is_draft());
    let nothing = new.body.is_empty() && new.wording.is_empty();
    let state = if send || waits && !nothing {
        "waiting"
    } else {
        "draft"
    };
    let words = Words {
        id: before.map_or_else(|| ctx.new_id(), |w| w.id),
        voice: voice.id.clone(),
        target: new.target,
        kind: new.kind,
        language: new.language,
        body: new.body,
        wording: new.wording,
        state: state.to_owned(),
    };
    rows::put_words(tx, &words).await?;
    Ok(words.id)
}

/// Refuses words under an organisation's name where it spoke without it: one response for each. A draft of the voice goes.
pub(crate) async fn named_meanwhile(
    tx: &mut Tx,
    ctx: &Ctx,
    c: &Consultation,
    organisation: OrganisationId,
    target: &str,
) -> Result<()> {
    let Some(key) = key_of(ctx, tx, c.id).await? else {
        return Ok(());
    };
    let Some(voice) = voice_of(tx, &key, c.id, organisation).await? else {
        return Ok(());
    };
    let spoke = "SELECT (SELECT COUNT(*) FROM contributions WHERE voice = $1 AND target = $2 AND state = 'sent') + \
                 (SELECT COUNT(*) FROM voice_words WHERE voice = $1 AND target = $2 AND state = 'waiting')";
    if tx.number(spoke, args![voice.id, target]).await? > 0 {
        return Err(Error::refused("consultations-voice-there"));
    }
    let draft = "DELETE FROM voice_words WHERE voice = $1 AND target = $2 AND state = 'draft'";
    tx.run(draft, args![voice.id, target]).await?;
    Ok(())
}

/// Gives a voice of one's own organisation another code: the one before opens nothing any more.
pub(super) async fn another_code(ctx: &Ctx, voice: &Voice) -> Result<Code> {
    let code = Code::new(&ctx.app);
    let hash = code.hash(&ctx.app)?;
    let voice = voice.clone();
    nobody(ctx)
        .write(move |tx, ctx| {
            Box::pin(async move {
                // Once it is closed nobody knows whose it is, and so nobody can ask for another.
                in_time(tx, &ctx, voice.consultation).await?;
                rows::put_code(tx, &voice.id, &hash).await
            })
        })
        .await?;
    Ok(code)
}

/// The voice that a code opens, whatever digits it is typed in.
///
/// # Errors
/// [`Error::Rejected`] at `code`, alike for what is unknown and what is mistyped; a refusal where too many were tried.
pub async fn by_code(ctx: &Ctx, typed: &str) -> Result<Voice> {
    let found = match ctx.try_code("voice-code", typed)? {
        Some(hash) => rows::by_code(&mut ctx.db(), &hash).await?,
        None => None,
    };
    found.ok_or_else(|| {
        let message = Message::new("consultations-code-wrong");
        Error::Rejected(Violations::one("code", message))
    })
}

/// Takes back what a voice keeps, has said, or has published and nobody has answered.
pub(super) async fn withdraw(
    ctx: &Ctx,
    permit: Authorized<WithdrawVoice>,
    voice: &Voice,
    id: ContributionId,
) -> Result<()> {
    let (voice, consultation) = (voice.clone(), permit.of.id);
    nobody(ctx)
        .write(move |tx, ctx| {
            Box::pin(async move {
                tx.lock("consultations").await?;
                let own = rows::words(tx, &voice.id).await?;
                if own.iter().any(|w| w.id == id) {
                    rows::erase_words(tx, id).await?;
                    return Ok(());
                }
                let k = published(tx, &voice, id).await?;
                if k.consultation != consultation {
                    return Err(Error::NotFound);
                }
                let detail = serde_json::json!({});
                match k.state.as_str() {
                    "sent" => take_back(tx, &ctx, &k, detail).await,
                    "held" => statements::take_back_held(tx, &ctx, &k, detail).await,
                    _ => Err(Error::NotFound),
                }
            })
        })
        .await
}

/// A contribution of a voice.
async fn published(db: &mut impl Read, voice: &Voice, id: ContributionId) -> Result<Contribution> {
    let k = kept::any_contribution(db, id).await?;
    if k.voice == voice.id {
        Ok(k)
    } else {
        Err(Error::NotFound)
    }
}

/// A voice says whether it was considered, and may contest the answer.
///
/// # Errors
/// [`Error::NotFound`] for what another said; [`Error::Rejected`] with everything that is wrong.
pub async fn rate(
    ctx: &Ctx,
    permit: Authorized<RateVoice>,
    voice: &Voice,
    id: ContributionId,
    form: &Form,
) -> Result<()> {
    let k = published(&mut ctx.db(), voice, id).await?;
    if k.state != "sent" || k.consultation != permit.of.id {
        return Err(Error::NotFound);
    }
    put_rating(&nobody(ctx), &k, form).await
}
