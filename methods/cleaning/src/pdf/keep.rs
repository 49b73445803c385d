//! What is kept of a PDF: what its pages show and what leads through them, reached from its root; nothing that acts, and
//! nothing of who, when and with what.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, VecDeque},
};

use crate::{
    Refusal,
    budget::Budget,
    what::{Found, What},
};

use super::{Dict, Thing, filters, read::File};

/// Entries of the root that stay.
const ROOT: &[&[u8]] = &[
    b"Type",
    b"Pages",
    b"PageLabels",
    b"PageLayout",
    b"PageMode",
    b"Outlines",
    b"Dests",
    b"Names",
    b"StructTreeRoot",
    b"MarkInfo",
    b"Lang",
    b"AcroForm",
    b"OCProperties",
    b"ViewerPreferences",
];

/// Entries that go wherever they stand, with what they tell.
const GO: &[(&[u8], What)] = &[
    (b"Metadata", What::Description),
    (b"PieceInfo", What::Program),
    (b"LastModified", What::Time),
    (b"CreationDate", What::Time),
    (b"ModDate", What::Time),
    (b"Thumb", What::Preview),
    (b"OpenAction", What::Scripts),
    (b"AA", What::Scripts),
    (b"JS", What::Scripts),
    (b"JavaScript", What::Scripts),
    (b"XFA", What::Scripts),
    (b"CO", What::Scripts),
    (b"EmbeddedFiles", What::Attachments),
    (b"EF", What::Attachments),
    (b"AF", What::Attachments),
    (b"RichMediaContent", What::Attachments),
    (b"OPI", What::Program),
    (b"Alternates", What::Versions),
    (b"NM", What::Marks),
    (b"CreatorInfo", What::Program),
    (b"SigFlags", What::Author),
    (b"DSS", What::Author),
    (b"Perms", What::Author),
    (b"Ref", What::Links),
    (b"B", What::Rest),
];

/// Things done by themselves or with other files, by the names of their actions.
const ACTS: &[(&[u8], What)] = &[
    (b"JavaScript", What::Scripts),
    (b"Launch", What::Scripts),
    (b"SubmitForm", What::Scripts),
    (b"ImportData", What::Scripts),
    (b"ResetForm", What::Scripts),
    (b"Rendition", What::Scripts),
    (b"Movie", What::Scripts),
    (b"Sound", What::Scripts),
    (b"Hide", What::Scripts),
    (b"SetOCGState", What::Scripts),
    (b"RichMediaExecute", What::Scripts),
    (b"GoTo3DView", What::Scripts),
    (b"GoToE", What::Attachments),
    (b"GoToR", What::Links),
    (b"GoToDp", What::Links),
    (b"Thread", What::Links),
];

/// Remarks and pieces on pages that go.
const PIECES: &[(&[u8], What)] = &[
    (b"FileAttachment", What::Attachments),
    (b"Sound", What::Attachments),
    (b"Movie", What::Attachments),
    (b"Screen", What::Attachments),
    (b"3D", What::Attachments),
    (b"RichMedia", What::Attachments),
    (b"TrapNet", What::Program),
    (b"PrinterMark", What::Program),
    (b"PS", What::Scripts),
];

/// Remarks that name whoever made them.
const REMARKS: &[&[u8]] = &[
    b"Text",
    b"FreeText",
    b"Line",
    b"Square",
    b"Circle",
    b"Polygon",
    b"PolyLine",
    b"Highlight",
    b"Underline",
    b"Squiggly",
    b"StrikeOut",
    b"Stamp",
    b"Caret",
    b"Ink",
    b"Popup",
    b"Redact",
];

struct Keeper<'a, 'f> {
    file: &'f File<'a>,
    /// Objects that are the pages.
    pages: BTreeSet<u32>,
    /// New numbers by old ones.
    numbers: BTreeMap<u32, u32>,
    queue: VecDeque<u32>,
    found: &'f mut Found,
}

/// Everything that is kept under new numbers, from one on, and the number of the root.
pub(super) fn keep<'a>(
    file: &File<'a>,
    budget: &mut Budget,
    found: &mut Found,
) -> Result<(Vec<Thing<'a>>, u32), Refusal> {
    let root = file.objects.get(&file.root).and_then(Thing::dict);
    let root = root.ok_or(Refusal::Damaged)?;
    if root.contains_key(&b"Collection"[..]) {
        return Err(Refusal::Embedded);
    }
    let mut keeper = Keeper {
        file,
        pages: BTreeSet::new(),
        numbers: BTreeMap::new(),
        queue: VecDeque::new(),
        found,
    };
    keeper.find_pages(root)?;
    keeper.reach(file.root);
    let mut objects = Vec::new();
    while let Some(number) = keeper.queue.pop_front() {
        let Some(thing) = file.objects.get(&number) else {
            objects.push(Thing::Null);
            continue;
        };
        let mut kept = if number == file.root {
            Thing::Dict(keeper.root(root))
        } else {
            keeper.thing(thing)
        };
        if let Thing::Stream(dict, data) = kept {
            let mut dict = dict;
            let data = filters::again(&mut dict, &data, budget, keeper.found)?;
            kept = Thing::Stream(dict, Cow::Owned(data));
        }
        objects.push(kept);
    }
    let root = keeper.numbers.get(&file.root).copied();
    Ok((objects, root.ok_or(Refusal::Damaged)?))
}

impl<'a> Keeper<'a, '_> {
    /// The object itself, whether it stands here or elsewhere.
    fn meant<'t>(&'t self, thing: &'t Thing<'a>) -> &'t Thing<'a> {
        let mut thing = thing;
        for _ in 0..8 {
            match thing {
                Thing::Other(number) => match self.file.objects.get(number) {
                    Some(other) => thing = other,
                    None => return &Thing::Null,
                },
                here => return here,
            }
        }
        &Thing::Null
    }

    /// Goes through the tree of pages: what is no page of it is not shown, though something may still name it.
    fn find_pages(&mut self, root: &Dict<'a>) -> Result<(), Refusal> {
        let mut seen = BTreeSet::new();
        let mut queue: VecDeque<u32> = VecDeque::new();
        if let Some(Thing::Other(number)) = root.get(&b"Pages"[..]) {
            queue.push_back(*number);
        }
        while let Some(number) = queue.pop_front() {
            if !seen.insert(number) {
                continue;
            }
            let node = self.file.objects.get(&number).and_then(Thing::dict);
            let Some(node) = node else { continue };
            match node.get(&b"Kids"[..]).map(|k| self.meant(k)) {
                Some(Thing::List(kids)) => queue.extend(kids.iter().filter_map(|k| match k {
                    Thing::Other(number) => Some(*number),
                    _ => None,
                })),
                _ => {
                    self.pages.insert(number);
                }
            }
        }
        if self.pages.is_empty() {
            return Err(Refusal::Damaged);
        }
        Ok(())
    }

    /// The new number of an object that is kept.
    fn reach(&mut self, number: u32) -> u32 {
        if let Some(known) = self.numbers.get(&number) {
            return *known;
        }
        let new = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX - 1) + 1;
        self.numbers.insert(number, new);
        self.queue.push_back(number);
        new
    }

    fn root(&mut self, root: &Dict<'a>) -> Dict<'a> {
        let mut kept = Dict::new();
        for (name, value) in root {
            if let Some((_, what)) = GO.iter().find(|g| g.0 == name.as_slice()) {
                self.found.add(*what);
            } else if ROOT.contains(&name.as_slice()) {
                let value = if name == b"Names" {
                    self.names(value)
                } else {
                    self.value(value)
                };
                if value != Thing::Null {
                    kept.insert(name.clone(), value);
                }
            }
        }
        kept
    }

    /// Of everything that has a name, places in the document alone.
    fn names(&mut self, names: &Thing<'a>) -> Thing<'a> {
        let Some(names) = self.meant(names).dict().cloned() else {
            return Thing::Null;
        };
        let mut kept = Dict::new();
        for (name, value) in &names {
            match name.as_slice() {
                b"Dests" => {
                    let value = self.value(value);
                    kept.insert(name.clone(), value);
                }
                b"JavaScript" => self.found.add(What::Scripts),
                b"EmbeddedFiles" => self.found.add(What::Attachments),
                _ => self.found.add(What::Rest),
            }
        }
        Thing::Dict(kept)
    }

    /// Why something goes as a whole, if it does.
    fn goes(&self, dict: &Dict<'a>) -> Option<What> {
        let said = |name: &[u8]| dict.get(name).map(|t| self.meant(t)).and_then(Thing::name);
        let listed = |list: &[(&[u8], What)], name: Option<&[u8]>| {
            let name = name?;
            list.iter().find(|l| l.0 == name).map(|l| l.1)
        };
        if let Some(what) = listed(ACTS, said(b"S")) {
            return Some(what);
        }
        if let Some(what) = listed(PIECES, said(b"Subtype")) {
            return Some(what);
        }
        match said(b"Type") {
            Some(b"Filespec" | b"F" | b"EmbeddedFile") => return Some(What::Attachments),
            Some(b"Sig" | b"DocTimeStamp") => return Some(What::Author),
            _ => {}
        }
        if dict.contains_key(&b"ByteRange"[..]) {
            return Some(What::Author);
        }
        let uri = dict.get(&b"URI"[..]).map(|t| self.meant(t));
        match uri {
            Some(Thing::Words(address)) if said(b"S") == Some(b"URI") => {
                let address = String::from_utf8_lossy(address).trim().to_ascii_lowercase();
                let fine = ["http://", "https://", "mailto:", "tel:"];
                (!fine.iter().any(|f| address.starts_with(f))).then_some(What::Links)
            }
            _ => None,
        }
    }

    /// Whatever stands behind a reference or is written here, as far as it is kept.
    fn value(&mut self, thing: &Thing<'a>) -> Thing<'a> {
        let Thing::Other(number) = thing else {
            return self.thing(thing);
        };
        let target = self.meant(thing);
        if *target == Thing::Null {
            return Thing::Null;
        }
        if let Some(dict) = target.dict() {
            if let Some(what) = self.goes(dict) {
                self.found.add(what);
                return Thing::Null;
            }
            let page = dict.get(&b"Type"[..]).and_then(Thing::name) == Some(b"Page");
            if page && !self.pages.contains(number) {
                self.found.add(What::Versions);
                return Thing::Null;
            }
        }
        Thing::Other(self.reach(*number))
    }

    fn thing(&mut self, thing: &Thing<'a>) -> Thing<'a> {
        match thing {
            Thing::List(list) => Thing::List(list.iter().map(|t| self.value(t)).collect()),
            Thing::Dict(dict) => match self.goes(dict) {
                Some(what) => {
                    self.found.add(what);
                    Thing::Null
                }
                None => Thing::Dict(self.dict(dict)),
            },
            Thing::Stream(dict, data) => Thing::Stream(self.dict(dict), data.clone()),
            other => other.clone(),
        }
    }

    fn dict(&mut self, dict: &Dict<'a>) -> Dict<'a> {
        let subtype = dict.get(&b"Subtype"[..]).map(|t| self.meant(t));
        let remark = subtype
            .and_then(Thing::name)
            .is_some_and(|s| REMARKS.contains(&s));
        let page = dict.get(&b"Type"[..]).and_then(Thing::name) == Some(b"Page");
        let mut kept = Dict::new();
        for (name, value) in dict {
            let words = matches!(self.meant(value), Thing::Words(_));
            let what = match name.as_slice() {
                // Beads of an article hang on pages; elsewhere the letter means other things.
                b"B" if !page => None,
                b"T" if remark => Some(What::Author),
                b"M" if words => Some(What::Time),
                b"ID" if page => Some(What::Marks),
                name => GO.iter().find(|g| g.0 == name).map(|g| g.1),
            };
            if let Some(what) = what {
                self.found.add(what);
                continue;
            }
            let mut value = self.value(value);
            if let (b"Annots" | b"Kids" | b"Fields", Thing::List(list)) =
                (name.as_slice(), &mut value)
            {
                list.retain(|t| *t != Thing::Null);
            }
            if value != Thing::Null {
                kept.insert(name.clone(), value);
            }
        }
        kept
    }
}
