//! The body of an answer that never ends: what a viewer's seat hands out, as fast as the other side takes it.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Instant;

use hyper::body::{Body, Bytes, Frame};
use tokio::time::{Sleep, sleep_until};

use super::seat::Seat;

/// The streamed body. It is asked for more only when the connection has room: what a slow page did not take in time is
/// never made, but for events.
pub(super) struct View {
    seat: Option<Seat>,
    again: Option<Pin<Box<Sleep>>>,
}

impl View {
    pub(super) fn new(seat: Seat) -> Self {
        Self { seat: Some(seat), again: None }
    }
}

impl Body for View {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let view = self.get_mut();
        loop {
            let Some(seat) = &mut view.seat else { return Poll::Ready(None) };
            let handed = seat.hand(Instant::now(), context.waker());
            if handed.last {
                view.seat = None;
            }
            if !handed.bytes.is_empty() {
                return Poll::Ready(Some(Ok(Frame::data(handed.bytes.into()))));
            }
            let Some(again) = handed.again else { return Poll::Pending };
            let sleep = view.again.insert(Box::pin(sleep_until(again.into())));
            if sleep.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
        }
    }
}
