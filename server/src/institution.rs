//! The settings of the institution by which people of the Office sign in: as an operator writes them, and read.

use std::path::PathBuf;

use anyhow::Context;
use guard::InstitutionSettings;
use kernel::Private;

use crate::findings::State;

/// As an operator writes them.
#[derive(Clone, Debug)]
pub struct InstitutionPlace {
    /// Address of the issuer.
    pub issuer: String,
    /// How the institution knows this house.
    pub client: String,
    /// File that holds what proves it.
    pub secret_file: PathBuf,
    /// The claim that lists somebody's groups.
    pub groups: String,
    /// `group=role,group=role`.
    pub roles: String,
    /// Values of `acr` or `amr` that tell of a second factor, with commas between.
    pub second: String,
}

impl InstitutionPlace {
    /// Reads them.
    ///
    /// # Errors
    /// What stands in the way, for the operator.
    pub fn read(&self) -> anyhow::Result<InstitutionSettings> {
        let file = self.secret_file.display();
        let secret = std::fs::read_to_string(&self.secret_file)
            .with_context(|| format!("the secret of the institution cannot be read from {file}"))?;
        let roles = InstitutionSettings::read_roles(&self.roles)
            .map_err(|part| anyhow::anyhow!("no group and role of this house: {part}"))?;
        let settings = InstitutionSettings {
            issuer: self.issuer.clone(),
            client: self.client.clone(),
            secret: Private::new(secret.trim().to_owned()),
            groups: self.groups.clone(),
            roles,
            second: self
                .second
                .split(',')
                .map(|s| s.trim().to_owned())
                .filter(|s| !s.is_empty())
                .collect(),
        };
        match settings.fault() {
            Some(fault) => Err(anyhow::anyhow!(fault)),
            None => Ok(settings),
        }
    }
}

/// How one of these settings stands: how it is printed, how it is, what to do.
pub(crate) fn look(place: Option<&InstitutionPlace>, option: &str) -> (String, State, String) {
    let Some(place) = place else {
        return ("none".to_owned(), State::Good, String::new());
    };
    let (shown, says) = match option {
        "oidc_issuer" => {
            let says = place.read().err().map(|e| format!("{e:#}"));
            (place.issuer.clone(), says)
        }
        "oidc_client" => (place.client.clone(), None),
        "oidc_secret_file" => (place.secret_file.display().to_string(), None),
        "oidc_groups" => (place.groups.clone(), None),
        "oidc_roles" => (place.roles.clone(), None),
        _ => (place.second.clone(), None),
    };
    if option == "oidc_second_factor" && shown.is_empty() {
        let says = "nothing tells of a second factor: a code of this house is asked of everybody";
        return ("none".to_owned(), State::Good, says.to_owned());
    }
    match says {
        Some(says) => (shown, State::Wrong, says),
        None => (shown, State::Good, String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(issuer: &str, roles: &str) -> (InstitutionPlace, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let secret_file = folder.path().join("secret");
        std::fs::write(&secret_file, "s3cr3t\n").unwrap();
        let place = InstitutionPlace {
            issuer: issuer.to_owned(),
            client: "indaba".to_owned(),
            secret_file,
            groups: "groups".to_owned(),
            roles: roles.to_owned(),
            second: "mfa, otp".to_owned(),
        };
        (place, folder)
    }

    #[test]
    fn settings_that_would_give_too_much_are_refused_and_no_secret_is_printed() {
        let (good, _kept) = place("https://id.example.org", "a=auditor");
        let read = good.read().unwrap();
        assert_eq!(read.secret.reveal(), "s3cr3t");
        assert_eq!(read.second, ["mfa", "otp"]);
        for (issuer, roles) in [
            ("http://id.example.org", "a=auditor"),
            ("https://id.example.org", "a=representative"),
            ("https://id.example.org", "a=owner"),
            ("https://id.example.org", "auditor"),
        ] {
            let (wrong, _kept) = place(issuer, roles);
            assert!(wrong.read().is_err(), "{issuer} {roles}");
            assert_eq!(look(Some(&wrong), "oidc_issuer").1, State::Wrong);
        }
        let (mut lost, _kept) = place("https://id.example.org", "");
        lost.secret_file = "/nowhere".into();
        assert!(lost.read().is_err());
        for option in [
            "oidc_issuer",
            "oidc_client",
            "oidc_secret_file",
            "oidc_second_factor",
        ] {
            let printed = format!("{:?}", look(Some(&good), option));
            assert!(!printed.contains("s3cr3t"), "{printed}");
            assert_eq!(look(None, option).1, State::Good);
        }
        assert!(!format!("{good:?} {read:?}").contains("s3cr3t"));
    }
}
