//! What a picture tells beside what it shows: looked up only to be said to its owner, before it is gone.

use image::{ImageDecoder, ImageFormat};

use crate::what::{Found, What};

pub(super) fn told(
    bytes: &[u8],
    format: ImageFormat,
    decoder: &mut impl ImageDecoder,
    found: &mut Found,
) {
    if let Ok(Some(exif)) = decoder.exif_metadata() {
        in_exif(&exif, found);
    }
    let beside = [
        decoder.xmp_metadata(),
        decoder.iptc_metadata(),
        decoder.icc_profile(),
    ];
    if beside.iter().any(|b| matches!(b, Ok(Some(_)))) {
        found.add(What::Description);
    }
    match format {
        ImageFormat::Jpeg => in_jpeg(bytes, found),
        ImageFormat::Png => in_png(bytes, found),
        ImageFormat::WebP => {
            let size = bytes.get(4..8).and_then(|b| b.try_into().ok());
            let size = u32::from_le_bytes(size.unwrap_or_default()) as usize;
            if bytes.len() > size.saturating_add(9) {
                found.add(What::Rest);
            }
        }
        _ => {}
    }
}

/// Numbers as a list of tags writes them.
struct Tags<'a> {
    bytes: &'a [u8],
    little: bool,
}

impl Tags<'_> {
    fn short(&self, at: usize) -> Option<u16> {
        let b: [u8; 2] = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.little {
            u16::from_le_bytes(b)
        } else {
            u16::from_be_bytes(b)
        })
    }

    fn long(&self, at: usize) -> Option<usize> {
        let b: [u8; 4] = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        usize::try_from(if self.little {
            u32::from_le_bytes(b)
        } else {
            u32::from_be_bytes(b)
        })
        .ok()
    }

    /// The tags of a list with their values, and where the next list begins.
    fn list(&self, at: usize) -> Option<(Vec<(u16, usize)>, usize)> {
        let count = usize::from(self.short(at)?);
        let mut tags = Vec::new();
        for i in 0..count {
            let entry = at.checked_add(2 + i * 12)?;
            tags.push((self.short(entry)?, self.long(entry + 8)?));
        }
        Some((tags, self.long(at + 2 + count * 12).unwrap_or(0)))
    }
}

pub(crate) fn in_exif(exif: &[u8], found: &mut Found) {
    let exif = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    let tags = Tags {
        bytes: exif,
        little: exif.starts_with(b"II"),
    };
    let Some((first, next)) = tags.long(4).and_then(|at| tags.list(at)) else {
        found.add(What::Description);
        return;
    };
    let more = first.iter().find(|t| t.0 == 0x8769);
    let more = more
        .and_then(|t| tags.list(t.1))
        .map_or_else(Vec::new, |l| l.0);
    for (tag, _) in first.iter().chain(&more) {
        found.add(match tag {
            0x8825 => What::Place,
            0x0132 | 0x9003 | 0x9004 | 0x9010..=0x9012 => What::Time,
            0x013b | 0x8298 | 0x9c9d | 0xa430 => What::Author,
            0x010f | 0x0110 | 0xa431..=0xa435 | 0x927c | 0x829a | 0x829d | 0x8827 | 0x920a => {
                What::Camera
            }
            0x0131 | 0x013c => What::Program,
            0x010e | 0x9286 | 0x9c9b | 0x9c9c | 0x9c9e | 0x9c9f | 0x02bc | 0x83bb => {
                What::Description
            }
            // How large it is and how it is turned is no news about anybody.
            _ => continue,
        });
    }
    // A second list describes a small picture of the same.
    if next != 0 {
        found.add(What::Preview);
    }
}

fn in_jpeg(bytes: &[u8], found: &mut Found) {
    let mut at = 2;
    while let Some([0xff, marker, high, low]) = bytes.get(at..at + 4) {
        if *marker == 0xda {
            break;
        }
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        match marker {
            0xfe | 0xe3..=0xef if *marker != 0xee => found.add(What::Description),
            _ => {}
        }
        at += 2 + length.max(2);
    }
    let end = bytes.windows(2).rposition(|w| w == b"\xff\xd9");
    if end.is_some_and(|end| end + 2 < bytes.len()) {
        found.add(What::Rest);
    }
}

fn in_png(bytes: &[u8], found: &mut Found) {
    let mut at = 8;
    while let Some(head) = bytes.get(at..at + 8) {
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        match &head[4..8] {
            b"tEXt" | b"iTXt" | b"zTXt" => found.add(What::Description),
            b"tIME" => found.add(What::Time),
            b"acTL" => found.add(What::Motion),
            b"IEND" => {
                if bytes.len() > at.saturating_add(12) {
                    found.add(What::Rest);
                }
                return;
            }
            _ => {}
        }
        at = at.saturating_add(length).saturating_add(12);
    }
}
