//! Which column of a file is which, and what its cells say beside the record: level, country, web site, languages, themes.

use std::collections::HashMap;

use kernel::{Language, Message, Result, Violations};
use parties::{
    Level, Profile, Theme, geography,
    ledger::{self, ColumnMap, Resolution, SkipReason},
};
use serde::{Deserialize, Serialize};
use web::{Form, Languages};

use crate::store::Note;

/// What a column can be.
pub const FIELDS: [&str; 10] = [
    "name",
    "level",
    "country",
    "website",
    "languages",
    "themes",
    "decision",
    "date",
    "new_name",
    "note",
];
/// Those that are no part of the record of decisions.
const MORE: [&str; 5] = ["level", "country", "website", "languages", "themes"];

/// The columns as the decisions need them, which is how they were kept at first.
type Parts = (
    String,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
);

/// Which column is which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    pub ledger: ColumnMap,
    /// Columns of [`MORE`], in its order; empty where the file has none.
    more: [String; 5],
}

#[derive(Serialize, Deserialize)]
struct Kept {
    ledger: Parts,
    more: [String; 5],
}

fn map_of((name, decision, date, new_name, note): Parts) -> ColumnMap {
    ColumnMap {
        name,
        decision,
        date,
        new_name,
        note,
    }
}

impl Columns {
    /// How it is kept until the file is in.
    ///
    /// # Errors
    /// None in practice.
    pub fn kept(&self) -> Result<String> {
        let m = self.ledger.clone();
        let kept = Kept {
            ledger: (m.name, m.decision, m.date, m.new_name, m.note),
            more: self.more.clone(),
        };
        serde_json::to_string(&kept).map_err(kernel::Error::internal)
    }

    /// Reads what was kept, also by an earlier version of this house.
    ///
    /// # Errors
    /// [`kernel::Error::Internal`] where it was changed by hand.
    pub fn read(kept: &str) -> Result<Self> {
        if let Ok(kept) = serde_json::from_str::<Kept>(kept) {
            return Ok(Self {
                ledger: map_of(kept.ledger),
                more: kept.more,
            });
        }
        let parts = serde_json::from_str(kept).map_err(kernel::Error::internal)?;
        Ok(Self {
            ledger: map_of(parts),
            more: Default::default(),
        })
    }

    /// What was chosen, checked against the file: no column twice, a decision never without its date.
    ///
    /// # Errors
    /// Everything that is wrong.
    pub fn check(form: &Form, bytes: &[u8]) -> Result<Self, Violations> {
        let mut wrong = Violations::new();
        let column = |field: &str| Some(form.get(field).to_owned()).filter(|c| !c.is_empty());
        let mut taken: Vec<&str> = Vec::new();
        for field in FIELDS {
            let column = form.get(field);
            if !column.is_empty() && taken.contains(&column) {
                wrong.push(field, Message::new("network-import-column-twice"));
            }
            taken.push(column);
        }
        if column("name").is_none() {
            wrong.push("name", Message::new("error-choose"));
        }
        if column("decision").is_some() != column("date").is_some() {
            wrong.push("date", Message::new("network-import-decision-and-date"));
        }
        let map = ColumnMap {
            name: form.get("name").to_owned(),
            decision: column("decision"),
            date: column("date"),
            new_name: column("new_name"),
            note: column("note"),
        };
        // A heading that does not fit is the first and only line of the answer.
        if wrong.0.is_empty()
            && let Some(Err(error)) = ledger::read(bytes, &map).next()
            && error.reason.is_of_heading()
        {
            wrong.push("name", said(error.reason.code(), &error.reason.detail()));
        }
        if !wrong.0.is_empty() {
            return Err(wrong);
        }
        Ok(Self {
            ledger: map,
            more: MORE.map(|field| form.get(field).to_owned()),
        })
    }
}

/// What a line of the report says.
pub fn said(code: &str, detail: &str) -> Message {
    Message::new(format!("network-note-{}", code.replace('_', "-"))).with("detail", detail)
}

/// The column that a field is probably in, by its name.
pub fn guess(field: &str, heading: &[String]) -> String {
    let signs: &[&str] = match field {
        "name" => &["name", "organi", "nom", "nombre", "اسم", "назван", "名"],
        "decision" => &["decision", "décision", "decisión", "status"],
        "date" => &["date", "fecha", "تاريخ", "дата", "日期"],
        "new_name" => &["new_name", "new name"],
        "level" => &["level", "niveau", "nivel", "المستوى", "уровень", "级别"],
        "country" => &[
            "country",
            "pays",
            "país",
            "pais",
            "البلد",
            "страна",
            "国家",
            "m49",
            "iso3",
        ],
        "website" => &[
            "website",
            "web site",
            "site web",
            "sitio web",
            "url",
            "الموقع",
            "сайт",
            "网站",
        ],
        "languages" => &["language", "langue", "idioma", "اللغات", "язык", "语言"],
        "themes" => &["theme", "thème", "tema", "المواضيع", "темы", "主题", "专题"],
        _ => &["note", "info", "remark"],
    };
    let fits = |column: &str| {
        let column = column.to_lowercase();
        signs.iter().any(|sign| column.contains(sign))
            && (field == "new_name" || !column.contains("new"))
    };
    heading
        .iter()
        .find(|column| fits(column))
        .cloned()
        .unwrap_or_default()
}

/// What a file says of an organisation beside the record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct More {
    pub level: String,
    /// By UN M49 code.
    pub country: String,
    pub profile: Profile,
}

/// A file sorted into organisations, with its report.
#[derive(Debug)]
pub struct Sorted {
    pub resolution: Resolution,
    /// Lines that could be read.
    pub lines: i64,
    pub notes: Vec<Note>,
    /// What else is said, by key of a name.
    pub more: HashMap<String, More>,
}

impl Sorted {
    /// What else is said of an organisation, under any of its names.
    pub fn more(&self, organisation: &ledger::Ledger) -> More {
        let said = organisation.all_keys.iter().find_map(|k| self.more.get(k));
        said.cloned().unwrap_or_default()
    }
}

/// Sorts a file into organisations and writes its report; nothing is kept yet.
pub fn sort(bytes: &[u8], columns: &Columns, words: &Words) -> Sorted {
    let (mut rows, mut notes) = (Vec::new(), Vec::new());
    let mut note = |line: u64, kind: &str, one: String, other: String| {
        notes.push(Note {
            position: i64::try_from(notes.len()).unwrap_or(i64::MAX) + 1,
            line: i64::try_from(line).unwrap_or(0),
            kind: kind.to_owned(),
            one,
            other,
        });
    };
    for row in ledger::read(bytes, &columns.ledger) {
        match row {
            Ok(row) => rows.push(row),
            Err(e) => note(e.line, e.reason.code(), e.reason.detail(), String::new()),
        }
    }
    let more = if columns.more.iter().all(String::is_empty) {
        HashMap::new()
    } else {
        more(bytes, columns, words, &mut note)
    };
    let lines = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let resolution = ledger::resolve(rows);
    for merge in &resolution.merged {
        note(merge.line, "merged", merge.from.clone(), merge.into.clone());
    }
    for skipped in &resolution.skipped {
        match &skipped.reason {
            SkipReason::Repeats { line } => {
                note(skipped.line, "repeats", line.to_string(), String::new());
            }
            SkipReason::NoNewName => {
                note(skipped.line, "no_new_name", String::new(), String::new());
            }
            SkipReason::SameName => note(skipped.line, "same_name", String::new(), String::new()),
        }
    }
    for pair in &resolution.possible_duplicates {
        note(0, "alike", pair.one.clone(), pair.other.clone());
    }
    Sorted {
        resolution,
        lines,
        notes,
        more,
    }
}

/// The cells beside the record, line by line; what cannot be read is noted and left empty.
fn more(
    bytes: &[u8],
    columns: &Columns,
    words: &Words,
    note: &mut impl FnMut(u64, &str, String, String),
) -> HashMap<String, More> {
    let mut wanted = vec![columns.ledger.name.as_str()];
    wanted.extend(columns.more.iter().map(String::as_str));
    let mut all: HashMap<String, More> = HashMap::new();
    for (line, cells) in ledger::cells(bytes, &wanted) {
        let key = text::name_key(&cells[0]);
        if key.is_empty() {
            continue;
        }
        let entry = all.entry(key).or_default();
        let mut unknown = |kind: &str, cell: &str| {
            note(line, kind, cell.to_owned(), String::new());
        };
        let [level, country, website, languages, themes] = [1, 2, 3, 4, 5].map(|n| cells[n].trim());
        if !level.is_empty() {
            match words.level(level) {
                Some(level) => level.code().clone_into(&mut entry.level),
                None => unknown("unknown_level", level),
            }
        }
        if !country.is_empty() {
            match words.country(country) {
                Some(m49) => m49.clone_into(&mut entry.country),
                None => unknown("unknown_country", country),
            }
        }
        if !website.is_empty() {
            let mut wrong = Violations::new();
            let address = wrong.web_address("website", website);
            if wrong.0.is_empty() {
                entry.profile.website = address;
            } else {
                unknown("unknown_website", website);
            }
        }
        for cell in split(languages) {
            match words.language(cell) {
                Some(l) if !entry.profile.languages.contains(&l) => entry.profile.languages.push(l),
                Some(_) => {}
                None => unknown("unknown_language", cell),
            }
        }
        for cell in split(themes) {
            match words.theme(cell) {
                Some(t) if !entry.profile.themes.contains(&t) => entry.profile.themes.push(t),
                Some(_) => {}
                None => unknown("unknown_theme", cell),
            }
        }
    }
    all
}

/// Several things in one cell.
fn split(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([';', '|', '\u{61b}', '；'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

/// The words by which levels, countries, languages and themes are known, in the six languages and by code.
#[derive(Debug)]
pub struct Words {
    levels: HashMap<String, Level>,
    countries: HashMap<String, &'static str>,
    languages: HashMap<String, Language>,
    themes: HashMap<String, Theme>,
}

impl Words {
    /// Collects them.
    pub fn new(texts: &Languages) -> Self {
        let mut levels = HashMap::new();
        let mut themes = HashMap::new();
        for language in Language::ALL {
            let word = |key: String| text::name_key(&texts.plain(*language, &key));
            for level in Level::ALL {
                levels.insert(word(format!("network-level-{}", level.code())), *level);
            }
            for theme in Theme::ALL {
                let code = theme.code().replace('_', "-");
                themes.insert(word(format!("theme-{code}")), *theme);
            }
        }
        levels.extend(Level::ALL.iter().map(|l| (text::name_key(l.code()), *l)));
        themes.extend(Theme::ALL.iter().map(|t| (text::name_key(t.code()), *t)));
        let mut countries = HashMap::new();
        for country in geography::countries() {
            for name in country.names {
                countries.insert(text::name_key(name), country.m49);
            }
            countries.insert(country.m49.to_owned(), country.m49);
            // Spreadsheets drop the zeros that a code begins with.
            countries.insert(country.m49.trim_start_matches('0').to_owned(), country.m49);
            if let Some(iso3) = country.iso3 {
                countries.insert(iso3.to_lowercase(), country.m49);
            }
        }
        let mut languages = HashMap::new();
        for language in Language::ALL {
            let english = match language {
                Language::Arabic => "Arabic",
                Language::Chinese => "Chinese",
                Language::English => "English",
                Language::French => "French",
                Language::Russian => "Russian",
                Language::Spanish => "Spanish",
            };
            for word in [language.code(), language.own_name(), english] {
                languages.insert(text::name_key(word), *language);
            }
        }
        Self {
            levels,
            countries,
            languages,
            themes,
        }
    }

    fn level(&self, cell: &str) -> Option<Level> {
        self.levels.get(&text::name_key(cell)).copied()
    }

    fn country(&self, cell: &str) -> Option<&'static str> {
        let key = text::name_key(cell);
        self.countries
            .get(&key)
            .or_else(|| self.countries.get(&cell.to_lowercase()))
            .copied()
    }

    fn language(&self, cell: &str) -> Option<Language> {
        self.languages.get(&text::name_key(cell)).copied()
    }

    fn theme(&self, cell: &str) -> Option<Theme> {
        self.themes.get(&text::name_key(cell)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        Words::new(&Languages::read(&[web::TEXTS, crate::feature().texts]).unwrap())
    }

    #[test]
    fn columns_are_guessed_by_their_names() {
        let heading: Vec<String> = ["session_date", "ngo_name", "decision", "new_name", "info"]
            .map(str::to_owned)
            .to_vec();
        let guessed = ["name", "decision", "date", "new_name", "note"].map(|f| guess(f, &heading));
        assert_eq!(
            guessed,
            ["ngo_name", "decision", "session_date", "new_name", "info"]
        );
    }

    #[test]
    fn a_file_of_names_alone_is_enough_and_a_broken_line_is_named() {
        let file = "Name;Town\nPeace Ø;Oslo\n;Rome\nPeace Ø;Bergen\n".as_bytes();
        let form = Form::parse("name=Name");
        let columns = Columns::check(&form, file).unwrap();
        let sorted = sort(file, &columns, &words());
        assert_eq!(
            (sorted.resolution.organisations.len(), sorted.lines),
            (1, 2)
        );
        let said: Vec<_> = sorted
            .notes
            .iter()
            .map(|n| (n.line, n.kind.as_str()))
            .collect();
        assert_eq!(said, [(3, "no_name"), (4, "repeats")]);
        assert!(Columns::check(&Form::parse("name=Nome"), file).is_err());
        assert!(Columns::check(&Form::parse("name=Name&decision=Town"), file).is_err());
    }

    #[test]
    fn what_else_a_file_says_is_read_in_six_languages_and_by_code() {
        let file = "Name,Level,Country,Site,Lang,Themes\n\
            One,national,كينيا,one.example,fr; English,youth; gender\n\
            Two,местный,4,https://two.example,русский,молодежь\n\
            Three,galactic,KEN,javascript:x,Klingon,chess\n";
        let form = Form::parse(
            "name=Name&level=Level&country=Country&website=Site&languages=Lang&themes=Themes",
        );
        let columns = Columns::check(&form, file.as_bytes()).unwrap();
        let sorted = sort(file.as_bytes(), &columns, &words());
        let of = |name: &str| sorted.more[&text::name_key(name)].clone();
        assert_eq!(
            (of("One").level.as_str(), of("One").country.as_str()),
            ("national", "404")
        );
        assert_eq!(of("One").profile.website, "https://one.example");
        assert_eq!(
            of("One").profile.languages,
            [Language::French, Language::English]
        );
        assert_eq!(of("One").profile.themes, [Theme::Youth, Theme::Gender]);
        assert_eq!(
            (of("Two").level.as_str(), of("Two").country.as_str()),
            ("local", "004")
        );
        assert_eq!(of("Two").profile.languages, [Language::Russian]);
        assert_eq!(of("Three").country, "404");
        let unknown: Vec<_> = sorted
            .notes
            .iter()
            .map(|n| (n.line, n.kind.as_str()))
            .collect();
        assert_eq!(
            unknown,
            [
                (4, "unknown_level"),
                (4, "unknown_website"),
                (4, "unknown_language"),
                (4, "unknown_theme")
            ]
        );
        let kept = columns.kept().unwrap();
        assert_eq!(Columns::read(&kept).unwrap(), columns);
        assert!(Columns::read(r#"["Name",null,null,null,null]"#).is_ok());
    }
}
