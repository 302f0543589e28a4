//! What every page has to be: its buttons large enough and named, nothing to scroll sideways, nothing that shuts out
//! people with other eyes or hands.

use serde_json::Value;

use crate::tab::Tab;

/// The smallest and the largest screen that every page is looked at on, CSS pixels.
pub(crate) const SCREENS: [(u32, u32); 2] = [(360, 640), (1920, 1080)];

/// axe-core, where `.ci/run browser` puts it.
const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/npm/node_modules/axe-core/axe.min.js");

/// Buttons smaller than theirs have to be (96 CSS pixels for a child, 48 for an adult), and ones without a name.
const SMALL: &str = r#"
    const wrong = [];
    for (const one of document.querySelectorAll("button, input, textarea, summary, a, select")) {
        if (!one.checkVisibility()) continue;
        const name = one.getAttribute("aria-label") || one.textContent.trim() || one.labels?.[0]?.textContent;
        const { width, height } = one.getBoundingClientRect();
        const least = one.dataset.for === "child" ? 96 : 48;
        if (one.tagName === "BUTTON" && !["child", "adult"].includes(one.dataset.for)) wrong.push(`${name}: for whom?`);
        if (width < least - 0.01 || height < least - 0.01) wrong.push(`${name}: ${width} x ${height}`);
        if (!name) wrong.push(`no name: ${one.outerHTML.slice(0, 80)}`);
    }
    return wrong;
"#;

/// What is wider than the screen.
const WIDE: &str = r#"
    const wrong = [];
    for (const one of [document.documentElement, document.body, document.querySelector("main")]) {
        if (one.scrollWidth > one.clientWidth) wrong.push(`${one.tagName}: ${one.scrollWidth} in ${one.clientWidth}`);
    }
    if (innerWidth !== document.documentElement.clientWidth) wrong.push("a scroll bar at the side");
    return wrong;
"#;

/// What axe-core calls serious or critical.
const AUDIT: &str = r#"
    axe.run({ resultTypes: ["violations"] }).then(({ violations }) => done(violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)));
"#;

/// The source of the audit.
pub(crate) fn axe() -> String {
    std::fs::read_to_string(AXE).expect("axe-core is needed: .ci/run browser puts it into target/npm")
}

/// Looks at the page as it is, on both screens. `axe` is the source of the audit.
pub(crate) fn look(tab: &Tab<'_>, page: &str, axe: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut note = |screen: &str, found: &Value| {
        let found = found.as_array().unwrap().iter().map(|one| one.as_str().unwrap());
        wrong.extend(found.map(|one| format!("{page}, {screen}: {one}")));
    };
    for (width, height) in SCREENS {
        let screen = format!("{width} x {height}");
        tab.size(width, height);
        // A picture of the screen later everything has its size.
        tab.run_to_end("requestAnimationFrame(() => requestAnimationFrame(() => done(true)));");
        note(&screen, &tab.run(SMALL));
        note(&screen, &tab.run(WIDE));
        if tab.value("typeof axe === 'undefined'") == Value::Bool(true) {
            // As a debugger: the page's own policy lets nothing in.
            tab.devtools("Runtime.evaluate", &serde_json::json!({ "expression": axe }));
        }
        note(&screen, &tab.run_to_end(AUDIT));
    }
    wrong
}
