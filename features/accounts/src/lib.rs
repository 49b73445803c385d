//! Accounts: invitations accepted, sign-in and out, own account and own data, people of the Office, audit log, operation.

mod account;
mod audit;
mod erasures;
mod exports;
mod glass;
mod office;
mod operations;
mod own_data;
mod policy;
mod proofs;
mod sign_in;
mod store;

use feature::Feature;
use futures_util::future::BoxFuture;
use guard::{Ctx, Matrix, Role};
use kernel::Result;
use web::{NavEntry, Route, Surface, Wait};

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    use Surface::{Public, SignedIn};
    Feature {
        name: "accounts",
        routes: vec![
            Route::get(
                "/invitation/{token}",
                "invitation.accept",
                Public,
                sign_in::invitation,
            ),
            Route::post(
                "/invitation/{token}",
                "invitation.accept",
                Public,
                sign_in::accept,
            ),
            Route::post(
                "/invitation/{token}/join",
                "invitation.accept",
                SignedIn,
                sign_in::join,
            ),
            Route::get("/sign-in", "session.begin", Public, sign_in::form),
            Route::post("/sign-in", "session.begin", Public, sign_in::enter),
            Route::post("/sign-out", "session.end", SignedIn, sign_in::leave),
            Route::get("/account", "account.see", SignedIn, account::show),
            Route::get("/account/own-data", "account.see", SignedIn, own_data::show),
            Route::get(
                "/account/own-data.json",
                "account.see",
                SignedIn,
                own_data::json,
            ),
            Route::get(
                "/account/profile",
                "account.change",
                SignedIn,
                account::profile_form,
            ),
            Route::post(
                "/account/profile",
                "account.change",
                SignedIn,
                account::profile,
            ),
            Route::get(
                "/account/email",
                "account.change",
                SignedIn,
                account::email_form,
            ),
            Route::post("/account/email", "account.change", SignedIn, account::email),
            Route::get(
                "/account/email/{token}",
                "account.change",
                SignedIn,
                account::confirm_form,
            ),
            Route::post(
                "/account/email/{token}",
                "account.change",
                SignedIn,
                account::confirm,
            ),
            Route::get(
                "/account/password",
                "account.change",
                SignedIn,
                account::password_form,
            ),
            Route::post(
                "/account/password",
                "account.change",
                SignedIn,
                account::password,
            ),
            Route::get(
                "/account/codes",
                "account.change",
                SignedIn,
                account::codes_form,
            ),
            Route::post("/account/codes", "account.change", SignedIn, account::codes),
            Route::get(
                "/account/authenticator",
                "account.change",
                SignedIn,
                account::authenticator_form,
            ),
            Route::post(
                "/account/authenticator",
                "account.change",
                SignedIn,
                account::authenticator,
            ),
            Route::get(
                "/account/close",
                "account.change",
                SignedIn,
                account::close_form,
            ),
            Route::post("/account/close", "account.change", SignedIn, account::close),
            Route::post(
                "/account/sessions",
                "session.end",
                SignedIn,
                account::end_sessions,
            ),
            Route::get(
                "/office/people",
                "office.see_people",
                SignedIn,
                office::people,
            ),
            Route::post("/office/people", "office.invite", SignedIn, office::invite),
            Route::post(
                "/office/people/change",
                "office.change_appointment",
                SignedIn,
                office::change,
            ),
            Route::post(
                "/office/people/end",
                "office.change_appointment",
                SignedIn,
                office::end,
            ),
            Route::get("/office/audit", "office.see_audit", SignedIn, audit::audit),
            Route::get(
                "/office/audit.csv",
                "office.export_audit",
                SignedIn,
                audit::csv,
            ),
            Route::post(
                "/office/audit/verify",
                "office.verify_audit",
                SignedIn,
                audit::verify,
            ),
            Route::post(
                "/office/audit/checkpoint",
                "office.sign_audit",
                SignedIn,
                proofs::sign,
            ),
            Route::get("/log/key", "log.see", Public, proofs::key),
            Route::get("/log/checkpoint", "log.see", SignedIn, proofs::newest),
            Route::get(
                "/log/entries/{number}",
                "log_entry.prove",
                SignedIn,
                proofs::entry,
            ),
            Route::get(
                "/office/exports",
                "office.see_exports",
                SignedIn,
                exports::list,
            ),
            Route::post(
                "/office/exports",
                "office.ask_export",
                SignedIn,
                exports::ask,
            ),
            Route::get(
                "/office/exports/new",
                "office.ask_export",
                SignedIn,
                exports::new,
            ),
            Route::post(
                "/office/exports/answer",
                "office.answer_export",
                SignedIn,
                exports::answer,
            ),
            Route::get(
                "/office/break-glass",
                "sealed_records.see",
                SignedIn,
                glass::list,
            ),
            Route::post(
                "/office/break-glass",
                "sealed_records.ask",
                SignedIn,
                glass::ask,
            ),
            Route::get(
                "/office/break-glass/new",
                "sealed_records.ask",
                SignedIn,
                glass::new,
            ),
            Route::post(
                "/office/break-glass/answer",
                "sealed_records.agree",
                SignedIn,
                glass::answer,
            ),
            Route::post(
                "/office/break-glass/open",
                "sealed_records.see",
                SignedIn,
                glass::open,
            ),
            Route::get(
                "/office/operations",
                "office.see_operations",
                SignedIn,
                operations::operations,
            ),
            Route::post(
                "/office/operations/retry",
                "office.retry_job",
                SignedIn,
                operations::retry,
            ),
        ],
        policies: vec![
            Matrix::of::<policy::Office>(),
            Matrix::of::<policy::Entry>(),
            Matrix::of::<policy::Glass>(),
        ],
        listeners: vec![(glass::TOLD, glass::told)],
        nav: vec![
            NavEntry {
                href: "/office/people",
                key: "accounts-people",
                show: |v| v.has(Role::TechnicalAdministrator) || v.has(Role::Auditor),
            },
            NavEntry {
                href: "/office/exports",
                key: "accounts-exports",
                show: |v| guard::may::<policy::AnswerExport>(v, &policy::Office),
            },
            NavEntry {
                href: "/office/break-glass",
                key: "accounts-glass",
                show: |v| guard::may::<policy::SeeGlass>(v, &policy::Glass),
            },
            NavEntry {
                href: "/office/operations",
                key: "accounts-operations",
                show: |v| v.has(Role::TechnicalAdministrator),
            },
            NavEntry {
                href: "/office/audit",
                key: "accounts-audit",
                show: |v| v.has(Role::Auditor),
            },
        ],
        waits: Some(waits),
        own_data: Some(own_data::own_data),
        erasures: erasures::ERASURES,
        events: &[
            ("account_closed", "a person closed their own account"),
            (
                glass::TOLD,
                "somebody was allowed to open a sealed record, and those concerned are told",
            ),
        ],
        bulk: &[("/office/audit.csv", "accounts-audit")],
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}

/// What waits for somebody's answer, and what was agreed to.
fn waits(ctx: Ctx) -> BoxFuture<'static, Result<Vec<Wait>>> {
    Box::pin(async move {
        let mut all = glass::waits(&ctx).await?;
        all.extend(exports::waits(ctx).await?);
        Ok(all)
    })
}
