//! Codes of sixteen digits: by one of them somebody without an account comes back to what they began.

use kernel::{Result, args};
use store::{Read, Tx};

use crate::{App, Ctx, Held, Role, Viewer, digest};

/// Milliseconds after which a code must be typed anew.
const OPEN: i64 = 4 * 3_600_000;

/// Codes of one kind that the whole house takes in a quarter of an hour, right ones and wrong ones. With ten thousand under way,
/// somebody who tries all day long meets one of them with a chance of less than one in five hundred thousand.
const GUESSES: u32 = 5_000;
const QUARTER: i64 = 900_000;

/// A code as it is shown, once.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("‹code›")
    }
}

impl Code {
    /// A new code: sixteen digits from a generator fit for secrets.
    #[must_use]
    pub fn new(app: &App) -> Self {
        let mut digits = String::with_capacity(16);
        while digits.len() < 16 {
            // A byte is used where it gives every digit the same chance.
            let mut bytes = [0_u8; 32];
            app.random.fill(&mut bytes);
            for byte in bytes {
                if byte < 250 && digits.len() < 16 {
                    digits.push(char::from(b'0' + byte % 10));
                }
            }
        }
        Self(digits)
    }

    /// Reads what a person typed: sixteen digits of any script, with spaces or dashes anywhere.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let mut digits = String::new();
        for c in typed.chars() {
            match c {
                '0'..='9' => digits.push(c),
                // Arabic-Indic, extended Arabic-Indic and full-width digits.
                '٠'..='٩' | '۰'..='۹' | '０'..='９' => {
                    let zero = match c {
                        '٠'..='٩' => '٠',
                        '۰'..='۹' => '۰',
                        _ => '０',
                    };
                    let value = u32::from(c) - u32::from(zero);
                    digits.push(char::from_digit(value, 10)?);
                }
                c if c.is_whitespace()
                    || matches!(c, '-' | '–' | '‑' | '\u{200e}' | '\u{200f}') => {}
                _ => return None,
            }
        }
        (digits.len() == 16).then_some(Self(digits))
    }

    /// In groups of four, as it is shown.
    #[must_use]
    pub fn shown(&self) -> String {
        let groups: Vec<&str> = (0..4)
            .filter_map(|n| self.0.get(n * 4..n * 4 + 4))
            .collect();
        groups.join(" ")
    }

    /// What is stored of it: a keyed hash, so that a copy of the database does not give the code away.
    ///
    /// # Errors
    /// An internal error.
    pub fn hash(&self, app: &App) -> Result<String> {
        app.sealer.tag("code", &self.0)
    }
}

impl App {
    /// What the cookie of a code gives: a role for one object, and the hash that stands for the cookie.
    ///
    /// # Errors
    /// A database error.
    pub async fn by_code(&self, cookie: Option<&str>) -> Result<Option<(Held, String)>> {
        let Some(cookie) = cookie.filter(|c| c.len() == 52) else {
            return Ok(None);
        };
        let hash = digest(cookie);
        let row: Option<(Role, String)> = self
            .db
            .clone()
            .first(
                "SELECT role, scope FROM code_sessions WHERE hash = $1 AND expires > $2",
                args![hash, self.clock.now()],
            )
            .await?;
        Ok(row.map(|(role, scope)| {
            let held = Held {
                role,
                scope,
                suspended: false,
            };
            (held, hash)
        }))
    }
}

impl Viewer {
    /// The object for which a code gives this person a role.
    #[must_use]
    pub fn by_code(&self, role: Role) -> Option<&str> {
        self.held
            .iter()
            .find(|h| h.role == role)
            .map(|h| h.scope.as_str())
    }
}

impl Ctx {
    /// Begins a session for who knows a code; gives the cookie's value, known to nobody else afterwards.
    ///
    /// # Errors
    /// A database error.
    pub async fn begin_by_code(&self, tx: &mut Tx, role: Role, scope: &str) -> Result<String> {
        let (cookie, now) = (self.app.random.secret(), self.now());
        tx.run("DELETE FROM code_sessions WHERE expires < $1", args![now])
            .await?;
        tx.run(
            "INSERT INTO code_sessions (hash, role, scope, created, expires) VALUES ($1, $2, $3, $4, $5)",
            args![digest(&cookie), role, scope, now, now.plus(OPEN)],
        )
        .await?;
        Ok(cookie)
    }

    /// The same in a unit of its own, whose answer is remembered for no form: it is a secret.
    ///
    /// # Errors
    /// A database error.
    pub async fn enter_by_code(&self, role: Role, scope: String) -> Result<String> {
        let ctx = Self {
            key: String::new(),
            ..self.clone()
        };
        ctx.write(move |tx, ctx| Box::pin(async move { ctx.begin_by_code(tx, role, &scope).await }))
            .await
    }

    /// What is stored of a code that somebody typed, and nothing where that is none; each try counts for its kind.
    ///
    /// # Errors
    /// [`kernel::Error::TooMany`] where too many were tried of late.
    pub fn try_code(&self, kind: &str, typed: &str) -> Result<Option<String>> {
        let app = &self.app;
        app.limits.attempt(kind, "", GUESSES, QUARTER, self.now())?;
        Code::read(typed).map(|code| code.hash(app)).transpose()
    }

    /// Ends every session that a code gave for an object.
    ///
    /// # Errors
    /// A database error.
    pub async fn end_by_code(&self, tx: &mut Tx, scope: &str) -> Result<()> {
        tx.run("DELETE FROM code_sessions WHERE scope = $1", args![scope])
            .await?;
        Ok(())
    }

    /// The same in a unit of its own.
    ///
    /// # Errors
    /// A database error.
    pub async fn leave_by_code(&self, scope: String) -> Result<()> {
        self.write(move |tx, ctx| Box::pin(async move { ctx.end_by_code(tx, &scope).await }))
            .await
    }

    /// Lets every appointment of an organisation rest, or takes it up again: the next request of its people knows.
    ///
    /// # Errors
    /// A database error.
    pub async fn rest(&self, tx: &mut Tx, scope: &str, resting: bool) -> Result<()> {
        tx.run(
            "UPDATE appointments SET suspended = $2 WHERE scope = $1",
            args![scope, resting],
        )
        .await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = Code::read("1234 5678-9012 3456").unwrap();
        assert_eq!(code.shown(), "1234 5678 9012 3456");
        assert_eq!(Code::read("١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦"), Some(code.clone()));
        assert_eq!(Code::read("1234567890123456 "), Some(code));
        for bad in [
            "",
            "123456789012345",
            "12345678901234567",
            "1234 5678 9012 345a",
        ] {
            assert!(Code::read(bad).is_none(), "{bad}");
        }
    }
}
