//! The pages.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use web::{Page, Rq};

use crate::{
    model::Item,
    policy::{List, See},
    store,
};

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage {
    page: Page,
    items: Vec<Item>,
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<See>(List)?;
    rq.html(&ListPage {
        items: store::items(&mut rq.ctx.db()).await?,
        page: rq.page(rq.t("fora-title")),
    })
}
