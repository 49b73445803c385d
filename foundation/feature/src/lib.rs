//! `Feature`: the manifest by which a capability hands itself to the server.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use guard::{Clear, Matrix, Within};
use kernel::Result;
use store::{Db, Migration};
use web::{
    Appearances, Bulk, Changes, Herald, NavEntry, Openable, OwnDataOf, Replied, Route, ScopesOf,
    Site, Texts, Titled, Topic, WaitsOf,
};

/// What is done when something happened or is due: gets the site and the JSON body, may be called twice.
pub type Handle = fn(Arc<Site>, String) -> BoxFuture<'static, Result<()>>;

/// Makes everything of a capability findable anew from its tables, and what is gone no longer findable; gives how much
/// can be found now.
pub type Reindex = fn(Arc<Site>) -> BoxFuture<'static, Result<u64>>;

/// Things of one kind that are erased for good, so that a copy of the database made before can be brought to forget
/// them too.
#[derive(Clone, Copy, Debug)]
pub struct Erasures {
    /// The kind, such as `organisation`.
    pub kind: &'static str,
    /// Gives the identifiers of those that were erased.
    pub erased: &'static str,
    /// Gives the identifiers of those that were not.
    pub kept: &'static str,
    /// Erases one again, as it was erased before, past who may ask for it; nobody is written to.
    pub again: fn(Arc<Site>, String) -> BoxFuture<'static, Result<()>>,
}

impl Erasures {
    /// Those that were erased, or those that were not.
    ///
    /// # Errors
    /// A database error.
    pub async fn ids(&self, db: &Db, erased: bool) -> Result<Vec<String>> {
        let sql = if erased { self.erased } else { self.kept };
        let rows: Vec<(String,)> = store::Read::all(&mut db.clone(), sql, vec![]).await?;
        Ok(rows.into_iter().map(|r| r.0).collect())
    }
}

/// One capability.
#[derive(Clone, Debug, Default)]
pub struct Feature {
    /// Its name, as its folder.
    pub name: &'static str,
    /// Its pages and forms.
    pub routes: Vec<Route>,
    /// Its policies.
    pub policies: Vec<Matrix>,
    /// Its tables.
    pub migrations: &'static [Migration],
    /// What it does when others (or itself) tell of an event: event name and handler.
    pub listeners: Vec<(&'static str, Handle)>,
    /// What it does in the very transaction in which others tell of an event: event name and who does it.
    pub within: Vec<(&'static str, Within)>,
    /// Events it tells: name and meaning.
    pub events: &'static [(&'static str, &'static str)],
    /// What a person may find by search beside what is public.
    pub scopes: Option<ScopesOf>,
    /// How its part of the search index is made anew.
    pub reindex: Option<Reindex>,
    /// What it keeps of the person who asks, for them to read and take away.
    pub own_data: Option<OwnDataOf>,
    /// What it knows to wait for the person who asks.
    pub waits: Option<WaitsOf>,
    /// What it knows to have changed since a moment, for the person who asks.
    pub changes: &'static [Changes],
    /// What its letters are about, and whether their reader chooses if and when they come.
    pub topics: &'static [Topic],
    /// Where it shows the name of an organisation.
    pub appearances: Option<Appearances>,
    /// What it erases for good.
    pub erasures: &'static [Erasures],
    /// Its downloads of many people's data, which a second person agrees to.
    pub bulk: &'static [Bulk],
    /// Gives the names of the stored files that it still needs, of those in the store's folder that is called as it is.
    pub files: Option<&'static str>,
    /// Its kinds of sealed records that can be opened by agreement of two.
    pub openable: &'static [Openable],
    /// Its kinds of things that have a title, for full letters about them.
    pub titles: &'static [Titled],
    /// Its events of which everybody may hear.
    pub heralds: &'static [Herald],
    /// Its kinds of things on which letters are answered by mail.
    pub replies: &'static [Replied],
    /// Its tables whose texts once lay in the clear: they are sealed when a house is opened.
    pub clear: &'static [Clear],
    /// Its entries in the navigation.
    pub nav: Vec<NavEntry>,
    /// Its words.
    pub texts: Texts,
}
