//! A page and a form with nothing around them, to measure ours against: the same 20 rows by axum and SQLite alone,
//! compressed by the same middleware where it is asked for; rows written durably, each by itself or those that wait together.

use std::time::Duration;

use axum::{
    Router, extract::State, response::Html, routing::get, routing::post, serve::ListenerExt,
};
use sqlx::{
    Connection, SqliteConnection, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use tokio::sync::{mpsc, oneshot};

type Waiting = (String, oneshot::Sender<bool>);

#[derive(Clone)]
struct Bare {
    read: SqlitePool,
    one: mpsc::Sender<Waiting>,
    grouped: mpsc::Sender<Waiting>,
}

async fn page(State(bare): State<Bare>) -> Html<String> {
    let sql = "SELECT id, name, country, level FROM organisations WHERE visibility = 'public' ORDER BY sort_name, id LIMIT 20";
    let rows: Vec<(String, String, String, String)> = sqlx::query_as(sql)
        .fetch_all(&bare.read)
        .await
        .unwrap_or_default();
    let rows: String = rows
        .iter()
        .map(|(id, name, country, level)| {
            format!("<tr><td><a href=\"/organisations/{id}\">{name}</a></td><td>{country}</td><td>{level}</td></tr>")
        })
        .collect();
    Html(format!(
        "<!doctype html><title>Bare</title><table>{rows}</table>"
    ))
}

async fn keep(orders: mpsc::Sender<Waiting>, text: String) -> &'static str {
    let (done, kept) = oneshot::channel();
    let sent = orders.send((text, done)).await.is_ok();
    if sent && kept.await.unwrap_or(false) {
        "kept"
    } else {
        "lost"
    }
}

/// Writes what waits, at most `most` rows a commit.
async fn write(
    mut connection: SqliteConnection,
    mut orders: mpsc::Receiver<Waiting>,
    most: usize,
) -> anyhow::Result<()> {
    let mut batch = Vec::new();
    while orders.recv_many(&mut batch, most).await > 0 {
        let mut tx = connection.begin().await?;
        for (text, _) in &batch {
            sqlx::query("INSERT INTO kept (text) VALUES ($1)")
                .bind(text)
                .execute(&mut *tx)
                .await?;
        }
        tx.commit().await?;
        for (_, done) in batch.drain(..) {
            let _ = done.send(true);
        }
    }
    Ok(())
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (read, written) = (
        arguments.next().unwrap_or_default(),
        arguments.next().unwrap_or_default(),
    );
    let options = SqliteConnectOptions::new().filename(read).read_only(true);
    let read = SqlitePoolOptions::new()
        .max_connections(4)
        .test_before_acquire(false)
        .connect_with(options)
        .await?;
    let durable = SqliteConnectOptions::new()
        .filename(written)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(10));
    let mut first = SqliteConnection::connect_with(&durable).await?;
    sqlx::query("CREATE TABLE kept (number INTEGER PRIMARY KEY, text TEXT NOT NULL)")
        .execute(&mut first)
        .await?;
    let second = SqliteConnection::connect_with(&durable).await?;
    let (one, ones) = mpsc::channel(1024);
    let (grouped, groups) = mpsc::channel(1024);
    tokio::spawn(write(first, ones, 1));
    tokio::spawn(write(second, groups, 128));

    let router = Router::new()
        .route("/", get(page))
        .route(
            "/one",
            post(|State(bare): State<Bare>, text: String| keep(bare.one, text)),
        )
        .route(
            "/grouped",
            post(|State(bare): State<Bare>, text: String| keep(bare.grouped, text)),
        )
        .with_state(Bare { read, one, grouped })
        .layer(
            tower_http::compression::CompressionLayer::new()
                .quality(tower_http::CompressionLevel::Precise(1)),
        );
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let listener = listener.tap_io(|connection| {
        let _ = connection.set_nodelay(true);
    });
    println!("address http://{address}");
    axum::serve(listener, router).await?;
    Ok(())
}
