//! Relations between the parts of an Office Open XML document: which are followed, which cut, which refused.

use crate::{
    Limits, Refusal,
    budget::Budget,
    what::What,
    xml::{self, Step},
};

use super::may_lead;

/// One relation as it is written.
#[derive(Clone, Debug)]
pub(super) struct Relation {
    pub id: String,
    pub kind: String,
    pub target: String,
    pub external: bool,
}

/// What becomes of a relation.
pub(super) enum Decided {
    /// A part of XML.
    Xml,
    Picture,
    /// A link for the reader to follow.
    Link,
    Cut(What),
}

const XML: &[&str] = &[
    "officeDocument",
    "styles",
    "settings",
    "fontTable",
    "theme",
    "themeOverride",
    "numbering",
    "header",
    "footer",
    "footnotes",
    "endnotes",
    "comments",
    "chart",
    "chartEx",
    "chartStyle",
    "chartColorStyle",
    "chartUserShapes",
    "diagramData",
    "diagramLayout",
    "diagramQuickStyle",
    "diagramColors",
    "diagramDrawing",
    "worksheet",
    "chartsheet",
    "sharedStrings",
    "drawing",
    "vmlDrawing",
    "table",
    "pivotTable",
    "pivotCacheDefinition",
    "pivotCacheRecords",
    "sheetMetadata",
];
const ACTIVE: &[&str] = &[
    "control",
    "ctrlProp",
    "dialogsheet",
    "attachedToolbars",
    "ui/extensibility",
    "webextension",
];
const EMBEDDED: &[&str] = &["oleObject", "package", "aFChunk", "subDocument"];

impl Relation {
    /// The last word of its kind: the rest names a version of the standard.
    pub fn word(&self) -> &str {
        self.kind.rsplit('/').next().unwrap_or_default()
    }

    /// What becomes of it, where it starts from a part of that kind.
    pub fn decide(&self, from: &str) -> Result<Decided, Refusal> {
        let word = self.word();
        let lower = self.kind.to_ascii_lowercase();
        if ["vba", "macro", "activex"]
            .iter()
            .any(|w| lower.contains(w))
            || ACTIVE.iter().any(|a| self.kind.ends_with(a))
        {
            return Err(Refusal::Active);
        }
        // The table behind a chart: what the chart shows stands in it anyway.
        if word == "package" && from.starts_with("chart") {
            return Ok(Decided::Cut(What::Attachments));
        }
        if EMBEDDED.contains(&word) {
            return Err(Refusal::Embedded);
        }
        if word.starts_with("externalLink") {
            return Err(Refusal::Fetches);
        }
        if self.external {
            return match word {
                "hyperlink" if may_lead(&self.target) => Ok(Decided::Link),
                "hyperlink" | "attachedTemplate" | "recipientData" | "transform" => {
                    Ok(Decided::Cut(What::Links))
                }
                _ if word.starts_with("mailMerge") => Ok(Decided::Cut(What::Links)),
                _ => Err(Refusal::Fetches),
            };
        }
        Ok(match word {
            "image" => Decided::Picture,
            _ if XML.contains(&word) => Decided::Xml,
            "core-properties" | "extended-properties" | "custom-properties" => {
                Decided::Cut(What::Description)
            }
            "thumbnail" => Decided::Cut(What::Preview),
            "people" | "person" | "usernames" => Decided::Cut(What::Author),
            "commentsExtended" | "commentsIds" | "commentsExtensible" => Decided::Cut(What::Marks),
            "threadedComment" => Decided::Cut(What::Author),
            "printerSettings" => Decided::Cut(What::Program),
            "revisionHeaders" | "revisionLog" | "glossaryDocument" => Decided::Cut(What::Changes),
            "customXml" | "customXmlProps" | "connections" | "queryTable" | "xmlMaps" => {
                Decided::Cut(What::Links)
            }
            "font" => Decided::Cut(What::Attachments),
            "hyperlink" if self.target.starts_with('#') => Decided::Link,
            // What a program calculates anew by itself is no news.
            "calcChain" | "webSettings" | "stylesWithEffects" | "volatileDependencies" => {
                Decided::Cut(What::Marks)
            }
            _ => Decided::Cut(What::Rest),
        })
    }
}

/// Reads the relations of a part.
pub(super) fn read(
    bytes: &[u8],
    limits: &Limits,
    budget: &mut Budget,
) -> Result<Vec<Relation>, Refusal> {
    let mut all = Vec::new();
    xml::look(bytes, limits, budget, |step| {
        if let Step::Open(_, "Relationship", attributes) = step {
            let get = |name: &str| {
                let found = attributes.iter().find(|a| a.0 == name);
                found.map(|a| unescaped(&a.1)).unwrap_or_default()
            };
            all.push(Relation {
                id: get("Id"),
                kind: get("Type"),
                target: get("Target"),
                external: get("TargetMode") == "External",
            });
        }
        Ok(())
    })?;
    Ok(all)
}

pub(super) fn unescaped(raw: &str) -> String {
    quick_xml::escape::unescape(raw).map_or_else(|_| raw.to_owned(), std::borrow::Cow::into_owned)
}

/// The name of the part that a relation of another part leads to.
pub(super) fn resolve(from: &str, target: &str) -> Option<String> {
    let target = target
        .split('#')
        .next()
        .unwrap_or_default()
        .replace("%20", " ");
    let mut steps: Vec<&str> = if target.starts_with('/') {
        Vec::new()
    } else {
        from.split('/').collect()
    };
    if !target.starts_with('/') {
        steps.pop();
    }
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop()?;
            }
            step => steps.push(step),
        }
    }
    Some(steps.join("/"))
}

/// Where the relations of a part are written.
pub(super) fn place(part: &str) -> String {
    match part.rsplit_once('/') {
        Some((folder, name)) => format!("{folder}/_rels/{name}.rels"),
        None => format!("_rels/{part}.rels"),
    }
}
