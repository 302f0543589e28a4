//! Work on every core with its results in order.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError, mpsc};

/// Pieces of work begun ahead of the one whose result is waited for, for each thread: what bounds the
/// memory of results that came too early.
const AHEAD: usize = 4;

/// Which piece of work comes next.
struct Queue {
    state: Mutex<State>,
    moved: Condvar,
}

struct State {
    next: usize,
    /// Results handed on so far.
    done: usize,
    stopped: bool,
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing that holds the lock can panic halfway through a change.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next of `n` pieces, once it is at most `ahead` ahead; `None` when there is none, or no more are
    /// wanted.
    fn take(&self, n: usize, ahead: usize) -> Option<usize> {
        let mut state = self.lock();
        while !state.stopped && state.next < n && state.next >= state.done + ahead {
            state = self.moved.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        let at = state.next;
        state.next += 1;
        (!state.stopped && at < n).then_some(at)
    }

    fn hand_on(&self) {
        self.lock().done += 1;
        self.moved.notify_all();
    }

    fn stop(&self) {
        self.lock().stopped = true;
        self.moved.notify_all();
    }
}

/// Lets the others go when its thread panics: they would wait for a result that never comes.
struct Guard<'a>(&'a Queue);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.stop();
        }
    }
}

/// Does the work of 0 to `n` on every core and hands each result to `each`, in order, on the caller's
/// thread. Every thread has a state of its own, made by `state`. Only a few results are held at any time.
///
/// # Errors
/// The first error of `each`; no more work is begun after it.
pub fn in_order<S, T: Send, E>(
    n: usize,
    state: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, usize) -> T + Sync,
    mut each: impl FnMut(usize, T) -> Result<(), E>,
) -> Result<(), E> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(n.max(1));
    let queue =
        Queue { state: Mutex::new(State { next: 0, done: 0, stopped: false }), moved: Condvar::new() };
    let (sender, results) = mpsc::channel();
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let sender = sender.clone();
            let (queue, state, work) = (&queue, &state, &work);
            scope.spawn(move || {
                let _guard = Guard(queue);
                let mut state = state();
                while let Some(at) = queue.take(n, AHEAD * threads) {
                    if sender.send((at, work(&mut state, at))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        // When `each` panics the threads must not wait for room that nobody makes.
        let _guard = Guard(&queue);
        let mut early = BTreeMap::new();
        let mut next = 0;
        // Ends when every thread is done; a panic of one of them goes on at the end of the scope.
        for (at, result) in results {
            early.insert(at, result);
            while let Some(result) = early.remove(&next) {
                each(next, result).inspect_err(|_| queue.stop())?;
                queue.hand_on();
                next += 1;
            }
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::convert::Infallible;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// Takes longer the smaller the number, so that results come out of order.
    fn slowly(at: usize) -> usize {
        std::thread::sleep(std::time::Duration::from_micros(500 - 50 * (at as u64 % 10)));
        at * at
    }

    #[test]
    fn results_come_in_order_and_only_a_few_are_held() {
        let (begun, mut got, mut most) = (AtomicUsize::new(0), Vec::new(), 0);
        let work = |_: &mut (), at| {
            begun.fetch_add(1, Ordering::Relaxed);
            slowly(at)
        };
        let each = |at, result| {
            most = most.max(begun.load(Ordering::Relaxed) - at);
            got.push(result);
            Ok::<(), Infallible>(())
        };
        in_order(200, || (), work, each).unwrap_or_else(|never| match never {});
        assert_eq!(got, (0..200).map(|at| at * at).collect::<Vec<_>>());
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        assert!(most <= AHEAD * threads, "{most}");
    }

    #[test]
    fn an_error_ends_the_work() {
        let begun = AtomicUsize::new(0);
        let work = |_: &mut (), at| {
            begun.fetch_add(1, Ordering::Relaxed);
            slowly(at)
        };
        let ended = in_order(10_000, || (), work, |at, _| if at == 5 { Err("enough") } else { Ok(()) });
        assert_eq!(ended, Err("enough"));
        assert!(begun.load(Ordering::Relaxed) < 1000);
        assert_eq!(in_order(0, || (), |_, at| at, |_, _| Err("none")), Ok(()));
    }

    #[test]
    #[should_panic(expected = "panicked")]
    fn a_panic_is_not_waited_for() {
        let work = |_: &mut (), at: usize| assert!(at != 3, "three");
        in_order(100, || (), work, |_, ()| Ok::<(), Infallible>(())).unwrap_or_else(|never| match never {});
    }

    #[test]
    fn a_panic_of_the_caller_comes_out() {
        let panics = || {
            let _ = in_order(10_000, || (), |(), at| at, |_, _| -> Result<(), ()> { panic!("the caller's") });
        };
        let result = std::panic::catch_unwind(panics);
        assert_eq!(result.unwrap_err().downcast_ref::<&str>(), Some(&"the caller's"));
    }
}
