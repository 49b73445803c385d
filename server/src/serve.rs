//! `indaba serve`: opens the house, prints where it is, works until told to stop.

use std::{net::SocketAddr, pin::pin, sync::Arc, time::Duration};

use anyhow::Context;
use axum::{Router, body::Body, extract::ConnectInfo, serve::Listener};
use hyper::{Request, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use kernel::{Clock, Randomness};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{mpsc, watch},
    time::timeout,
};
use tower::ServiceExt;

use crate::{House, Settings, work};

/// How long requests and letters under way may take once the process was asked to end. Below what systemd waits.
const GRACE: Duration = Duration::from_secs(30);

/// How long a connection waits for the head of a request to be whole, the next one of the same connection included. Longer than
/// a proxy keeps idle connections, so that it never sends on one that is just being closed.
const HEAD: Duration = Duration::from_secs(75);

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
    tokio::spawn(async move {
        told_to_stop().await;
        tracing::info!("asked to end: finishing what is under way");
        let _ = stop.send(true);
    });
    let served = listen(listener, house.router(), HEAD, stopping.clone());
    let mut told = stopping;
    tokio::select! {
        () = served => {}
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

/// Answers whoever connects until it is told to stop; then nobody else is taken in, and what is under way is finished.
async fn listen(
    mut listener: TcpListener,
    router: Router,
    head: Duration,
    stopping: watch::Receiver<bool>,
) {
    // Each connection holds one end: when all are gone, so is the channel.
    let (open, mut all_closed) = mpsc::channel::<()>(1);
    let mut told = stopping.clone();
    loop {
        let (stream, peer) = tokio::select! {
            _ = told.wait_for(|stop| *stop) => break,
            accepted = Listener::accept(&mut listener) => accepted,
        };
        // A page leaves at once and does not wait for the reader's machine to acknowledge its first bytes.
        let _ = stream.set_nodelay(true);
        let answers = answer(stream, peer, router.clone(), head, stopping.clone());
        let open = open.clone();
        tokio::spawn(async move {
            answers.await;
            drop(open);
        });
    }
    drop((listener, open));
    let _ = all_closed.recv().await;
}

/// Answers the requests of one connection.
async fn answer(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    head: Duration,
    mut stopping: watch::Receiver<bool>,
) {
    let service = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        // Who asks is known to be counted by network, and is written down nowhere.
        request.extensions_mut().insert(ConnectInfo(peer));
        router.clone().oneshot(request)
    });
    let mut connection = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(head)
            .serve_connection(TokioIo::new(stream), service)
    );
    // How a connection ended is its other end's matter.
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = stopping.wait_for(|stop| *stop) => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}

async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return;
    };
    tokio::select! { _ = terminate.recv() => {}, _ = tokio::signal::ctrl_c() => {} }
}

#[cfg(test)]
mod tests {
    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    /// Listens with little patience; gives where, how it is told to stop, and its end.
    async fn listening() -> (SocketAddr, watch::Sender<bool>, tokio::task::JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let slowly = || async {
            tokio::time::sleep(Duration::from_millis(900)).await;
            "slowly"
        };
        let who = |ConnectInfo(peer): ConnectInfo<SocketAddr>| async move { peer.to_string() };
        let router = Router::new()
            .route("/slowly", get(slowly))
            .route("/who", get(who));
        let (stop, stopping) = watch::channel(false);
        let ended = tokio::spawn(listen(
            listener,
            router,
            Duration::from_millis(400),
            stopping,
        ));
        (address, stop, ended)
    }

    /// Everything that comes until the other side ends the connection.
    async fn rest(stream: &mut TcpStream) -> String {
        let mut said = String::new();
        let read = timeout(Duration::from_secs(20), stream.read_to_string(&mut said)).await;
        read.expect("the connection is ended").unwrap();
        said
    }

    #[tokio::test]
    async fn a_request_whose_head_does_not_come_whole_is_ended() {
        let (address, _stop, _ended) = listening().await;
        let mut silent = TcpStream::connect(address).await.unwrap();
        let mut half = TcpStream::connect(address).await.unwrap();
        half.write_all(b"GET /who HTTP/1.1\r\nHost: x\r\nX-Slow: ")
            .await
            .unwrap();
        assert!(!rest(&mut silent).await.contains(" 200 "));
        assert!(!rest(&mut half).await.contains(" 200 "));
        // Others are answered meanwhile and after it, each under its own address.
        let mut whole = TcpStream::connect(address).await.unwrap();
        let own = whole.local_addr().unwrap().to_string();
        whole
            .write_all(b"GET /who HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            .await
            .unwrap();
        let said = rest(&mut whole).await;
        assert!(
            said.starts_with("HTTP/1.1 200") && said.ends_with(&own),
            "{said}"
        );
    }

    #[tokio::test]
    async fn an_answer_may_take_longer_than_a_head() {
        let (address, _stop, _ended) = listening().await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream
            .write_all(b"GET /slowly HTTP/1.1\r\nHost: x\r\n\r\n")
            .await
            .unwrap();
        // The connection waits for another head and is ended when none comes.
        let said = rest(&mut stream).await;
        assert!(
            said.starts_with("HTTP/1.1 200") && said.contains("slowly"),
            "{said}"
        );
    }

    #[tokio::test]
    async fn what_is_under_way_is_finished_and_nobody_else_taken_in() {
        let (address, stop, ended) = listening().await;
        let mut idle = TcpStream::connect(address).await.unwrap();
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream
            .write_all(b"GET /slowly HTTP/1.1\r\nHost: x\r\n\r\n")
            .await
            .unwrap();
        tokio::time::sleep(Duration::from_millis(100)).await;
        stop.send(true).unwrap();
        let said = rest(&mut stream).await;
        assert!(said.contains("slowly"), "{said}");
        assert_eq!(rest(&mut idle).await, "");
        timeout(Duration::from_secs(20), ended)
            .await
            .expect("it ends")
            .unwrap();
        assert!(TcpStream::connect(address).await.is_err());
    }
}
