//! The directory and representation on both engines: what is listed, counted, tied and published.

mod balance;
mod listed;
mod members;
mod tied;

use kernel::{Id, Language};
use parties::{
    AgeBand, Exchange, Gender, Leadership, Level, Organisation, OrganisationId, Profile, Standing,
    Theme, Visibility,
};
use testkit::TestApp;

/// An organisation of a made-up network, with all that is recorded of it.
#[derive(Clone, Debug)]
pub struct Made {
    /// The organisation itself.
    pub organisation: Organisation,
    /// What it says of its work.
    pub profile: Profile,
    /// Who leads it.
    pub leadership: Leadership,
}

/// Countries of several subregions.
const COUNTRIES: [&str; 7] = ["404", "800", "170", "250", "056", "242", ""];

/// A network of `n` organisations in which every mixture occurs, the same each time.
pub async fn network(test: &TestApp, n: usize) -> Vec<Made> {
    let pick = |i: usize, step: usize, len: usize| (i * step + i / len) % len;
    let made: Vec<Made> = (0..n)
        .map(|i| {
            let id: OrganisationId = Id::derived("made", &i.to_string());
            let name = match i % 4 {
                0 => format!("Acacia Trust {i}"),
                1 => format!("شبكة الشباب من أجل السلام {i}"),
                2 => format!("青年和平网络 {i}"),
                _ => format!("Réseau Baobab {i}"),
            };
            let organisation = Organisation {
                level: Level::ALL[pick(i, 3, 4)].code().to_owned(),
                country: COUNTRIES[pick(i, 5, 7)].to_owned(),
                visibility: Visibility::ALL[pick(i, 7, 3)],
                standing: Standing::ALL[match i % 11 {
                    0 => 0,
                    4 => 2,
                    7 => 3,
                    9 => 4,
                    _ => 1,
                }],
                ..Organisation::named(id, name, test.ctx().now())
            };
            let profile = Profile {
                themes: vec![Theme::ALL[pick(i, 2, 9)], Theme::ALL[pick(i, 4, 7)]],
                languages: vec![Language::ALL[pick(i, 5, 6)]],
                countries: vec![COUNTRIES[pick(i, 3, 6)].to_owned()],
                offers: vec![Exchange::ALL[pick(i, 5, 12)]],
                seeks: vec![Exchange::ALL[pick(i, 7, 12)]],
                ..Profile::default()
            };
            let leadership = Leadership {
                gender: Gender::ALL[pick(i, 3, 4)],
                age_band: AgeBand::ALL[pick(i, 2, 5)],
            };
            Made {
                organisation,
                profile,
                leadership,
            }
        })
        .collect();
    for chunk in made.chunks(200) {
        let chunk = chunk.to_vec();
        test.ctx()
            .write(move |tx, _| {
                Box::pin(async move {
                    for m in chunk {
                        let id = m.organisation.id;
                        parties::put(tx, &m.organisation).await?;
                        parties::put_profile(tx, id, &m.profile).await?;
                        parties::put_leadership(tx, id, m.leadership).await?;
                        parties::make_findable(tx, &m.organisation, Language::English).await?;
                    }
                    Ok(())
                })
            })
            .await
            .unwrap();
    }
    made
}
