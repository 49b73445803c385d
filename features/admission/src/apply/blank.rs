//! The application as plain text: to be read before beginning, or filled in where there is no line and typed over later.

use axum::response::Response;
use kernel::Result;
use parties::{Choices, Visibility};
use web::{Rq, Sheet};

use super::rows;
use crate::{
    model::Step,
    policy::{Entrance, SeeEntrance},
};

fn words(options: &[(String, String)]) -> Vec<String> {
    options.iter().map(|o| o.1.clone()).collect()
}

fn labels(boxes: &[(String, String, bool)]) -> Vec<String> {
    boxes.iter().map(|b| b.1.clone()).collect()
}

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
                "languages" => labels(&choices.languages),
                // The first of the levels is the invitation to choose.
                "level" => words(&choices.levels[1..]),
                "regions" => labels(&choices.regions),
                "themes" => labels(&choices.themes),
                "offers" | "seeks" => labels(&choices.offers),
                "gender" => words(&choices.genders),
                "age_band" => words(&choices.age_bands),
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
