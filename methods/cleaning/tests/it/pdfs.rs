//! PDF: the pages of the last version, and nothing of who, when, with what and before.

use super::*;

/// Packed as streams are.
pub fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut out = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    out.write_all(bytes).unwrap();
    out.finish().unwrap()
}

/// An object that is a stream.
pub fn stream(entries: &str, data: &[u8]) -> Vec<u8> {
    let mut out = format!("<<{entries}/Length {}>>\nstream\n", data.len()).into_bytes();
    out.extend_from_slice(data);
    out.extend_from_slice(b"\nendstream");
    out
}

/// A file of these objects, numbered from one on; the first is its root.
pub fn file(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut out = b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n".to_vec();
    append(&mut out, 1, objects, "/Root 1 0 R");
    out
}

/// Appends objects with a table and a trailer, as an update does.
fn append(out: &mut Vec<u8>, first: usize, objects: &[Vec<u8>], trailer: &str) {
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n", first + at).bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let table = out.len();
    out.extend(format!("xref\n{first} {}\n", objects.len()).bytes());
    for place in places {
        out.extend(format!("{place:010} 00000 n \n").bytes());
    }
    out.extend(
        format!(
            "trailer\n<<{trailer}/Size {}>>\nstartxref\n{table}\n%%EOF\n",
            first + objects.len()
        )
        .bytes(),
    );
}

/// A paper that tells much, in an original version and an update.
pub fn paper() -> Vec<u8> {
    let photograph = pictures::photograph();
    let content = deflated(b"BT (zqearlier words) Tj ET");
    let objects: Vec<Vec<u8>> = vec![
        "<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R/OpenAction<</S/JavaScript/JS(zqscript)>>/AA<</WC 11 0 R>>/Lang(en)/PieceInfo<</X(zqpiece)>>\
         /Names<</JavaScript<</Names[(x) 11 0 R]>>/EmbeddedFiles<</Names[(zqattached) 12 0 R]>>/Dests<</Names[(here)[3 0 R/Fit]]>>>>/AcroForm<</Fields[14 0 R]/XFA(zqxfa)>>>>"
            .into(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".into(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</XObject<</I 5 0 R/J 15 0 R>>>>/Thumb 5 0 R/LastModified(D:zqmodified)\
         /Annots[7 0 R 8 0 R 9 0 R 10 0 R 14 0 R]>>"
            .into(),
        stream("/Filter/FlateDecode", &content),
        stream("/Type/XObject/Subtype/Image/Width 64/Height 32/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Metadata 6 0 R", &photograph),
        stream("/Type/Metadata/Subtype/XML", b"<x:xmpmeta>zqxmp</x:xmpmeta>"),
        "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Shown remark)/T(zqremarker)/M(D:20260302)/CreationDate(D:20260302)/NM(zqmark)>>".into(),
        "<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS 12 0 R>>".into(),
        "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(zqlaunched)>>>>".into(),
        "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org/shown)>>>>".into(),
        "<</S/JavaScript/JS(zqscript2)>>".into(),
        "<</Type/Filespec/F(zqattached.exe)/EF<</F 13 0 R>>>>".into(),
        stream("/Type/EmbeddedFile", b"zqembedded"),
        "<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature)/Rect[0 0 9 9]/V<</Type/Sig/Name(zqsigner)/ByteRange[0 1 2 3]/Contents<00>>>>>".into(),
        stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter[/ASCII85Decode/FlateDecode]", &ascii85(&deflated(b"% Shown form\n0 0 9 9 re f"))),
    ];
    let mut out = b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut all = objects;
    all.push(
        "<</Author(zqauthor)/Producer(zqproducer)/CreationDate(D:20260302)/Title(zqtitle)>>".into(),
    );
    append(
        &mut out,
        1,
        &all,
        "/Root 1 0 R/Info 16 0 R/ID[<7a716964><7a716964>]",
    );
    // The update replaces the words of the page, and packs some objects together.
    append(
        &mut out,
        4,
        &[stream("", b"BT (Visible words) Tj ET")],
        "/Root 1 0 R/Info 16 0 R/Prev 1",
    );
    let packed = "20 0 21 14 <</Kind/New>> (Packed words)";
    out.extend(b"30 0 obj\n");
    out.extend(stream(
        "/Type/ObjStm/N 2/First 11/Filter/FlateDecode",
        &deflated(packed.as_bytes()),
    ));
    out.extend(b"\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1/Extra 21 0 R>>\nendobj\n");
    out.extend(b"%%EOF\nzqtrailing");
    out
}

fn ascii85(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for group in bytes.chunks(4) {
        let mut four = [0_u8; 4];
        four[..group.len()].copy_from_slice(group);
        let mut value = u32::from_be_bytes(four);
        let mut five = [0_u8; 5];
        for digit in five.iter_mut().rev() {
            *digit = u8::try_from(value % 85).unwrap() + b'!';
            value /= 85;
        }
        out.extend_from_slice(&five[..=group.len()]);
    }
    out.extend_from_slice(b"~>");
    out
}

const TOLD: &[&str] = &[
    "zqearlier",
    "zqscript",
    "zqpiece",
    "zqattached",
    "zqxfa",
    "zqmodified",
    "zqxmp",
    "zqremarker",
    "20260302",
    "zqmark",
    "zqlaunched",
    "zqembedded",
    "zqsigner",
    "zqauthor",
    "zqproducer",
    "zqtitle",
    "zqid",
    "zqtrailing",
    "zqgps",
    "zqartist",
    "zqcamera",
    "zqiptc",
    "/JavaScript",
    "/Launch",
    "/OpenAction",
    "/Metadata",
    "/Info",
    "/ID",
];

#[test]
fn a_pdf_keeps_the_pages_of_its_last_version_and_nothing_else() {
    let c = cleaned(&paper());
    assert_eq!(c.kind, Kind::Pdf);
    gone(&c, TOLD);
    kept(
        &c,
        &[
            "Visible words",
            "Shown remark",
            "https://example.org/shown",
            "Shown form",
            "Packed words",
            "/MediaBox",
            "/Lang",
        ],
    );
    told(
        &c,
        &[
            What::Author,
            What::Place,
            What::Time,
            What::Camera,
            What::Program,
            What::Description,
            What::Preview,
            What::Versions,
            What::Marks,
            What::Scripts,
            What::Attachments,
        ],
    );
    // The photograph is still one.
    let start = c
        .bytes
        .windows(3)
        .position(|w| w == b"\xff\xd8\xff")
        .unwrap();
    assert!(image::load_from_memory(&c.bytes[start..]).is_ok());
}

#[test]
fn a_locked_or_empty_pdf_is_refused() {
    let mut locked = b"%PDF-1.6\n".to_vec();
    append(
        &mut locked,
        1,
        &[
            "<</Type/Catalog/Pages 2 0 R>>".into(),
            "<</Type/Pages/Kids[3 0 R]>>".into(),
            "<</Type/Page>>".into(),
        ],
        "/Root 1 0 R/Encrypt 9 0 R",
    );
    assert_eq!(refused(&locked), Refusal::Locked);
    assert_eq!(refused(b"%PDF-1.7"), Refusal::Damaged);
    assert_eq!(
        refused(&file(&["<</Type/Catalog>>".into()])),
        Refusal::Damaged
    );
    let folder = file(&[
        "<</Type/Catalog/Pages 2 0 R/Collection<<>>>>".into(),
        "<</Type/Pages/Kids[3 0 R]>>".into(),
        "<</Type/Page>>".into(),
    ]);
    assert_eq!(refused(&folder), Refusal::Embedded);
}

#[test]
fn a_page_that_is_no_longer_in_the_document_does_not_come_back_through_a_link() {
    let c = cleaned(&file(&[
        "<</Type/Catalog/Pages 2 0 R/Dests<</old[4 0 R/Fit]>>>>".into(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".into(),
        "<</Type/Page/Parent 2 0 R>>".into(),
        "<</Type/Page/Parent 2 0 R/Contents 5 0 R>>".into(),
        stream("", b"BT (zqold page) Tj ET"),
    ]));
    gone(&c, &["zqold"]);
    told(&c, &[What::Versions]);
}

#[test]
fn what_lies_behind_the_end_of_packed_data_is_gone() {
    let mut packed = deflated(b"BT (Visible words) Tj ET");
    packed.extend(b"zqbehind");
    let c = cleaned(&file(&[
        "<</Type/Catalog/Pages 2 0 R>>".into(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".into(),
        "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>".into(),
        stream("/Filter/FlateDecode", &packed),
    ]));
    gone(&c, &["zqbehind"]);
    kept(&c, &["Visible words"]);
}
