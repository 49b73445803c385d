//! Passwords: what makes one good enough, and how it is kept.

use std::sync::atomic::{AtomicU64, Ordering};

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use kernel::{Error, Message, Result, Violations};
use tokio::sync::Semaphore;

/// Characters of a password.
const LEAST: usize = 12;
const MOST: usize = 200;
/// Letters and digits that must be left where all known words are taken out.
const OWN: usize = 8;

/// Words that everybody here would try first. They count for nothing in a password, as its owner's name and address do.
const OURS: &[&str] = &[
    "indaba",
    "unoct",
    "un",
    "united",
    "nations",
    "unitednations",
    "office",
    "counter",
    "terrorism",
    "counterterrorism",
    "civil",
    "society",
    "consultation",
    "briefing",
    "network",
    "organisation",
    "organization",
    "password",
    "passphrase",
    "welcome",
    "geneva",
    "newyork",
];

/// How many are worked on at once: each takes 19 MB and tens of milliseconds on purpose. Whoever sends many waits.
static AT_ONCE: Semaphore = Semaphore::const_new(4);

/// How many were hashed or compared since the start.
static WORKED: AtomicU64 = AtomicU64::new(0);

/// How many passwords were hashed or compared since the start: work that must be the same whoever is asked for.
#[must_use]
pub fn passwords_worked() -> u64 {
    WORKED.load(Ordering::Relaxed)
}

/// Length and strength. Any characters, in any mixture; `hints` are what others know of the person.
pub(crate) fn check_password(password: &str, hints: &[&str], wrong: &mut Violations) {
    let length = password.chars().count();
    let known: Vec<&str> = hints
        .iter()
        .flat_map(|hint| std::iter::once(*hint).chain(hint.split(|c: char| !c.is_alphanumeric())))
        .filter(|word| word.chars().count() > 2)
        .chain(OURS.iter().copied())
        .collect();
    // What is left of it without what everybody knows: the measure of strength alone gives a year and two signs too much.
    let mut own = password.to_lowercase();
    for word in known.iter().filter(|word| word.chars().count() > 3) {
        own = own.replace(&word.to_lowercase(), " ");
    }
    let own = own.chars().filter(|c| c.is_alphanumeric()).count();
    if length < LEAST {
        let short = Message::new("error-password-short").with("least", LEAST);
        wrong.push("password", short);
    } else if length > MOST {
        let long = Message::new("error-too-long").with("limit", MOST);
        wrong.push("password", long);
    } else if own < OWN || u8::from(zxcvbn::zxcvbn(password, &known).score()) < 3 {
        wrong.push("password", Message::new("error-password-weak"));
    }
}

/// Hashes in a thread of its own: it takes tens of milliseconds on purpose.
pub(crate) async fn hash(password: &str) -> Result<String> {
    WORKED.fetch_add(1, Ordering::Relaxed);
    let _turn = AT_ONCE.acquire().await.map_err(Error::internal)?;
    let password = within(password).to_owned();
    let work = move || {
        Argon2::default()
            .hash_password(password.as_bytes())
            .map(|h| h.to_string())
    };
    tokio::task::spawn_blocking(work)
        .await
        .map_err(Error::internal)?
        .map_err(Error::internal)
}

/// Whether a password is the one whose hash was kept: as it was typed, nothing cut off, nothing folded.
pub(crate) async fn matches(password: &str, hash: String) -> Result<bool> {
    WORKED.fetch_add(1, Ordering::Relaxed);
    let _turn = AT_ONCE.acquire().await.map_err(Error::internal)?;
    let password = within(password).to_owned();
    let work = move || {
        PasswordHash::new(&hash).is_ok_and(|h| {
            Argon2::default()
                .verify_password(password.as_bytes(), &h)
                .is_ok()
        })
    };
    tokio::task::spawn_blocking(work)
        .await
        .map_err(Error::internal)
}

/// A password that is too long is nobody's: it is compared as an empty one, which takes as long.
fn within(password: &str) -> &str {
    match password.char_indices().nth(MOST) {
        Some(_) => "",
        None => password,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(password: &str) -> Option<String> {
        let mut wrong = Violations::new();
        check_password(
            password,
            &["amina.haddad@example.org", "Amina Haddad"],
            &mut wrong,
        );
        wrong.0.pop().map(|v| v.message.key)
    }

    #[test]
    fn what_is_common_leaked_or_known_of_house_and_person_is_refused() {
        for weak in [
            // Out of lists of leaked passwords.
            "123456789012",
            "1234567890123456",
            "passwordpassword",
            "password123456",
            "qwertyuiop123",
            "1q2w3e4r5t6y",
            "iloveyou1234",
            "aaaaaaaaaaaaaaaa",
            "abcdefghijklmnop",
            "P@ssw0rd12345",
            "Welcome12345",
            "letmein12345",
            // What somebody who knows the house or the person would try.
            "Indaba2026!!",
            "indabaindaba",
            "IndabaUNOCT1",
            "CounterTerrorism",
            "unitednations",
            "amina.haddad@example.org",
            "AminaHaddad1",
            "haddad.amina",
        ] {
            let said = refused(weak);
            assert_eq!(said.as_deref(), Some("error-password-weak"), "{weak}");
        }
        assert_eq!(refused("short").as_deref(), Some("error-password-short"));
    }

    #[test]
    fn length_counts_and_no_mixture_is_asked_for() {
        for good in [
            "quiet lantern over seven rivers",
            "correcthorsebatterystaple",
            "سبعة أنهار وقنديل هادئ",
            "тихий фонарь над семью реками",
            "quiet lantern ".repeat(14).as_str(),
        ] {
            assert_eq!(refused(good), None, "{good}");
        }
        let long = "quiet lantern ".repeat(15);
        assert_eq!(refused(&long).as_deref(), Some("error-too-long"));
    }

    #[tokio::test]
    async fn a_password_is_compared_to_its_last_sign() {
        let kept = "q".repeat(MOST);
        let stored = hash(&kept).await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(matches(&kept, stored.clone()).await.unwrap());
        for other in [
            format!("{kept}q"),
            kept[1..].to_owned(),
            kept.to_uppercase(),
            format!("{} ", &kept[1..]),
        ] {
            assert!(!matches(&other, stored.clone()).await.unwrap(), "{other}");
        }
        // What is too long opens nothing, not even an account without a password.
        assert!(!matches(&"q".repeat(MOST + 1), String::new()).await.unwrap());
    }
}
