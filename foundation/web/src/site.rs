//! The running web site: the house, its words, its navigation, its assets.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use guard::{App, Ctx, Viewer, digest};
use kernel::Result;
use store::Scopes;

use crate::{
    AppearancesOf, Bulk, Changes, Herald, Languages, Openable, OwnDataOf, Replied, Titled, Topic,
    WaitsOf,
};

pub(crate) const CSS: &str = include_str!("../assets/indaba.css");
pub(crate) const JS: &str = include_str!("../assets/indaba.js");
pub(crate) const PASSKEYS: &str = include_str!("../assets/passkeys.js");

/// An entry of the navigation.
#[derive(Clone, Copy, Debug)]
pub struct NavEntry {
    /// Address.
    pub href: &'static str,
    /// Message key.
    pub key: &'static str,
    /// Who sees it.
    pub show: fn(&Viewer) -> bool,
}

/// The scopes of search that one capability opens to a person, such as `consultation:ID` to those invited.
pub type ScopesOf = fn(Ctx) -> BoxFuture<'static, Result<Vec<String>>>;

/// What every page stands on.
#[derive(Debug)]
pub struct Site {
    /// The house.
    pub app: Arc<App>,
    /// Its words.
    pub languages: Languages,
    /// Its navigation.
    pub nav: Vec<NavEntry>,
    /// What each capability lets a person find.
    pub scopes: Vec<ScopesOf>,
    /// What each capability keeps of a person.
    pub own_data: Vec<OwnDataOf>,
    /// What each capability knows to wait for a person.
    pub waits: Vec<WaitsOf>,
    /// What each capability knows to have changed for a person.
    pub changes: Vec<Changes>,
    /// What the letters of each capability are about.
    pub topics: Vec<Topic>,
    /// Downloads of many people's data.
    pub bulk: Vec<Bulk>,
    /// Kinds of sealed records that can be opened by agreement.
    pub openable: Vec<Openable>,
    /// Where each capability shows the name of an organisation.
    pub appearances: Vec<AppearancesOf>,
    /// Kinds of things that have a title.
    pub titles: Vec<Titled>,
    /// Events of which everybody may hear.
    pub heralds: Vec<Herald>,
    /// Kinds of things on which letters are answered by mail.
    pub replies: Vec<Replied>,
    /// The description of the interface for programs.
    pub api: Vec<u8>,
    pub(crate) css: String,
    pub(crate) js: String,
    pub(crate) passkeys: String,
}

impl Site {
    /// Puts a site together.
    #[must_use]
    #[expect(
        clippy::too_many_arguments,
        reason = "the house is put together here alone, from one list of each kind"
    )]
    pub fn new(
        app: Arc<App>,
        languages: Languages,
        nav: Vec<NavEntry>,
        scopes: Vec<ScopesOf>,
        own_data: Vec<OwnDataOf>,
        waits: Vec<WaitsOf>,
        changes: Vec<Changes>,
        topics: Vec<Topic>,
        bulk: Vec<Bulk>,
        openable: Vec<Openable>,
        appearances: Vec<AppearancesOf>,
        titles: Vec<Titled>,
        heralds: Vec<Herald>,
        replies: Vec<Replied>,
        api: Vec<u8>,
    ) -> Arc<Self> {
        let named = |text: &str, ending: &str| format!("/assets/{}.{ending}", &digest(text)[..16]);
        Arc::new(Self {
            app,
            languages,
            nav,
            scopes,
            own_data,
            waits,
            changes,
            topics,
            bulk,
            openable,
            appearances,
            titles,
            heralds,
            replies,
            api,
            css: named(CSS, "css"),
            js: named(JS, "js"),
            passkeys: named(PASSKEYS, "js"),
        })
    }

    /// Everything a person may find by search: what is public, and what each capability adds for them.
    ///
    /// # Errors
    /// A database error.
    pub async fn scopes(&self, ctx: &Ctx) -> Result<Scopes> {
        let mut all = vec!["public".to_owned()];
        for of in &self.scopes {
            for scope in of(ctx.clone()).await? {
                if !all.contains(&scope) {
                    all.push(scope);
                }
            }
        }
        Ok(Scopes::new(all.iter().map(String::as_str)))
    }

    /// The download of many people's data that an address leads to.
    #[must_use]
    pub fn bulk_download(&self, address: &str) -> Option<Bulk> {
        let path = address.split('?').next().unwrap_or_default();
        let fits = |pattern: &str| {
            let (mut ours, mut asked) = (pattern.split('/'), path.split('/'));
            loop {
                match (ours.next(), asked.next()) {
                    (None, None) => return true,
                    (Some(o), Some(a)) if o == a || (o.starts_with('{') && !a.is_empty()) => {}
                    _ => return false,
                }
            }
        };
        self.bulk.iter().find(|b| fits(b.path)).copied()
    }

    /// Whether people reach the site through TLS; cookies then demand it.
    #[must_use]
    pub fn secure(&self) -> bool {
        self.app.base.starts_with("https:")
    }

    pub(crate) fn cookie_name(&self) -> &'static str {
        if self.secure() {
            "__Host-indaba"
        } else {
            "indaba"
        }
    }

    pub(crate) fn language_cookie_name(&self) -> &'static str {
        if self.secure() {
            "__Host-indaba-lang"
        } else {
            "lang"
        }
    }

    pub(crate) fn errand_cookie_name(&self) -> &'static str {
        if self.secure() {
            "__Host-indaba-errand"
        } else {
            "indaba-errand"
        }
    }

    pub(crate) fn code_cookie_name(&self) -> &'static str {
        if self.secure() {
            "__Host-indaba-code"
        } else {
            "indaba-code"
        }
    }
}
