//! Statements: an instrument of consultations. Each organisation says to short statements whether it agrees, and writes its
//! own; what comes of it is a landscape of opinions, the positions of few by name.

mod alike;
mod commands;
mod desk;
mod finding;
mod landscape;
mod model;
mod pages;
mod picture;
mod store;
mod writing;

use std::sync::Arc;

use ::store::{Read, Tx};
use contracts::AboutConsultation;
use guard::{Ctx, Often};
use kernel::{Error, Message, Result, Violations};
use web::{Route, Site, Surface};

use crate::model::ConsultationId;

pub(crate) use commands::{Again, again, put_waiting, room};
pub use commands::{pose, translate, vote};
pub(crate) use finding::index;
pub use landscape::{DUE, compute};
pub(crate) use model::TARGET;
pub use model::{State, Statement, StatementId};
pub(crate) use store::{cast, held_by_few, said, set, voter, written_by, written_by_voice};
pub(crate) use writing::{contest_by_voice, looks_again, take_back_held, withdrawn};

/// The pages and forms of statements.
pub fn routes() -> Vec<Route> {
    use Surface::{Public, SignedIn};
    vec![
        Route::get(
            "/consultations/{id}/statements",
            "consultation.see",
            Public,
            pages::show,
        ),
        Route::post(
            "/consultations/{id}/statements",
            "consultation.contribute",
            SignedIn,
            pages::vote,
        ),
        Route::get(
            "/consultations/{id}/statements/all",
            "consultation.see",
            Public,
            pages::all,
        ),
        Route::post(
            "/consultations/{id}/statements/take-back",
            "consultation.contribute",
            SignedIn,
            pages::take_back,
        ),
        Route::get(
            "/consultations/{id}/statements/new",
            "consultation.contribute",
            SignedIn,
            pages::new,
        ),
        Route::post(
            "/consultations/{id}/statements/new",
            "consultation.contribute",
            SignedIn,
            pages::write,
        )
        .at_most(Often::SPEAK),
        Route::post(
            "/consultations/{id}/statements/withdraw",
            "consultation.withdraw",
            SignedIn,
            pages::withdraw,
        ),
        Route::post(
            "/consultations/{id}/statements/contest",
            "consultation.see",
            SignedIn,
            pages::contest,
        ),
        Route::get(
            "/consultations/{id}/statements/setup",
            "consultation.pose",
            SignedIn,
            desk::setup,
        ),
        Route::post(
            "/consultations/{id}/statements/setup",
            "consultation.pose",
            SignedIn,
            desk::pose,
        ),
        Route::get(
            "/consultations/{id}/statements/queue",
            "consultation.moderate",
            SignedIn,
            desk::queue,
        ),
        Route::post(
            "/consultations/{id}/statements/decide",
            "consultation.moderate",
            SignedIn,
            desk::decide,
        ),
        Route::post(
            "/consultations/{id}/statements/look-again",
            "consultation.moderate",
            SignedIn,
            desk::look_again,
        ),
        Route::post(
            "/consultations/{id}/statements/translate",
            "consultation.moderate",
            SignedIn,
            desk::translate,
        ),
        Route::post(
            "/consultations/{id}/statements/answer",
            "consultation.answer",
            SignedIn,
            desk::answer,
        ),
        Route::get(
            "/consultations/{id}/landscape",
            "landscape.see",
            Public,
            picture::show,
        ),
        Route::get(
            "/consultations/{id}/landscape.csv",
            "landscape.see",
            Public,
            picture::csv,
        ),
        Route::get(
            "/consultations/{id}/landscape.xlsx",
            "landscape.see",
            Public,
            picture::xlsx,
        ),
        Route::get(
            "/consultations/{id}/landscape.json",
            "landscape.see",
            Public,
            picture::json,
        ),
    ]
}

/// The statements that can be voted on, by number.
///
/// # Errors
/// A database error.
pub async fn shown(db: &mut impl Read, id: ConsultationId) -> Result<Vec<StatementId>> {
    let all = store::statements(db, id, State::Shown, None).await?;
    Ok(all.into_iter().map(|s| s.id).collect())
}

/// Computes the landscape that is due.
///
/// # Errors
/// A database error.
pub async fn due(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutConsultation = serde_json::from_str(&body).map_err(Error::internal)?;
    let id = about.consultation.parse().map_err(Error::internal)?;
    landscape::compute(&Ctx::house(&site.app), id).await
}

/// Asks for the last landscape, when no more votes come.
pub async fn compute_at_once(tx: &mut Tx, ctx: &Ctx, id: ConsultationId) -> Result<()> {
    landscape::ask(tx, ctx, id, true).await
}

/// Refuses where a statement waits to be let in, a contested decision for its answer, or a position of few on a statement of
/// the Office for what was done with it.
pub async fn answered(db: &mut impl Read, id: ConsultationId) -> Result<()> {
    let waiting = store::waiting(db, id).await?;
    if waiting > 0 {
        let message = Message::new("statements-waiting-still").with("n", waiting);
        return Err(Error::Rejected(Violations::one("", message)));
    }
    let few = store::unanswered_minorities(db, id).await?;
    if few > 0 {
        let message = Message::new("statements-few-unanswered").with("n", few);
        return Err(Error::Rejected(Violations::one("", message)));
    }
    Ok(())
}
