//! Keeping the register in order: duplicates merged, records renewed, flags answered, suspension and departure, own data.

mod block;
mod duplicates;
mod erasure;
mod flag_pages;
mod flags;
mod merge;
mod merge_pages;
mod merge_rows;
mod own_data;
mod policy;
mod renewal;
mod standing;
mod standing_pages;
mod store;
mod waits;

use std::sync::Arc;

use ::store::Tx;
use contracts::AboutAccount;
use feature::Handle;
use futures_util::future::BoxFuture;
use guard::{Ctx, Matrix, Often, Viewer, Within, may};
use kernel::{Error, Result};
use parties::{Organisation, OrganisationId, See};
use web::{Page, Route, Rq, Site, Surface};

pub use block::{Block, block, lead_on};
pub use erasure::{ERASURES, was_erased};
pub use flags::flagged_by;
use policy::{Desk, SeeDuplicates, SeeProposals, SeeRenewals, Upkeep};
pub(crate) use standing::tell;
pub use waits::waits;

/// What this room does while an account is closed.
pub const WITHIN: &[(&str, Within)] = &[("account_closed", forget)];

/// What somebody said to be wrong in a record stays with its answer; who said it goes.
fn forget<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutAccount = serde_json::from_str(body).map_err(Error::internal)?;
        store::forget(tx, &told.account, &told.name).await
    })
}

/// The lists of the desk that somebody may open: words and address.
pub fn lists(page: &Page, viewer: &Viewer) -> Vec<(String, String)> {
    [
        (may::<SeeDuplicates>(viewer, &Desk), "duplicates"),
        (may::<SeeRenewals>(viewer, &Desk), "renewals"),
        (may::<SeeProposals>(viewer, &Desk), "proposals"),
    ]
    .into_iter()
    .filter(|(may, _)| *may)
    .map(|(_, list)| (page.code("upkeep", list), format!("/organisations/{list}")))
    .collect()
}

/// The pages and forms of this room.
pub fn routes() -> Vec<Route> {
    use Surface::SignedIn;
    vec![
        Route::get(
            "/organisations/duplicates",
            "upkeep_desk.see_duplicates",
            SignedIn,
            merge_pages::duplicates,
        ),
        Route::post(
            "/organisations/duplicates",
            "upkeep_desk.see_duplicates",
            SignedIn,
            merge_pages::not_same,
        ),
        Route::get(
            "/organisations/renewals",
            "upkeep_desk.see_renewals",
            SignedIn,
            renewal::list,
        ),
        Route::get(
            "/organisations/proposals",
            "upkeep_desk.see_proposals",
            SignedIn,
            standing_pages::proposals,
        ),
        Route::post(
            "/organisations/proposals",
            "upkeep_desk.confirm",
            SignedIn,
            standing_pages::answer,
        )
        .fresh(),
        Route::get(
            "/organisations/{id}/merge",
            "upkeep.merge",
            SignedIn,
            merge_pages::compare,
        ),
        Route::post(
            "/organisations/{id}/merge",
            "upkeep.merge",
            SignedIn,
            merge_pages::merge,
        ),
        Route::get(
            "/organisations/{id}/part",
            "upkeep.part",
            SignedIn,
            merge_pages::parting,
        ),
        Route::post(
            "/organisations/{id}/part",
            "upkeep.part",
            SignedIn,
            merge_pages::part,
        ),
        Route::get(
            "/organisations/{id}/renew",
            "upkeep.renew",
            SignedIn,
            renewal::show,
        ),
        Route::post(
            "/organisations/{id}/renew",
            "upkeep.renew",
            SignedIn,
            renewal::send,
        ),
        Route::get(
            "/organisations/{id}/flags",
            "upkeep.flag",
            SignedIn,
            flag_pages::show,
        ),
        Route::post(
            "/organisations/{id}/flags",
            "upkeep.flag",
            SignedIn,
            flag_pages::flag,
        )
        .at_most(Often::REPORT),
        Route::post(
            "/organisations/{id}/flags/answer",
            "upkeep.answer_flag",
            SignedIn,
            flag_pages::answer,
        ),
        Route::post(
            "/organisations/{id}/flags/decide",
            "upkeep.decide_flag",
            SignedIn,
            flag_pages::decide,
        ),
        Route::get(
            "/organisations/{id}/suspension",
            "upkeep.suspend",
            SignedIn,
            standing_pages::suspension,
        ),
        Route::post(
            "/organisations/{id}/suspension",
            "upkeep.suspend",
            SignedIn,
            standing_pages::suspend,
        ),
        Route::get(
            "/organisations/{id}/removal",
            "upkeep.remove",
            SignedIn,
            standing_pages::removal,
        ),
        Route::post(
            "/organisations/{id}/removal",
            "upkeep.remove",
            SignedIn,
            standing_pages::remove,
        ),
        Route::get(
            "/organisations/{id}/leave",
            "upkeep.leave",
            SignedIn,
            standing_pages::leaving,
        ),
        Route::post(
            "/organisations/{id}/leave",
            "upkeep.leave",
            SignedIn,
            standing_pages::leave,
        )
        .fresh(),
        Route::get(
            "/organisations/{id}/own-data",
            "upkeep.own_data",
            SignedIn,
            own_data::show,
        ),
        Route::get(
            "/organisations/{id}/own-data.json",
            "upkeep.own_data",
            SignedIn,
            own_data::json,
        )
        .fresh(),
        Route::get(
            "/organisations/{id}/own-data.csv",
            "upkeep.own_data",
            SignedIn,
            own_data::csv,
        )
        .fresh(),
        Route::get(
            "/organisations/{id}/erase",
            "upkeep.erase",
            SignedIn,
            erasure::show,
        ),
        Route::post(
            "/organisations/{id}/erase",
            "upkeep.erase",
            SignedIn,
            erasure::erase,
        )
        .fresh(),
    ]
}

/// The policies of this room.
pub const fn policies() -> [Matrix; 2] {
    [Matrix::of::<Upkeep>(), Matrix::of::<Desk>()]
}

/// What this room does when others tell of an event.
pub fn listeners() -> Vec<(&'static str, Handle)> {
    vec![
        ("decision_made", decided),
        ("decision_sent_back", decided),
        ("interim_measure_changed", decided),
        ("appeal_decided", decided),
        (renewal::DUE, renewal::sweep),
        (duplicates::DUE, duplicates::sweep),
    ]
}

/// What this feature tells others.
pub const EVENTS: &[(&str, &str)] = &[
    (
        "organisation_name_withdrawn",
        "An organisation takes part in an activity without its name from now on.",
    ),
    (
        crate::bringing::DUE,
        "A part of a file of organisations is to be brought in.",
    ),
    (
        renewal::DUE,
        "A day begins on which members may be reminded.",
    ),
    (
        duplicates::DUE,
        "Names that are new or changed are to be compared with all others.",
    ),
    (
        "organisation_merged",
        "Two organisations proved to be one: which one went, and which one stands for both. Rooms carry over in the same transaction.",
    ),
    (
        "organisation_parted",
        "A merge was undone: which one came back, and which one had stood for it. Rooms give back in the same transaction.",
    ),
    (
        "organisation_flag_decided",
        "It was decided whether something in a record is wrong.",
    ),
    (
        "organisation_renewed",
        "An organisation confirmed its record.",
    ),
    (
        "organisation_suspended",
        "An organisation takes part in nothing until this is lifted.",
    ),
    ("organisation_resumed", "An organisation takes part again."),
    (
        "organisation_departed",
        "An organisation has left the network or was removed.",
    ),
    (
        "organisation_erased",
        "What was recorded of an organisation was erased.",
    ),
];

fn decided(site: Arc<Site>, body: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let told = serde_json::from_str(&body).map_err(Error::internal)?;
        standing::take_up(&Ctx::house(&site.app), told).await
    })
}

/// The organisation of a path, asked for what is done here.
async fn load(rq: &Rq) -> Result<Upkeep> {
    let id: OrganisationId = rq.id("id")?;
    parties::organisation(&mut rq.ctx.db(), id)
        .await
        .map(Upkeep)
}

/// A page about an organisation, with the way back to it where this person sees it.
fn page(rq: &Rq, key: &str, o: &Organisation) -> Page {
    let page = rq
        .page(rq.t(key))
        .crumb(rq.t("network-organisations"), "/organisations");
    if guard::may::<See>(&rq.ctx.viewer, o) {
        page.crumb(o.name.clone(), format!("/organisations/{}", o.id))
    } else {
        page
    }
}
