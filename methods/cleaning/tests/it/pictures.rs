//! Pictures: what is seen stays, turned as it was meant; what is told beside it is gone.

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use super::*;

/// A picture whose upper left corner is red.
fn painted(width: u32, height: u32) -> DynamicImage {
    let mut image = RgbImage::from_pixel(width, height, Rgb([255, 255, 255]));
    for x in 0..width / 2 {
        for y in 0..height / 2 {
            image.put_pixel(x, y, Rgb([220, 0, 0]));
        }
    }
    DynamicImage::ImageRgb8(image)
}

fn encoded(format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    painted(64, 32).write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// Tags: artist, camera, time, a place, turned by a quarter, and a small picture.
fn exif() -> Vec<u8> {
    let mut out = b"MM\0\x2a\0\0\0\x08".to_vec();
    let texts: [(u16, &str); 4] = [
        (0x010f, "zqcamera\0"),
        (0x0132, "2026:03:02 zqtime\0"),
        (0x013b, "zqartist\0"),
        (0x8298, "zqcopyright\0"),
    ];
    let start = 8 + 2 + 6 * 12 + 4;
    let mut data = Vec::new();
    out.extend(6_u16.to_be_bytes());
    let mut entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        out.extend(tag.to_be_bytes());
        out.extend(kind.to_be_bytes());
        out.extend(count.to_be_bytes());
        out.extend(value);
    };
    for (tag, text) in texts {
        if tag == 0x0132 {
            entry(0x0112, 3, 1, [0, 6, 0, 0]);
        }
        let at = u32::try_from(start + data.len()).unwrap();
        entry(tag, 2, u32::try_from(text.len()).unwrap(), at.to_be_bytes());
        data.extend_from_slice(text.as_bytes());
    }
    let gps = u32::try_from(start + data.len()).unwrap();
    entry(0x8825, 4, 1, gps.to_be_bytes());
    out.extend(gps.to_be_bytes());
    out.extend(data);
    out.extend(1_u16.to_be_bytes());
    out.extend([0, 1, 0, 2, 0, 0, 0, 2]);
    out.extend(*b"N\0\0\0");
    out.extend(0_u32.to_be_bytes());
    out.extend(b"zqgps");
    out
}

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap();
    [&[0xff, marker][..], &length.to_be_bytes(), content].concat()
}

/// A photograph with everything that photographs tell.
pub fn photograph() -> Vec<u8> {
    let plain = encoded(ImageFormat::Jpeg);
    let mut out = plain[..2].to_vec();
    out.extend(segment(0xe1, &[&b"Exif\0\0"[..], &exif()].concat()));
    out.extend(segment(
        0xe1,
        b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>zqxmp</x:xmpmeta>",
    ));
    out.extend(segment(
        0xed,
        b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x0azqiptc\0\0",
    ));
    out.extend(segment(0xfe, b"zqremark"));
    out.extend(&plain[2..]);
    out.extend(b"zqtrailing");
    out
}

const TOLD: &[&str] = &[
    "zqcamera",
    "zqtime",
    "zqartist",
    "zqcopyright",
    "zqgps",
    "zqxmp",
    "zqiptc",
    "zqremark",
    "zqtrailing",
    "Exif",
];

#[test]
fn a_photograph_tells_neither_place_nor_time_nor_camera_nor_author() {
    let c = cleaned(&photograph());
    assert_eq!(c.kind, Kind::Jpeg);
    gone(&c, TOLD);
    told(
        &c,
        &[
            What::Author,
            What::Place,
            What::Time,
            What::Camera,
            What::Description,
            What::Preview,
            What::Rest,
        ],
    );
    // It was to be turned by a quarter: the red corner is at the upper right now.
    let seen = image::load_from_memory(&c.bytes).unwrap().into_rgb8();
    assert_eq!(seen.dimensions(), (32, 64));
    let (right, left) = (seen.get_pixel(28, 4), seen.get_pixel(4, 4));
    assert!(right[0] > 180 && right[1] < 80, "{right:?}");
    assert!(left[1] > 200, "{left:?}");
}

fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut crc = flate2::Crc::new();
    crc.update(kind);
    crc.update(content);
    let length = u32::try_from(content.len()).unwrap();
    [
        &length.to_be_bytes()[..],
        kind,
        content,
        &crc.sum().to_be_bytes(),
    ]
    .concat()
}

#[test]
fn a_picture_loses_its_texts_and_what_hangs_behind_it() {
    let plain = encoded(ImageFormat::Png);
    let mut png = plain[..33].to_vec();
    png.extend(chunk(b"tEXt", b"Author\0zqauthor"));
    png.extend(chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0zqxmp"));
    png.extend(chunk(b"tIME", &[7, 0xea, 3, 2, 9, 0, 0]));
    png.extend(chunk(b"eXIf", &exif()));
    png.extend(&plain[33..]);
    png.extend(b"zqtrailing");
    let c = cleaned(&png);
    assert_eq!(c.kind, Kind::Png);
    gone(
        &c,
        &[
            "zqauthor",
            "zqxmp",
            "zqartist",
            "zqgps",
            "zqtrailing",
            "tEXt",
            "iTXt",
            "eXIf",
        ],
    );
    told(
        &c,
        &[What::Description, What::Time, What::Place, What::Rest],
    );
    assert_eq!(image::load_from_memory(&c.bytes).unwrap().width(), 32);
}

#[test]
fn other_pictures_become_common_ones() {
    let c = cleaned(&encoded(ImageFormat::WebP));
    assert_eq!(c.kind, Kind::Jpeg);
    let still = encoded(ImageFormat::Gif);
    assert_eq!(cleaned(&still).kind, Kind::Png);
    let mut out = Vec::new();
    {
        let mut encoder = image::codecs::gif::GifEncoder::new(&mut out);
        let frame = || image::Frame::new(painted(8, 8).into_rgba8());
        encoder.encode_frames([frame(), frame()]).unwrap();
    }
    out.extend(b"zqtrailing");
    let c = cleaned(&out);
    assert_eq!(c.kind, Kind::Png);
    told(&c, &[What::Motion]);
    gone(&c, &["zqtrailing"]);
}

#[test]
fn half_a_picture_is_refused() {
    let png = encoded(ImageFormat::Png);
    assert_eq!(refused(&png[..png.len() / 2]), Refusal::Damaged);
    assert_eq!(refused(b"\x89PNG\r\n\x1a\n"), Refusal::Damaged);
    assert_eq!(refused(b"\xff\xd8\xff"), Refusal::Damaged);
}
