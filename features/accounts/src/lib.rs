//! Accounts: invitations accepted, sign-in and out, own account and own data, people of the Office, audit log, operation.

mod account;
mod audit;
mod erasures;
mod exports;
mod glass;
mod institution;
mod letters;
mod notifications;
mod office;
mod operations;
mod own_data;
mod passkeys;
mod policy;
mod proofs;
mod recover;
mod sign_in;
mod store;

use feature::Feature;
use futures_util::future::BoxFuture;
use guard::{Ctx, Matrix, Often, Role};
use kernel::Result;
use web::{Bulk, NavEntry, Route, Surface, Telling, Topic, Wait};

/// The log tells what people did and what was done to them, and no assessment answers for people: it is passed on to nobody.
const BULK: &[Bulk] = &[Bulk::stays("/office/audit.csv", "accounts-audit")];

/// What its letters are about.
const TOPICS: &[Topic] = &[
    Topic {
        name: "account",
        key: "accounts-account-title",
        letters: &["appointment"],
        telling: Telling::Always("told-account"),
    },
    Topic {
        name: "downloads",
        key: "accounts-exports",
        letters: &["export-asked", "export-answered"],
        telling: Telling::Always("told-duty"),
    },
    Topic {
        name: "openings",
        key: "accounts-glass",
        letters: &["record-opened"],
        telling: Telling::Always("told-safety"),
    },
];

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
            )
            .at_most(Often::COME_IN),
            Route::post(
                "/invitation/{token}/join",
                "invitation.accept",
                SignedIn,
                sign_in::join,
            ),
            Route::get("/sign-in", "session.begin", Public, sign_in::form),
            Route::post("/sign-in", "session.begin", Public, sign_in::enter)
                .at_most(Often::COME_IN),
            Route::post("/sign-in/passkey", "session.begin", Public, passkeys::enter)
                .at_most(Often::COME_IN),
            Route::get(
                "/sign-in/institution",
                "session.begin",
                Public,
                institution::depart,
            ),
            Route::get(
                "/sign-in/institution/back",
                "session.begin",
                Public,
                institution::arrive,
            ),
            Route::post(
                "/sign-in/institution/code",
                "session.begin",
                Public,
                institution::code,
            )
            .at_most(Often::COME_IN),
            Route::get(
                "/account/institution",
                "account.change",
                SignedIn,
                institution::show,
            )
            .fresh(),
            Route::post(
                "/account/institution/remove",
                "account.change",
                SignedIn,
                institution::remove,
            )
            .fresh(),
            Route::get("/recover", "recovery.ask", Public, recover::form),
            Route::post("/recover", "recovery.ask", Public, recover::ask).at_most(Often::GET_BACK),
            Route::get("/recover/{token}", "recovery.go_on", Public, recover::show),
            Route::post("/recover/{token}", "recovery.go_on", Public, recover::go_on)
                .at_most(Often::GET_BACK),
            Route::post(
                "/recover/{token}/stop",
                "recovery.stop",
                Public,
                recover::stop,
            ),
            Route::get(
                "/recoveries",
                "recoveries.see",
                SignedIn,
                recover::to_confirm,
            ),
            Route::post(
                "/recoveries",
                "recoveries.confirm",
                SignedIn,
                recover::confirm,
            )
            .fresh(),
            Route::post(
                "/account/recovery/stop",
                "recovery.stop",
                SignedIn,
                recover::stop_own,
            ),
            Route::post("/sign-out", "session.end", SignedIn, sign_in::leave),
            Route::post("/prove", "session.prove", SignedIn, web::prove),
            Route::get("/account", "account.see", SignedIn, account::show),
            Route::get("/account/own-data", "account.see", SignedIn, own_data::show),
            Route::get(
                "/account/own-data.json",
                "account.see",
                SignedIn,
                own_data::json,
            )
            .fresh(),
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
                "/account/letters",
                "account.change",
                SignedIn,
                letters::show,
            ),
            Route::post(
                "/account/letters",
                "account.change",
                SignedIn,
                letters::choose,
            ),
            Route::get(
                "/account/notifications",
                "account.change",
                SignedIn,
                notifications::show,
            ),
            Route::post(
                "/account/notifications",
                "account.change",
                SignedIn,
                notifications::choose,
            ),
            Route::post(
                "/account/messages",
                "account.change",
                SignedIn,
                letters::put_away,
            ),
            Route::get(
                "/account/email",
                "account.change",
                SignedIn,
                account::email_form,
            )
            .fresh(),
            Route::post("/account/email", "account.change", SignedIn, account::email).fresh(),
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
            )
            .fresh(),
            Route::get(
                "/account/password",
                "account.change",
                SignedIn,
                account::password_form,
            )
            .fresh(),
            Route::post(
                "/account/password",
                "account.change",
                SignedIn,
                account::password,
            )
            .fresh(),
            Route::get(
                "/account/codes",
                "account.change",
                SignedIn,
                account::codes_form,
            )
            .fresh(),
            Route::post("/account/codes", "account.change", SignedIn, account::codes).fresh(),
            Route::get(
                "/account/authenticator",
                "account.change",
                SignedIn,
                account::authenticator_form,
            )
            .fresh(),
            Route::post(
                "/account/authenticator",
                "account.change",
                SignedIn,
                account::authenticator,
            )
            .fresh(),
            Route::get(
                "/account/close",
                "account.change",
                SignedIn,
                account::close_form,
            )
            .fresh(),
            Route::post("/account/close", "account.change", SignedIn, account::close).fresh(),
            Route::get(
                "/account/passkeys",
                "account.change",
                SignedIn,
                passkeys::show,
            )
            .fresh(),
            Route::post(
                "/account/passkeys",
                "account.change",
                SignedIn,
                passkeys::add,
            )
            .fresh(),
            Route::post(
                "/account/passkeys/remove",
                "account.change",
                SignedIn,
                passkeys::remove,
            )
            .fresh(),
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
            Route::post("/office/people", "office.invite", SignedIn, office::invite).fresh(),
            Route::post(
                "/office/people/change",
                "office.change_appointment",
                SignedIn,
                office::change,
            )
            .fresh(),
            Route::post(
                "/office/people/end",
                "office.change_appointment",
                SignedIn,
                office::end,
            )
            .fresh(),
            Route::get("/office/audit", "office.see_audit", SignedIn, audit::audit),
            Route::get(
                "/office/audit.csv",
                "office.export_audit",
                SignedIn,
                audit::csv,
            )
            .fresh(),
            Route::post(
                "/office/audit/verify",
                "office.verify_audit",
                SignedIn,
                audit::verify,
            )
            .fresh(),
            Route::post(
                "/office/audit/checkpoint",
                "office.sign_audit",
                SignedIn,
                proofs::sign,
            )
            .fresh(),
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
            )
            .fresh(),
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
            )
            .fresh(),
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
            )
            .fresh(),
            Route::post(
                "/office/break-glass/open",
                "sealed_records.see",
                SignedIn,
                glass::open,
            )
            .fresh(),
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
            Matrix::of::<policy::Recoveries>(),
        ],
        listeners: vec![
            (glass::TOLD, glass::told),
            ("recovery_asked", recover::asked),
            ("recovery_due", recover::due),
            (notifications::ROUND_UPS, |site, body| {
                Box::pin(notifications::round_ups(site, body))
            }),
        ],
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
            (
                "recovery_asked",
                "somebody says to have lost what opens the account of an address; the address is sealed",
            ),
            (
                "recovery_due",
                "the wait of a recovery is over: new secrets can be set",
            ),
            (
                notifications::ROUND_UPS,
                "whoever leaves letters to the round-up of the day may be written to",
            ),
        ],
        bulk: BULK,
        topics: TOPICS,
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}

/// What waits for somebody's answer, what was agreed to, and people who wait for somebody who knows them.
fn waits(ctx: Ctx) -> BoxFuture<'static, Result<Vec<Wait>>> {
    Box::pin(async move {
        let mut all = glass::waits(&ctx).await?;
        all.extend(exports::waits(ctx.clone()).await?);
        all.extend(recover::waits(ctx).await?);
        Ok(all)
    })
}
