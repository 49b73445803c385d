//! A PDF written from its objects: one version, one table, nothing else.

use super::{
    Dict, Thing,
    lexer::{is_delimiter, is_space},
};

pub(super) fn write(objects: &[Thing<'_>], root: u32) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut places = Vec::with_capacity(objects.len());
    for (at, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend_from_slice(format!("{} 0 obj\n", at + 1).as_bytes());
        match object {
            Thing::Stream(dict, data) => {
                let mut dict = dict.clone();
                let length = data.len().to_string().into_bytes();
                dict.insert(b"Length".to_vec(), Thing::Number(length));
                entries(&mut out, &dict);
                out.extend_from_slice(b"\nstream\n");
                out.extend_from_slice(data);
                out.extend_from_slice(b"\nendstream");
            }
            other => thing(&mut out, other),
        }
        out.extend_from_slice(b"\nendobj\n");
    }
    let table = out.len();
    let count = objects.len() + 1;
    out.extend_from_slice(format!("xref\n0 {count}\n0000000000 65535 f \n").as_bytes());
    for place in places {
        out.extend_from_slice(format!("{place:010} 00000 n \n").as_bytes());
    }
    out.extend_from_slice(
        format!("trailer\n<</Root {root} 0 R/Size {count}>>\nstartxref\n{table}\n%%EOF\n")
            .as_bytes(),
    );
    out
}

fn entries(out: &mut Vec<u8>, dict: &Dict<'_>) {
    out.extend_from_slice(b"<<");
    for (key, value) in dict {
        name(out, key);
        out.push(b' ');
        thing(out, value);
    }
    out.extend_from_slice(b">>");
}

fn name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for b in name {
        if *b <= 32 || *b >= 127 || *b == b'#' || is_delimiter(*b) || is_space(*b) {
            out.extend_from_slice(format!("#{b:02x}").as_bytes());
        } else {
            out.push(*b);
        }
    }
}

fn thing(out: &mut Vec<u8>, what: &Thing<'_>) {
    match what {
        Thing::Null | Thing::Stream(..) => out.extend_from_slice(b"null"),
        Thing::Bool(true) => out.extend_from_slice(b"true"),
        Thing::Bool(false) => out.extend_from_slice(b"false"),
        Thing::Number(number) => out.extend_from_slice(number),
        Thing::Name(n) => name(out, n),
        Thing::Words(words) => {
            out.push(b'(');
            for b in words {
                match b {
                    b'(' | b')' | b'\\' => out.extend_from_slice(&[b'\\', *b]),
                    b'\r' => out.extend_from_slice(b"\\r"),
                    b => out.push(*b),
                }
            }
            out.push(b')');
        }
        Thing::List(list) => {
            out.push(b'[');
            for (at, one) in list.iter().enumerate() {
                if at > 0 {
                    out.push(b' ');
                }
                thing(out, one);
            }
            out.push(b']');
        }
        Thing::Dict(dict) => entries(out, dict),
        Thing::Other(number) => out.extend_from_slice(format!("{number} 0 R").as_bytes()),
    }
}
