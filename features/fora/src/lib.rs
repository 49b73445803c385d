//! fora: say in one sentence what people do here.

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
        name: "fora",
        routes: vec![Route::get(
            "/fora",
            "fora.see",
            Surface::Public,
            pages::list,
        )],
        policies: vec![Matrix::of::<policy::List>()],
        migrations: &[::store::Migration {
            name: "fora/0001",
            sql: include_str!("../migrations/0001.sql"),
        }],
        nav: vec![NavEntry {
            href: "/fora",
            key: "fora-title",
            show: |_| true,
        }],
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}
