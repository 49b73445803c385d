//! Figures of participation in words, as the charts take them.

use engagement::{Group, OTHERS};
use parties::geography;
use web::Page;

/// A line of a chart: label, figure, percent.
pub(super) type Bar = (String, String, i64);

/// One chart: caption, heading of its first column, unit, lines.
pub(super) struct Chart {
    pub caption: String,
    pub heading: String,
    pub unit: String,
    pub bars: Vec<Bar>,
}

fn bars(page: &Page, groups: &[Group], name: impl Fn(&str) -> String) -> Vec<Bar> {
    let all: i64 = groups.iter().map(|g| g.count).sum();
    groups
        .iter()
        .map(|g| {
            let label = match g.code.as_str() {
                "" => page.t("consultations-not-said"),
                OTHERS => page.t("consultations-others"),
                code => name(code),
            };
            (label, page.number(g.count), g.count * 100 / all.max(1))
        })
        .collect()
}

/// The charts of participation; those with nothing to say are left out.
pub(super) fn charts(page: &Page, p: &engagement::Participation) -> Vec<Chart> {
    let organisations = page.t("consultations-organisations");
    let people = page.t("consultations-people");
    let region = |code: &str| {
        geography::region(code).map_or_else(
            || page.t("consultations-not-said"),
            |r| r.name(page.lang()).to_owned(),
        )
    };
    let all = [
        ("region", &organisations, bars(page, &p.by_region, region)),
        (
            "level",
            &organisations,
            bars(page, &p.by_level, |c| page.code("network-level", c)),
        ),
        (
            "theme",
            &organisations,
            bars(page, &p.by_theme, |c| page.code("theme", c)),
        ),
        (
            "gender",
            &people,
            bars(page, &p.by_gender, |c| page.code("gender", c)),
        ),
        (
            "age",
            &people,
            bars(page, &p.by_age, |c| page.code("age-band", c)),
        ),
    ];
    all.into_iter()
        .filter(|(_, _, bars)| !bars.is_empty())
        .map(|(what, unit, bars)| Chart {
            caption: page.t(&format!("consultations-by-{what}")),
            heading: page.t(&format!("consultations-{what}")),
            unit: unit.clone(),
            bars,
        })
        .collect()
}
