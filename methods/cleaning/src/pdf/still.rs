//! Photographs within a PDF: what they tell beside what they show is cut out, and the picture itself is not touched.

use crate::{
    Refusal, picture,
    what::{Found, What},
};

/// A JPEG without its remarks, places, names and small pictures. What says how its colours are meant stays.
pub(super) fn jpeg(data: &[u8], found: &mut Found) -> Result<Vec<u8>, Refusal> {
    if !data.starts_with(b"\xff\xd8") {
        return Err(Refusal::Damaged);
    }
    let mut out = vec![0xff, 0xd8];
    let mut at = 2;
    loop {
        let marker = match data.get(at..at + 2) {
            // A picture that ends too early is shown as far as it goes.
            None => return Ok(out),
            Some([0xff, 0xff]) => {
                at += 1;
                continue;
            }
            Some([0xff, marker]) => *marker,
            Some(_) => return Err(Refusal::Damaged),
        };
        match marker {
            0xd9 => {
                if at + 2 < data.len() {
                    found.add(What::Rest);
                }
                out.extend_from_slice(b"\xff\xd9");
                return Ok(out);
            }
            0x01 | 0xd0..=0xd7 => {
                out.extend_from_slice(&[0xff, marker]);
                at += 2;
                continue;
            }
            _ => {}
        }
        let length = data.get(at + 2..at + 4).ok_or(Refusal::Damaged)?;
        let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
        let end = at + 2 + length.max(2);
        let segment = data.get(at..end).ok_or(Refusal::Damaged)?;
        match marker {
            // How samples became colours, by Adobe: without it the colours turn.
            0xee if segment[4..].starts_with(b"Adobe") => out.extend_from_slice(segment),
            0xe1 if segment[4..].starts_with(b"Exif\0\0") => {
                picture::in_exif(&segment[4..], found);
                found.add(What::Description);
            }
            0xe0..=0xef | 0xfe => found.add(What::Description),
            _ => out.extend_from_slice(segment),
        }
        at = end;
        if marker == 0xda {
            // The picture itself runs until the next marker that is none of its own.
            let mut here = at;
            while let Some(two) = data.get(here..here + 2) {
                if two[0] == 0xff && !matches!(two[1], 0 | 0xd0..=0xd7 | 0xff) {
                    break;
                }
                here += 1;
            }
            if data.get(here..here + 2).is_none() {
                here = data.len();
            }
            out.extend_from_slice(&data[at..here]);
            at = here;
        }
    }
}

/// A JPEG 2000 picture without the boxes that tell of it.
pub(super) fn jpeg2000(data: &[u8], found: &mut Found) -> Result<Vec<u8>, Refusal> {
    // The picture alone, without boxes: it may hold remarks among its markers.
    if data.starts_with(b"\xff\x4f") {
        return codestream(data, found);
    }
    let mut out = Vec::with_capacity(data.len());
    let mut at = 0;
    while at < data.len() {
        let head = data.get(at..at + 8).ok_or(Refusal::Damaged)?;
        let short = u32::from_be_bytes([head[0], head[1], head[2], head[3]]);
        let (header, length) = match short {
            0 => (8, data.len() - at),
            1 => {
                let long: Option<[u8; 8]> =
                    data.get(at + 8..at + 16).and_then(|b| b.try_into().ok());
                let long = u64::from_be_bytes(long.ok_or(Refusal::Damaged)?);
                (16, usize::try_from(long).map_err(|_| Refusal::Damaged)?)
            }
            short => (8, usize::try_from(short).map_err(|_| Refusal::Damaged)?),
        };
        if length < header {
            return Err(Refusal::Damaged);
        }
        let end = at.checked_add(length).ok_or(Refusal::Damaged)?;
        let whole = data.get(at..end).ok_or(Refusal::Damaged)?;
        match &head[4..8] {
            b"jP  " | b"ftyp" | b"jp2h" => out.extend_from_slice(whole),
            b"jp2c" => {
                let picture = codestream(&whole[header..], found)?;
                let length = u32::try_from(picture.len() + 8).map_err(|_| Refusal::TooLarge)?;
                out.extend_from_slice(&length.to_be_bytes());
                out.extend_from_slice(b"jp2c");
                out.extend_from_slice(&picture);
            }
            _ => found.add(What::Description),
        }
        at = end;
    }
    Ok(out)
}

/// Markers before the first tile, without remarks.
fn codestream(data: &[u8], found: &mut Found) -> Result<Vec<u8>, Refusal> {
    let mut out = data.get(..2).ok_or(Refusal::Damaged)?.to_vec();
    let mut at = 2;
    loop {
        let head = data.get(at..at + 4).ok_or(Refusal::Damaged)?;
        if head[0] != 0xff {
            return Err(Refusal::Damaged);
        }
        if head[1] == 0x90 {
            out.extend_from_slice(&data[at..]);
            return Ok(out);
        }
        let length = usize::from(u16::from_be_bytes([head[2], head[3]])).max(2);
        let segment = data.get(at..at + 2 + length).ok_or(Refusal::Damaged)?;
        if head[1] == 0x64 {
            found.add(What::Description);
        } else {
            out.extend_from_slice(segment);
        }
        at += 2 + length;
    }
}
