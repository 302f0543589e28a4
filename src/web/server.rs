//! The server: a thread of its own, from the first connection to the last message.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpSocket};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{Semaphore, oneshot};
use tokio::time::{sleep, timeout};

use super::connection;
use super::desk::Desk;
use super::entry::Entry;
use super::hub::Hub;
use super::limits::{AT_THE_DESK, CONNECTIONS, Limits, SEND_BUFFER_BYTES};
use super::routes::{House, routes};

/// Connections that wait to be looked at.
const BACKLOG: u32 = 64;
/// Before the next try when the system has no connection to give.
const ACCEPT_AGAIN: Duration = Duration::from_millis(100);
/// What viewers are told when the server stops and nobody has said anything else.
const STOPPED: &[u8] = br#"{"reason":"stopped"}"#;

/// A running server. It ends when this is dropped.
pub struct Serving {
    address: SocketAddr,
    code: String,
    house: Arc<House>,
    running: Option<(oneshot::Sender<()>, JoinHandle<()>)>,
}

/// Serves the page on `127.0.0.1`, on this port or on any free one (0).
///
/// # Errors
/// If the port is taken, or the system gives no socket, thread or random bytes.
pub fn serve(port: u16, hub: Hub, desk: Arc<dyn Desk>) -> io::Result<Serving> {
    serve_within(Limits::default(), port, hub, desk)
}

pub(super) fn serve_within(limits: Limits, port: u16, hub: Hub, desk: Arc<dyn Desk>) -> io::Result<Serving> {
    let runtime =
        Builder::new_current_thread().enable_io().enable_time().max_blocking_threads(AT_THE_DESK).build()?;
    let listener = runtime.block_on(async { listen(port) })?;
    let address = listener.local_addr()?;
    let entry = Entry::new(limits.code)?;
    let code = entry.issue(Instant::now())?;
    let house = House::new(address.port(), entry, hub, desk, limits);
    let (stop, stopped) = oneshot::channel();
    let inside = house.clone();
    let thread = std::thread::Builder::new()
        .name("live page".to_owned())
        .spawn(move || run(runtime, listener, &inside, stopped))?;
    Ok(Serving { address, code, house, running: Some((stop, thread)) })
}

impl Serving {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The first one-time code: good once, within 60 seconds.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Another one-time code; those before are void.
    ///
    /// # Errors
    /// If the system gives no random bytes.
    pub fn new_code(&self) -> io::Result<String> {
        self.house.entry.issue(Instant::now())
    }

    /// Says goodbye to the viewers and ends, within about a second. Unless the hub has another last message, it is
    /// `{"reason":"stopped"}`.
    pub fn stop(self) {}
}

impl Drop for Serving {
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.running.take() {
            let _ = stop.send(());
            // It has caught its own panics, if any.
            let _ = thread.join();
        }
    }
}

fn listen(port: u16) -> io::Result<TcpListener> {
    let socket = TcpSocket::new_v4()?;
    // On Windows the same option would let another program take the port as well.
    #[cfg(not(windows))]
    socket.set_reuseaddr(true)?;
    socket.set_send_buffer_size(SEND_BUFFER_BYTES)?;
    socket.bind((Ipv4Addr::LOCALHOST, port).into())?;
    socket.listen(BACKLOG)
}

fn run(runtime: Runtime, listener: TcpListener, house: &Arc<House>, stopped: oneshot::Receiver<()>) {
    let end = Arc::new(GracefulShutdown::new());
    let accepting = runtime.spawn(accept(listener, house.clone(), end.clone()));
    runtime.block_on(async {
        // The other end does not go without a word, but if it did that would be one too.
        let _ = stopped.await;
        accepting.abort();
        let _ = accepting.await;
        house.hub.bye(STOPPED.to_vec());
        if let Some(end) = Arc::into_inner(end) {
            let _ = timeout(house.limits.bye, end.shutdown()).await;
        }
    });
    // A desk that is still busy is not waited for.
    runtime.shutdown_background();
}

async fn accept(listener: TcpListener, house: Arc<House>, end: Arc<GracefulShutdown>) {
    let routes = routes(house.clone());
    let open = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            sleep(ACCEPT_AGAIN).await;
            continue;
        };
        // One too many is closed at once.
        let Ok(permit) = open.clone().try_acquire_owned() else { continue };
        let answered = connection::answer(stream, routes.clone(), house.limits, end.watcher());
        tokio::spawn(async move {
            answered.await;
            drop(permit);
        });
    }
}
