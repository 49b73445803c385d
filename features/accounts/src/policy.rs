//! Who may see and appoint the people of the Office, who reads and checks the log, who operates.

use guard::{Role, standing};

/// The Office itself.
#[derive(Debug)]
pub struct Office;

standing! { Office = "office":
    SeePeople = "see_people" for &[Role::TechnicalAdministrator, Role::Auditor],
    Invite = "invite" for &[Role::TechnicalAdministrator],
    ChangeAppointment = "change_appointment" for &[Role::TechnicalAdministrator],
    SeeAudit = "see_audit" for &[Role::Auditor],
    ExportAudit = "export_audit" for &[Role::Auditor],
    VerifyAudit = "verify_audit" for &[Role::Auditor],
    // Whoever operates reads no content, and nobody else needs to see the machine.
    SeeOperations = "see_operations" for &[Role::TechnicalAdministrator],
    RetryJob = "retry_job" for &[Role::TechnicalAdministrator],
}
