//! What an application says, in words, row by row: for reading it over and for showing who would see it.

use kernel::Language;
use parties::{AgeBand, Exchange, Gender, Level, Part, Theme, Visibility, geography};
use web::Page;

use crate::model::Answers;

/// One thing that was said.
pub(crate) struct Row {
    pub field: &'static str,
    pub part: Part,
    pub label: String,
    /// In words; empty where nothing was said.
    pub value: String,
}

/// Everything that an application can say: field, part of a record, key of its label.
const FIELDS: &[(&str, Part, &str)] = &[
    ("name", Part::Name, "network-name"),
    ("purpose", Part::Purpose, "network-purpose"),
    ("website", Part::Website, "network-website"),
    ("languages", Part::Languages, "network-languages"),
    ("contact", Part::People, "admission-apply-contact"),
    ("email", Part::People, "admission-apply-email"),
    ("zone", Part::People, "network-zone"),
    ("level", Part::Level, "network-level"),
    ("country", Part::Country, "admission-apply-country"),
    ("countries", Part::Countries, "network-countries"),
    ("regions", Part::Regions, "network-regions"),
    ("themes", Part::Themes, "network-themes"),
    ("offers", Part::Offers, "network-offers"),
    ("seeks", Part::Seeks, "network-seeks"),
    ("gender", Part::Leadership, "network-gender"),
    ("age_band", Part::Leadership, "network-age-band"),
    ("funding", Part::Independence, "admission-apply-funding"),
    (
        "governments",
        Part::Independence,
        "admission-apply-governments",
    ),
    ("officials", Part::Independence, "admission-apply-officials"),
    ("visibility", Part::People, "network-seen-by"),
    ("proof", Part::People, "admission-apply-proof"),
];

/// One value in words; as it was typed where it is none of those offered.
fn word(page: &Page, field: &str, value: &str) -> String {
    let known = match field {
        "languages" => Language::from_code(value).map(|l| l.own_name().to_owned()),
        "level" => Level::from_code(value).map(|l| page.code("network-level", l.code())),
        "country" | "countries" => {
            geography::country(value).map(|c| c.name(page.lang()).to_owned())
        }
        "regions" => geography::region(value).map(|r| r.name(page.lang()).to_owned()),
        "themes" => Theme::from_code(value).map(|t| page.code("theme", t.code())),
        "offers" | "seeks" => {
            Exchange::from_code(value).map(|e| page.code("network-exchange", e.code()))
        }
        "gender" => Gender::from_code(value).map(|g| page.code("gender", g.code())),
        "age_band" => AgeBand::from_code(value).map(|a| page.code("age-band", a.code())),
        "visibility" => {
            Visibility::from_code(value).map(|v| page.code("network-visibility", v.code()))
        }
        "zone" => Some(value.replace('_', " ")),
        _ => None,
    };
    known.unwrap_or_else(|| value.to_owned())
}

/// The values of one field in words.
pub(crate) fn said(page: &Page, answers: &Answers, field: &str) -> String {
    let values = answers.0.get(field).map(Vec::as_slice).unwrap_or_default();
    let words: Vec<String> = values.iter().map(|v| word(page, field, v)).collect();
    words.join(" · ")
}

/// The label of one field.
pub(crate) fn label(page: &Page, field: &str) -> String {
    FIELDS
        .iter()
        .find(|f| f.0 == field)
        .map(|f| page.t(f.2))
        .unwrap_or_default()
}

/// Every row.
pub(crate) fn rows(page: &Page, answers: &Answers) -> Vec<Row> {
    FIELDS
        .iter()
        .map(|(field, part, key)| Row {
            field,
            part: *part,
            label: page.t(key),
            value: said(page, answers, field),
        })
        .collect()
}

/// Whom the applicant lets see the organisation: the Office alone, unless they say otherwise.
pub(crate) fn visibility(answers: &Answers) -> Visibility {
    Visibility::from_code(answers.get("visibility")).unwrap_or(Visibility::Office)
}
