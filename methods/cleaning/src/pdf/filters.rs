//! How the data of streams are packed: unpacked within the budget, and packed again so that nothing lies behind their end.

use std::io::Write;

use flate2::{Compression, read::ZlibDecoder, write::ZlibEncoder};

use crate::{Refusal, budget::Budget};

use super::{Dict, Thing, lexer::is_space, still};

/// One step of packing with what is to be known of it.
type Step<'a> = (Vec<u8>, Thing<'a>);

/// The steps of a stream, the outermost first; short names are written out.
fn steps<'a>(dict: &Dict<'a>) -> Result<Vec<Step<'a>>, Refusal> {
    let get = |long: &[u8], short: &[u8]| dict.get(long).or_else(|| dict.get(short));
    let all = |thing: Option<&Thing<'a>>| match thing {
        None | Some(Thing::Null) => Ok(Vec::new()),
        Some(Thing::List(list)) => Ok(list.clone()),
        // What is packed is never said from elsewhere by any program that writes such files.
        Some(Thing::Other(_)) => Err(Refusal::Damaged),
        Some(other) => Ok(vec![other.clone()]),
    };
    let names = all(get(b"Filter", b"F"))?;
    let mut known = all(get(b"DecodeParms", b"DP"))?.into_iter();
    if names.len() > 8 {
        return Err(Refusal::TooMuch);
    }
    let mut steps = Vec::new();
    for name in names {
        let name: &[u8] = match name.name().ok_or(Refusal::Damaged)? {
            b"FlateDecode" | b"Fl" => b"FlateDecode",
            b"LZWDecode" | b"LZW" => b"LZWDecode",
            b"ASCII85Decode" | b"A85" => b"ASCII85Decode",
            b"ASCIIHexDecode" | b"AHx" => b"ASCIIHexDecode",
            b"RunLengthDecode" | b"RL" => b"RunLengthDecode",
            b"CCITTFaxDecode" | b"CCF" => b"CCITTFaxDecode",
            b"DCTDecode" | b"DCT" => b"DCTDecode",
            b"JBIG2Decode" => b"JBIG2Decode",
            b"JPXDecode" => b"JPXDecode",
            b"Crypt" => return Err(Refusal::Locked),
            _ => return Err(Refusal::Damaged),
        };
        steps.push((name.to_vec(), known.next().unwrap_or(Thing::Null)));
    }
    Ok(steps)
}

/// Whether lines of a picture or table are told by how they differ from the one before.
fn predicts<'a, 'd>(known: &'a Thing<'d>) -> Option<&'a Thing<'d>> {
    let predictor = known.dict()?.get(&b"Predictor"[..])?;
    (predictor.whole() != Some(1)).then_some(predictor)
}

fn inflate(data: &[u8], budget: &mut Budget) -> Result<Vec<u8>, Refusal> {
    if data.iter().all(|b| is_space(*b)) {
        return Ok(Vec::new());
    }
    budget.read(ZlibDecoder::new(data), data.len(), true)
}

fn deflate(data: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut out = ZlibEncoder::new(Vec::new(), Compression::default());
    out.write_all(data).map_err(|_| Refusal::Damaged)?;
    out.finish().map_err(|_| Refusal::Damaged)
}

/// The data of a stream of objects or of the table of objects.
pub(super) fn plain(dict: &Dict<'_>, data: &[u8], budget: &mut Budget) -> Result<Vec<u8>, Refusal> {
    let mut data = data.to_vec();
    for (name, known) in steps(dict)? {
        data = match name.as_slice() {
            b"FlateDecode" => {
                let plain = inflate(&data, budget)?;
                match predicts(&known) {
                    None => plain,
                    Some(_) => png_lines(&plain, &known)?,
                }
            }
            b"ASCII85Decode" => ascii85(&data)?,
            b"ASCIIHexDecode" => ascii_hex(&data)?,
            b"RunLengthDecode" => run_length(&data, budget)?,
            _ => return Err(Refusal::Damaged),
        };
    }
    Ok(data)
}

/// Lines that tell by how they differ from the one above, as PNG does it.
fn png_lines(data: &[u8], known: &Thing<'_>) -> Result<Vec<u8>, Refusal> {
    let get = |name: &[u8], otherwise: usize| {
        known
            .dict()
            .and_then(|d| d.get(name))
            .and_then(Thing::whole)
            .unwrap_or(otherwise)
    };
    if get(b"Predictor", 1) < 10 {
        return Err(Refusal::Damaged);
    }
    let bits = get(b"Colors", 1)
        .checked_mul(get(b"BitsPerComponent", 8))
        .filter(|bits| (1..=512).contains(bits))
        .ok_or(Refusal::Damaged)?;
    let width = get(b"Columns", 1)
        .checked_mul(bits)
        .filter(|w| (1..=1 << 24).contains(w))
        .ok_or(Refusal::Damaged)?
        .div_ceil(8);
    let step = bits.div_ceil(8);
    let mut out: Vec<u8> = Vec::with_capacity(data.len());
    let mut above = vec![0_u8; width];
    for line in data.chunks(width + 1) {
        let (kind, line) = line.split_first().ok_or(Refusal::Damaged)?;
        let mut now = vec![0_u8; width];
        for (i, byte) in line.iter().enumerate() {
            let left = if i >= step { now[i - step] } else { 0 };
            let corner = if i >= step { above[i - step] } else { 0 };
            let guess = match kind {
                0 => 0,
                1 => left,
                2 => above[i],
                3 => ((u16::from(left) + u16::from(above[i])) / 2).to_le_bytes()[0],
                4 => nearest(left, above[i], corner),
                _ => return Err(Refusal::Damaged),
            };
            now[i] = byte.wrapping_add(guess);
        }
        out.extend_from_slice(&now[..line.len()]);
        above = now;
    }
    Ok(out)
}

fn nearest(left: u8, above: u8, corner: u8) -> u8 {
    let [l, a, c] = [left, above, corner].map(i16::from);
    let guess = l + a - c;
    let far = |x: i16| (guess - x).abs();
    if far(l) <= far(a) && far(l) <= far(c) {
        left
    } else if far(a) <= far(c) {
        above
    } else {
        corner
    }
}

fn ascii_hex(data: &[u8]) -> Result<Vec<u8>, Refusal> {
    let digits: Vec<u32> = data
        .iter()
        .take_while(|b| **b != b'>')
        .filter(|b| !is_space(**b))
        .map(|b| char::from(*b).to_digit(16).ok_or(Refusal::Damaged))
        .collect::<Result<_, _>>()?;
    let byte = |pair: &[u32]| pair[0] * 16 + pair.get(1).unwrap_or(&0);
    Ok(digits.chunks(2).map(|p| byte(p).to_le_bytes()[0]).collect())
}

fn ascii85(data: &[u8]) -> Result<Vec<u8>, Refusal> {
    let data = data.strip_prefix(b"<~").unwrap_or(data);
    let mut out = Vec::new();
    let mut group: Vec<u8> = Vec::with_capacity(5);
    let mut flush = |group: &mut Vec<u8>| {
        let count = group.len();
        if count == 1 {
            return Err(Refusal::Damaged);
        }
        group.resize(5, 84);
        let value = group.iter().try_fold(0_u32, |sum, digit| {
            sum.checked_mul(85)?.checked_add(u32::from(*digit))
        });
        let value = value.ok_or(Refusal::Damaged)?.to_be_bytes();
        out.extend_from_slice(&value[..count - 1]);
        group.clear();
        Ok(())
    };
    for b in data {
        match b {
            b'~' => break,
            b'z' if group.is_empty() => {
                group.resize(5, 0);
                flush(&mut group)?;
            }
            b'!'..=b'u' => {
                group.push(b - b'!');
                if group.len() == 5 {
                    flush(&mut group)?;
                }
            }
            b if is_space(*b) => {}
            _ => return Err(Refusal::Damaged),
        }
    }
    if !group.is_empty() {
        flush(&mut group)?;
    }
    Ok(out)
}

fn run_length(data: &[u8], budget: &mut Budget) -> Result<Vec<u8>, Refusal> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(length) = data.get(at) {
        at += 1;
        match length {
            128 => break,
            0..=127 => {
                let end = at + usize::from(*length) + 1;
                out.extend_from_slice(data.get(at..end).ok_or(Refusal::Damaged)?);
                at = end;
            }
            _ if out.len() > budget.left() => return Err(Refusal::TooMuch),
            _ => {
                let byte = data.get(at).ok_or(Refusal::Damaged)?;
                out.resize(out.len() + 257 - usize::from(*length), *byte);
                at += 1;
            }
        }
    }
    budget.read(out.as_slice(), data.len(), false)
}

/// The data of a stream packed anew, with the entries that say how. What says more than a picture shows is cut out of
/// photographs, which are not decoded for it.
pub(super) fn again<'a>(
    dict: &mut Dict<'a>,
    data: &[u8],
    budget: &mut Budget,
    found: &mut crate::what::Found,
) -> Result<Vec<u8>, Refusal> {
    let mut steps = steps(dict)?;
    for name in [
        &b"Filter"[..],
        b"F",
        b"DecodeParms",
        b"DP",
        b"Length",
        b"DL",
        b"FFilter",
        b"FDecodeParms",
    ] {
        dict.remove(name);
    }
    let mut data = data.to_vec();
    let mut packed = false;
    while let Some((name, known)) = steps.first() {
        match name.as_slice() {
            b"FlateDecode" => {
                data = inflate(&data, budget)?;
                if predicts(known).is_some() {
                    data = deflate(&data)?;
                    packed = true;
                    break;
                }
            }
            b"ASCII85Decode" => data = ascii85(&data)?,
            b"ASCIIHexDecode" => data = ascii_hex(&data)?,
            b"RunLengthDecode" => data = run_length(&data, budget)?,
            _ => break,
        }
        steps.remove(0);
    }
    match steps.first().map(|s| s.0.as_slice()) {
        None => {
            data = deflate(&data)?;
            steps.push((b"FlateDecode".to_vec(), Thing::Null));
        }
        Some(b"DCTDecode") => data = still::jpeg(&data, found)?,
        Some(b"JPXDecode") => data = still::jpeg2000(&data, found)?,
        _ => {}
    }
    // A photograph packed in some other way once more could not be looked into.
    let within = steps.iter().skip(1);
    if within
        .map(|s| s.0.as_slice())
        .any(|s| matches!(s, b"DCTDecode" | b"JPXDecode"))
        || (packed && steps.len() > 1)
    {
        return Err(Refusal::Damaged);
    }
    let (names, known): (Vec<_>, Vec<_>) = steps.into_iter().unzip();
    if known.iter().any(|k| *k != Thing::Null) {
        dict.insert(b"DecodeParms".to_vec(), Thing::List(known));
    }
    let names = names.into_iter().map(Thing::Name).collect();
    dict.insert(b"Filter".to_vec(), Thing::List(names));
    Ok(data)
}
