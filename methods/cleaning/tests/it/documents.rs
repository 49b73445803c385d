//! Documents of office programs: the last version of the words stays, and nobody's name.

use super::*;

const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

fn types(parts: &[(&str, &str)]) -> String {
    let overrides: String = parts
        .iter()
        .map(|(name, kind)| format!("<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>"))
        .collect();
    format!(
        "<?xml version=\"1.0\"?><Types xmlns=\"{TYPES}\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>{overrides}</Types>"
    )
}

fn relations(all: &[(&str, &str, &str)]) -> String {
    let all: String = all
        .iter()
        .map(|(id, kind, target)| {
            let kind = if kind.contains(':') {
                (*kind).to_owned()
            } else {
                format!("{KIND}/{kind}")
            };
            let outside = if target.contains(':') {
                " TargetMode=\"External\""
            } else {
                ""
            };
            format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"{outside}/>")
        })
        .collect();
    format!("<Relationships xmlns=\"{RELATIONS}\">{all}</Relationships>")
}

const MAIN: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/// A text document that tells much; `more` stands in its body.
pub fn word(more: &str) -> Vec<u8> {
    word_with(more, &[], &[])
}

fn word_with(more: &str, links: &[(&str, &str, &str)], files: &[(&str, &[u8])]) -> Vec<u8> {
    let body = format!(
        "<w:document {W}><w:body>\
         <w:p w:rsidR=\"00zqrsid\" w14:paraId=\"zqpara\"><w:pPr><w:pPrChange w:author=\"zqformatter\"><w:pPr/></w:pPrChange></w:pPr>\
         <w:r><w:t>Visible words</w:t></w:r>\
         <w:del w:id=\"1\" w:author=\"zqdeleter\" w:date=\"2026-03-02T09:00:00Z\"><w:r><w:delText>zqdeleted</w:delText></w:r></w:del>\
         <w:ins w:id=\"2\" w:author=\"zqinserter\" w:date=\"2026-03-02T09:00:00Z\"><w:r><w:t>Inserted words</w:t></w:r></w:ins>\
         <w:moveFrom w:id=\"3\" w:author=\"zqmover\"><w:r><w:t>zqmoved</w:t></w:r></w:moveFrom>\
         <w:r><w:rPr><w:ins w:id=\"4\" w:author=\"zqinserter\"/><w:b/></w:rPr><w:t>Bold words</w:t></w:r></w:p>\
         <w:tbl><w:tr><w:trPr><w:del w:id=\"5\" w:author=\"zqdeleter\"/></w:trPr><w:tc><w:p><w:r><w:t>zqrow</w:t></w:r></w:p></w:tc></w:tr>\
         <w:tr><w:tc><w:p><w:r><w:t>Row that stays</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
         <w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DDEAU</w:instrText></w:r><w:r><w:instrText>TO zqdde </w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Shown result</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>\
         <w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>\
         <w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>Linked words</w:t></w:r></w:hyperlink><w:r><w:t>A &amp; B</w:t></w:r></w:p>\
         <w:p><w:r><w:drawing><pic:cNvPr xmlns:pic=\"p\" id=\"1\" name=\"Picture 1\" descr=\"C:\\Users\\zquser\\plan.jpg\"/><a:blip xmlns:a=\"a\" r:embed=\"rId5\"/></w:drawing></w:r></w:p>\
         {more}</w:body></w:document>"
    );
    let settings = format!(
        "<w:settings {W}><w:attachedTemplate r:id=\"rId1\"/><w:trackRevisions/><w:rsids><w:rsid w:val=\"00zqrsid\"/></w:rsids>\
         <w:docVars><w:docVar w:name=\"x\" w:val=\"zqvariable\"/></w:docVars><w:zoom w:percent=\"100\"/></w:settings>"
    );
    let comments = format!(
        "<w:comments {W}><w:comment w:id=\"0\" w:author=\"zqcommenter\" w:initials=\"zqi\" w:date=\"2026-03-02T09:00:00Z\">\
         <w:p><w:r><w:t>Words of a comment</w:t></w:r></w:p></w:comment></w:comments>"
    );
    let core = "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:creator>zqcreator</dc:creator>\
         <cp:lastModifiedBy>zqmodifier</cp:lastModifiedBy><dc:title>zqtitle</dc:title><dcterms:created>2026-03-02zqcreated</dcterms:created></cp:coreProperties>";
    let app =
        "<Properties><Application>zqprogram</Application><Company>zqcompany</Company></Properties>";
    let part =
        |name| format!("application/vnd.openxmlformats-officedocument.wordprocessingml.{name}+xml");
    let (settings_kind, comments_kind) = (part("settings"), part("comments"));
    let types = types(&[
        ("word/document.xml", MAIN),
        ("word/settings.xml", &settings_kind),
        ("word/comments.xml", &comments_kind),
    ]);
    let first = relations(&[
        ("rId1", "officeDocument", "word/document.xml"),
        (
            "rId2",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml",
        ),
        ("rId3", "extended-properties", "docProps/app.xml"),
        (
            "rId4",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
            "docProps/thumbnail.jpeg",
        ),
    ])
    .replace(
        "Target=\"docProps/core.xml\" TargetMode=\"External\"",
        "Target=\"docProps/core.xml\"",
    );
    let mut all_links = vec![
        ("rId1", "settings", "settings.xml"),
        ("rId2", "comments", "comments.xml"),
        ("rId3", "customXml", "../customXml/item1.xml"),
        ("rId5", "image", "media/zqfilename.jpeg"),
        ("rId9", "hyperlink", "https://example.org/"),
    ];
    all_links.extend(links);
    let links = relations(&all_links);
    let template = relations(&[(
        "rId1",
        "attachedTemplate",
        "file:///C:/Users/zquser/zqtemplate.dotm",
    )]);
    let photograph = pictures::photograph();
    let mut all: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", first.as_bytes()),
        ("docProps/core.xml", core.as_bytes()),
        ("docProps/app.xml", app.as_bytes()),
        ("docProps/thumbnail.jpeg", &photograph),
        ("customXml/item1.xml", b"<x>zqcustom</x>"),
        ("word/document.xml", body.as_bytes()),
        ("word/_rels/document.xml.rels", links.as_bytes()),
        ("word/settings.xml", settings.as_bytes()),
        ("word/_rels/settings.xml.rels", template.as_bytes()),
        ("word/comments.xml", comments.as_bytes()),
        ("word/media/zqfilename.jpeg", &photograph),
        ("zqorphan.bin", b"zqorphaned"),
    ];
    all.extend(files);
    archive(&all)
}

const TOLD: &[&str] = &[
    "zqrsid",
    "zqpara",
    "zqformatter",
    "zqdeleter",
    "zqdeleted",
    "zqinserter",
    "zqmover",
    "zqmoved",
    "zqrow",
    "zqdde",
    "DDEAU",
    "zquser",
    "zqtemplate",
    "zqvariable",
    "zqcommenter",
    "zqi\"",
    "zqcreator",
    "zqmodifier",
    "zqtitle",
    "zqcreated",
    "zqprogram",
    "zqcompany",
    "zqcustom",
    "zqfilename",
    "zqorphan",
    "zqgps",
    "zqartist",
    "zqtrailing",
    "2026-03-02",
    "2026:03:02",
];

#[test]
fn a_text_document_keeps_its_last_version_and_nobodys_name() {
    let c = cleaned(&word(""));
    assert_eq!(c.kind, Kind::Docx);
    gone(&c, TOLD);
    kept(
        &c,
        &[
            "Visible words",
            "Inserted words",
            "Bold words",
            "Row that stays",
            "Shown result",
            " PAGE ",
            "Linked words",
            "A &amp; B",
            "Words of a comment",
            "https://example.org/",
            "word/media/picture1",
        ],
    );
    told(
        &c,
        &[
            What::Author,
            What::Time,
            What::Program,
            What::Changes,
            What::Marks,
            What::Links,
            What::Place,
            What::Preview,
            What::Rest,
        ],
    );
    // Every archive of the same files is the same: no day and no machine shows.
    assert_eq!(cleaned(&word("")).bytes, c.bytes);
}

#[test]
fn what_could_act_or_fetch_is_refused() {
    let with = |links: &[(&str, &str, &str)], files: &[(&str, &[u8])]| {
        refused(&word_with("", links, files))
    };
    let vba = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";
    assert_eq!(
        with(&[("rId7", vba, "vbaProject.bin")], &[]),
        Refusal::Active
    );
    assert_eq!(with(&[], &[("word/vbaProject.bin", b"x")]), Refusal::Active);
    assert_eq!(
        with(&[], &[("word/activeX/activeX1.xml", b"<x/>")]),
        Refusal::Active
    );
    let ole = [("word/embeddings/oleObject1.bin", &b"x"[..])];
    assert_eq!(
        with(&[("rId7", "oleObject", "embeddings/oleObject1.bin")], &ole),
        Refusal::Embedded
    );
    assert_eq!(
        with(&[("rId7", "aFChunk", "chunk.html")], &[]),
        Refusal::Embedded
    );
    assert_eq!(
        with(&[("rId7", "image", "https://example.org/track.png")], &[]),
        Refusal::Fetches
    );
    assert_eq!(
        with(&[("rId7", "frame", "file:///x")], &[]),
        Refusal::Fetches
    );
    let macros = MAIN.replace(
        "openxmlformats-officedocument.wordprocessingml.document.main",
        "ms-word.document.macroEnabled.main",
    );
    let types = types(&[("word/document.xml", &macros)]);
    let first = relations(&[("rId1", "officeDocument", "word/document.xml")]);
    let file = archive(&[
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", first.as_bytes()),
        ("word/document.xml", b"<w:document/>"),
    ]);
    assert_eq!(refused(&file), Refusal::Active);
    // A link to a place on a machine is cut, and its words stay.
    let c = cleaned(&word_with(
        "<w:p><w:hyperlink r:id=\"rId8\"><w:r><w:t>Cut link</w:t></w:r></w:hyperlink></w:p>",
        &[("rId8", "hyperlink", "file:///C:/Users/zquser/list.xlsx")],
        &[],
    ));
    gone(&c, &["zquser"]);
    kept(&c, &["Cut link"]);
}

#[test]
fn xml_with_a_type_of_its_own_or_entities_or_without_end_is_refused() {
    for more in [
        "<!DOCTYPE x [<!ENTITY a \"b\">]>",
        "<w:p>&a;</w:p>",
        "<w:p>",
        "</w:p>",
        "\u{1}\u{0}<",
    ] {
        assert_eq!(refused(&word(more)), Refusal::Damaged, "{more}");
    }
    let deep = "<w:p>".repeat(5_000) + &"</w:p>".repeat(5_000);
    assert_eq!(refused(&word(&deep)), Refusal::TooMuch);
}

#[test]
fn archives_that_lead_elsewhere_or_stand_twice_are_refused() {
    for name in [
        "../word/x.xml",
        "/etc/x",
        "a\\b",
        "C:x",
        "word//x",
        "WORD/DOCUMENT.XML",
    ] {
        assert_eq!(
            refused(&word_with("", &[], &[(name, b"x")])),
            Refusal::Damaged,
            "{name}"
        );
    }
}

/// A workbook that tells much.
pub fn sheet() -> Vec<u8> {
    let s = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
         xmlns:xr=\"http://schemas.microsoft.com/office/spreadsheetml/2014/revision\" xmlns:x15ac=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac\"";
    let book = format!(
        "<workbook {s}><fileVersion appName=\"zqprogram\"/><fileSharing userName=\"zqsharer\"/><x15ac:absPath url=\"C:\\Users\\zquser\\\"/>\
         <xr:revisionPtr documentId=\"zqrevision\"/><sheets><sheet name=\"Shown sheet\" sheetId=\"1\" r:id=\"rId1\"/></sheets>\
         <customWorkbookViews><customWorkbookView name=\"zqview\"/></customWorkbookViews></workbook>"
    );
    let sheet = format!(
        "<worksheet {s} xr:uid=\"{{zquid}}\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Shown cell</t></is></c></row></sheetData>\
         <customSheetViews><customSheetView guid=\"zqguid\"/></customSheetViews><pageSetup orientation=\"portrait\" r:id=\"rId1\"/></worksheet>"
    );
    let comments = format!(
        "<comments {s}><authors><author>zqcommenter</author></authors><commentList><comment ref=\"A1\" authorId=\"0\" xr:uid=\"{{zquid}}\">\
         <text><t>Shown comment</t></text></comment></commentList></comments>"
    );
    let kind =
        |name| format!("application/vnd.openxmlformats-officedocument.spreadsheetml.{name}+xml");
    let (main, work, comment) = (kind("sheet.main"), kind("worksheet"), kind("comments"));
    let types = types(&[
        ("xl/workbook.xml", &main),
        ("xl/worksheets/sheet1.xml", &work),
        ("xl/comments1.xml", &comment),
    ]);
    let first = relations(&[
        ("rId1", "officeDocument", "xl/workbook.xml"),
        ("rId2", "custom-properties", "docProps/custom.xml"),
    ]);
    let of_book = relations(&[
        ("rId1", "worksheet", "worksheets/sheet1.xml"),
        ("rId2", "connections", "connections.xml"),
    ]);
    let of_sheet = relations(&[
        (
            "rId1",
            "printerSettings",
            "../printerSettings/printerSettings1.bin",
        ),
        ("rId2", "comments", "/xl/comments1.xml"),
    ]);
    archive(&[
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", first.as_bytes()),
        ("docProps/custom.xml", b"<p><x>zqproperty</x></p>"),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", of_book.as_bytes()),
        ("xl/connections.xml", b"<c>zqserver</c>"),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/worksheets/_rels/sheet1.xml.rels", of_sheet.as_bytes()),
        ("xl/comments1.xml", comments.as_bytes()),
        ("xl/printerSettings/printerSettings1.bin", b"zqprinter"),
    ])
}

#[test]
fn a_workbook_keeps_its_cells_and_nobodys_name() {
    let c = cleaned(&sheet());
    assert_eq!(c.kind, Kind::Xlsx);
    gone(
        &c,
        &[
            "zqprogram",
            "zqsharer",
            "zquser",
            "zqrevision",
            "zqview",
            "zquid",
            "zqguid",
            "zqcommenter",
            "zqproperty",
            "zqserver",
            "zqprinter",
        ],
    );
    kept(
        &c,
        &[
            "Shown sheet",
            "Shown cell",
            "Shown comment",
            "orientation=\"portrait\"",
        ],
    );
    told(
        &c,
        &[What::Author, What::Program, What::Description, What::Links],
    );
}

/// An OpenDocument text that tells much; `more` stands in its body.
pub fn open_text(more: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:dc=\"d\" xmlns:draw=\"w\" xmlns:xlink=\"x\" xmlns:style=\"s\" \
         xmlns:officeooo=\"oo\" xmlns:meta=\"m\"><office:scripts/><office:automatic-styles><style:style style:name=\"P1\">\
         <style:text-properties officeooo:rsid=\"zqrsid\"/></style:style></office:automatic-styles><office:body><office:text>\
         <text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>zqdeleter</dc:creator></office:change-info>\
         <text:p>zqdeleted</text:p></text:deletion></text:changed-region></text:tracked-changes>\
         <text:p>Visible words<text:change text:change-id=\"zqchange\"/> by <text:author-name>Shown author</text:author-name></text:p>\
         <text:p><office:annotation><dc:creator>zqcommenter</dc:creator><dc:date>2026-03-02T09:00:00</dc:date>\
         <meta:creator-initials>zqi</meta:creator-initials><text:p>Words of a comment</text:p></office:annotation></text:p>\
         <text:p><draw:frame><draw:image xlink:href=\"Pictures/zqfilename.jpg\"/></draw:frame></text:p>{more}</office:text></office:body></office:document-content>"
    );
    let meta = "<office:document-meta xmlns:office=\"o\" xmlns:dc=\"d\" xmlns:meta=\"m\"><meta:initial-creator>zqcreator</meta:initial-creator>\
         <meta:generator>zqprogram</meta:generator><dc:date>zqdate</dc:date></office:document-meta>";
    let photograph = pictures::photograph();
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", b"<manifest/>"),
        ("content.xml", content.as_bytes()),
        ("meta.xml", meta.as_bytes()),
        ("settings.xml", b"<x>zqprinter</x>"),
        ("Pictures/zqfilename.jpg", &photograph),
        ("Thumbnails/thumbnail.png", b"zqthumbnail"),
    ])
}

#[test]
fn an_open_document_keeps_its_last_version_and_nobodys_name() {
    let c = cleaned(&open_text(""));
    assert_eq!(c.kind, Kind::Odt);
    gone(
        &c,
        &[
            "zqrsid",
            "zqdeleter",
            "zqdeleted",
            "zqchange",
            "zqcommenter",
            "2026-03-02",
            "zqi<",
            "zqcreator",
            "zqprogram",
            "zqdate",
            "zqprinter",
            "zqthumbnail",
            "zqfilename",
            "zqgps",
        ],
    );
    kept(
        &c,
        &[
            "Visible words",
            "Shown author",
            "Words of a comment",
            "Pictures/picture1.jpg",
        ],
    );
    told(
        &c,
        &[
            What::Author,
            What::Time,
            What::Program,
            What::Changes,
            What::Marks,
            What::Preview,
            What::Place,
        ],
    );
    // Programs tell the kind by the first file, which is not packed.
    assert_eq!(&c.bytes[30..38], b"mimetype");
    assert_eq!(&c.bytes[38..77], Kind::Odt.media_type().as_bytes());
    let image = "<draw:image xlink:href=\"https://example.org/track.png\"/>";
    assert_eq!(refused(&open_text(image)), Refusal::Fetches);
    let c = cleaned(&open_text(
        "<text:a xlink:href=\"file:///home/zquser/x\">Cut link</text:a><draw:object xlink:href=\"./Object 1\"/>",
    ));
    gone(&c, &["zquser", "Object 1"]);
    kept(&c, &["Cut link"]);
}
