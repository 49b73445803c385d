//! `indaba import`: a record of decisions into organisations, posts of other fora into a space, papers into the library, each
//! with a report.

use std::path::Path;

use anyhow::{Context, bail};
use guard::Ctx;
use indicatif::ProgressBar;
use parties::ledger;

use crate::House;

/// Imports a file; a broken line is reported and stops nothing else, a second run adds nothing.
///
/// # Errors
/// Where the file cannot be opened or the map is wrong.
pub async fn import_organisations(house: &House, file: &Path, map: &str) -> anyhow::Result<()> {
    let map: ledger::ColumnMap = map.parse().context("--map")?;
    let reader =
        std::fs::File::open(file).with_context(|| format!("cannot open {}", file.display()))?;
    let (mut rows, mut broken) = (Vec::new(), 0);
    for row in ledger::read(reader, &map) {
        match row {
            // A heading that does not fit is no broken line: nothing of the file can be read.
            Err(error) if error.reason.is_of_heading() => bail!("{}: {error}", file.display()),
            Ok(row) => rows.push(row),
            Err(error) => {
                broken += 1;
                println!("line {}: {}", error.line, error.reason);
            }
        }
    }
    let lines = rows.len();
    let resolution = ledger::resolve(rows);
    let bar = ProgressBar::new(resolution.organisations.len() as u64);
    let ctx = Ctx::house(&house.site.app);
    let brought = network::commands::import_ledger(&ctx, &resolution.organisations, |n| {
        bar.set_position(n as u64)
    })
    .await?;
    let digest = guard::digest(std::fs::read(file)?);
    network::commands::note_import(&ctx, &digest, brought).await?;
    bar.finish_and_clear();
    for merge in &resolution.merged {
        println!(
            "line {}: “{}” became “{}”",
            merge.line, merge.from, merge.into
        );
    }
    for skipped in &resolution.skipped {
        println!("line {}: {}", skipped.line, skipped.reason);
    }
    for pair in &resolution.possible_duplicates {
        println!(
            "perhaps the same, kept apart: “{}” and “{}”",
            pair.one, pair.other
        );
    }
    println!(
        "{lines} lines read, {broken} broken, {} repeated; {} organisations, {} merged; added {} organisations and {} decisions",
        resolution.skipped.len(),
        resolution.organisations.len(),
        resolution.merged.len(),
        brought.organisations,
        brought.decisions
    );
    Ok(())
}

fn text_of(file: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

/// Says which lines are none, and why.
fn tell(broken: &[(usize, String)]) {
    for (line, reason) in broken {
        println!("line {line}: {reason}");
    }
}

/// Brings the posts of a file into a space; a broken line is reported and stops nothing else, a second run adds nothing.
///
/// # Errors
/// Where the file cannot be read or there is no such space.
pub async fn import_fora(house: &House, file: &Path, space: &str) -> anyhow::Result<()> {
    let text = text_of(file)?;
    let space = space
        .parse()
        .map_err(|_| anyhow::anyhow!("--space {space}: no identifier of a space"))?;
    let ctx = Ctx::house(&house.site.app);
    let brought = fora::import::bring_in(&ctx, space, &text)
        .await
        .context("--space")?;
    tell(&brought.broken);
    println!(
        "{} lines read, {} broken, {} there already; added {} topics and {} posts",
        brought.lines,
        brought.broken.len(),
        brought.known,
        brought.topics,
        brought.posts
    );
    Ok(())
}

/// Brings the papers of a file into the library; a broken line is reported and stops nothing else, a second run adds nothing.
///
/// # Errors
/// Where the file cannot be read.
pub async fn import_library(house: &House, file: &Path) -> anyhow::Result<()> {
    let text = text_of(file)?;
    let folder = file.parent().unwrap_or_else(|| Path::new(""));
    let brought = library::import::bring_in(&house.site, folder, &text).await?;
    tell(&brought.broken);
    println!(
        "{} lines read, {} broken, {} there already; added {} items",
        brought.lines,
        brought.broken.len(),
        brought.known,
        brought.items
    );
    Ok(())
}
