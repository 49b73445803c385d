//! What the shell and the components ask of a page.

use std::{borrow::Borrow, sync::Arc};

use kernel::{Language, Message, Result, Timestamp, Violations};

use crate::{Linked, Rq, Site, languages};

/// An entry of the navigation.
#[derive(Clone, Debug)]
pub struct NavItem {
    /// Words.
    pub label: String,
    /// Address.
    pub href: String,
    /// Whether the reader is there.
    pub current: bool,
}

/// A link with its words.
#[derive(Clone, Debug)]
pub struct Link {
    /// Words.
    pub label: String,
    /// Address.
    pub href: String,
}

/// Who is signed in.
#[derive(Clone, Debug)]
pub struct UserBadge {
    /// Name.
    pub name: String,
    /// Role in words.
    pub role: String,
}

/// The same page in another language.
#[derive(Clone, Debug)]
pub struct LanguageLink {
    /// Code.
    pub code: &'static str,
    /// Own name.
    pub name: &'static str,
    /// Address.
    pub href: String,
    /// Whether it is this one.
    pub current: bool,
}

/// What is wrong with a field, in words.
#[derive(Clone, Debug)]
pub struct FieldError {
    /// The field; empty for the form as a whole.
    pub field: String,
    /// What to do.
    pub text: String,
}

/// A page under way.
#[derive(Clone, Debug)]
pub struct Page {
    site: Arc<Site>,
    language: Language,
    title: String,
    path: String,
    nav: Vec<NavItem>,
    user: Option<UserBadge>,
    crumbs: Vec<Link>,
    flash: Option<String>,
    errors: Vec<FieldError>,
    csrf: String,
    recovering: bool,
    key: String,
    languages: Vec<LanguageLink>,
    /// Whether its reader is nobody in particular, who sees what everybody sees.
    everybody: bool,
    /// What it tells programs that gather pages, as it stands in its head; empty for nothing.
    linked: String,
}

impl Page {
    pub(crate) fn new(rq: &Rq, title: String) -> Self {
        let viewer = &rq.ctx.viewer;
        let within =
            |href: &str| rq.path == href || href != "/" && rq.path.starts_with(&format!("{href}/"));
        let nav = rq.site.nav.iter().filter(|n| (n.show)(viewer));
        let nav = nav
            .map(|n| NavItem {
                label: rq.t(n.key),
                href: n.href.to_owned(),
                current: within(n.href),
            })
            .collect();
        let role = || {
            rq.t(&format!(
                "role-{}",
                viewer.first_role().code().replace('_', "-")
            ))
        };
        let said = rq.query.get("done");
        let known = !said.is_empty()
            && said.len() < 40
            && said.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        let link = |l: &Language| LanguageLink {
            code: l.code(),
            name: l.own_name(),
            href: format!("?lang={l}"),
            current: *l == rq.ctx.language,
        };
        Self {
            site: Arc::clone(&rq.site),
            language: rq.ctx.language,
            title,
            path: rq.path.clone(),
            nav,
            user: viewer.account.map(|_| UserBadge {
                name: viewer.name.clone(),
                role: role(),
            }),
            crumbs: Vec::new(),
            flash: known
                .then(|| format!("done-{said}"))
                .map(|k| (rq.t(&k), k))
                .filter(|(t, k)| t != k)
                .map(|(t, _)| t),
            errors: Vec::new(),
            csrf: rq.csrf(),
            recovering: viewer.recovering,
            key: rq.ctx.app.random.secret()[..26].to_owned(),
            languages: Language::ALL.iter().map(link).collect(),
            everybody: viewer.account.is_none() && viewer.held.is_empty(),
            linked: String::new(),
        }
    }

    /// Says to programs that gather pages what the page is about. It is said to nobody in particular alone: whoever is signed
    /// in or came by a code may see more on the page than everybody, and gathers nothing.
    ///
    /// # Errors
    /// A fault of the machine.
    pub fn linked(mut self, thing: &Linked) -> Result<Self> {
        if self.everybody {
            self.linked = thing.block()?;
        }
        Ok(self)
    }

    /// Adds a step of the way here.
    #[must_use]
    pub fn crumb(mut self, label: impl Into<String>, href: impl Into<String>) -> Self {
        self.crumbs.push(Link {
            label: label.into(),
            href: href.into(),
        });
        self
    }

    /// Says what is wrong with a form that comes back; its key stays, so that it still counts once.
    #[must_use]
    pub fn wrong(mut self, violations: &Violations, key: &str) -> Self {
        let say = |m: &Message| self.site.languages.message(self.language, m);
        self.errors = violations
            .0
            .iter()
            .map(|v| FieldError {
                field: v.field.clone(),
                text: say(&v.message),
            })
            .collect();
        if key.len() == 26 {
            self.key = key.to_owned();
        }
        self
    }

    /// Words with several arguments.
    #[must_use]
    pub fn message(&self, message: &Message) -> String {
        self.site.languages.message(self.language, message)
    }

    /// A message.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.site.languages.plain(self.language, key)
    }
    /// A message with one word.
    #[must_use]
    pub fn t1(&self, key: &str, name: &str, value: impl AsRef<str>) -> String {
        self.site
            .languages
            .message(self.language, &Message::new(key).with(name, value.as_ref()))
    }
    /// A message with a number `$n`.
    #[must_use]
    pub fn tn(&self, key: &str, n: impl Borrow<i64>) -> String {
        self.site.languages.counted(self.language, key, *n.borrow())
    }
    /// The message `PREFIX-CODE` of a coded value; underscores and full stops become hyphens.
    #[must_use]
    pub fn code(&self, prefix: &str, code: impl AsRef<str>) -> String {
        self.t(&format!(
            "{prefix}-{}",
            code.as_ref().replace(['_', '.'], "-")
        ))
    }
    /// A date in words.
    #[must_use]
    pub fn date(&self, at: impl Borrow<Timestamp>) -> String {
        languages::date(self.language, *at.borrow())
    }
    /// A date in words with the time and its zone.
    #[must_use]
    pub fn datetime(&self, at: impl Borrow<Timestamp>) -> String {
        let (hour, minute) = at.borrow().hour_minute();
        let words = Message::new("ui-moment").with("date", self.date(*at.borrow()));
        self.message(&words.with("time", format!("{hour:02}:{minute:02}")))
    }
    /// A number with separators.
    #[must_use]
    pub fn number(&self, n: impl Borrow<i64>) -> String {
        languages::number(self.language, *n.borrow())
    }
    /// A share of a hundred.
    #[must_use]
    pub fn percent(&self, n: impl Borrow<i64>) -> String {
        self.t1("ui-percent", "share", self.number(n))
    }
    /// What something is called, and which it is: `Language version: français`.
    #[must_use]
    pub fn pair(&self, what: impl AsRef<str>, which: impl AsRef<str>) -> String {
        let words = Message::new("ui-pair").with("what", what.as_ref());
        self.message(&words.with("which", which.as_ref()))
    }
    /// One of several that are counted through: `Obligation 3`.
    #[must_use]
    pub fn numbered(&self, what: impl AsRef<str>, n: impl Borrow<i64>) -> String {
        let words = Message::new("ui-numbered").with("what", what.as_ref());
        self.message(&words.with("number", self.number(n)))
    }
    /// Words with a note on them: `Title (français)`, `Statements (12)`.
    #[must_use]
    pub fn noted(&self, what: impl AsRef<str>, note: impl AsRef<str>) -> String {
        let words = Message::new("ui-noted").with("what", what.as_ref());
        self.message(&words.with("note", note.as_ref()))
    }
    /// A day of the calendar (`2026-03-31`) with the name of the zone where it falls.
    #[must_use]
    pub fn day_in(&self, iso: String, zone: impl AsRef<str>) -> String {
        let date = Timestamp::parse_date(&iso).map_or(iso, |day| self.date(day));
        self.noted(date, zone)
    }
    /// Several things in one line, as the reader's language enumerates them.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        languages::list(self.language, items)
    }
    /// The reader's language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }
    /// Title.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }
    /// What the browser's tab and its history say: the title for visitors; for somebody who is signed in the part of the
    /// house alone, since who looks over a shoulder or into a history learns from it what they read.
    #[must_use]
    pub fn tab(&self) -> String {
        if self.user.is_none() {
            return self.title.clone();
        }
        let here = self.nav.iter().find(|n| n.current);
        here.map_or_else(|| self.t("ui-own-pages"), |n| n.label.clone())
    }
    /// Language code.
    #[must_use]
    pub const fn lang(&self) -> &'static str {
        self.language.code()
    }
    /// Direction.
    #[must_use]
    pub const fn dir(&self) -> &'static str {
        self.language.dir()
    }
    /// Navigation.
    #[must_use]
    pub fn nav(&self) -> &[NavItem] {
        &self.nav
    }
    /// Who is signed in.
    #[must_use]
    pub const fn user(&self) -> Option<&UserBadge> {
        self.user.as_ref()
    }
    /// The six languages.
    #[must_use]
    pub fn languages(&self) -> &[LanguageLink] {
        &self.languages
    }
    /// The way here.
    #[must_use]
    pub fn crumbs(&self) -> &[Link] {
        &self.crumbs
    }
    /// What was just done.
    #[must_use]
    pub fn flash(&self) -> Option<&str> {
        self.flash.as_deref()
    }
    /// What is wrong.
    #[must_use]
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }
    /// What is wrong with one field.
    #[must_use]
    pub fn error_for(&self, field: &str) -> Option<&str> {
        self.errors
            .iter()
            .find(|e| e.field == field)
            .map(|e| e.text.as_str())
    }
    /// Token of the forms.
    #[must_use]
    pub fn csrf(&self) -> &str {
        &self.csrf
    }
    /// Whether somebody asked for a new way into the reader's account.
    #[must_use]
    pub const fn recovering(&self) -> bool {
        self.recovering
    }
    /// Key that makes a form count once.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }
    /// Stylesheet.
    #[must_use]
    pub fn css_href(&self) -> &str {
        &self.site.css
    }
    /// Script.
    #[must_use]
    pub fn js_href(&self) -> &str {
        &self.site.js
    }
    /// Script of the pages that ask for a passkey.
    #[must_use]
    pub fn passkeys_href(&self) -> &str {
        &self.site.passkeys
    }
    /// What it tells programs that gather pages.
    #[must_use]
    pub fn linked_block(&self) -> &str {
        &self.linked
    }
    /// Whether content is invented.
    #[must_use]
    pub fn demo(&self) -> bool {
        self.site.app.demo
    }
    /// Path.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}
