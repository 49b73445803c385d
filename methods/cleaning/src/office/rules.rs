//! What is kept of the XML of Office Open XML: everything that is shown, and nothing of who, when, where and before.

use std::collections::HashSet;

use crate::{
    Refusal,
    what::{Found, What},
    xml::{self, Do, Rules, Seen},
};

use super::{fields, is_path};

pub(super) struct Office<'a> {
    pub found: &'a mut Found,
    /// Relations of this part that still lead somewhere.
    pub kept: &'a HashSet<String>,
}

/// Elements that go, with what they tell.
const GO: &[(&str, What)] = &[
    // How something looked before it was changed, and where it stood.
    ("rPrChange", What::Changes),
    ("pPrChange", What::Changes),
    ("sectPrChange", What::Changes),
    ("tblPrChange", What::Changes),
    ("tblPrExChange", What::Changes),
    ("trPrChange", What::Changes),
    ("tcPrChange", What::Changes),
    ("tblGridChange", What::Changes),
    ("numberingChange", What::Changes),
    ("cellIns", What::Changes),
    ("cellDel", What::Changes),
    ("cellMerge", What::Changes),
    ("delText", What::Changes),
    ("delInstrText", What::Changes),
    ("moveFromRangeStart", What::Changes),
    ("moveFromRangeEnd", What::Changes),
    ("moveToRangeStart", What::Changes),
    ("moveToRangeEnd", What::Changes),
    ("customXmlInsRangeStart", What::Changes),
    ("customXmlInsRangeEnd", What::Changes),
    ("customXmlDelRangeStart", What::Changes),
    ("customXmlDelRangeEnd", What::Changes),
    ("customXmlMoveFromRangeStart", What::Changes),
    ("customXmlMoveFromRangeEnd", What::Changes),
    ("customXmlMoveToRangeStart", What::Changes),
    ("customXmlMoveToRangeEnd", What::Changes),
    ("trackRevisions", What::Changes),
    ("revisionView", What::Changes),
    ("revisionPtr", What::Marks),
    ("rsids", What::Marks),
    ("docId", What::Marks),
    ("proofErr", What::Marks),
    ("proofState", What::Marks),
    ("permStart", What::Author),
    ("permEnd", What::Author),
    ("fileSharing", What::Author),
    ("customWorkbookViews", What::Author),
    ("customSheetViews", What::Author),
    ("absPath", What::Program),
    ("activeWritingStyle", What::Program),
    ("fileVersion", What::Program),
    ("fileRecoveryPr", What::Program),
    ("docVars", What::Links),
    ("attachedTemplate", What::Links),
    ("mailMerge", What::Links),
    ("linkToQuery", What::Links),
    ("saveThroughXslt", What::Links),
    ("dataBinding", What::Links),
    ("externalData", What::Attachments),
    ("webVideoPr", What::Links),
    ("entryMacro", What::Scripts),
    ("exitMacro", What::Scripts),
    ("imgProps", What::Versions),
    ("svgBlip", What::Pictures),
    ("externalReferences", What::Links),
    ("webPublishing", What::Links),
    ("webPublishItems", What::Links),
];

/// Elements that stay where a relation of theirs is cut, without it.
const WITHOUT: &[&str] = &["pageSetup", "blip", "imagedata", "fill", "stroke"];

impl Rules for Office<'_> {
    fn element(&mut self, seen: &Seen<'_>) -> Result<Do, Refusal> {
        if let Some((_, what)) = GO.iter().find(|g| g.0 == seen.name) {
            self.found.add(*what);
            return Ok(Do::Drop);
        }
        match seen.name {
            "del" | "moveFrom" => {
                self.found.add(What::Changes);
                return Ok(Do::Drop);
            }
            // A mark within the properties of something, or what was put in: that stays without the mark.
            "ins" | "moveTo" => {
                self.found.add(What::Changes);
                let mark = seen.empty || matches!(seen.parent, "rPr" | "trPr" | "numPr");
                return Ok(if mark { Do::Drop } else { Do::Unwrap });
            }
            "fldSimple" if !fields::harmless(seen.get("instr").unwrap_or_default()) => {
                self.found.add(What::Links);
                return Ok(Do::Unwrap);
            }
            "OLEObject" | "oleObject" | "oleObjects" | "altChunk" | "subDoc" => {
                return Err(Refusal::Embedded);
            }
            "control" | "controls" => return Err(Refusal::Active),
            "ddeLink" => return Err(Refusal::Fetches),
            _ => {}
        }
        let cut = seen
            .attributes
            .iter()
            .any(|(name, value)| name.starts_with("r:") && !self.kept.contains(value));
        if cut && !WITHOUT.contains(&seen.name) {
            return Ok(if seen.name == "hyperlink" && !seen.empty {
                Do::Unwrap
            } else {
                Do::Drop
            });
        }
        Ok(Do::Keep)
    }

    fn attribute(
        &mut self,
        element: &str,
        name: &str,
        value: String,
    ) -> Result<Option<String>, Refusal> {
        let bare = xml::local(name);
        if name.starts_with("r:") {
            return Ok(Some(value).filter(|v| self.kept.contains(v)));
        }
        let (what, stays) = match bare {
            _ if bare.starts_with("rsid") => (What::Marks, None),
            "paraId" | "textId" | "uid" | "durableId" if name != bare => (What::Marks, None),
            // A comment must name somebody: it names nobody.
            "author" => (What::Author, (element == "comment").then(String::new)),
            "initials" | "userId" | "providerId" | "userName" | "refreshedBy" => {
                (What::Author, None)
            }
            "date" | "dateUtc" | "refreshedDate" | "refreshedDateIso" => (What::Time, None),
            "macro" => (What::Scripts, Some(String::new())),
            // Words for those who cannot see a picture stay, unless a program put the name of a file there.
            "descr" | "alt" | "title" if is_path(&value) => (What::Program, None),
            "title" | "href" if element == "imagedata" => (What::Program, None),
            _ => return Ok(Some(value)),
        };
        if !value.is_empty() {
            self.found.add(what);
        }
        Ok(stays)
    }

    fn words(&mut self, element: &str) -> bool {
        // The names of those who comment in a workbook.
        if element == "author" {
            self.found.add(What::Author);
        }
        element != "author"
    }
}
