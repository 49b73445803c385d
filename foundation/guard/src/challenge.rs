//! Challenges: questions that are good for five minutes, for one purpose and once.
//!
//! A challenge carries its end and a tag that only this house makes of it, its purpose and whom it is bound to. So nothing is
//! stored for whoever only looks at a page, and no visitor can fill the database with questions. What is stored, as a hash and
//! until it would have ended anyway, is that a challenge was answered: a second answer finds it used up.

use data_encoding::BASE64URL_NOPAD;
use kernel::{Result, Timestamp, args};
use store::Tx;
use subtle::ConstantTimeEq;

use crate::{App, Ctx, digest};

/// Milliseconds for which a challenge is good.
const OPEN: i64 = 5 * 60_000;

/// What a challenge is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Adding a passkey to an account.
    AddPasskey,
    /// Signing in.
    Enter,
    /// Showing that it is still the same person.
    Prove,
}

impl Purpose {
    const fn code(self) -> &'static str {
        match self {
            Self::AddPasskey => "add_passkey",
            Self::Enter => "enter",
            Self::Prove => "prove",
        }
    }
}

fn tag(app: &App, purpose: Purpose, bound: &str, head: &[u8]) -> Result<[u8; 32]> {
    let text = BASE64URL_NOPAD.encode(head);
    app.sealer
        .mac("challenge", &format!("{}\0{bound}\0{text}", purpose.code()))
}

impl Ctx {
    /// A new challenge for a purpose, bound to a session or, where it is empty, to nobody yet.
    pub(crate) fn challenge(&self, purpose: Purpose, bound: &str) -> Result<String> {
        let mut head = [0_u8; 24];
        self.app.random.fill(&mut head[..16]);
        head[16..].copy_from_slice(&self.now().plus(OPEN).0.to_be_bytes());
        let tag = tag(&self.app, purpose, bound, &head)?;
        Ok(BASE64URL_NOPAD.encode(&[&head[..], &tag[..]].concat()))
    }

    /// Whether a challenge is one of ours, for this purpose, bound alike and not too old.
    pub(crate) fn is_challenge(&self, purpose: Purpose, bound: &str, text: &str) -> Result<bool> {
        let Ok(bytes) = BASE64URL_NOPAD.decode(text.as_bytes()) else {
            return Ok(false);
        };
        let Some((head, said)) = bytes.split_at_checked(24).filter(|p| p.1.len() == 32) else {
            return Ok(false);
        };
        let ends = <[u8; 8]>::try_from(&head[16..]).map_or(0, i64::from_be_bytes);
        let right = bool::from(tag(&self.app, purpose, bound, head)?[..].ct_eq(said));
        Ok(right && Timestamp(ends) > self.now())
    }

    /// Uses up a challenge; says whether it was not used before.
    pub(crate) async fn use_challenge(&self, tx: &mut Tx, text: &str) -> Result<bool> {
        let now = self.now();
        tx.run("DELETE FROM used_challenges WHERE expires < $1", args![now])
            .await?;
        let sql = "INSERT INTO used_challenges (hash, expires) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING";
        Ok(tx.run(sql, args![digest(text), now.plus(OPEN)]).await? == 1)
    }
}
