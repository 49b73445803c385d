//! What of a balance is said to everybody: no small group of those whom readers do not know by name anyway.

use std::collections::BTreeMap;

use disclosure::{Cell, Figures, Protected, Shown, protect};
use guard::Ctx;
use kernel::{Error, Result};
use parties::Visibility;

use super::{Balance, Composition, Count, Dimension, Facts, Stage, Taking, stages::reached};

/// The smallest number that is said of organisations whom readers do not know by name.
pub const FEWEST_UNLISTED: i64 = 10;

/// A number that nobody knows, by which the choice of what to hide turns where several would do: whoever has the program
/// cannot ask it what it would have hidden.
#[must_use]
pub fn salt(ctx: &Ctx) -> u64 {
    let secret = ctx.app.random.secret();
    secret
        .bytes()
        .take(16)
        .fold(0, |all: u64, b| all.rotate_left(4) ^ u64::from(b))
}

impl Balance {
    /// What may be said to everybody; `salt` must stay secret.
    ///
    /// Readers differ in whom they know by name: the public knows some of those who took part, the network more of them,
    /// the Office all but pseudonyms. A count is said where it gives no small group away to any of `readers`. Who leads an
    /// organisation is listed of nobody, so that by gender and age all are protected alike, and said only where the number
    /// of all is.
    ///
    /// # Errors
    /// An internal error where counts do not add up.
    pub fn published(
        stages: &[Stage],
        all: &[Taking],
        readers: &[Visibility],
        salt: u64,
    ) -> Result<Self> {
        let all = &all
            .iter()
            .map(|t| Taking {
                facts: t.facts.said(),
                ..t.clone()
            })
            .collect::<Vec<_>>();
        let of_organisations = Self::DIMENSIONS.iter().filter(|d| !d.is_of_leaders());
        let of_organisations: Vec<Dimension> = of_organisations.copied().collect();
        let mut layouts = Vec::new();
        for reader in readers {
            // Whoever knows more knows what the public knows.
            let hidden = all.iter().filter(|t| t.known.is_none_or(|k| k > *reader));
            let hidden: Vec<Taking> = hidden.cloned().collect();
            layouts.push(Layout::of(stages, &hidden, &of_organisations, salt)?);
        }
        let (Some(wide), narrower) = (layouts.first(), layouts.get(1..).unwrap_or_default()) else {
            return Ok(Self::exact(stages, all));
        };
        let known: Vec<&Taking> = all
            .iter()
            .filter(|t| t.known.is_some_and(|k| Some(&k) <= readers.first()))
            .collect();
        let mut balance = Self::empty(stages);
        for stage in stages {
            let listed = known.iter().filter(|t| t.reached >= *stage);
            let listed = Composition::of(listed.map(|t| &t.facts));
            let said = |key: &str, n: i64| {
                let also = narrower.iter().all(|l| l.shown(key).is_some());
                let unlisted = wide.shown(key).filter(|_| also);
                unlisted.map_or(Count::AtLeast(n), |u| Count::Exactly(n + u))
            };
            balance.put(*stage, said(stage.code(), listed.total));
            for dimension in &of_organisations {
                for code in dimension.codes_and_none() {
                    let n = listed.count(*dimension, code);
                    let count = said(&key(*stage, *dimension, code), n);
                    balance.put_group(*stage, *dimension, code, count);
                }
            }
        }
        if stages.iter().all(|s| balance.all(*s).exact().is_some()) {
            let dimensions = [Dimension::Gender, Dimension::Age];
            let leaders = Layout::of(stages, all, &dimensions, salt)?;
            for stage in stages {
                for dimension in dimensions {
                    for code in dimension.codes_and_none() {
                        if let Some(n) = leaders.shown(&key(*stage, dimension, code)) {
                            balance.put_group(*stage, dimension, code, Count::Exactly(n));
                        }
                    }
                }
            }
        }
        Ok(balance)
    }
}

fn key(stage: Stage, dimension: Dimension, code: &str) -> String {
    format!("{stage} {dimension} {code}")
}

/// Counts of the stages as they hang together, and what of them may be said.
struct Layout {
    cells: BTreeMap<String, Cell>,
    protected: Protected,
}

impl Layout {
    fn of(stages: &[Stage], all: &[Taking], dimensions: &[Dimension], salt: u64) -> Result<Self> {
        let mut figures = Figures::new();
        let mut cells = BTreeMap::new();
        let mut before: Option<(Stage, i64)> = None;
        for stage in stages {
            let counted =
                Composition::of(reached(all, *stage).map(|t: &Taking| -> &Facts { &t.facts }));
            // Where nobody fell away between two stages, their counts are the same ones.
            let same = before.filter(|(_, total)| *total == counted.total);
            let mut own: Vec<(String, Cell)> = Vec::new();
            if let Some((earlier, _)) = same {
                for (suffix, cell) in of_stage(&cells, earlier) {
                    own.push((format!("{stage}{suffix}"), cell));
                }
            } else {
                own = add(&mut figures, *stage, &counted, dimensions);
                if let Some((earlier, _)) = before {
                    for (suffix, whole) in of_stage(&cells, earlier) {
                        let part = own.iter().find(|(k, _)| *k == format!("{stage}{suffix}"));
                        if let Some((_, part)) = part {
                            figures.subset(whole, *part);
                        }
                    }
                }
            }
            cells.extend(own);
            before = Some((*stage, counted.total));
        }
        let protected = protect(&figures, FEWEST_UNLISTED, salt).map_err(Error::internal)?;
        Ok(Self { cells, protected })
    }

    fn shown(&self, key: &str) -> Option<i64> {
        match self.protected.at(*self.cells.get(key)?) {
            Shown::Count(n) => Some(n),
            Shown::Hidden => None,
        }
    }
}

/// The counts of a stage, each with what follows the stage in its key.
fn of_stage(cells: &BTreeMap<String, Cell>, stage: Stage) -> Vec<(String, Cell)> {
    let with = cells.iter().filter_map(|(key, cell)| {
        let suffix = key.strip_prefix(stage.code())?;
        Some((suffix.to_owned(), *cell))
    });
    with.collect()
}

fn add(
    figures: &mut Figures,
    stage: Stage,
    counted: &Composition,
    dimensions: &[Dimension],
) -> Vec<(String, Cell)> {
    let all = figures.count(counted.total);
    let mut own = vec![(stage.code().to_owned(), all)];
    for dimension in dimensions {
        let counts = |codes: &[&str]| -> Vec<i64> {
            codes.iter().map(|c| counted.count(*dimension, c)).collect()
        };
        if *dimension == Dimension::Theme {
            let codes = dimension.codes();
            let none = counted.count(*dimension, "");
            let (groups, none) = figures.several(all, &counts(&codes), none);
            let named = codes.iter().zip(groups).chain([(&"", none)]);
            own.extend(named.map(|(code, cell)| (key(stage, *dimension, code), cell)));
        } else {
            let codes: Vec<&str> = dimension.codes_and_none().collect();
            let parts = figures.split(all, &counts(&codes));
            let named = codes.iter().zip(parts);
            own.extend(named.map(|(code, cell)| (key(stage, *dimension, code), cell)));
        }
    }
    own
}

#[cfg(test)]
mod tests {
    use parties::{AgeBand, Gender, Narrowed};

    use super::*;

    const READERS: [Visibility; 2] = [Visibility::Public, Visibility::Network];
    const STAGES: [Stage; 3] = [Stage::Attended, Stage::Heard, Stage::Adopted];

    fn taking(at: usize, known: Option<Visibility>, adopted: bool) -> Taking {
        let countries = ["404", "276", "356", "076"];
        Taking {
            reached: if adopted {
                Stage::Adopted
            } else {
                Stage::Heard
            },
            known,
            facts: Facts {
                visibility: Visibility::Office,
                country: countries[at % 4].to_owned(),
                level: ["global", "regional", "national", "local"][at % 3].to_owned(),
                gender: if at.is_multiple_of(2) {
                    Gender::Woman
                } else {
                    Gender::Man
                },
                age_band: AgeBand::NotSaid,
                themes: ["|youth|", "|victims|youth|", "|"][at % 3].to_owned(),
                narrowed: Narrowed::default(),
            },
        }
    }

    #[test]
    fn exact_counts_are_those_of_a_loop() {
        let all: Vec<Taking> = (0..50)
            .map(|at| taking(at, Some(Visibility::Office), at < 20))
            .collect();
        let exact = Balance::exact(&STAGES, &all);
        assert_eq!(exact.all(Stage::Attended), Count::Exactly(50));
        assert_eq!(exact.all(Stage::Adopted), Count::Exactly(20));
        let youth = all[..20]
            .iter()
            .filter(|t| t.facts.themes.contains("|youth|"))
            .count();
        assert_eq!(
            exact.group(Stage::Adopted, Dimension::Theme, "youth"),
            Count::Exactly(i64::try_from(youth).unwrap())
        );
    }

    #[test]
    fn of_few_unlisted_ones_nothing_is_said_but_those_known_by_name() {
        let mut all: Vec<Taking> = (0..40)
            .map(|at| taking(at, Some(Visibility::Public), at < 15))
            .collect();
        all.extend((0..3).map(|at| taking(at, Some(Visibility::Office), true)));
        let said = Balance::published(&STAGES, &all, &READERS, 7).unwrap();
        assert_eq!(said.all(Stage::Attended), Count::AtLeast(40));
        assert_eq!(said.all(Stage::Adopted), Count::AtLeast(15));
        assert_eq!(
            said.group(Stage::Attended, Dimension::Region, "002"),
            Count::AtLeast(10)
        );
        assert_eq!(
            said.group(Stage::Attended, Dimension::Gender, "woman"),
            Count::AtLeast(0)
        );
    }

    #[test]
    fn many_are_said_and_no_difference_of_two_stages_is_small() {
        for few in 0..14 {
            let all: Vec<Taking> = (0..120)
                .map(|at| taking(at, Some(Visibility::Office), at >= few))
                .collect();
            let said = Balance::published(&STAGES, &all, &READERS, 11).unwrap();
            let (attended, adopted) = (said.all(Stage::Attended), said.all(Stage::Adopted));
            assert_eq!(said.all(Stage::Heard), attended, "{few}");
            match (attended.exact(), adopted.exact()) {
                (Some(a), Some(b)) => assert!(a - b >= FEWEST_UNLISTED || few == 0, "{few}"),
                _ => assert!(0 < few && few < FEWEST_UNLISTED as usize, "{few}"),
            }
            for dimension in Balance::DIMENSIONS {
                for code in dimension.codes_and_none() {
                    for stage in STAGES {
                        let n = said.group(stage, dimension, code).exact();
                        assert!(
                            n.is_none_or(|n| n >= FEWEST_UNLISTED),
                            "{few} {dimension} {code}"
                        );
                    }
                }
            }
        }
    }
}
