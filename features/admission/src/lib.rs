//! admission: say in one sentence what people do here.

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
        name: "admission",
        routes: vec![Route::get(
            "/admission",
            "admission.see",
            Surface::Public,
            pages::list,
        )],
        policies: vec![Matrix::of::<policy::List>()],
        migrations: &[::store::Migration {
            name: "admission/0001",
            sql: include_str!("../migrations/0001.sql"),
        }],
        nav: vec![NavEntry {
            href: "/admission",
            key: "admission-title",
            show: |_| true,
        }],
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}
