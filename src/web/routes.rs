//! Which request is answered by what.

use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_LANGUAGE, ALLOW, AUTHORIZATION, CACHE_CONTROL, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE,
    HeaderName, HeaderValue,
};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde_json::{Value, json};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use super::desk::{Desk, Reply};
use super::entry::Entry;
use super::files::FILES;
use super::gate::Gate;
use super::hub::Hub;
use super::limits::{AT_THE_DESK, BODY_BYTES, Limits, VIEWERS};
use super::reason::Reason;
use super::seat::Seat;
use super::viewer::View;
use super::words::{WORDS, languages};
use crate::base::Language;

const JSON: &str = "application/json";
const MESSAGES: &str = "application/octet-stream";
const METHODS: HeaderValue = HeaderValue::from_static("GET, HEAD, POST");

/// Headers of every answer.
const HEADERS: [(HeaderName, HeaderValue); 6] = [
    (
        HeaderName::from_static("content-security-policy"),
        HeaderValue::from_static(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
             base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        ),
    ),
    (HeaderName::from_static("x-content-type-options"), HeaderValue::from_static("nosniff")),
    (HeaderName::from_static("referrer-policy"), HeaderValue::from_static("no-referrer")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    (CACHE_CONTROL, HeaderValue::from_static("no-store")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), microphone=(), geolocation=(), usb=(), serial=()"),
    ),
];

/// What the routes know.
pub(super) struct House {
    pub(super) gate: Gate,
    pub(super) entry: Entry,
    pub(super) hub: Hub,
    pub(super) desk: Arc<dyn Desk>,
    /// Places at the desk.
    pub(super) places: Arc<Semaphore>,
    pub(super) limits: Limits,
}

impl House {
    pub(super) fn new(port: u16, entry: Entry, hub: Hub, desk: Arc<dyn Desk>, limits: Limits) -> Arc<Self> {
        let places = Arc::new(Semaphore::new(AT_THE_DESK));
        Arc::new(Self { gate: Gate::new(port), entry, hub, desk, places, limits })
    }
}

type Refused = (u16, Reason);

/// A refusal on its way out: the gate puts it into words, which knows for whom.
#[derive(Clone)]
struct Unsaid(Refused);

/// All routes, behind the gate.
pub(super) fn routes(house: Arc<House>) -> Router {
    let data = Router::new()
        .route("/stream", get(stream))
        .route("/act", post(act))
        .route("/summary", get(summary))
        .route_layer(from_fn_with_state(house.clone(), with_token));
    let mut all = Router::new()
        .merge(data)
        .route("/enter", post(enter))
        .route("/health", get(|| async { StatusCode::NO_CONTENT }))
        .fallback(|| async { refused((404, Reason::Nothing)) });
    for file in FILES {
        all = all.route(file.path, get(move || async { shown(file.kind(), file.bytes) }));
    }
    for (language, texts) in WORDS {
        all = all.route(&format!("/words/{language}.json"), get(|| async { shown(JSON, texts.as_bytes()) }));
    }
    all = all.route("/words/languages.json", get(|| async { shown(JSON, languages()) }));
    // Of the routes above: those added later would not know it.
    all = all.method_not_allowed_fallback(|| async { refused((405, Reason::Method)) });
    all.layer(from_fn_with_state(house.clone(), through_the_gate)).with_state(house)
}

/// The gate, and what every answer carries.
async fn through_the_gate(State(house): State<Arc<House>>, request: Request, next: Next) -> Response {
    let language = read_by(request.headers());
    let checked = house.gate.check(request.method(), request.uri(), request.headers());
    let mut answer = match checked {
        Ok(()) => next.run(request).await,
        Err(why) => {
            let mut answer = refused(why);
            if answer.status() == StatusCode::METHOD_NOT_ALLOWED {
                answer.headers_mut().insert(ALLOW, METHODS);
            }
            // What is refused here has no business with this server: its connection makes room for others.
            answer.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
            answer
        }
    };
    if let Some(Unsaid((status, why))) = answer.extensions_mut().remove() {
        // The length is that of an empty answer.
        answer.headers_mut().remove(CONTENT_LENGTH);
        answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(JSON));
        *answer.body_mut() = Body::from(Reply::refusal(status, &why, language).json);
    }
    answer.headers_mut().extend(HEADERS);
    answer
}

/// The language that whoever asks reads: the first of those they name that there are words for.
fn read_by(headers: &HeaderMap) -> Language {
    let named = headers.get(ACCEPT_LANGUAGE).and_then(|named| named.to_str().ok()).unwrap_or_default();
    let first = named.split(',').find_map(|one| Language::of_locale(one.split(';').next()?.trim()));
    first.unwrap_or_default()
}

async fn with_token(State(house): State<Arc<House>>, request: Request, next: Next) -> Response {
    if knows(&house.entry, request.headers()) {
        next.run(request).await
    } else {
        refused((401, Reason::Token))
    }
}

fn knows(entry: &Entry, headers: &HeaderMap) -> bool {
    let mut given = headers.get_all(AUTHORIZATION).iter();
    let (Some(given), None) = (given.next(), given.next()) else { return false };
    given.as_bytes().strip_prefix(b"Bearer ").is_some_and(|token| entry.knows(token))
}

async fn enter(State(house): State<Arc<House>>, body: Body) -> Response {
    let body = match whole(&house, body).await {
        Ok(body) => body,
        Err(why) => return refused(why),
    };
    let Ok(body) = serde_json::from_slice::<Value>(&body) else { return refused((400, Reason::Damaged)) };
    let token = body["code"].as_str().and_then(|code| house.entry.enter(code, Instant::now()));
    let Some(token) = token else { return refused((403, Reason::Code)) };
    answer(Reply { status: 200, json: json!({ "token": token }).to_string().into_bytes() })
}

async fn act(State(house): State<Arc<House>>, headers: HeaderMap, body: Body) -> Response {
    let language = read_by(&headers);
    match whole(&house, body).await {
        Ok(body) => at_the_desk(house, move |desk| desk.act(&body, language)).await,
        Err(why) => refused(why),
    }
}

async fn summary(State(house): State<Arc<House>>, headers: HeaderMap) -> Response {
    let language = read_by(&headers);
    at_the_desk(house, move |desk| desk.summary(language)).await
}

async fn stream(State(house): State<Arc<House>>, uri: Uri) -> Response {
    let after = match uri.query() {
        None => Some(0),
        Some(query) => query.strip_prefix("after=").and_then(|after| after.parse().ok()),
    };
    let Some(after) = after else { return refused((400, Reason::After)) };
    match Seat::take(&house.hub, after, Instant::now()) {
        Some(seat) => ([(CONTENT_TYPE, MESSAGES)], Body::new(View::new(seat))).into_response(),
        None => refused((503, Reason::Viewers { most: VIEWERS })),
    }
}

/// The whole body of a request.
async fn whole(house: &House, body: Body) -> Result<Bytes, Refused> {
    let read = timeout(house.limits.body, to_bytes(body, BODY_BYTES)).await;
    read.map_err(|_| (408, Reason::SlowBody))?.map_err(|_| (400, Reason::Damaged))
}

/// An answer of the desk, from a thread of its own.
async fn at_the_desk(house: Arc<House>, ask: impl FnOnce(&dyn Desk) -> Reply + Send + 'static) -> Response {
    let within = house.limits.desk;
    let asked = async move {
        let place = house.places.clone().acquire_owned().await;
        let desk = house.desk.clone();
        // The place is taken for as long as the desk is busy, even if nobody waits for the answer any more.
        spawn_blocking(move || (ask(&*desk), place).0).await
    };
    match timeout(within, asked).await {
        Ok(Ok(reply)) => answer(reply),
        Ok(Err(_)) => refused((500, Reason::Failed)),
        Err(_) => refused((503, Reason::Busy)),
    }
}

fn shown(kind: &'static str, bytes: impl IntoResponse) -> Response {
    ([(CONTENT_TYPE, kind)], bytes).into_response()
}

fn answer(reply: Reply) -> Response {
    (status_of(reply.status), [(CONTENT_TYPE, JSON)], reply.json).into_response()
}

fn refused(why: Refused) -> Response {
    let mut answer = status_of(why.0).into_response();
    answer.extensions_mut().insert(Unsaid(why));
    answer
}

fn status_of(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
