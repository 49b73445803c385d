//! What is done with an application from its first word to the decision, for whoever does it without a page.

use guard::Ctx;
use kernel::Result;

use crate::model::{Application, ApplicationId};
pub use crate::{
    apply::{Opened, answer, begin, submit, write},
    desk::{criteria, decide, keep_findings, put_questions},
    papers::attach,
    screening::publish as publish_list,
    store::update as put,
};

/// An application, before anything is asked of the policy.
///
/// # Errors
/// [`kernel::Error::NotFound`] where there is none.
pub async fn find(ctx: &Ctx, id: ApplicationId) -> Result<Application> {
    crate::store::application(ctx, &mut ctx.db(), id).await
}
