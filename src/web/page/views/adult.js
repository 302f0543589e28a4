// For the adult: how difficult the games are, what was counted, the signals with their levels, thresholds, notes, export.

import { act, summary } from "../core/act.js";
import { button, fill, h, mark, say } from "../core/dom.js";
import { on, session } from "../core/session.js";
import { figure, t } from "../words.js";
import { curves } from "./curves.js";
import { exports_ } from "./export.js";
import { levels } from "./levels.js";
import { settingsPart } from "./settings.js";
import { asked } from "./shell.js";
import { table, thresholds } from "./tables.js";

function notes() {
  const text = h("textarea", { maxlength: 500, id: "note" });
  const list = h("ul", { "data-part": "notes" });
  const keep = button({
    who: "adult", word: "note_keep", picture: "done",
    act: async () => {
      const said = text.value.trim();
      if (said === "" || !(await asked(act("note", { text: said }))).ok) return;
      list.append(h("li", { text: said }));
      text.value = "";
    },
  });
  return {
    part: h("section", {}, h("h2", { text: t("notes_title") }), list, h("label", { for: "note" }, t("note"), text), h("div", { class: "row" }, keep)),
    show: (document) => fill(list, ...(document?.notes ?? []).map((text) => h("li", { text }))),
  };
}

/** What was said of pain, before and after. */
function painSaid(document) {
  const line = (word, pain) => pain && h("p", {
    text: t(word, { n: pain.score === null ? t("pain_yes") : t("of", { done: pain.score, n: 10 }) }),
  });
  const { before, after } = document?.asked ?? {};
  return [line("pain_before", before), line("pain_after", after)];
}

/** Builds the view in `main`. Gives what ends it. */
export function adult(main) {
  const counted = h("section", { "data-part": "counted" });
  const signals = h("section", { "data-part": "signals" });
  const rules = h("section");
  const out = h("section");
  const noted = notes();
  const played = h("p", { "data-part": "played" });
  const said = h("div", { "data-part": "said" });
  const failed = h("p", { class: "failed", role: "alert", "data-part": "failed" });
  const difficulty = levels();
  const stop = button({ who: "adult", word: "stop", picture: "stop", kind: "stop", act: () => asked(act("stop", { why: "adult" })) });
  let kept = { end: () => {} };
  let isOpen = true;

  const fetchAgain = async () => {
    const { ok, document, error } = await summary();
    if (!isOpen) return;
    say(failed, ok ? "" : error.text);
    // What is shown stays true of when it was fetched.
    if (!ok) return;
    kept.end();
    kept = curves(document);
    fill(said, ...painSaid(document));
    fill(counted, h("h2", { text: t("table_title") }), h("p", { text: t("table_about") }), ...table(document));
    fill(signals, ...kept.parts);
    fill(rules, ...thresholds(document));
    fill(out, ...exports_(document));
    noted.show(document);
    mark(main, "data-fetched", Date.now());
  };
  stop.hidden = true;
  fill(main,
    h("h1", { text: t("adult_title") }),
    h("section", {}, h("h2", { text: t("session") }), played, said,
      h("div", { class: "row" }, button({ who: "adult", word: "refresh", picture: "again", act: fetchAgain }), stop), failed),
    counted, signals, difficulty.part, noted.part, settingsPart(), rules, out);

  const show = () => {
    const { state } = session;
    if (!state) return;
    stop.hidden = !["playing", "paused"].includes(state.phase);
    const minutes = (s) => s / 60;
    played.textContent = t("played", { done: figure(minutes(state.played_s ?? 0), 1), n: Math.round(minutes(state.limit_s ?? 0)) });
  };
  show();
  void fetchAgain();
  const off = on("state", show);
  return () => {
    isOpen = false;
    main.removeAttribute("data-fetched");
    off();
    kept.end();
    difficulty.end();
  };
}
