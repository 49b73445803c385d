//! The guides as data: for whom each is, which page each step is about, which words of that page it names.

use guard::Role;

/// A step of a guide.
pub struct Step {
    /// Address pattern of the page, as the route table has it.
    pub at: &'static str,
    /// Key of the words that the step quotes: a link, a button, a field or a heading of that page.
    pub label: &'static str,
}

/// A guide. Its words stand under `guides-CODE-…`.
pub struct Guide {
    /// Code.
    pub code: &'static str,
    /// For whom it is; [`Role::Visitor`] for those without an account.
    pub roles: &'static [Role],
    /// What to do, in order.
    pub steps: &'static [Step],
    /// How many sentences say what is stored.
    pub stored: u8,
    /// How many say who reads it.
    pub readers: u8,
    /// How many say what can go wrong.
    pub risks: u8,
    /// How many say what to do about a disagreement.
    pub appeal: u8,
}

const fn step(at: &'static str, label: &'static str) -> Step {
    Step { at, label }
}

/// Every guide. Beside each step stand those of its personas who meet the words there, then the object and the state in
/// which they do, as the sheets of rules name them; `-` where the page has no object.
pub const GUIDES: &[Guide] = &[
    Guide {
        code: "reader",
        roles: &[Role::Visitor],
        steps: &[
            step("/consultations", "consultations-title"), // visitor: -; heading
            step("/consultations/{id}", "consultations-result"), // visitor: consultation `response public`, `followed_up public`; link
            step("/search", "network-search"),                   // visitor: -; heading and button
            step("/decisions", "appeals-register"),              // visitor: -; heading
            step("/commitments", "briefings-promises"),          // visitor: -; heading
            step("/", "ui-leave"), // visitor: -; button at the head of every page
            step("/incidents/report", "safety-report"), // visitor: -; heading and entry of the navigation
            step("/library", "library-title"), // visitor: -; heading and entry of the navigation
        ],
        stored: 2,
        readers: 2,
        risks: 3,
        appeal: 3,
    },
    Guide {
        code: "applicant",
        roles: &[Role::Visitor, Role::Applicant],
        steps: &[
            step("/join", "admission-apply-nav"), // applicant, visitor: -; entry of the navigation
            step("/join/application", "admission-apply-code-new"), // applicant: - (own application `draft`, or sent and not closed); button
            step("/join/application/{step}", "admission-apply-save"), // applicant: step `who` and every other (own application `draft`, `clarification`); button
            step("/join/application", "admission-apply-preview"), // applicant: - (own application `draft`, or sent and not erased); link
            step("/join/application/check", "admission-apply-submit"), // applicant: - (own application `draft`, complete or not); button
            step("/join/return", "admission-apply-open"), // applicant, visitor: -; button
        ],
        stored: 3,
        readers: 3,
        risks: 3,
        appeal: 3,
    },
    Guide {
        code: "organisation",
        roles: &[
            Role::Member,
            Role::Representative,
            Role::OrganisationAdministrator,
        ],
        steps: &[
            step("/", "portal-day-title"),                  // all three: -; heading
            step("/organisations/{id}", "network-seen-by"), // all three: organisation `own public|network|office`; head of a column, and for the last two a heading
            step("/consultations/{id}/speak/{target}", "consultations-send"), // all three: consultation `open public|network|network-focal|invited-in`; button
            step("/consultations/{id}/mine", "consultations-mine"), // all three: consultation `open public` and every other that they see; heading
            step("/briefings/{id}", "briefings-ask"), // all three: briefing `call|closed|committed|drawn public`, `call|drawn network`; field
            step("/account", "accounts-end-all"),     // all three: -; button
            step("/account", "accounts-passkeys-change"), // all three: -; link
            step("/organisations/{id}/where", "network-where"), // all three: organisation `own public|network|office`; heading
            step("/organisations/{id}/safety", "safety-gates"), // the last two: organisation `own public|network|office`; head of a table
            step("/account", "accounts-letters-change"),        // all three: -; link
            step("/focal-points/find", "liaison-find"),         // all three: -; heading
            step("/library/mine", "library-mine"),              // all three: -; heading
        ],
        stored: 3,
        readers: 3,
        risks: 3,
        appeal: 3,
    },
    Guide {
        code: "officer",
        roles: &[Role::EngagementOfficer],
        steps: &[
            step("/", "portal-day-title"),               // officer: -; heading
            step("/organisations", "network-add"),       // officer: -; link
            step("/consultations", "consultations-new"), // officer: -; link
            step("/consultations/{id}/desk", "consultations-answer"), // officer: consultation `synthesis` any, with a contribution; link in each row
            step("/consultations/{id}", "consultations-move-response"), // officer: consultation `synthesis` any; button
            step("/briefings/{id}/pool", "briefings-pool"), // officer: briefing all but `draft|cancelled`; heading
            step("/safety", "safety-desk"), // officer: -; heading and entry of the navigation
            step("/updates/desk", "updates-desk"), // officer: -; heading
            step("/focal-points/desk", "liaison-desk"), // officer: -; heading
            step("/library/desk", "library-desk"), // officer: -; heading
        ],
        stored: 3,
        readers: 3,
        risks: 3,
        appeal: 3,
    },
    Guide {
        code: "focal",
        roles: &[Role::FocalPoint],
        steps: &[
            step("/", "portal-day-title"),                 // focal: -; heading
            step("/consultations", "consultations-title"), // focal: -; heading
            step("/consultations/{id}/desk", "consultations-desk"), // focal: consultation `closed|synthesis|response|followed_up network-focal`; heading
            step("/contributions/{id}/answer", "consultations-keep-answer"), // focal: contribution `own|other synthesis network-focal`; button
            step("/consultations/{id}/statements/queue", "statements-queue"), // focal: consultation `open|closed|synthesis network-focal` with statements; heading
            step("/consultations/{id}/desk", "consultations-reconsider"), // focal: consultation `response|followed_up network-focal` with a contested contribution; link in its row
            step("/enquiries/queue", "liaison-queue"),                    // focal: -; heading
        ],
        stored: 2,
        readers: 2,
        risks: 3,
        appeal: 2,
    },
    Guide {
        code: "manager",
        roles: &[Role::ConsultationManager],
        steps: &[
            step("/", "portal-day-title"),               // manager: -; heading
            step("/consultations", "consultations-new"), // manager: -; link
            step("/consultations/{id}", "consultations-move-open"), // manager: consultation `draft` any; button
            step("/consultations/{id}/desk", "consultations-answer"), // manager: consultation `synthesis` any, with a contribution; link in each row
            step("/consultations/{id}/balance", "consultations-balance"), // manager: consultation `closed|synthesis|response|followed_up` any; heading
            step("/consultations/{id}", "consultations-move-response"), // manager: consultation `synthesis` any; button
        ],
        stored: 2,
        readers: 2,
        risks: 3,
        appeal: 2,
    },
    Guide {
        code: "desk",
        roles: &[Role::NetworkSteward, Role::DecisionConfirmer],
        steps: &[
            step("/applications", "admission-desk-title"), // both: -; heading
            step("/applications/{id}", "admission-desk-assess"), // steward: application `submitted`; link
            step("/screening", "admission-screening-title"),     // both: -; heading
            step("/applications/{id}/propose", "admission-desk-propose"), // steward: application `submitted`; heading and button
            step("/organisations/proposals", "upkeep-proposals"),         // both: -; heading
            step("/decisions/{id}", "appeals-confirm-button"), // confirmer: decision `own|other proposed`, proposed by somebody else; button
        ],
        stored: 3,
        readers: 3,
        risks: 3,
        appeal: 3,
    },
    Guide {
        code: "appeals",
        roles: &[Role::AppealsSecretary, Role::Panellist],
        steps: &[
            step("/appeals", "appeals-title"), // both: -; heading and entry of the navigation
            step("/appeals/{id}", "appeals-examine"), // secretary: appeal `own|other lodged`; heading
            step("/appeals/{id}", "appeals-appoint"), // secretary: appeal `own|other admissible`; heading
            step("/appeals/{id}", "appeals-declare-button"), // panellist: appeal `own|other asked`; button
            step("/appeals/{id}", "appeals-vote-button"), // panellist: appeal `own|other cleared`; button
            step("/appeals/{id}", "appeals-close-button"), // secretary: appeal `own|other tallied`; button
        ],
        stored: 2,
        readers: 3,
        risks: 3,
        appeal: 2,
    },
    Guide {
        code: "auditor",
        roles: &[Role::Auditor],
        steps: &[
            step("/office/audit", "accounts-audit"), // auditor: -; heading
            step("/office/audit", "accounts-verify"), // auditor: -; button
            step("/office/people", "accounts-people"), // auditor: -; heading
            step("/applications", "admission-desk-title"), // auditor: -; heading
            step("/appeals", "appeals-title"),       // auditor: -; heading
            step("/terms/obligations", "terms-obligations"), // auditor: -; heading
        ],
        stored: 2,
        readers: 2,
        risks: 3,
        appeal: 2,
    },
    Guide {
        code: "technical",
        roles: &[Role::TechnicalAdministrator],
        steps: &[
            step("/office/people", "accounts-invite"), // technical: -; button
            step("/office/people", "accounts-last-day"), // technical: -; field, and in each row of the table
            step("/office/operations", "accounts-operations"), // technical: -; heading
            step("/office/operations", "accounts-work"), // technical: -; heading
            step("/account", "accounts-new-codes"),      // technical: -; link
            step("/account", "accounts-passkeys-change"), // technical: -; link
        ],
        stored: 2,
        readers: 2,
        risks: 3,
        appeal: 2,
    },
];
