// Does it hurt? Six faces to point at, or, for the smallest, two. And what an adult looks for afterwards.

import { act } from "../core/act.js";
import { button, h, mark } from "../core/dom.js";
import { painFace } from "../draw/face.js";
import { at } from "../draw/shapes.js";
import { Stage } from "../draw/stage.js";
import { t } from "../words.js";
import { asked } from "./shell.js";

/** The pain question, `when` before or after. Gives its elements and what ends it. */
export function pain(when, how) {
  const stages = [];
  const face = (shown, word, value) => {
    const stage = new Stage(({ ctx, w, h: high }) => {
      ctx.clearRect(0, 0, w, high);
      at(ctx, w / 2, high / 2, 0.5 * Math.min(w, high), () => painFace(ctx, shown));
    }, { kind: "face" });
    stages.push(stage);
    const made = button({ who: "child", word, picture: stage.canvas, kind: "pain", act: () => asked(act("pain", { when, value })) });
    mark(made, "data-value", value);
    return made;
  };
  const choices = how.yes_no
    ? [face(0, "pain_no", false), face(8, "pain_yes", true)]
    : how.faces.map((value) => face(value, `pain_${value}`, value));
  return {
    parts: [h("h1", { text: t("pain_title") }), h("div", { class: `faces of-${choices.length}`, role: "group" }, ...choices)],
    end: () => stages.forEach((stage) => stage.end()),
  };
}

/** What an adult presses beside the child's buttons: that it hurts, which ends the session, and `more`. */
export function forAdults(more = null) {
  // Acts as a finger is lifted: one that came here by mistake can still slide away.
  const hurts = button({ who: "adult", word: "hurts", picture: "hurts", scrolls: true, act: () => asked(act("stop", { why: "pain" })) });
  return h("div", { class: "adults" }, hurts, more);
}

const COMPLAINTS = ["new_pain", "numbness", "dizziness", "skin_marks"];
/** Longest time of marks on the skin that the program takes, minutes. */
const MOST_MARKS_MIN = 10_000;

/** What an adult looks for: each is off until it is pressed. */
export function complaints() {
  const said = {};
  const minutes = h("input", {
    type: "number", inputmode: "numeric", min: 0, max: MOST_MARKS_MIN, id: "marks-min", on: { input: () => changed() },
  });
  const long = h("label", { for: "marks-min", class: "minutes", hidden: true }, t("skin_marks_min"), minutes);
  const choices = COMPLAINTS.map((word) => {
    const made = button({
      who: "adult", word, scrolls: true,
      act: () => {
        said[word] = !said[word];
        mark(made, "aria-pressed", said[word]);
        changed();
      },
    });
    mark(made, "aria-pressed", "false");
    return made;
  });
  const send = () => asked(act("complaints", {
    new_pain: said.new_pain === true, numbness: said.numbness === true, dizziness: said.dizziness === true,
    skin_marks_min: said.skin_marks ? minutes.valueAsNumber : 0,
  }));
  const ready = button({ who: "adult", word: "complaints_done", picture: "done", kind: "wide", act: send });
  function changed() {
    long.hidden = !said.skin_marks;
    mark(ready, "aria-disabled", said.skin_marks === true && !(minutes.value !== "" && minutes.checkValidity()));
  }
  return [h("h1", { text: t("complaints_title") }), h("div", { class: "list", role: "group" }, ...choices, long), ready];
}
