// The session as files: made here, saved here, sent nowhere.

import { button, h } from "../core/dom.js";
import { t } from "../words.js";

const COLUMNS = ["game", "exercise", "kind", "side", "start_s", "end_s", "held_s", "range", "fault"];

/** A field of a CSV; one that a spreadsheet would take for a formula is kept a text. */
function field(value) {
  const text = value === null || value === undefined ? "" : String(value);
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Every movement of a document as CSV (RFC 4180). */
export function csvOf(document) {
  const rows = (document?.sets ?? []).flatMap((set) =>
    (set.performed ?? []).map((done) => COLUMNS.map((key) => field(key === "game" ? set.game : done[key] ?? (key === "exercise" ? set.exercise : null))).join(",")));
  return [COLUMNS.join(","), ...rows, ""].join("\r\n");
}

function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = h("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** The parts that save a document: but for what is said in the language of the page, as files are of no language. */
export function exports_(summary) {
  if (!summary) return [];
  const { said: _, ...document } = summary;
  // The day as it is here and now, by the clock the recording began with.
  const day = document.started_us && new Date(document.started_us / 1000).toLocaleDateString("sv");
  const name = ["plantar", document.name, day].filter(Boolean).join("-").replace(/[^\w.-]+/g, "-");
  return [
    h("h2", { text: t("export_title") }),
    h("div", { class: "row" },
      button({ who: "adult", word: "export_csv", picture: "save", act: () => save(`${name}.csv`, "text/csv", csvOf(document)) }),
      button({ who: "adult", word: "export_json", picture: "save", act: () => save(`${name}.json`, "application/json", JSON.stringify(document, null, 1)) })),
  ];
}
