//! One connection.

use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::Watcher;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;

use super::limits::{HEAD_BYTES, Limits};
use super::patient::Patient;

/// Answers what comes over a connection until either side closes it, or the server ends: then what is being answered
/// is answered, and no more. What goes wrong on it concerns nobody else.
pub(super) async fn answer(stream: TcpStream, routes: axum::Router, limits: Limits, end: Watcher) {
    // A picture is not held back to be sent with the next one. If the system refuses, it is only later.
    let _ = stream.set_nodelay(true);
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_buf_size(HEAD_BYTES)
        .max_header_size(HEAD_BYTES)
        .serve_connection(
            TokioIo::new(Patient::new(stream, limits.taking)),
            TowerToHyperService::new(routes),
        );
    let _ = end.watch(connection).await;
}
