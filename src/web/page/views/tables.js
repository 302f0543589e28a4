// What was counted, one row for each movement, and the thresholds it was counted with.

import { h } from "../core/dom.js";
import { signOf } from "../draw/signs.js";
import { has, t } from "../words.js";

const number = (value, digits = 1) => (typeof value === "number" && Number.isFinite(value) ? value.toFixed(digits) : t("none"));
const percent = (value) => (typeof value === "number" ? t("percent", { n: Math.round(100 * value) }) : t("none"));
const rated = (value) => (typeof value === "number" ? percent(value) : t("not_rated"));
const named = (id) => (has(id) ? t(id) : String(id ?? "").replaceAll("_", " "));

/** How much of what was planned was done. */
function amount(set) {
  if (set.planned_reps != null) return t("set_done", { n: set.reps, of: set.planned_reps });
  if (set.planned_s != null) return t("seconds_of", { n: number(set.exercise === "outer_edge" ? set.held_s : set.practised_s, 0), of: number(set.planned_s, 0) });
  return String(set.reps ?? "");
}

function head(set) {
  const lines = [];
  if (set.technique != null) {
    lines.push(t("technique", { n: Math.round(set.technique) }) + ": " + t("parts", {
      clean: rated(set.clean), amplitude: rated(set.amplitude), evenness: rated(set.evenness), steadiness: rated(set.steadiness),
    }));
  }
  for (const why of [set.not_counted, set.left_out]) if (why) lines.push(why);
  for (const unseen of set.unseen ?? []) {
    lines.push(t("unseen_row", { from: number(unseen.start_s), to: number(unseen.end_s), why: unseen.why }));
  }
  return lines.map((line) => h("p", { text: line }));
}

function movement(done) {
  const cell = (...inside) => h("td", {}, ...inside);
  const side = done.side ? cell(h("span", { class: "row" }, signOf(done.side), t(done.side))) : cell(t("none"));
  return h("tr", { class: done.kind, "data-kind": done.kind },
    cell(t(`kind_${done.kind}`)), side, cell(number(done.start_s)), cell(number(done.end_s)), cell(number(done.held_s)),
    cell(percent(done.range)), cell(done.fault ? named(`fault_${done.fault}`) : ""));
}

const COLUMNS = ["col_kind", "col_side", "col_start", "col_end", "col_held", "col_range", "col_fault"];

/** What keeps a wide table within its page: it scrolls by itself, by keyboard too. */
const scrolling = (name, inside) => h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": name }, inside);

/** The parts of the repetition table. */
export function table(document) {
  const sets = document?.sets ?? [];
  if (sets.length === 0) return [h("p", { text: t("no_sets") })];
  return sets.flatMap((set) => {
    const name = set.game && has(set.game) ? `${t(set.game)}: ${named(set.exercise)}` : named(set.exercise);
    const rows = (set.performed ?? []).map(movement);
    return [
      h("h3", { text: `${name}, ${amount(set)}` }),
      ...head(set),
      rows.length === 0 ? null : scrolling(name, h("table", {},
        h("thead", {}, h("tr", {}, ...COLUMNS.map((word) => h("th", { scope: "col", text: t(word) })))),
        h("tbody", {}, ...rows))),
    ].filter(Boolean);
  });
}

/** The parts of the list of thresholds. */
export function thresholds(document) {
  const list = document?.thresholds ?? [];
  const rows = list.map((each) => h("tr", {},
    h("td", { text: each.key }), h("td", { text: String(each.value) }), h("td", { text: each.grade ?? "" }),
    h("td", { class: "text", text: each.about ?? "" })));
  if (rows.length === 0) return [];
  const columns = ["col_key", "col_value", "col_grade", "col_about"];
  return [
    h("h2", { text: t("thresholds_title") }),
    h("p", { text: t("thresholds_about") }),
    h("details", {},
      h("summary", { text: `${t("thresholds_title")} (${rows.length})` }),
      scrolling(t("thresholds_title"), h("table", {},
        h("thead", {}, h("tr", {}, ...columns.map((word) => h("th", { scope: "col", text: t(word) })))),
        h("tbody", {}, ...rows)))),
  ];
}
