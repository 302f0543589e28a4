// What was counted, one row for each movement, and the thresholds it was counted with.

import { h } from "../core/dom.js";
import { signOf } from "../draw/signs.js";
import { figure, has, t } from "../words.js";

const number = (value, digits = 1) => (typeof value === "number" && Number.isFinite(value) ? figure(value, digits) : t("none"));
const percent = (value) => (typeof value === "number" ? t("percent", { n: Math.round(100 * value) }) : t("none"));
const rated = (value) => (typeof value === "number" ? percent(value) : t("not_rated"));
const named = (id) => (has(id) ? t(id) : String(id ?? "").replaceAll("_", " "));

/** How much of what was planned was done. */
function amount(set) {
  if (set.planned_reps != null) return t("set_done", { done: set.reps, n: set.planned_reps });
  if (set.planned_s != null) return t("seconds_of", { done: number(set.exercise === "outer_edge" ? set.held_s : set.practised_s, 0), n: Math.round(set.planned_s) });
  return typeof set.reps === "number" ? figure(set.reps) : "";
}

function head(set, said) {
  const lines = [];
  if (set.technique != null) {
    lines.push(t("technique", {
      n: Math.round(set.technique), clean: rated(set.clean), amplitude: rated(set.amplitude), evenness: rated(set.evenness), steadiness: rated(set.steadiness),
    }));
  }
  for (const why of [said.not_counted, said.left_out]) if (why) lines.push(why);
  for (const [i, unseen] of (set.unseen ?? []).entries()) {
    lines.push(t("unseen_row", { from: number(unseen.start_s), to: number(unseen.end_s), why: said.unseen[i] }));
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

const ENGLISH = "en";
const COLUMNS = ["col_kind", "col_side", "col_start", "col_end", "col_held", "col_range", "col_fault"];

/** What keeps a wide table within its page: it scrolls by itself, by keyboard too. */
const scrolling = (name, inside) => h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": name }, inside);

/** The parts of the repetition table. */
export function table(document) {
  const sets = document?.sets ?? [];
  if (sets.length === 0) return [h("p", { text: t("no_sets") })];
  return sets.flatMap((set, i) => {
    const name = set.game && has(set.game) ? t("set_of_game", { game: t(set.game), exercise: named(set.exercise) }) : named(set.exercise);
    const rows = (set.performed ?? []).map(movement);
    return [
      h("h3", { text: t("set_title", { name, amount: amount(set) }) }),
      ...head(set, document.said[i]),
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
    h("td", { lang: ENGLISH, text: each.key }), h("td", { text: figure(each.value) }), h("td", { text: each.grade ?? "" }),
    // What a threshold means is written for therapists and programs, in English.
    h("td", { class: "text", lang: ENGLISH, text: each.about ?? "" })));
  if (rows.length === 0) return [];
  const columns = ["col_key", "col_value", "col_grade", "col_about"];
  return [
    h("h2", { text: t("thresholds_title") }),
    h("p", { text: t("thresholds_about") }),
    h("p", { text: t("thresholds_english") }),
    h("details", { class: "thresholds" },
      h("summary", { text: t("thresholds_all", { n: rows.length }) }),
      scrolling(t("thresholds_title"), h("table", {},
        h("thead", {}, h("tr", {}, ...columns.map((word) => h("th", { scope: "col", text: t(word) })))),
        h("tbody", {}, ...rows)))),
  ];
}
