//! `indaba serve`: opens the house, prints where it is, works until told to stop.

use std::net::SocketAddr;

use anyhow::Context;
use axum::serve::ListenerExt;
use kernel::{Clock, Randomness};
use tokio::net::TcpListener;

use crate::{House, Settings, work};

/// Serves until the process is asked to end; port 0 takes a free one.
///
/// # Errors
/// What stands in the way, for the operator.
pub async fn serve(mut settings: Settings, address: SocketAddr) -> anyhow::Result<()> {
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("cannot listen on {address}"))?;
    let local = listener.local_addr()?;
    if settings.base.is_empty() {
        settings.base = format!("http://{local}");
    }
    let house = House::open(&settings, Clock::System, Randomness::System).await?;
    println!("address {}", house.site.app.base);
    if let Some(link) = house.set_up_link().await? {
        println!("set-up {link}");
    }
    run(house, listener).await
}

/// Answers requests and works through jobs until the process is asked to end.
pub(crate) async fn run(house: House, listener: TcpListener) -> anyhow::Result<()> {
    let worker = tokio::spawn(work::work(house.clone()));
    // A page leaves at once and does not wait for the reader's machine to acknowledge its first bytes.
    let listener = listener.tap_io(|connection| {
        let _ = connection.set_nodelay(true);
    });
    axum::serve(listener, house.router())
        .with_graceful_shutdown(told_to_stop())
        .await?;
    worker.abort();
    house.site.app.db.close().await;
    Ok(())
}

async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return;
    };
    tokio::select! { _ = terminate.recv() => {}, _ = tokio::signal::ctrl_c() => {} }
}
