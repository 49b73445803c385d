//! What things are called, for somebody who may see them: in full letters, and so that no message leads to what is hidden.

use std::collections::HashSet;

use futures_util::future::BoxFuture;
use guard::{About, Ctx, Told};
use kernel::{Error, Page, PageRequest, Result};

use crate::Site;

/// A kind of things that have a title.
#[derive(Clone, Copy, Debug)]
pub struct Titled {
    /// The kind, as [`guard::Notice::about`] names it.
    pub kind: &'static str,
    /// The title of one in the language of who asks; empty where they may see it and a letter does not name it,
    /// [`Error::NotFound`] where they may not see it.
    pub title: fn(Ctx, String) -> BoxFuture<'static, Result<String>>,
}

impl Site {
    /// What a thing is called, for the person of `ctx`; nothing where it is hidden from them or gone.
    ///
    /// # Errors
    /// A database error.
    pub async fn title(&self, ctx: &Ctx, about: &About) -> Result<Option<String>> {
        let Some(titled) = self.titles.iter().find(|t| t.kind == about.kind) else {
            return Ok(None);
        };
        match (titled.title)(ctx.clone(), about.id.clone()).await {
            Ok(title) => Ok(Some(title)),
            Err(Error::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// A page of the messages of the person who asks, the newest first, each place once; none on what is hidden from them by now.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor; a database error.
    pub async fn messages(&self, ctx: &Ctx, request: &PageRequest) -> Result<Page<Told>> {
        let account = ctx.viewer.account.ok_or(Error::SignIn)?;
        let mut places = HashSet::new();
        let mut shown: Vec<Told> = Vec::new();
        for told in self.app.messages_of(account).await? {
            // What stands on a page before this one does not stand on this one again.
            if !places.insert((told.letter.clone(), told.path.clone()))
                || !told.is_behind(request.bound())
            {
                continue;
            }
            if self.shows(ctx, &told).await? {
                shown.push(told);
            }
            if shown.len() > usize::from(request.size) {
                break;
            }
        }
        Ok(Page::cut(shown, request, Told::key))
    }

    /// Every message that is kept for the person who asks; none on what is hidden from them by now.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor; a database error.
    pub async fn kept_messages(&self, ctx: &Ctx) -> Result<Vec<Told>> {
        let account = ctx.viewer.account.ok_or(Error::SignIn)?;
        let mut shown = Vec::new();
        for told in self.app.messages_of(account).await? {
            if self.shows(ctx, &told).await? {
                shown.push(told);
            }
        }
        Ok(shown)
    }

    async fn shows(&self, ctx: &Ctx, told: &Told) -> Result<bool> {
        Ok(match &told.about {
            Some(about) => self.title(ctx, about).await?.is_some(),
            None => true,
        })
    }
}
