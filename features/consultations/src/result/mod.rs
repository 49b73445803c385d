//! "What we heard, what we did": the result for its audience, on pages and to take away.

mod changes;
mod exports;
mod figures;
mod heard;

pub use changes::changes;
pub use exports::{balance_csv, csv, json, xlsx};
pub use heard::{heard, show};

use ::store::Read;
use kernel::Result;
use web::Rq;

use crate::{
    model::{Consultation, Figures},
    pages::load,
    policy::SeeResult,
    store as rows,
};

/// The consultation, for somebody who may read its result.
pub(crate) async fn admitted(rq: &Rq) -> Result<Consultation> {
    Ok(rq.ctx.authorize::<SeeResult>(load(rq).await?)?.into_inner())
}

/// The figures fixed at publication; before it, for the Office, as they stand.
pub(crate) async fn current(db: &mut impl Read, c: &Consultation) -> Result<Figures> {
    match rows::published_figures(db, c.id).await? {
        Some(figures) => Ok(figures),
        None => {
            let mut figures = rows::figures(db, c.id).await?;
            if c.pseudonyms {
                figures.without_weights();
            }
            Ok(figures)
        }
    }
}
