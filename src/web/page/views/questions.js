// The checklist: every question is answered by a press of its own, or by "no to all the others" below the last of them.

import { act } from "../core/act.js";
import { button, h, mark, paragraphs, say } from "../core/dom.js";
import { press } from "../core/press.js";
import { figure, t } from "../words.js";
import { asked } from "./shell.js";

const SCALE = Array.from({ length: 11 }, (_, i) => i);

/** From this age an answer may be withheld, years. */
const WITHHELD_YEARS = 12;
const CHOICES = { true: "yes", false: "no", withheld: "withheld" };

/** The elements of the list; `answered` is told the answer of the program where it took them. */
export function questions({ questions: list, child }, answered) {
  const answers = {};
  const left = h("p", { role: "status" });
  const mayWithhold = (child.age_years ?? 0) >= WITHHELD_YEARS;
  const choices = { yes_no: mayWithhold ? [false, true, "withheld"] : [false, true], scale: SCALE };
  const rows = list.map((question, i) => row(question, i, choices[question.kind], answers, changed));
  const others = button({
    who: "adult", word: "questions_rest", picture: "no", kind: "wide", scrolls: true,
    act: () => rows.forEach((each) => each.rest()),
  });
  const next = button({
    who: "adult", word: "go_on", picture: "next", kind: "wide", scrolls: true,
    act: async () => {
      const answer = await asked(act("checklist", { answers }));
      if (answer.ok) answered(answer);
    },
  });
  function changed() {
    const open = list.length - Object.keys(answers).length;
    say(left, open > 0 ? t("questions_left", { n: open }) : "");
    mark(next, "aria-disabled", open > 0);
  }
  changed();
  return [
    h("h1", { text: t("check_title") }),
    h("p", { text: t("questions_about") }),
    h("ol", { class: "questions" }, ...rows.map((each) => each.item)),
    h("div", { class: "row end" }, others, next),
    left,
  ];
}

function row(question, i, values, answers, changed) {
  const isScale = question.kind === "scale";
  const id = `question-${i}`;
  const choices = values.map((value) => {
    const chosen = () => answer(value);
    const made = isScale
      ? scaleButton(value, chosen)
      : button({ who: "adult", word: CHOICES[value], scrolls: true, act: chosen });
    mark(made, "aria-pressed", "false");
    mark(made, "data-value", value);
    return made;
  });
  function answer(value) {
    answers[question.id] = value;
    choices.forEach((choice) => mark(choice, "aria-pressed", choice.getAttribute("data-value") === String(value)));
    changed();
  }
  const item = h("li", { "data-question": question.id },
    h("div", { class: "asks" }, ...paragraphs(question, { id })),
    h("div", { class: "row", role: "group", "aria-labelledby": id }, ...choices));
  return { item, rest: () => question.id in answers || answer(isScale ? 0 : false) };
}

function scaleButton(value, chosen) {
  const made = h("button", { type: "button", class: "adult", "data-for": "adult", text: figure(value) });
  press(made, chosen, { scrolls: true });
  return made;
}
