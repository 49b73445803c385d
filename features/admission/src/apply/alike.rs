//! Entries of the register that an applicant may mean, among those that anybody may see.

use std::collections::HashMap;

use kernel::Result;
use parties::{
    OrganisationId,
    matching::{Index, OFFER},
};

use super::store::{self, Entry};

/// Entries shown at most.
const SHOWN: usize = 6;

/// The entries whose names look like this one, the likeliest first. The names that are compared are read anew and are
/// those alone that anybody may see: how rare a word is among hidden names must not show in the answer either.
pub(crate) async fn alike(db: &mut impl ::store::Read, name: &str) -> Result<Vec<Entry>> {
    let name: String = name.chars().take(kernel::input::LINE).collect();
    if name.trim().is_empty() {
        return Ok(Vec::new());
    }
    let mut entries: HashMap<OrganisationId, Entry> = HashMap::new();
    let mut names = Vec::new();
    for entry in store::open_entries(db).await? {
        names.push((entry.id, entry.name.clone()));
        entries.insert(entry.id, entry);
    }
    for (id, former) in store::open_names(db).await? {
        names.push((id, former));
    }
    let found = Index::new(names).find(&name, SHOWN);
    let likely = found.into_iter().filter(|m| m.score >= OFFER);
    Ok(likely.filter_map(|m| entries.remove(&m.id)).collect())
}
