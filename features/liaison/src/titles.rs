//! Enquiries have no title that a letter could name; but no message leads to one that its reader may not read any more.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Result};
use web::Titled;

use crate::{
    model::{ENQUIRY, EnquiryId},
    policy::Read,
    store,
};

pub const TITLES: &[Titled] = &[Titled {
    kind: ENQUIRY,
    title,
}];

fn title(ctx: Ctx, id: String) -> BoxFuture<'static, Result<String>> {
    Box::pin(async move {
        let id: EnquiryId = id.parse().map_err(Error::internal)?;
        let e = store::enquiry(&mut ctx.db(), id, ctx.now()).await?;
        if may::<Read>(&ctx.viewer, &e) {
            Ok(String::new())
        } else {
            Err(Error::NotFound)
        }
    })
}
