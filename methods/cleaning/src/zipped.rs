//! Archives: every file of one read within limits, and another written without dates, owners and remarks.

use std::{
    collections::{BTreeMap, HashSet},
    io::{Cursor, Write},
};

use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::{Limits, Refusal, budget::Budget};

/// The files of an archive by name.
pub(crate) type Parts = BTreeMap<String, Vec<u8>>;

pub(crate) fn read(bytes: &[u8], limits: &Limits, budget: &mut Budget) -> Result<Parts, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    if archive.len() > limits.entries {
        return Err(Refusal::TooMuch);
    }
    // Two files of one name, or two names for one place: one program would see this, another that.
    if archive.has_duplicate_names() || archive.has_overlapping_files().unwrap_or(true) {
        return Err(Refusal::Damaged);
    }
    let mut parts = Parts::new();
    let mut names = HashSet::new();
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|e| match e {
            zip::result::ZipError::UnsupportedArchive(zip::result::ZipError::PASSWORD_REQUIRED) => {
                Refusal::Locked
            }
            _ => Refusal::Damaged,
        })?;
        if file.is_dir() {
            continue;
        }
        let name = file.name().map_err(|_| Refusal::Damaged)?.into_owned();
        if !plain(&name) || !names.insert(name.to_lowercase()) {
            return Err(Refusal::Damaged);
        }
        let packed = usize::try_from(file.compressed_size()).unwrap_or(usize::MAX);
        let content = budget.read(file, packed, false)?;
        parts.insert(name, content);
    }
    Ok(parts)
}

/// A name that leads nowhere else.
fn plain(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 300
        && !name.starts_with('/')
        && !name.contains(['\\', ':', '\0'])
        && name.split('/').all(|step| !matches!(step, "" | "." | ".."))
}

/// Writes an archive with these files, in this order; a file that is not to be packed comes first in OpenDocument.
pub(crate) fn write(
    files: &[(String, Vec<u8>)],
    unpacked: Option<&str>,
) -> Result<Vec<u8>, Refusal> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        let method = if unpacked == Some(name.as_str()) {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::DEFAULT);
        out.start_file(name.as_str(), options)
            .map_err(|_| Refusal::Damaged)?;
        out.write_all(content).map_err(|_| Refusal::Damaged)?;
    }
    Ok(out.finish().map_err(|_| Refusal::Damaged)?.into_inner())
}
