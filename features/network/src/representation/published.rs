//! What is said to everybody: figures of the members, protected so that nobody works out a small group of those who are
//! not listed. Made once a month and kept; from month to month a number moves only where nobody learns of a few from the
//! difference.

use std::collections::{BTreeMap, BTreeSet};

use ::store::Tx;
use disclosure::{Cell, Counts, Figures, Protected, Series, Shown, protect};
use engagement::{
    balance::{self, Composition, Dimension, FEWEST_UNLISTED, Facts},
    steady::{self, LastSaid},
};
use guard::Ctx;
use kernel::{Error, Result, Timestamp};
use parties::Visibility;
use serde::{Deserialize, Serialize};

use super::store;

/// The dimensions in which listed organisations are known to everybody one by one.
const KNOWN: [Dimension; 4] = [
    Dimension::Region,
    Dimension::Subregion,
    Dimension::Level,
    Dimension::Theme,
];

/// A group: those listed for everybody, and those who are not, where that may be said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Group {
    pub(crate) listed: i64,
    pub(crate) unlisted: Option<i64>,
}

/// A publication.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Published {
    /// When the figures were drawn up.
    pub(crate) at: Timestamp,
    pub(crate) all: Group,
    /// `DIMENSION CODE`, with an empty code for those of whom it is not recorded.
    groups: BTreeMap<String, Group>,
    /// `REGION LEVEL`.
    cross: BTreeMap<String, Group>,
    /// All members by gender and age of who leads them, which is listed of nobody; `DIMENSION CODE`.
    leaders: BTreeMap<String, Option<i64>>,
}

impl Published {
    /// A group.
    pub(super) fn group(&self, dimension: Dimension, code: &str) -> Group {
        let key = format!("{dimension} {code}");
        self.groups.get(&key).copied().unwrap_or_default()
    }

    /// Those of a level in one of the five regions.
    pub(super) fn crossed(&self, region: &str, level: &str) -> Group {
        let key = format!("{region} {level}");
        self.cross.get(&key).copied().unwrap_or_default()
    }

    /// How many members are led by whom, where it may be said.
    pub(super) fn leaders(&self, dimension: Dimension, code: &str) -> Option<i64> {
        self.leaders
            .get(&format!("{dimension} {code}"))
            .copied()
            .flatten()
    }

    /// How many members of a subregion are not listed, where that may be said.
    pub(crate) fn unlisted_in(&self, m49: &str) -> Option<i64> {
        self.group(Dimension::Subregion, m49).unlisted
    }

    /// Draws up the figures of a day by itself; `salt` must stay secret.
    ///
    /// Who belongs to the network knows the members that show themselves to it, so that what is said must protect two
    /// sets: those not listed for everybody, and among them those that only the Office knows. A count is said where it may
    /// be said of both; hiding more never tells more.
    fn of(members: &[Facts], at: Timestamp, salt: u64) -> Result<Drawn> {
        // What is narrowed counts as never said, for all readers alike.
        let members: &[Facts] = &members.iter().map(Facts::said).collect::<Vec<_>>();
        let among = |hidden: &dyn Fn(Visibility) -> bool| {
            Composition::of(members.iter().filter(|m| hidden(m.visibility)))
        };
        let listed = among(&|v| v == Visibility::Public);
        let unlisted = among(&|v| v != Visibility::Public);
        let office = among(&|v| v == Visibility::Office);
        let (wide, narrow) = (Layout::of(&unlisted, salt)?, Layout::of(&office, salt)?);
        let said = |cell: fn(&Layout, &str) -> Option<Cell>, key: &str| {
            let count = wide.shown(cell(&wide, key)?)?;
            narrow.shown(cell(&narrow, key)?).map(|_| count)
        };
        let all = Group {
            listed: listed.total,
            unlisted: said(|l, _| Some(l.all), ""),
        };
        let mut groups = BTreeMap::new();
        for dimension in KNOWN {
            for code in dimension.codes_and_none() {
                let key = format!("{dimension} {code}");
                let group = Group {
                    listed: listed.count(dimension, code),
                    unlisted: said(|l, k| l.groups.get(k).copied(), &key),
                };
                groups.insert(key, group);
            }
        }
        let mut cross = BTreeMap::new();
        for region in Dimension::Region.codes_and_none() {
            for level in Dimension::Level.codes_and_none() {
                let key = format!("{region} {level}");
                let group = Group {
                    listed: listed.crossed(region, level),
                    unlisted: said(|l, k| l.cross.get(k).copied(), &key),
                };
                cross.insert(key, group);
            }
        }
        let everybody = Composition::of(members);
        let leaders = if all.unlisted.is_some() {
            leaders(&everybody, salt)?
        } else {
            // With the number of all members that of those not listed would be said.
            BTreeMap::new()
        };
        let published = Self {
            at,
            all,
            groups,
            cross,
            leaders,
        };
        let both = |of: &dyn Fn(&Composition) -> i64| vec![of(&unlisted), of(&office)];
        let mut counts = Counts::from([(ALL.to_owned(), both(&|c| c.total))]);
        for dimension in KNOWN {
            for code in dimension.codes_and_none() {
                let name = format!("{dimension} {code}");
                counts.insert(name, both(&|c| c.count(dimension, code)));
            }
        }
        for region in Dimension::Region.codes_and_none() {
            for level in Dimension::Level.codes_and_none() {
                let name = crossing(&format!("{region} {level}"));
                counts.insert(name, both(&|c| c.crossed(region, level)));
            }
        }
        let mut led = Counts::from([(MEMBERS.to_owned(), vec![everybody.total])]);
        for dimension in LEADERS {
            for code in dimension.codes_and_none() {
                let name = format!("{dimension} {code}");
                led.insert(name, vec![everybody.count(dimension, code)]);
            }
        }
        Ok(Drawn {
            published,
            counts,
            led,
        })
    }

    /// What may be said of these figures by themselves, by name as a series has it.
    fn said(&self) -> BTreeMap<String, i64> {
        let all = self.all.unlisted.map(|n| (ALL.to_owned(), n));
        let groups = self.groups.iter();
        let groups = groups.filter_map(|(name, g)| Some((name.clone(), g.unlisted?)));
        let cross = self.cross.iter();
        let cross = cross.filter_map(|(name, g)| Some((crossing(name), g.unlisted?)));
        all.into_iter().chain(groups).chain(cross).collect()
    }

    /// The same of who leads.
    fn said_of_leaders(&self) -> BTreeMap<String, i64> {
        let leaders = self.leaders.iter();
        leaders
            .filter_map(|(name, n)| Some((name.clone(), (*n)?)))
            .collect()
    }

    /// Puts in the place of each number the one that stands.
    fn stand(&mut self, last: &BTreeMap<String, LastSaid>, led: &BTreeMap<String, LastSaid>) {
        let said = |of: &BTreeMap<String, LastSaid>, name: &str| {
            of.get(name).and_then(|l| l.counts.first()).copied()
        };
        self.all.unlisted = said(last, ALL);
        for (name, group) in &mut self.groups {
            group.unlisted = said(last, name);
        }
        for (name, group) in &mut self.cross {
            group.unlisted = said(last, &crossing(name));
        }
        for dimension in LEADERS {
            for code in dimension.codes_and_none() {
                let name = format!("{dimension} {code}");
                let n = said(led, &name);
                self.leaders.insert(name, n);
            }
        }
    }
}

/// All who are not listed, and all members, as their series name them.
const ALL: &str = "all";
const MEMBERS: &str = "members";

/// The dimensions of who leads.
const LEADERS: [Dimension; 2] = [Dimension::Gender, Dimension::Age];

/// The series, as they are kept.
const UNLISTED: &str = "representation";
const LED: &str = "representation leaders";

/// A region by level, as its series names it.
fn crossing(name: &str) -> String {
    format!("cross {name}")
}

/// The figures of a day, and what they were drawn up from.
struct Drawn {
    published: Published,
    /// Those not listed for everybody, and among them those that only the Office knows.
    counts: Counts,
    /// All members by who leads them.
    led: Counts,
}

/// How the numbers of those not listed lie within one another. Regions by level depend on both, and those without a theme on
/// all themes: they stand as they were said first.
fn unlisted() -> Series {
    let named = |dimension: Dimension, codes: &[&str]| -> Vec<String> {
        codes.iter().map(|c| format!("{dimension} {c}")).collect()
    };
    let mut series = Series::new(FEWEST_UNLISTED, ALL);
    let regions: Vec<&str> = Dimension::Region.codes_and_none().collect();
    series.split(ALL, named(Dimension::Region, &regions));
    for region in regions {
        let within = subregions(region);
        let whole = format!("{} {region}", Dimension::Region);
        series.split(&whole, named(Dimension::Subregion, &within));
    }
    let levels: Vec<&str> = Dimension::Level.codes_and_none().collect();
    series.split(ALL, named(Dimension::Level, &levels));
    for theme in Dimension::Theme.codes() {
        series.subset(ALL, format!("{} {theme}", Dimension::Theme));
    }
    series
}

/// How the numbers of all members by who leads them do. Nothing of them is said without all members.
fn led() -> Series {
    let mut series = Series::new(FEWEST_UNLISTED, "");
    series.subset("", MEMBERS.to_owned());
    for dimension in LEADERS {
        let codes = dimension.codes_and_none();
        series.split(MEMBERS, codes.map(|c| format!("{dimension} {c}")));
    }
    series
}

/// The subregions of a region. What lies in no region lies in no subregion either.
fn subregions(region: &str) -> Vec<&'static str> {
    if region.is_empty() {
        return vec![""];
    }
    let all = Dimension::Subregion.codes().into_iter();
    all.filter(|s| super::top_of(s) == Some(region)).collect()
}

/// Publishes a month of both series; gives the figures as they then stand.
async fn stand_still(tx: &mut Tx, month: &str, drawn: Drawn) -> Result<Published> {
    let Drawn {
        mut published,
        counts,
        led: leaders,
    } = drawn;
    let at = published.at;
    if steady::is_new(tx, UNLISTED).await? {
        // What was said before figures were kept here is remembered by whoever read it.
        for (month, at, body) in store::publications(tx).await? {
            let former: Published = serde_json::from_str(&body).map_err(Error::internal)?;
            let alone = |said: BTreeMap<String, i64>| -> Counts {
                said.into_iter().map(|(name, n)| (name, vec![n])).collect()
            };
            let (of_all, of_leaders) = (former.said(), former.said_of_leaders());
            steady::remember(tx, (UNLISTED, month.as_str()), at, &alone(of_all)).await?;
            steady::remember(tx, (LED, month.as_str()), at, &alone(of_leaders)).await?;
        }
    }
    let may: BTreeSet<String> = published.said().into_keys().collect();
    let last = steady::publish(tx, (UNLISTED, month), at, &unlisted(), &counts, &may).await?;
    // With all members, who are the sum of their groups, the number of those not listed would be said.
    let told = last.get(ALL).is_some_and(|l| l.at == at);
    let mut may = BTreeSet::new();
    if told {
        may.insert(MEMBERS.to_owned());
        may.extend(published.said_of_leaders().into_keys());
    }
    let led = steady::publish(tx, (LED, month), at, &led(), &leaders, &may).await?;
    published.stand(&last, &led);
    Ok(published)
}

fn mismatch(wrong: disclosure::Mismatch) -> Error {
    Error::internal(wrong)
}

/// The counts of those not listed, as they hang together, and what of them may be said.
struct Layout {
    all: Cell,
    groups: BTreeMap<String, Cell>,
    cross: BTreeMap<String, Cell>,
    protected: Protected,
}

impl Layout {
    fn of(c: &Composition, salt: u64) -> Result<Self> {
        let mut figures = Figures::new();
        let mut groups = BTreeMap::new();
        let all = figures.count(c.total);
        let mut keep = |dimension: Dimension, codes: &[&'static str], cells: &[Cell]| {
            let named = codes.iter().zip(cells);
            groups.extend(named.map(|(code, cell)| (format!("{dimension} {code}"), *cell)));
        };
        let counts = |dimension: Dimension, codes: &[&'static str]| -> Vec<i64> {
            codes.iter().map(|code| c.count(dimension, code)).collect()
        };
        let regions: Vec<&str> = Dimension::Region.codes_and_none().collect();
        let rows = figures.split(all, &counts(Dimension::Region, &regions));
        keep(Dimension::Region, &regions, &rows);
        for (region, row) in regions.iter().zip(&rows) {
            let within = subregions(region);
            let parts = figures.split(*row, &counts(Dimension::Subregion, &within));
            keep(Dimension::Subregion, &within, &parts);
        }
        let levels: Vec<&str> = Dimension::Level.codes_and_none().collect();
        let columns = figures.split(all, &counts(Dimension::Level, &levels));
        keep(Dimension::Level, &levels, &columns);
        let inside: Vec<Vec<i64>> = regions
            .iter()
            .map(|r| levels.iter().map(|l| c.crossed(r, l)).collect())
            .collect();
        let crossed = figures.cross(&rows, &columns, &inside);
        let themes = Dimension::Theme.codes();
        let (cells, none) = figures.several(
            all,
            &counts(Dimension::Theme, &themes),
            c.count(Dimension::Theme, ""),
        );
        keep(Dimension::Theme, &themes, &cells);
        keep(Dimension::Theme, &[""], &[none]);
        let mut cross = BTreeMap::new();
        for (region, row) in regions.iter().zip(crossed) {
            for (level, cell) in levels.iter().zip(row) {
                cross.insert(format!("{region} {level}"), cell);
            }
        }
        Ok(Self {
            all,
            groups,
            cross,
            protected: protect(&figures, FEWEST_UNLISTED, salt).map_err(mismatch)?,
        })
    }

    fn shown(&self, cell: Cell) -> Option<i64> {
        match self.protected.at(cell) {
            Shown::Count(n) => Some(n),
            Shown::Hidden => None,
        }
    }
}

fn leaders(c: &Composition, salt: u64) -> Result<BTreeMap<String, Option<i64>>> {
    let mut figures = Figures::new();
    let all = figures.count(c.total);
    let mut cells = Vec::new();
    for dimension in [Dimension::Gender, Dimension::Age] {
        let codes: Vec<&str> = dimension.codes_and_none().collect();
        let counts: Vec<i64> = codes.iter().map(|code| c.count(dimension, code)).collect();
        let split = figures.split(all, &counts);
        let named = codes.into_iter().zip(split);
        cells.extend(named.map(|(code, cell)| (format!("{dimension} {code}"), cell)));
    }
    let protected = protect(&figures, FEWEST_UNLISTED, salt).map_err(mismatch)?;
    let said = |(key, cell): (String, Cell)| match protected.at(cell) {
        Shown::Count(n) => (key, Some(n)),
        Shown::Hidden => (key, None),
    };
    Ok(cells.into_iter().map(said).collect())
}

/// What is published for this month, with the numbers that stand; drawn up when it is first asked for.
///
/// # Errors
/// A database error.
pub(crate) async fn published(ctx: &Ctx) -> Result<Published> {
    let month = ctx.now().iso_date().chars().take(7).collect::<String>();
    let read = |body: &str| serde_json::from_str::<Published>(body).map_err(Error::internal);
    if let Some((last, _, body)) = store::publication(&mut ctx.db()).await?
        && last == month
    {
        return read(&body);
    }
    // No form of the reader's: whoever asks first only sets it going.
    let house = Ctx::house(&ctx.app);
    let body = house
        .write(move |tx, ctx| {
            Box::pin(async move {
                let members = balance::members(tx).await?;
                let members: Vec<Facts> = members.into_iter().map(|m| m.1).collect();
                let drawn = Published::of(&members, ctx.now(), balance::salt(&ctx))?;
                let published = stand_still(tx, &month, drawn).await?;
                let body = serde_json::to_string(&published).map_err(Error::internal)?;
                store::publish(tx, &month, ctx.now(), &body).await?;
                // Somebody may have been first.
                let kept = store::publication(tx).await?;
                Ok(kept.map_or(body, |(_, _, kept)| kept))
            })
        })
        .await?;
    read(&body)
}
