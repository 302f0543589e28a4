//! How a page of this program is told from any other: the one-time code and the token.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

const CODE_BYTES: usize = 16;
const TOKEN_BYTES: usize = 32;

/// The token of this run of the program, and the code that it is given for, once.
pub(super) struct Entry {
    token: String,
    code: Mutex<Option<(String, Instant)>>,
    code_valid: Duration,
}

impl Entry {
    /// A token and no code yet; a code is good for so long.
    ///
    /// # Errors
    /// If the system gives no random bytes.
    pub(super) fn new(code_valid: Duration) -> std::io::Result<Self> {
        Ok(Self { token: random::<TOKEN_BYTES>()?, code: Mutex::new(None), code_valid })
    }

    /// A new code; the one before is void.
    ///
    /// # Errors
    /// If the system gives no random bytes.
    pub(super) fn issue(&self, now: Instant) -> std::io::Result<String> {
        let code = random::<CODE_BYTES>()?;
        *self.code.lock().unwrap_or_else(PoisonError::into_inner) = Some((code.clone(), now));
        Ok(code)
    }

    /// The token, for the right code in time. Then the code is used up; a wrong one leaves it as it is.
    pub(super) fn enter(&self, given: &str, now: Instant) -> Option<&str> {
        let mut code = self.code.lock().unwrap_or_else(PoisonError::into_inner);
        code.take_if(|(code, issued)| {
            now.saturating_duration_since(*issued) <= self.code_valid
                && same(given.as_bytes(), code.as_bytes())
        })?;
        Some(&self.token)
    }

    /// Whether this is the token.
    pub(super) fn knows(&self, given: &[u8]) -> bool {
        same(given, self.token.as_bytes())
    }
}

/// So many random bytes of the system, in letters that are safe in an address.
fn random<const BYTES: usize>() -> std::io::Result<String> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// Whether two secrets are the same, in a time that tells nothing of where they differ. Their length is no secret.
fn same(one: &[u8], other: &[u8]) -> bool {
    let differing = one
        .iter()
        .zip(other)
        .fold(0, |differing, (one, other)| std::hint::black_box(differing | (one ^ other)));
    one.len() == other.len() && differing == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALID: Duration = Duration::from_secs(60);

    #[test]
    fn a_code_is_good_once_and_in_time() {
        let entry = Entry::new(VALID).unwrap();
        let start = Instant::now();
        assert_eq!(entry.enter("", start), None, "no code was issued");
        let code = entry.issue(start).unwrap();
        assert_eq!(entry.enter("nonsense", start), None);
        assert_eq!(entry.enter(&code[1..], start), None);
        let token = entry.enter(&code, start + VALID).expect("the last moment").to_owned();
        assert!(entry.knows(token.as_bytes()));
        assert_eq!(entry.enter(&code, start), None, "the second time");
        let late = entry.issue(start).unwrap();
        assert_eq!(entry.enter(&late, start + VALID + Duration::from_nanos(1)), None, "late");
        let before = entry.issue(start).unwrap();
        let code = entry.issue(start).unwrap();
        assert_eq!(entry.enter(&before, start), None, "another was issued since");
        assert_eq!(entry.enter(&code, start), Some(&*token));
    }

    #[test]
    fn secrets_are_long_differ_and_are_compared_whole() {
        let entry = Entry::new(VALID).unwrap();
        assert_eq!(URL_SAFE_NO_PAD.decode(&entry.token).unwrap().len(), 32);
        let code = entry.issue(Instant::now()).unwrap();
        assert_ne!(code, entry.issue(Instant::now()).unwrap());
        let token = entry.token.as_bytes();
        assert!(!entry.knows(b"") && !entry.knows(&token[..token.len() - 1]));
        for at in 0..token.len() {
            let mut other = token.to_vec();
            other[at] ^= 1;
            assert!(!entry.knows(&other), "byte {at}");
        }
    }
}
