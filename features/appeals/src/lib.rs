//! appeals: say in one sentence what people do here.

mod model;
mod pages;
mod policy;
mod store;

use feature::Feature;
use guard::Matrix;
use web::{NavEntry, Route, Surface};

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    Feature {
        name: "appeals",
        routes: vec![Route::get(
            "/appeals",
            "appeals.see",
            Surface::Public,
            pages::list,
        )],
        policies: vec![Matrix::of::<policy::List>()],
        migrations: &[::store::Migration {
            name: "appeals/0001",
            sql: include_str!("../migrations/0001.sql"),
        }],
        nav: vec![NavEntry {
            href: "/appeals",
            key: "appeals-title",
            show: |_| true,
        }],
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}
