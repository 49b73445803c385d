//! What was erased stays erased: a list of keyed marks beside the backups, read again when one is restored.
//!
//! A mark is made of kind and identifier by the house's own key. Whoever holds the list without that key learns from it
//! how much was erased, and nothing of what.

use std::{
    collections::BTreeSet,
    fs,
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context, bail};
use feature::Feature;
use guard::Sealer;
use store::Db;

use super::folder::{Folder, create};
use crate::House;

const HEAD: &str = "# Keyed marks of what this house erased for good. `indaba restore` erases it again in an older backup: never delete \
                    or shorten this file.\n";

fn file(folder: &Folder) -> PathBuf {
    folder.root.join("erasures.txt")
}

fn mark(sealer: &Sealer, kind: &str, id: &str) -> anyhow::Result<String> {
    Ok(sealer.tag("erasure", &format!("{kind}:{id}"))?)
}

/// The marks in the list.
pub(super) fn listed(folder: &Folder) -> anyhow::Result<BTreeSet<String>> {
    let file = file(folder);
    if !file.exists() {
        return Ok(BTreeSet::new());
    }
    let text =
        fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let lines = text.lines().map(str::trim);
    Ok(lines
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
        .map(str::to_owned)
        .collect())
}

/// Adds what is erased by now. Sorted, so that the list does not tell in which order it came.
pub(super) async fn bring_up_to_date(
    folder: &Folder,
    db: &Db,
    features: &[Feature],
    sealer: &Sealer,
) -> anyhow::Result<usize> {
    let before = listed(folder)?;
    let mut marks = before.clone();
    for erasures in features.iter().flat_map(|f| f.erasures) {
        for id in erasures.ids(db, true).await? {
            marks.insert(mark(sealer, erasures.kind, &id)?);
        }
    }
    if marks != before || !file(folder).exists() {
        replace(&file(folder), &marks)?;
    }
    Ok(marks.len())
}

/// Never half a list: another is written beside it and takes its place.
fn replace(file: &Path, marks: &BTreeSet<String>) -> anyhow::Result<()> {
    let beside = file.with_extension("new");
    if beside.exists() {
        fs::remove_file(&beside)?;
    }
    let mut out = create(&beside)?;
    let mut text = HEAD.to_owned();
    for mark in marks {
        text.push_str(mark);
        text.push('\n');
    }
    out.write_all(text.as_bytes())?;
    out.sync_all()?;
    fs::rename(&beside, file)?;
    Ok(())
}

/// Refuses where the list is shorter than a backup of this folder found it: then something would come back that was
/// erased.
pub(super) fn complete(folder: &Folder, key: &Sealer) -> anyhow::Result<BTreeSet<String>> {
    let marks = listed(folder)?;
    let backups = folder.backups()?;
    let known = backups.iter().filter_map(|b| folder.manifest(b, key).ok());
    let least = known.map(|m| m.erasures).max().unwrap_or(0);
    if marks.len() < least {
        bail!(
            "{} has {} marks and had {least}: bring the whole list back, otherwise what was erased would return",
            file(folder).display(),
            marks.len()
        );
    }
    Ok(marks)
}

/// Erases again whatever the list names; gives how much, and what could not be.
pub(super) async fn again(
    house: &House,
    marks: &BTreeSet<String>,
) -> anyhow::Result<(usize, Vec<String>)> {
    let app = &house.site.app;
    let (mut erased, mut left) = (0, Vec::new());
    if marks.is_empty() {
        return Ok((erased, left));
    }
    for erasures in house.features.iter().flat_map(|f| f.erasures) {
        for id in erasures.ids(&app.db, false).await? {
            if !marks.contains(&mark(&app.sealer, erasures.kind, &id)?) {
                continue;
            }
            match (erasures.again)(Arc::clone(&house.site), id.clone()).await {
                Ok(()) => erased += 1,
                Err(error) => left.push(format!("{} {id}: {error}", erasures.kind)),
            }
        }
    }
    Ok((erased, left))
}
