//! What a reader asks of the directory, read from the address and written back into it.

use std::sync::Arc;

use guard::{Viewer, may};
use kernel::{Error, Language, Page, PageRequest, Result};
use parties::{
    Counts, Exchange, Facet, Filter, Level, Organisation, OrganisationId, See, Standing, Theme,
    TieKind, geography,
};
use store::Db;
use web::{Rq, address};

/// Hits of a search that are looked through: who finds more needs another word.
const HITS: usize = 600;

/// Words and filters.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// Words to look for.
    pub(super) words: String,
    /// Codes chosen.
    pub(super) filter: Filter,
    /// The federation whose members are asked for.
    pub(super) federation: Option<Organisation>,
    /// Whether every filter is shown.
    pub(super) more: bool,
}

impl Asked {
    /// Reads the address; what no filter knows is left aside, as is what this reader may not ask for.
    ///
    /// # Errors
    /// A database error.
    pub(super) async fn read(rq: &Rq) -> Result<Self> {
        let mut filter = Filter::default();
        for facet in Facet::ALL {
            let code = rq.query.get(facet.code());
            if !code.is_empty() && known(*facet, code) {
                filter.chosen.insert(*facet, code.to_owned());
            }
        }
        if rq.ctx.viewer.sees_every_organisation() {
            filter.standing = Standing::from_code(rq.query.get("standing"));
        }
        let federation = federation(rq).await?;
        filter.within = federation.as_ref().map(|f| (TieKind::MemberOf, f.id));
        Ok(Self {
            words: rq.query.get("q").trim().chars().take(200).collect(),
            more: !rq.query.get("more").is_empty(),
            filter,
            federation,
        })
    }

    /// Whether anything is asked for at all.
    pub(super) fn narrows(&self) -> bool {
        !self.words.is_empty() || !self.filter.is_empty()
    }

    /// Whether a filter is in use that only the long form shows.
    pub(super) fn long(&self) -> bool {
        let long = [Facet::Country, Facet::Language, Facet::Offers, Facet::Seeks];
        self.more
            || self.filter.standing.is_some()
            || long.iter().any(|f| self.filter.chosen.contains_key(f))
    }

    /// The address of the same question elsewhere, or of its next page.
    pub(super) fn address(&self, path: &str, after: &str) -> String {
        let mut pairs = vec![("q", self.words.as_str())];
        pairs.extend(
            self.filter
                .chosen
                .iter()
                .map(|(f, c)| (f.code(), c.as_str())),
        );
        let federation = self.federation.as_ref().map(|f| f.id.to_string());
        pairs.push(("of", federation.as_deref().unwrap_or("")));
        pairs.push(("standing", self.filter.standing.map_or("", Standing::code)));
        pairs.push(("more", if self.more { "1" } else { "" }));
        pairs.push(("after", after));
        address(path, &pairs)
    }

    /// What there is to list.
    pub(super) async fn found(self, rq: &Rq) -> Result<Found> {
        if self.words.is_empty() {
            return Ok(Found {
                asked: self,
                rows: None,
                counts: None,
                cut: false,
            });
        }
        let scopes = rq.site.scopes(&rq.ctx).await?;
        let most = i64::try_from(HITS + 1).unwrap_or(i64::MAX);
        let hits = rq
            .ctx
            .app
            .db
            .search(&self.words, rq.ctx.language, "organisation", &scopes, most)
            .await?;
        let cut = hits.len() > HITS;
        let ids: Vec<OrganisationId> = hits
            .iter()
            .take(HITS)
            .filter_map(|h| parties::found_id(&h.id))
            .collect();
        let (rows, counts) =
            parties::among(&mut rq.ctx.db(), &rq.ctx.viewer, &self.filter, &ids).await?;
        Ok(Found {
            asked: self,
            rows: Some(rows.into()),
            counts: Some(counts),
            cut,
        })
    }
}

/// The federation that the address names: one that this reader does not see is left aside as one that does not exist.
async fn federation(rq: &Rq) -> Result<Option<Organisation>> {
    let Ok(id) = rq.query.get("of").parse::<OrganisationId>() else {
        return Ok(None);
    };
    match parties::organisation(&mut rq.ctx.db(), id).await {
        Ok(o) => Ok(Some(o).filter(|o| may::<See>(&rq.ctx.viewer, o))),
        Err(Error::NotFound) => Ok(None),
        Err(e) => Err(e),
    }
}

/// Whether a filter knows a code.
fn known(facet: Facet, code: &str) -> bool {
    match facet {
        Facet::Level => Level::from_code(code).is_some(),
        Facet::Region => geography::subregions().any(|r| r.m49 == code),
        Facet::Country => geography::country(code).is_some(),
        Facet::Theme => Theme::from_code(code).is_some(),
        Facet::Language => Language::from_code(code).is_some(),
        Facet::Offers | Facet::Seeks => Exchange::from_code(code).is_some(),
    }
}

/// A list ready to be read page by page, by the screen and by the downloads alike.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) asked: Asked,
    /// The whole list where words were looked for.
    rows: Option<Arc<[Organisation]>>,
    counts: Option<Counts>,
    /// Whether more was found by words than is looked through.
    pub(super) cut: bool,
}

impl Found {
    /// One page.
    pub(super) async fn page(
        &self,
        mut db: Db,
        viewer: &Viewer,
        request: &PageRequest,
    ) -> Result<Page<Organisation>> {
        match &self.rows {
            Some(rows) => Ok(parties::page_of(rows, request)),
            None => parties::directory(&mut db, viewer, &self.asked.filter, request).await,
        }
    }

    /// Counts of it.
    pub(super) async fn counts(&self, rq: &Rq) -> Result<Counts> {
        match &self.counts {
            Some(counts) => Ok(counts.clone()),
            None => {
                let viewer = &rq.ctx.viewer;
                parties::directory_counts(&mut rq.ctx.db(), viewer, &self.asked.filter).await
            }
        }
    }
}
