//! The directory: the organisations a person may see, filtered, counted and by name.

use std::collections::BTreeMap;

use guard::{Viewer, may};
use kernel::{Error, Page, PageRequest, Result, Value, args};
use store::Read;

use crate::{
    AgeBand, Eyes, Facet, Gender, Leadership, Narrowed, Organisation, OrganisationId, Part,
    Profile, See, Standing, TieKind, Visibility, organisation::as_seen, organisations,
    profile::Columns,
};

/// What an organisation belongs to, and as what.
type Wholes = Vec<(TieKind, OrganisationId)>;

/// What the directory is narrowed down to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// One code for each facet at most.
    pub chosen: BTreeMap<Facet, String>,
    /// To what they belong by a confirmed tie, and as what. Whoever asks sees that organisation: where they do not, the
    /// list would say who belongs to something hidden.
    pub within: Option<(TieKind, OrganisationId)>,
    /// What they are to the network; asked only by those who see every organisation, and without effect for others.
    /// Without it, those that have left or stand for no one any more are left out.
    pub standing: Option<Standing>,
}

impl Filter {
    /// Whether it narrows nothing down.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty() && self.within.is_none() && self.standing.is_none()
    }

    fn code(&self, facet: Facet) -> &str {
        self.chosen.get(&facet).map_or("", String::as_str)
    }

    fn standing(&self, viewer: &Viewer) -> &'static str {
        self.standing
            .filter(|_| viewer.sees_every_organisation())
            .map_or("", Standing::code)
    }

    /// Whether an organisation with these codes that the person sees, that belongs to these, is listed.
    fn admits(
        &self,
        viewer: &Viewer,
        o: &Organisation,
        codes: &[(Facet, String)],
        wholes: &[(TieKind, OrganisationId)],
    ) -> bool {
        let stands = match self.standing(viewer) {
            "" => o.is_listed(),
            asked => o.standing.code() == asked,
        };
        let has =
            |(facet, code): (&Facet, &String)| codes.iter().any(|(f, c)| f == facet && c == code);
        let belongs = self.within.is_none_or(|whole| wholes.contains(&whole));
        stands && belongs && self.chosen.iter().all(has)
    }

    /// Values $1 to $13 of [`matching`].
    fn values(&self, viewer: &Viewer) -> Vec<Value> {
        let mut values: Vec<Value> = Facet::ALL
            .iter()
            .flat_map(|f| args![self.code(*f)])
            .collect();
        let (kind, whole) = match &self.within {
            Some((kind, whole)) => (kind.code(), whole.to_string()),
            None => ("", String::new()),
        };
        values.extend(args![self.standing(viewer), whole, kind]);
        values.extend(args![
            viewer.sees_every_organisation(),
            viewer.in_network(),
            viewer.barred_organisations()
        ]);
        values
    }
}

/// Whether the person sees a code of an organisation `organisation_facets`: by $11 to $13 of a filter, what
/// [`Eyes::of`] says of them.
macro_rules! seen {
    () => {
        "(seen = 'public' OR $11 OR $12 AND seen = 'network' OR $13 LIKE '%|' || organisation || '|%')"
    };
}

/// A condition on one facet: by its number among the values.
macro_rules! facet {
    ($value:literal, $facet:literal) => {
        concat!(
            " AND (",
            $value,
            " = '' OR o.id IN (SELECT organisation FROM organisation_facets WHERE facet = '",
            $facet,
            "' AND code = ",
            $value,
            " AND ",
            seen!(),
            "))"
        )
    };
}

/// Conditions on an organisation `o` by the values $1 to $13 of a filter. A subquery is looked at only where its facet
/// is asked for, and then once. Nobody finds an organisation by what they may not read of it.
macro_rules! matching {
    () => {
        concat!(
            "($8 = '' AND o.standing <> 'merged' AND o.standing <> 'departed' OR o.standing = $8)",
            facet!("$1", "level"),
            facet!("$2", "region"),
            facet!("$3", "country"),
            facet!("$4", "theme"),
            facet!("$5", "language"),
            facet!("$6", "offers"),
            facet!("$7", "seeks"),
            " AND ($9 = '' OR o.id IN (SELECT part FROM organisation_ties WHERE whole = $9 AND kind = $10 AND state = 'confirmed'))"
        )
    };
}

/// The organisations of one visibility that match, from a key on, along the index.
macro_rules! branch {
    ($visibility:literal, $more:literal) => {
        concat!(
            "SELECT * FROM (SELECT o.* FROM organisations o WHERE o.visibility = '",
            $visibility,
            "' AND (o.sort_name, o.id) > ($14, $15) AND ",
            $more,
            matching!(),
            " ORDER BY o.sort_name, o.id LIMIT $16) ",
            $visibility,
            "_ones"
        )
    };
}

/// How many of each code, of each federation under `of`, and of all under no facet, among organisations that match and
/// may be seen. Who matches is found first, once; a code that the person may not read counts for nothing.
macro_rules! counts {
    ($visible:literal) => {
        concat!(
            "WITH m AS MATERIALIZED (SELECT o.id FROM organisations o WHERE ",
            $visible,
            " AND ",
            matching!(),
            ") SELECT f.facet, f.code, COUNT(*) FROM m CROSS JOIN organisation_facets f WHERE f.organisation = m.id AND ",
            seen!(),
            " GROUP BY f.facet, f.code UNION ALL SELECT '', '', COUNT(*) FROM m UNION ALL \
             SELECT 'of', t.whole, COUNT(*) FROM organisation_ties t WHERE t.kind = 'member_of' AND t.state = 'confirmed' \
             AND t.part IN (SELECT id FROM m) GROUP BY t.whole"
        )
    };
}

/// The organisations a person may see that match, by name.
///
/// # Errors
/// A database error.
pub async fn directory(
    db: &mut impl Read,
    viewer: &Viewer,
    filter: &Filter,
    request: &PageRequest,
) -> Result<Page<Organisation>> {
    if filter.chosen.is_empty() && filter.within.is_none() && filter.standing(viewer).is_empty() {
        return organisations(db, viewer, request).await;
    }
    let (name, last) = request.bound().rsplit_once(' ').unwrap_or(("", ""));
    let mut values = filter.values(viewer);
    values.extend(args![name, last, request.limit()]);
    let rows = if viewer.in_network() || viewer.sees_every_organisation() {
        db.all(
            concat!(
                "SELECT * FROM (",
                branch!("public", ""),
                " UNION ALL ",
                branch!("network", ""),
                " UNION ALL ",
                branch!("office", "($11 OR $13 LIKE '%|' || o.id || '|%') AND "),
                ") x ORDER BY sort_name, id LIMIT $16"
            ),
            values,
        )
        .await?
    } else {
        db.all(branch!("public", ""), values).await?
    };
    Ok(Page::cut(rows, request, key).map(|o| as_seen(o, viewer)))
}

/// The key by which a list of organisations goes on.
fn key(o: &Organisation) -> String {
    format!("{} {}", o.sort_name, o.id)
}

/// How many organisations match, and how many of them have which code: what the person may not see is not counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All that match.
    pub total: i64,
    /// By code of each facet.
    pub by: BTreeMap<(Facet, String), i64>,
    /// By federation that they are members of, whoever may see the federation.
    pub federations: BTreeMap<OrganisationId, i64>,
}

impl Counts {
    /// Those with a code.
    #[must_use]
    pub fn of(&self, facet: Facet, code: &str) -> i64 {
        self.by.get(&(facet, code.to_owned())).copied().unwrap_or(0)
    }
}

/// Counts among what a person may see.
///
/// # Errors
/// A database error.
pub async fn directory_counts(
    db: &mut impl Read,
    viewer: &Viewer,
    filter: &Filter,
) -> Result<Counts> {
    let values = filter.values(viewer);
    let rows: Vec<(String, String, i64)> = if viewer.in_network()
        || viewer.sees_every_organisation()
    {
        let sql = counts!(
            "(o.visibility = 'public' OR o.visibility = 'network' OR $11 OR $13 LIKE '%|' || o.id || '|%')"
        );
        db.all(sql, values).await?
    } else {
        db.all(counts!("o.visibility = 'public'"), values).await?
    };
    let mut counts = Counts::default();
    for (facet, code, n) in rows {
        match Facet::from_code(&facet) {
            Some(facet) => {
                counts.by.insert((facet, code), n);
            }
            None if facet.is_empty() => counts.total = n,
            None => {
                let id = code.parse().map_err(Error::internal)?;
                counts.federations.insert(id, n);
            }
        }
    }
    Ok(counts)
}

/// The organisations among some identifiers that a person may see and that match, by name and as far as they see them,
/// with counts of them.
///
/// # Errors
/// A database error.
pub async fn among(
    db: &mut impl Read,
    viewer: &Viewer,
    filter: &Filter,
    ids: &[OrganisationId],
) -> Result<(Vec<Organisation>, Counts)> {
    let codes = facets(db, viewer, ids).await?;
    let none = Vec::new();
    let of = |o: &Organisation| codes.get(&o.id).unwrap_or(&none);
    let wholes = wholes(db, ids).await?;
    let nothing = Vec::new();
    let within = |o: &Organisation| wholes.get(&o.id).unwrap_or(&nothing);
    let mut rows = some(db, ids).await?;
    rows.retain(|o| may::<See>(viewer, o) && filter.admits(viewer, o, of(o), within(o)));
    // Identifiers in the order of their letters, as the database compares them.
    rows.sort_by_cached_key(|o| (o.sort_name.clone(), o.id.to_string()));
    let mut counts = Counts {
        total: i64::try_from(rows.len()).unwrap_or(i64::MAX),
        ..Counts::default()
    };
    for code in rows.iter().flat_map(of) {
        *counts.by.entry(code.clone()).or_insert(0) += 1;
    }
    for (kind, whole) in rows.iter().flat_map(within) {
        if *kind == TieKind::MemberOf {
            *counts.federations.entry(*whole).or_insert(0) += 1;
        }
    }
    let rows = rows.into_iter().map(|o| as_seen(o, viewer)).collect();
    Ok((rows, counts))
}

/// One page of a list that is read already.
#[must_use]
pub fn page_of(rows: &[Organisation], request: &PageRequest) -> Page<Organisation> {
    let after = request.bound();
    let (name, last) = after.rsplit_once(' ').unwrap_or(("", ""));
    let beyond =
        |o: &Organisation| (o.sort_name.as_str(), o.id.to_string().as_str()) > (name, last);
    let most = usize::from(request.size) + 1;
    let rows = rows
        .iter()
        .filter(|o| beyond(o))
        .take(most)
        .cloned()
        .collect();
    Page::cut(rows, request, key)
}

/// Identifiers of one statement.
const CHUNK: usize = 40;

/// `IN` the forty values of one of the `chunks`.
#[macro_export]
macro_rules! in_chunk {
    () => {
        " IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, \
          $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40)"
    };
}

/// The values of a chunk, filled up with what is no identifier.
fn chunk(ids: &[OrganisationId]) -> Vec<Value> {
    let mut values: Vec<Value> = ids.iter().flat_map(|id| args![*id]).collect();
    values.resize(CHUNK, Value::Text(Some(String::new())));
    values
}

/// Many organisations by as many as one statement with `in_chunk!` asks for, each time with its values.
pub fn chunks(
    ids: &[OrganisationId],
) -> impl Iterator<Item = (&[OrganisationId], Vec<Value>)> + Send {
    ids.chunks(CHUNK).map(|ids| (ids, chunk(ids)))
}

/// Organisations by identifier, whoever may see them and with all that is recorded, in no order.
///
/// # Errors
/// A database error.
pub async fn some(db: &mut impl Read, ids: &[OrganisationId]) -> Result<Vec<Organisation>> {
    let mut rows = Vec::with_capacity(ids.len());
    for ids in ids.chunks(CHUNK) {
        let sql = concat!("SELECT * FROM organisations WHERE id", in_chunk!());
        rows.extend(db.all::<Organisation>(sql, chunk(ids)).await?);
    }
    Ok(rows)
}

/// The codes that a person sees of some organisations.
async fn facets(
    db: &mut impl Read,
    viewer: &Viewer,
    ids: &[OrganisationId],
) -> Result<BTreeMap<OrganisationId, Vec<(Facet, String)>>> {
    let mut codes = BTreeMap::<_, Vec<_>>::new();
    for ids in ids.chunks(CHUNK) {
        let sql = concat!(
            "SELECT organisation, facet, code, seen FROM organisation_facets WHERE organisation",
            in_chunk!()
        );
        let rows: Vec<(OrganisationId, Facet, String, Visibility)> =
            db.all(sql, chunk(ids)).await?;
        for (id, facet, code, seen) in rows {
            if Eyes::of(viewer, id).within(seen) {
                codes.entry(id).or_default().push((facet, code));
            }
        }
    }
    Ok(codes)
}

/// What each of some organisations belongs to by confirmed ties.
async fn wholes(
    db: &mut impl Read,
    ids: &[OrganisationId],
) -> Result<BTreeMap<OrganisationId, Wholes>> {
    let mut wholes = BTreeMap::<_, Wholes>::new();
    for ids in ids.chunks(CHUNK) {
        let sql = concat!(
            "SELECT part, kind, whole FROM organisation_ties WHERE state = 'confirmed' AND part",
            in_chunk!()
        );
        let rows: Vec<(OrganisationId, TieKind, OrganisationId)> = db.all(sql, chunk(ids)).await?;
        for (part, kind, whole) in rows {
            wholes.entry(part).or_default().push((kind, whole));
        }
    }
    Ok(wholes)
}

#[derive(sqlx::FromRow)]
struct WithProfile {
    organisation: OrganisationId,
    #[sqlx(flatten)]
    columns: Columns,
}

/// What several organisations say of their work, whoever may read it; those that said nothing are missing.
/// [`Profile::shown_to`] gives what somebody sees.
///
/// # Errors
/// A database error.
pub async fn profiles(
    db: &mut impl Read,
    ids: &[OrganisationId],
) -> Result<BTreeMap<OrganisationId, Profile>> {
    let mut profiles = BTreeMap::new();
    for ids in ids.chunks(CHUNK) {
        let sql = concat!(
            "SELECT organisation, website, languages, themes, regions, countries, offers, seeks \
             FROM organisation_profiles WHERE organisation",
            in_chunk!()
        );
        let rows: Vec<WithProfile> = db.all(sql, chunk(ids)).await?;
        profiles.extend(
            rows.into_iter()
                .map(|r| (r.organisation, Profile::from(r.columns))),
        );
    }
    Ok(profiles)
}

/// Who leads organisations, by identifier; of whom nothing is recorded is not there.
///
/// # Errors
/// A database error.
pub async fn leaderships(
    db: &mut impl Read,
    ids: &[OrganisationId],
) -> Result<BTreeMap<OrganisationId, Leadership>> {
    let mut all = BTreeMap::new();
    for ids in ids.chunks(CHUNK) {
        let sql = concat!(
            "SELECT organisation, gender, age_band FROM organisation_leaders WHERE organisation",
            in_chunk!()
        );
        let rows: Vec<(OrganisationId, Gender, AgeBand)> = db.all(sql, chunk(ids)).await?;
        let one = |(id, gender, age_band)| (id, Leadership { gender, age_band });
        all.extend(rows.into_iter().map(one));
    }
    Ok(all)
}

/// How many organisations that a person may see have their seat in which country (M49 code; empty where none is
/// recorded, or none for their eyes).
///
/// # Errors
/// A database error.
pub async fn seats(db: &mut impl Read, viewer: &Viewer) -> Result<BTreeMap<String, i64>> {
    let rows: Vec<(String, Visibility, Narrowed, bool, i64)> = if viewer.in_network()
        || viewer.sees_every_organisation()
    {
        db.all(
                "SELECT country, visibility, narrowed, $2 LIKE '%|' || id || '|%', COUNT(*) FROM organisations \
                 WHERE standing <> 'merged' AND standing <> 'departed' \
                 AND (visibility = 'public' OR visibility = 'network' OR $1 OR $2 LIKE '%|' || id || '|%') \
                 GROUP BY country, visibility, narrowed, $2 LIKE '%|' || id || '|%'",
                args![viewer.sees_every_organisation(), viewer.barred_organisations()],
            )
            .await?
    } else {
        db.all(
                "SELECT country, visibility, narrowed, FALSE, COUNT(*) FROM organisations WHERE standing <> 'merged' \
                 AND standing <> 'departed' AND visibility = 'public' GROUP BY country, visibility, narrowed",
                vec![],
            )
            .await?
    };
    let others = if viewer.sees_every_organisation() {
        Eyes::Office
    } else if viewer.in_network() {
        Eyes::Member
    } else {
        Eyes::Public
    };
    let mut seats = BTreeMap::new();
    for (country, whole, narrowed, own, n) in rows {
        let eyes = if own { Eyes::Office } else { others };
        let known = eyes.within(narrowed.circle(Part::Country, whole));
        let country = if known { country } else { String::new() };
        *seats.entry(country).or_insert(0) += n;
    }
    Ok(seats)
}
