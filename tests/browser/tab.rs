//! One page in a tab of its own: what it says of itself, and what a person does to it.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine as _;
use serde_json::{Value, json};

use crate::driver::Driver;
use crate::shot::Shot;

/// Longest that anything on the page is waited for: far longer than it takes, for a computer with much else to do.
const PATIENCE: Duration = Duration::from_secs(60);
const LOOK_AGAIN: Duration = Duration::from_millis(30);
/// The name under which WebDriver hands over an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The browser of all tests. They take turns: only the tab in front is drawn.
static BROWSER: Mutex<Option<Driver>> = Mutex::new(None);

/// A tab, closed when it is dropped.
pub(crate) struct Tab<'a> {
    browser: MutexGuard<'a, Option<Driver>>,
    first: String,
    /// `http://` and where the program serves.
    origin: String,
}

impl Tab<'_> {
    /// A new tab of this size, when it is this test's turn; the program is to be started afterwards, for an address is good
    /// for a minute only.
    pub(crate) fn new((width, height): (u32, u32)) -> Self {
        let mut browser = BROWSER.lock().unwrap_or_else(PoisonError::into_inner);
        let driver = browser.get_or_insert_with(Driver::start);
        let first = text(&driver.get("/window").unwrap());
        let window = text(&driver.post("/window/new", &json!({ "type": "tab" })).unwrap()["handle"]);
        driver.post("/window", &json!({ "handle": window })).unwrap();
        let tab = Self { browser, first, origin: String::new() };
        // What was there before is none of this page.
        tab.console();
        tab.requests();
        tab.size(width, height);
        tab
    }

    /// Opens the page at an address of the program.
    pub(crate) fn open(&mut self, address: &str) {
        address.split("/#").next().unwrap().clone_into(&mut self.origin);
        self.driver().post("/url", &json!({ "url": address })).unwrap();
        self.wait_to_join();
    }

    fn wait_to_join(&self) {
        self.wait("document.body.dataset.stream === 'open' && document.body.dataset.phase !== undefined");
    }

    fn driver(&self) -> &Driver {
        self.browser.as_ref().unwrap()
    }

    /// How large the page is, CSS pixels.
    pub(crate) fn size(&self, width: u32, height: u32) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", &metrics);
    }

    /// A command of the browser's own tools.
    pub(crate) fn devtools(&self, command: &str, with: &Value) -> Value {
        self.driver().post("/goog/cdp/execute", &json!({ "cmd": command, "params": with })).unwrap()
    }

    /// Runs the body of a function; gives what it returns.
    pub(crate) fn run(&self, script: &str) -> Value {
        let command = json!({ "script": script, "args": [] });
        self.driver().post("/execute/sync", &command).unwrap_or_else(|error| panic!("{error}\n{script}"))
    }

    /// Runs the body of a function that ends by calling `done(value)`.
    pub(crate) fn run_to_end(&self, script: &str) -> Value {
        let script = format!("const done = arguments[0];\n{script}");
        self.driver().post("/execute/async", &json!({ "script": script, "args": [] })).unwrap()
    }

    /// The value of an expression.
    pub(crate) fn value(&self, expression: &str) -> Value {
        self.run(&format!("return ({expression});"))
    }

    /// Waits for an expression to be true.
    pub(crate) fn wait(&self, expression: &str) {
        assert!(
            self.comes(expression),
            "never came: {expression}\n{}\n{}\nconsole: {:?}",
            self.value("JSON.stringify({...document.body.dataset})"),
            self.value("document.body.innerText"),
            self.console()
        );
    }

    /// Whether an expression becomes true.
    pub(crate) fn comes(&self, expression: &str) -> bool {
        self.comes_within(expression, PATIENCE)
    }

    /// Whether an expression becomes true within a time.
    pub(crate) fn comes_within(&self, expression: &str, patience: Duration) -> bool {
        let until = Instant::now() + patience;
        loop {
            if self.value(&format!("Boolean({expression})")) == json!(true) {
                return true;
            }
            if Instant::now() > until {
                return false;
            }
            std::thread::sleep(LOOK_AGAIN);
        }
    }

    /// What the page says of itself in an attribute `data-...` of its body; see `src/web/page/views/marks.js`.
    pub(crate) fn says(&self, name: &str) -> String {
        text(&self.value(&format!("document.body.getAttribute({})", json!(format!("data-{name}")))))
    }

    /// Waits for the page to say something of itself.
    pub(crate) fn wait_for(&self, name: &str, value: &str) {
        let name = json!(format!("data-{name}"));
        self.wait(&format!("document.body.getAttribute({name}) === {}", json!(value)));
    }

    /// Presses what a selector finds first, as a pointer does, once it can be seen.
    pub(crate) fn press(&self, selector: &str) {
        self.wait(&format!("document.querySelector({})?.offsetParent", json!(selector)));
        let mut tries = 0;
        loop {
            let found =
                self.driver().post("/element", &json!({ "using": "css selector", "value": selector }));
            let pressed = found.and_then(|found| {
                self.driver().post(&format!("/element/{}/click", text(&found[ELEMENT])), &json!({}))
            });
            match pressed {
                Ok(_) => return,
                // It was replaced by its like just now: a new state has come.
                Err(error) if error.contains("stale") && tries < 5 => tries += 1,
                Err(error) => panic!("{selector}: {error}"),
            }
        }
    }

    /// Presses a key.
    pub(crate) fn key(&self, key: &str) {
        let actions = json!([{ "type": "keyDown", "value": key }, { "type": "keyUp", "value": key }]);
        let keys = json!({ "actions": [{ "type": "key", "id": "keys", "actions": actions }] });
        self.driver().post("/actions", &keys).unwrap();
    }

    /// Goes to a view by its address.
    pub(crate) fn go(&self, view: &str) {
        self.run(&format!("location.hash = {};", json!(view)));
        self.wait_for("view", view);
    }

    pub(crate) fn reload(&self) {
        self.driver().post("/refresh", &json!({})).unwrap();
        self.wait_to_join();
    }

    /// What is seen of the page.
    pub(crate) fn shot(&self) -> Shot {
        let base64 = text(&self.driver().get("/screenshot").unwrap());
        Shot::of(&base64::engine::general_purpose::STANDARD.decode(base64).unwrap())
    }

    fn log(&self, kind: &str) -> Vec<Value> {
        let lines = self.driver().post("/se/log", &json!({ "type": kind })).unwrap();
        lines.as_array().unwrap().clone()
    }

    /// What was wrong since it was last asked: what the browser says, and what was asked of anybody but the program.
    pub(crate) fn faults(&self) -> Vec<String> {
        let own = |address: &String| address.starts_with(&format!("{}/", self.origin));
        // What a browser asks itself for, such as the pictures of the page that it opens with, leaves nothing.
        let inside =
            |address: &String| ["data:", "blob:", "chrome:"].iter().any(|own| address.starts_with(own));
        let outside = self.requests().into_iter().filter(|address| !own(address) && !inside(address));
        let outside = outside.map(|address| format!("asked for {address}"));
        self.console().into_iter().chain(outside).collect()
    }

    /// Warnings and errors of the browser since it was last asked, breaches of the page's policy among them.
    pub(crate) fn console(&self) -> Vec<String> {
        let lines = self.log("browser").into_iter();
        let bad = lines.filter(|line| line["level"] == "SEVERE" || line["level"] == "WARNING");
        bad.map(|line| text(&line["message"])).collect()
    }

    /// Addresses that were asked for since it was last asked.
    pub(crate) fn requests(&self) -> Vec<String> {
        let mut addresses = Vec::new();
        for line in self.log("performance") {
            let line: Value = serde_json::from_str(line["message"].as_str().unwrap()).unwrap();
            let message = &line["message"];
            if message["method"] == "Network.requestWillBeSent" {
                addresses.push(text(&message["params"]["request"]["url"]));
            }
        }
        addresses
    }
}

impl Drop for Tab<'_> {
    fn drop(&mut self) {
        // A test that fails leaves no tab to the next one; what fails here, fails there.
        let _ = self.driver().delete("/window");
        let _ = self.driver().post("/window", &json!({ "handle": self.first }));
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
