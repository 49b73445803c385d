//! Office Open XML: from its first relation on, part by part, into a package made anew.

use std::{
    collections::{BTreeMap, HashSet, VecDeque},
    fmt::Write,
};

use crate::{
    Kind, Refusal,
    what::What,
    xml::{self, Step},
    zipped::{self, Parts},
};

use super::{
    Work, fields,
    relations::{self, Decided, Relation, place, resolve},
    rules::Office,
};

const DOCUMENT: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";

/// What kinds the parts of a package have.
#[derive(Default)]
struct Types {
    of_part: BTreeMap<String, String>,
    of_ending: BTreeMap<String, String>,
}

impl Types {
    fn read(bytes: &[u8], work: &mut Work<'_>) -> Result<Self, Refusal> {
        let mut types = Self::default();
        xml::look(bytes, work.limits, &mut work.budget, |step| {
            if let Step::Open(_, name, attributes) = step {
                let get = |name: &str| {
                    let found = attributes.iter().find(|a| a.0 == name);
                    found
                        .map(|a| relations::unescaped(&a.1))
                        .unwrap_or_default()
                };
                match name {
                    "Override" => {
                        let part = get("PartName").trim_start_matches('/').to_owned();
                        types.of_part.insert(part, get("ContentType"));
                    }
                    "Default" => {
                        let ending = get("Extension").to_ascii_lowercase();
                        types.of_ending.insert(ending, get("ContentType"));
                    }
                    _ => {}
                }
            }
            Ok(())
        })?;
        let all = types.of_part.values().chain(types.of_ending.values());
        for kind in all {
            let kind = kind.to_ascii_lowercase();
            if ["macroenabled", "vbaproject", "activex", "vbadata"]
                .iter()
                .any(|w| kind.contains(w))
            {
                return Err(Refusal::Active);
            }
        }
        Ok(types)
    }

    fn of(&self, part: &str) -> Option<&str> {
        let ending = || {
            part.rsplit('.')
                .next()
                .unwrap_or_default()
                .to_ascii_lowercase()
        };
        let found = self.of_part.get(part);
        found
            .or_else(|| self.of_ending.get(&ending()))
            .map(String::as_str)
    }
}

/// A part that is kept.
struct Kept {
    /// Its name from now on.
    name: String,
    /// Its media type from now on.
    kind: String,
    content: Vec<u8>,
    /// Its relations from now on.
    relations: Vec<Relation>,
}

pub(super) fn clean(parts: &Parts, work: &mut Work<'_>) -> Result<(Kind, Vec<u8>), Refusal> {
    if parts.keys().map(|n| n.to_ascii_lowercase()).any(|n| {
        ["vbaproject", "activex/", "macrosheets/", "vbadata"]
            .iter()
            .any(|w| n.contains(w))
    }) {
        return Err(Refusal::Active);
    }
    let types = parts.get("[Content_Types].xml").ok_or(Refusal::Kind)?;
    let types = Types::read(types, work)?;
    let first = parts.get("_rels/.rels").ok_or(Refusal::Damaged)?;
    let first = relations::read(first, work.limits, &mut work.budget)?;
    let main = first
        .iter()
        .find(|r| r.word() == "officeDocument" && !r.external);
    let main = main.ok_or(Refusal::Kind)?;
    let name = resolve("", &main.target).ok_or(Refusal::Damaged)?;
    let kind = match types.of(&name) {
        Some(DOCUMENT) => Kind::Docx,
        Some(WORKBOOK) => Kind::Xlsx,
        _ => return Err(Refusal::Kind),
    };
    about(&first, parts, work)?;
    for relation in &first {
        if let Decided::Cut(what) = relation.decide("")? {
            work.found.add(what);
        }
    }
    let kept = walk(&name, parts, &types, work)?;
    package(&kept, &name).map(|out| (kind, out))
}

/// What the sheets beside the content tell, so that it can be said.
fn about(first: &[Relation], parts: &Parts, work: &mut Work<'_>) -> Result<(), Refusal> {
    for relation in first.iter().filter(|r| r.word().ends_with("properties")) {
        let part = resolve("", &relation.target).and_then(|name| parts.get(&name));
        let Some(part) = part else { continue };
        work.sheet(part, |field| match field {
            "creator" | "lastModifiedBy" | "Company" | "Manager" => What::Author,
            "created" | "modified" | "lastPrinted" | "TotalTime" => What::Time,
            "Application" | "AppVersion" | "Template" => What::Program,
            _ => What::Description,
        })?;
    }
    Ok(())
}

/// Follows relations from the main part on; gives every part once, by its old name.
fn walk(
    main: &str,
    parts: &Parts,
    types: &Types,
    work: &mut Work<'_>,
) -> Result<BTreeMap<String, Kept>, Refusal> {
    let mut kept: BTreeMap<String, Kept> = BTreeMap::new();
    // Names of parts with the kind of the relation that leads there.
    let mut queue = VecDeque::from([(main.to_owned(), "officeDocument".to_owned())]);
    let mut names: BTreeMap<String, String> = BTreeMap::from([(main.to_owned(), main.to_owned())]);
    let mut pictures = 0;
    while let Some((name, word)) = queue.pop_front() {
        let content = parts.get(&name).ok_or(Refusal::Damaged)?;
        if word == "image" {
            let (kind, content) = work.picture(content)?;
            let name_now = names.get(&name).cloned().unwrap_or_default();
            kept.insert(
                name,
                Kept {
                    name: name_now,
                    kind: kind.media_type().to_owned(),
                    content,
                    relations: Vec::new(),
                },
            );
            continue;
        }
        let mut follow = Vec::new();
        if let Some(list) = parts.get(&place(&name)) {
            for mut relation in relations::read(list, work.limits, &mut work.budget)? {
                match relation.decide(&word)? {
                    Decided::Link => follow.push(relation),
                    Decided::Cut(what) => work.found.add(what),
                    decided @ (Decided::Xml | Decided::Picture) => {
                        let to = resolve(&name, &relation.target);
                        let Some(to) = to.filter(|to| parts.contains_key(to)) else {
                            work.found.add(What::Rest);
                            continue;
                        };
                        if !names.contains_key(&to) {
                            let picture = matches!(decided, Decided::Picture);
                            // The name of a picture may be that of a file on somebody's machine.
                            let now = if picture {
                                pictures += 1;
                                let folder = to.rsplit_once('/').map_or("", |f| f.0);
                                format!("{folder}/picture{pictures}")
                            } else {
                                to.clone()
                            };
                            names.insert(to.clone(), now);
                            queue.push_back((to.clone(), relation.word().to_owned()));
                        }
                        relation.target = format!("/{}", names.get(&to).cloned().unwrap_or(to));
                        follow.push(relation);
                    }
                }
            }
        }
        let ids: HashSet<String> = follow.iter().map(|r| r.id.clone()).collect();
        let gone = fields::gone(content, work)?;
        if !gone.is_empty() {
            work.found.add(What::Links);
        }
        let mut rules = Office {
            found: &mut *work.found,
            kept: &ids,
        };
        let content = xml::rewrite(content, work.limits, &mut work.budget, &gone, &mut rules)?;
        let kind = types.of(&name).ok_or(Refusal::Damaged)?.to_owned();
        kept.insert(
            name.clone(),
            Kept {
                name,
                kind,
                content,
                relations: follow,
            },
        );
    }
    if kept.len()
        < parts
            .keys()
            .filter(|n| !n.contains("_rels/"))
            .count()
            .saturating_sub(1)
    {
        work.found.add(What::Rest);
    }
    Ok(kept)
}

/// A value between quotation marks.
fn quoted(value: &str) -> String {
    quick_xml::escape::escape(value).into_owned()
}

fn list(relations: &[Relation]) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"{RELATIONS}\">"
    );
    for r in relations {
        let outside = if r.external {
            " TargetMode=\"External\""
        } else {
            ""
        };
        // Writing into a text does not fail.
        let _ = write!(
            out,
            "<Relationship Id=\"{}\" Type=\"{}\" Target=\"{}\"{outside}/>",
            quoted(&r.id),
            quoted(&r.kind),
            quoted(&r.target)
        );
    }
    out.push_str("</Relationships>");
    out
}

fn package(kept: &BTreeMap<String, Kept>, main: &str) -> Result<Vec<u8>, Refusal> {
    let mut types = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types xmlns=\"{TYPES}\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    );
    let mut files = Vec::new();
    for part in kept.values() {
        let _ = write!(
            types,
            "<Override PartName=\"/{}\" ContentType=\"{}\"/>",
            quoted(&part.name),
            quoted(&part.kind)
        );
        files.push((part.name.clone(), part.content.clone()));
        if !part.relations.is_empty() {
            files.push((place(&part.name), list(&part.relations).into_bytes()));
        }
    }
    types.push_str("</Types>");
    let first = Relation {
        id: "rId1".to_owned(),
        kind: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
            .to_owned(),
        target: format!("/{main}"),
        external: false,
    };
    let mut all = vec![
        ("[Content_Types].xml".to_owned(), types.into_bytes()),
        ("_rels/.rels".to_owned(), list(&[first]).into_bytes()),
    ];
    all.extend(files);
    zipped::write(&all, None)
}
