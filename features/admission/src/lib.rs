//! Admission: how an organisation asks to join the network, and how the Office decides.

mod apply;
pub mod model;
pub mod policy;
mod store;

use feature::Feature;
use guard::Matrix;

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    Feature {
        name: "admission",
        routes: apply::routes(),
        policies: vec![
            Matrix::of::<policy::Entrance>(),
            Matrix::of::<model::Application>(),
            Matrix::of::<policy::Desk>(),
        ],
        migrations: &[
            ::store::Migration {
                name: "admission/0001",
                sql: include_str!("../migrations/0001.sql"),
            },
            ::store::Migration {
                name: "admission/0002",
                sql: include_str!("../migrations/0002.sql"),
            },
        ],
        listeners: apply::LISTENERS.to_vec(),
        events: apply::EVENTS,
        nav: apply::nav(),
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}
