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

const COMPLAINTS = ["new_pain", "numbness", "dizziness", "skin_marks"];
/** Marks that are said to last longer than ten minutes; the act wants a number. */
const LONG_MARKS_MIN = 11;

/** What an adult looks for: each is off until it is pressed. */
export function complaints() {
  const said = {};
  const choices = COMPLAINTS.map((word) => {
    const made = button({
      who: "adult", word, scrolls: true,
      act: () => {
        said[word] = !said[word];
        mark(made, "aria-pressed", said[word]);
      },
    });
    mark(made, "aria-pressed", "false");
    return made;
  });
  const send = () => asked(act("complaints", {
    new_pain: said.new_pain === true, numbness: said.numbness === true, dizziness: said.dizziness === true,
    skin_marks_min: said.skin_marks ? LONG_MARKS_MIN : 0,
  }));
  return [
    h("h1", { text: t("complaints_title") }),
    h("div", { class: "list", role: "group" }, ...choices),
    button({ who: "adult", word: "complaints_done", picture: "done", kind: "wide", act: send }),
  ];
}
