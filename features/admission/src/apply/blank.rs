//! The application as plain text: to be read before beginning, or filled in where there is no line and typed over later.

use axum::response::Response;
use kernel::{Language, Result};
use parties::{Choices, Visibility};
use web::{Rq, Sheet};

use super::rows;
use crate::{
    model::Step,
    policy::{Entrance, SeeEntrance},
};

/// Everything that is asked, page by page, with what there is to choose from.
pub async fn form(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeEntrance>(Entrance)?;
    let page = rq.page("");
    let choices = Choices::of(
        page.language(),
        String::new(),
        |list, code| page.code(list, code),
        |_, _| false,
    );
    let mut sheet = Sheet::new(&page.t("admission-apply-title"));
    sheet.paragraph(&page.t("admission-apply-what"));
    sheet.line(&page.pair(page.t("ui-address"), format!("{}/join", rq.ctx.app.base)));
    for step in Step::ALL {
        sheet.heading(&page.t(&format!("admission-apply-step-{step}")));
        for field in step.fields() {
            let label = rows::label(&page, field);
            let options: Vec<String> = match *field {
                "languages" => Language::ALL
                    .iter()
                    .map(|l| l.own_name().to_owned())
                    .collect(),
                "level" => choices.levels.iter().skip(1).map(|o| o.1.clone()).collect(),
                "regions" => choices.regions.iter().map(|o| o.1.clone()).collect(),
                "themes" => choices.themes.iter().map(|o| o.1.clone()).collect(),
                "offers" | "seeks" => choices.offers.iter().map(|o| o.1.clone()).collect(),
                "gender" => choices.genders.iter().map(|o| o.1.clone()).collect(),
                "age_band" => choices.age_bands.iter().map(|o| o.1.clone()).collect(),
                "visibility" => Visibility::ALL
                    .iter()
                    .rev()
                    .map(|v| page.code("network-visibility", v.code()))
                    .collect(),
                _ => Vec::new(),
            };
            if options.is_empty() {
                sheet.room(&label);
            } else {
                sheet.choices(&label, options);
            }
            sheet.line("");
        }
    }
    Ok(sheet.file("application"))
}
