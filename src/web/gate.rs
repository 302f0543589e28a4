//! The gate: what the head of every request must hold before anything else looks at it.
//!
//! A page of another site may send requests to this computer, even under a name that its owner lets point here. So the
//! host must be this server's own, compared whole, and who asks must be this server's own page.

use axum::http::header::{
    CONNECTION, CONTENT_LENGTH, HOST, HeaderMap, HeaderName, ORIGIN, TRANSFER_ENCODING, UPGRADE,
};
use axum::http::{Method, Uri};

use super::limits::BODY_BYTES;
use super::reason::Reason;

/// Port that browsers leave out of an address.
const HTTP_PORT: u16 = 80;
const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const SEC_FETCH_MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");
const SEC_FETCH_DEST: HeaderName = HeaderName::from_static("sec-fetch-dest");

/// Says what the names of this server are, and lets nothing pass that is meant for another or comes from another.
pub(super) struct Gate {
    /// `127.0.0.1:PORT` and `localhost:PORT`.
    names: [String; 2],
}

impl Gate {
    pub(super) fn new(port: u16) -> Self {
        let port = if port == HTTP_PORT { String::new() } else { format!(":{port}") };
        Self { names: ["127.0.0.1", "localhost"].map(|name| format!("{name}{port}")) }
    }

    /// Whether a request may go on.
    ///
    /// # Errors
    /// Why not, and the status of the answer.
    pub(super) fn check(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> Result<(), (u16, Reason)> {
        self.host(uri, headers)?;
        self.origin(headers, opens_the_page(method, uri, headers))?;
        body(method, headers)
    }

    fn host(&self, uri: &Uri, headers: &HeaderMap) -> Result<(), (u16, Reason)> {
        let mut hosts = headers.get_all(HOST).iter();
        let (Some(host), None) = (hosts.next(), hosts.next()) else { return Err((400, Reason::Host)) };
        let host = host.to_str().map_err(|_| (400, Reason::Host))?;
        // A request line may name a host too.
        let named = uri.authority().map_or(host, |authority| authority.as_str());
        let ours = |name: &str| self.names.iter().any(|own| own == name);
        if ours(host) && ours(named) { Ok(()) } else { Err((421, Reason::OtherHost)) }
    }

    fn origin(&self, headers: &HeaderMap, opens: bool) -> Result<(), (u16, Reason)> {
        let ours = |origin: &[u8]| {
            let name = origin.strip_prefix(b"http://");
            name.is_some_and(|name| self.names.iter().any(|own| own.as_bytes() == name))
        };
        if !headers.get_all(ORIGIN).iter().all(|origin| ours(origin.as_bytes())) {
            return Err((403, Reason::Origin));
        }
        let same = |site: &[u8]| site == b"same-origin" || site == b"none";
        if !opens && !headers.get_all(SEC_FETCH_SITE).iter().all(|site| same(site.as_bytes())) {
            return Err((403, Reason::OtherSite));
        }
        Ok(())
    }
}

/// Whether somebody opens the page itself in a window of its own, from wherever a link to it stands: so does the file through
/// which this program opens it, which browsers count as another site. The page holds no data, can be put into no frame, and
/// everything that it asks for itself comes from itself.
fn opens_the_page(method: &Method, uri: &Uri, headers: &HeaderMap) -> bool {
    let is = |name: &HeaderName, value: &[u8]| {
        let mut given = headers.get_all(name).iter();
        given.next().is_some_and(|given| given.as_bytes() == value) && given.next().is_none()
    };
    method == Method::GET
        && uri.path() == "/"
        && uri.query().is_none()
        && is(&SEC_FETCH_MODE, b"navigate")
        && is(&SEC_FETCH_DEST, b"document")
}

fn body(method: &Method, headers: &HeaderMap) -> Result<(), (u16, Reason)> {
    if ![Method::GET, Method::HEAD, Method::POST].contains(method) {
        return Err((405, Reason::Method));
    }
    let upgrades = |value: &[u8]| value.to_ascii_lowercase().windows(7).any(|word| word == b"upgrade");
    if headers.contains_key(UPGRADE)
        || headers.get_all(CONNECTION).iter().any(|value| upgrades(value.as_bytes()))
    {
        return Err((400, Reason::Upgrade));
    }
    if headers.contains_key(TRANSFER_ENCODING) {
        return Err((411, Reason::NoLength));
    }
    // The library below has made sure that there is one length at most, and that it is a number.
    let length = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if length.is_some_and(|length| length > BODY_BYTES as u64) {
        return Err((413, Reason::TooLong { most_bytes: BODY_BYTES }));
    }
    Ok(())
}
