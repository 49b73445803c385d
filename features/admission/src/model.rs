//! An application to join the network: its states, its steps, what it says.

use std::collections::BTreeMap;

use decisions::Zone;
use kernel::{Id, Language, Timestamp};
use kernel::{Message, Result, Violations};
use parties::{Leadership, Level, OrganisationId, Profile, Visibility, geography};
use serde::{Deserialize, Serialize};
use web::Form;

kernel::codes! {
    /// How far an application is.
    pub enum State {
        Draft = "draft", Submitted = "submitted", Clarification = "clarification", Deciding = "deciding",
        Admitted = "admitted", Refused = "refused", Withdrawn = "withdrawn", Expired = "expired",
    }
}

kernel::codes! {
    /// A page of the application, in order.
    pub enum Step {
        Who = "who", Reach = "reach", Work = "work", People = "people", Independence = "independence", Visibility = "visibility",
    }
}

impl Step {
    /// The fields on this page.
    #[must_use]
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Who => &[
                "name",
                "purpose",
                "website",
                "languages",
                "contact",
                "email",
                "zone",
            ],
            Self::Reach => &["level", "country", "countries", "regions"],
            Self::Work => &["themes", "offers", "seeks"],
            Self::People => &["gender", "age_band"],
            Self::Independence => &["funding", "governments", "officials"],
            Self::Visibility => &["visibility"],
        }
    }

    /// The page on which a field stands.
    #[must_use]
    pub fn of(field: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|s| s.fields().contains(&field))
    }

    /// The page after this one; nothing after the last.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        let at = Self::ALL.iter().position(|s| *s == self)?;
        Self::ALL.get(at + 1).copied()
    }
}

/// Identifier of an application.
pub type ApplicationId = Id<Application>;

/// An application, opened for whoever may read it.
#[derive(Clone, Debug)]
pub struct Application {
    /// Identifier.
    pub id: ApplicationId,
    /// Last moment at which its code is good.
    pub code_expires: Timestamp,
    /// How far it is.
    pub state: State,
    /// Language of its letters.
    pub language: Language,
    /// Where the applicant lives: their days end there.
    pub zone: Zone,
    /// What was typed, as [`Answers`] in JSON.
    pub answers: String,
    /// Name of the organisation, as typed; may be empty in a draft.
    pub name: String,
    /// Address for letters; may be empty in a draft.
    pub email: String,
    /// Identifier of the entry of the register that the applicant says is theirs; empty for none.
    pub claim: String,
    /// The version of the criteria in force when it was submitted; empty in a draft.
    pub criteria_version: String,
    /// When it was begun.
    pub created: Timestamp,
    /// When anything in it was changed.
    pub changed: Timestamp,
    /// When it was submitted.
    pub submitted: Option<Timestamp>,
    /// By when the Office must decide; nothing while the applicant is asked something.
    pub due: Option<Timestamp>,
    /// Working days that were left when the applicant was asked.
    pub days_left: i64,
    /// When it was decided, withdrawn or expired.
    pub closed: Option<Timestamp>,
    /// The organisation it became; empty until then.
    pub organisation: String,
    /// Counts changes.
    pub version: i64,
}

/// Days for which a code still opens an application that is closed; its words are erased at their end.
pub const AFTERWARDS: i64 = 365;

impl Application {
    /// Answers in which nothing was typed.
    pub const NOTHING: &'static str = "{}";

    /// An application just begun, with nothing in it.
    #[must_use]
    pub fn begun(id: ApplicationId, language: Language, now: Timestamp) -> Self {
        Self {
            id,
            // As long as it is open, its code is good; idle drafts are closed by their own clock.
            code_expires: Timestamp::from_date(9999, 12, 31).unwrap_or(now),
            state: State::Draft,
            language,
            zone: Zone::utc(),
            answers: Self::NOTHING.to_owned(),
            name: String::new(),
            email: String::new(),
            claim: String::new(),
            criteria_version: String::new(),
            created: now,
            changed: now,
            submitted: None,
            due: None,
            days_left: 0,
            closed: None,
            organisation: String::new(),
            version: 1,
        }
    }

    /// Closes it in a last state: nothing is due any more, and the code is good for a year.
    pub fn close(&mut self, state: State, now: Timestamp) {
        self.state = state;
        self.closed = Some(now);
        self.due = None;
        self.changed = now;
        self.code_expires = now.plus(kernel::day(AFTERWARDS));
    }

    /// Takes out everything that was typed. That there was an application stays.
    pub fn empty(&mut self) {
        self.answers = Self::NOTHING.to_owned();
        self.name = String::new();
        self.email = String::new();
        self.claim = String::new();
    }

    /// Whether nothing is in it that was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers == Self::NOTHING && self.name.is_empty() && self.email.is_empty()
    }

    /// How far it is, as the applicant learns it: a refusal that nobody has confirmed does not exist for them.
    #[must_use]
    pub const fn told(&self) -> State {
        match self.state {
            State::Deciding => State::Submitted,
            state => state,
        }
    }

    /// The number by which people name it: short, and no way in.
    #[must_use]
    pub fn reference(&self) -> String {
        let id = self.id.to_string().to_uppercase();
        format!(
            "A-{}-{}",
            id.get(..4).unwrap_or_default(),
            id.get(4..8).unwrap_or_default()
        )
    }

    /// What events say of it.
    #[must_use]
    pub fn about(&self) -> contracts::AboutApplication {
        contracts::AboutApplication {
            application: self.id.to_string(),
            state: self.state.code().to_owned(),
        }
    }

    /// What was typed.
    #[must_use]
    pub fn said(&self) -> Answers {
        serde_json::from_str(&self.answers).unwrap_or_default()
    }

    /// Its name in the log and in decisions.
    #[must_use]
    pub fn subject(&self) -> String {
        format!("application:{}", self.id)
    }
}

/// What was typed, field by field, as it was typed: a draft may hold anything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<String, Vec<String>>);

/// An application in which nothing is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complete {
    /// Name of the organisation.
    pub name: String,
    /// What it works for.
    pub purpose: String,
    /// How far its work reaches.
    pub level: Level,
    /// M49 code of the country of its seat.
    pub country: String,
    /// What it says of its work.
    pub profile: Profile,
    /// Who leads it.
    pub leadership: Leadership,
    /// Where its money comes from.
    pub funding: String,
    /// Its ties to governments; empty where it has none.
    pub governments: String,
    /// Officials on its board; empty where there are none.
    pub officials: String,
    /// How it wants to be visible.
    pub visibility: Visibility,
    /// Name of the person to write to.
    pub contact: String,
    /// Their address.
    pub email: String,
    /// Where they live.
    pub zone: Zone,
}

impl Answers {
    /// The first value of a field; empty where nothing was typed.
    #[must_use]
    pub fn get(&self, field: &str) -> &str {
        self.0
            .get(field)
            .and_then(|v| v.first())
            .map_or("", String::as_str)
    }

    /// Takes over the fields of one page, whatever was typed there.
    pub fn take(&mut self, step: Step, form: &Form) {
        for field in step.fields() {
            let values: Vec<String> = form
                .all(field)
                .filter(|v| !v.is_empty())
                .map(str::to_owned)
                .collect();
            if values.is_empty() {
                self.0.remove(*field);
            } else {
                self.0.insert((*field).to_owned(), values);
            }
        }
    }

    /// As a form, to be shown again.
    #[must_use]
    pub fn form(&self) -> Form {
        Form::new(
            self.0
                .iter()
                .flat_map(|(field, values)| values.iter().map(|v| (field.clone(), v.clone()))),
        )
    }

    /// Checks everything.
    ///
    /// # Errors
    /// [`kernel::Error::Rejected`] with everything that is wrong or missing, on whichever page.
    pub fn complete(&self) -> Result<Complete> {
        let form = self.form();
        let mut wrong = Violations::new();
        let name = wrong.name("name", form.get("name"), kernel::input::LINE);
        let purpose = wrong.text(
            "purpose",
            form.get("purpose"),
            kernel::input::PARAGRAPH,
            true,
        );
        let contact = wrong.name("contact", form.get("contact"), 100);
        let email = wrong.email("email", form.get("email"));
        let zone = wrong.choice("zone", form.get("zone"));
        let level = wrong.choice("level", form.get("level"));
        let country = form.get("country").to_owned();
        if geography::country(&country).is_none() {
            wrong.push("country", Message::new("error-choose"));
        }
        let profile = Profile::typed(&mut wrong, |field| form.all(field).collect());
        if profile.themes.is_empty() {
            wrong.push("themes", Message::new("error-choose"));
        }
        let leadership = Leadership::typed(&mut wrong, form.get("gender"), form.get("age_band"));
        let long = kernel::input::PARAGRAPH;
        let funding = wrong.text("funding", form.get("funding"), long, true);
        let governments = wrong.text("governments", form.get("governments"), long, false);
        let officials = wrong.text("officials", form.get("officials"), long, false);
        // Who says that an entry of the register is theirs says how this can be checked.
        let claims = form.get("claim").parse::<OrganisationId>().is_ok();
        wrong.text("proof", form.get("proof"), long, claims);
        // Nothing chosen means the one that shows least.
        let visibility = match form.get("visibility") {
            "" => Some(Visibility::Office),
            chosen => wrong.choice("visibility", chosen),
        };
        wrong.check()?;
        match (level, visibility, zone) {
            (Some(level), Some(visibility), Some(zone)) => Ok(Complete {
                name,
                purpose,
                level,
                country,
                profile,
                leadership,
                funding,
                governments,
                officials,
                visibility,
                contact,
                email,
                zone,
            }),
            _ => Err(kernel::Error::refused("error-choose")),
        }
    }
}

/// The entry of the register that is claimed, where there is one.
#[must_use]
pub fn claimed(application: &Application) -> Option<OrganisationId> {
    application.claim.parse().ok()
}
