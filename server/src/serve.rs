//! `indaba serve`: opens the house, prints where it is, works until told to stop.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use anyhow::Context;
use axum::serve::ListenerExt;
use kernel::{Clock, Randomness};
use tokio::{net::TcpListener, sync::watch, time::timeout};

use crate::{House, Settings, work};

/// How long requests and letters under way may take once the process was asked to end. Below what systemd waits.
const GRACE: Duration = Duration::from_secs(30);

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
    // Beside the start: where it does not answer, everybody else signs in meanwhile.
    let app = Arc::clone(&house.site.app);
    tokio::spawn(async move {
        if let Some(institution) = &app.institution {
            institution.prepare(app.clock.now()).await;
        }
    });
    if let Some(link) = house.set_up_link().await? {
        println!("set-up {link}");
    }
    run(house, listener).await
}

/// Answers requests and works through jobs until the process is asked to end: then nothing new is taken in, what is
/// under way is finished, and jobs not begun are put back.
pub(crate) async fn run(house: House, listener: TcpListener) -> anyhow::Result<()> {
    let (stop, stopping) = watch::channel(false);
    let worker = tokio::spawn(work::work(house.clone(), stopping.clone()));
    // A page leaves at once and does not wait for the reader's machine to acknowledge its first bytes.
    let listener = listener.tap_io(|connection| {
        let _ = connection.set_nodelay(true);
    });
    // Who asks is known to be counted by network, and is written down nowhere.
    let router = house.router();
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service).with_graceful_shutdown(async move {
        told_to_stop().await;
        tracing::info!("asked to end: finishing what is under way");
        let _ = stop.send(true);
    });
    let mut told = stopping;
    tokio::select! {
        ended = served.into_future() => ended?,
        () = async {
            let _ = told.wait_for(|stop| *stop).await;
            tokio::time::sleep(GRACE).await;
        } => tracing::warn!("requests that took longer than {} seconds are cut off", GRACE.as_secs()),
    }
    if timeout(GRACE, worker).await.is_err() {
        tracing::warn!("a job took too long: it comes again after the next start");
    }
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
