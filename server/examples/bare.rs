//! A page with nothing around it, to measure ours against: the same 20 rows by axum and SQLite alone.

use axum::{Router, response::Html, routing::get, serve::ListenerExt};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let file = std::env::args().nth(1).unwrap_or_default();
    let options = SqliteConnectOptions::new().filename(file).read_only(true);
    let pool = SqlitePoolOptions::new()
        .max_connections(4)
        .connect_with(options)
        .await?;
    let page = move || {
        let pool = pool.clone();
        async move {
            let sql = "SELECT name, country FROM organisations WHERE visibility = 'public' ORDER BY sort_name, id LIMIT 20";
            let rows: Vec<(String, String)> = sqlx::query_as(sql)
                .fetch_all(&pool)
                .await
                .unwrap_or_default();
            let rows: String = rows
                .iter()
                .map(|(name, country)| format!("<tr><td>{name}</td><td>{country}</td></tr>"))
                .collect();
            Html(format!(
                "<!doctype html><title>Bare</title><table>{rows}</table>"
            ))
        }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let listener = listener.tap_io(|connection| {
        let _ = connection.set_nodelay(true);
    });
    println!("address http://{address}");
    axum::serve(listener, Router::new().route("/", get(page))).await?;
    Ok(())
}
