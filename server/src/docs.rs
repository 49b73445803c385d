//! `indaba docs`: what the program knows about itself, written for review.

use std::path::Path;

use crate::{FEATURES, house::migrations};

/// Writes routes, the description of the interface for programs, policy matrix, schema and events into a folder.
///
/// # Errors
/// Where a file cannot be written.
pub fn write_docs(folder: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder)?;
    let features: Vec<_> = FEATURES.iter().map(|f| f()).collect();
    let routes = features.iter().flat_map(|f| &f.routes);
    let line = |r: &web::Route| {
        let fresh = if r.fresh { " fresh" } else { "" };
        format!(
            "{:5}{:43} {:29} {}{fresh}\n",
            r.method, r.path, r.action, r.surface
        )
    };
    std::fs::write(
        folder.join("routes.txt"),
        routes.map(line).collect::<String>(),
    )?;
    let described = web::described(features.iter().flat_map(|f| &f.routes));
    let described = serde_json::to_string_pretty(&described)?;
    std::fs::write(folder.join("openapi.json"), described + "\n")?;
    let tables: Vec<String> = features
        .iter()
        .flat_map(|f| &f.policies)
        .map(guard::Matrix::print)
        .collect();
    std::fs::write(folder.join("policy-matrix.txt"), tables.join("\n"))?;
    let schema: String = migrations(&features)
        .iter()
        .map(|m| format!("-- {}\n{}\n", m.name, m.sql))
        .collect();
    std::fs::write(folder.join("schema.sql"), schema)?;
    let events = features
        .iter()
        .flat_map(|f| f.events)
        .map(|(name, meaning)| format!("- `{name}`: {meaning}\n"));
    std::fs::write(
        folder.join("events.md"),
        format!("# Events\n\n{}", events.collect::<String>()),
    )?;
    Ok(())
}
