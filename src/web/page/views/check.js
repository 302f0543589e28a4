// Before a child steps on the mat: an adult beside it, the checklist, the pain question. Or why it is not today.

import { act } from "../core/act.js";
import { button, fill, h, paragraphs } from "../core/dom.js";
import { on, session } from "../core/session.js";
import { critter } from "../draw/critter.js";
import { glasses } from "../draw/ears.js";
import { hills, sky } from "../draw/scenery.js";
import { Stage } from "../draw/stage.js";
import { t } from "../words.js";
import { pain } from "./pain.js";
import { questions } from "./questions.js";
import { asked } from "./shell.js";

/** A grown-up and a child, side by side. */
function together(mood) {
  return new Stage(({ ctx, w, h: high }, time) => {
    sky(ctx, w, high, "#cfe6f2", "#f4f6e6");
    hills(ctx, w, high, 0.88 * high, 0.1 * high, "#9ccb86", 2);
    const size = 0.86 * Math.min(high, w);
    critter(ctx, "bear", w / 2 - 0.3 * size, 0.95 * high, size, time, { seed: 3, hat: glasses, look: [0.8, 0.4], arms: [0, 0.1] });
    critter(ctx, "fox", w / 2 + 0.34 * size, 0.95 * high, 0.62 * size, time, { seed: 1, look: [-0.6, -0.6], mood });
  }, { kind: "wide-picture" });
}

/** Ids of the questions whose answers led to what is shown, as the newest act told. */
let reasons = [];

const questionOf = (id) => session.hello.questions.find((question) => question.id === id);

/** What stops it, or needs a decision, and of which answers that is so. */
const saidWhy = (why) => h("div", { class: "box" },
  ...paragraphs(why ?? { text: "" }, { "data-part": "why" }),
  reasons.length > 0
    ? h("ul", { "data-part": "reasons" }, ...reasons.map(questionOf).filter(Boolean).map((question) => h("li", {}, ...paragraphs(question))))
    : null);

/** A slip of the finger can be made good: the questions can be answered again. */
const anew = (again) => (session.hello.questions.length > 0
  ? button({ who: "adult", word: "answer_again", picture: "again", kind: "wide", act: again })
  : null);

/** An adult is beside the child; and decides, where an answer asks for that (`why`). */
function adultBeside(why, again) {
  const stage = together("calm");
  return {
    parts: [
      h("h1", { text: t("check_title") }), stage.canvas, h("p", { text: t("adult_ask") }),
      why ? saidWhy(why) : null,
      button({
        who: "adult", word: why ? "adult_decides" : "adult_yes", picture: "adult", kind: "wide",
        act: () => asked(act("confirm_adult")),
      }),
      why ? anew(again) : null,
    ],
    end: () => stage.end(),
  };
}

/** Why not today. */
function locked(again) {
  const stage = together("sleepy");
  return {
    parts: [
      h("h1", { text: t("locked_title") }), stage.canvas,
      saidWhy(session.state.why), anew(again),
    ],
    end: () => stage.end(),
  };
}

function ready() {
  const stage = together("happy");
  return {
    parts: [
      h("h1", { text: t("check_title") }), stage.canvas,
      button({ who: "child", word: "begin", picture: "feet", kind: "wide", act: () => asked(act("begin")) }),
    ],
    end: () => stage.end(),
  };
}

function stepOf(state, hello, { again, list }) {
  if (state.phase === "locked") return locked(again);
  if (state.asks === "adult") return adultBeside(state.why, again);
  if (state.asks === "questions") return list();
  if (state.asks === "pain_before") return pain("before", hello.pain);
  return ready();
}

/** Builds the view in `main`. Gives what ends it. */
export function check(main) {
  let shown = null;
  let step = { end: () => {} };
  const show = () => {
    const { state, hello } = session;
    const key = state && hello ? `${state.phase} ${state.asks} ${state.why?.id ?? ""}` : null;
    if (key === null || key === shown) return;
    shown = key;
    step.end();
    put(stepOf(state, hello, { again, list }));
  };
  /** The questions; what they were answered with may lead to where it stood before. */
  const list = () => ({
    parts: questions(session.hello, (answer) => {
      reasons = (answer.checklist?.reasons ?? []).map(({ id }) => id);
      shown = null;
      show();
    }),
    end: () => {},
  });
  const again = () => {
    step.end();
    put(list());
  };
  function put(next) {
    step = next;
    fill(main, ...step.parts.filter(Boolean));
    main.scrollTop = 0;
  }
  show();
  const offs = [on("state", show), on("hello", show)];
  return () => {
    offs.forEach((off) => off());
    step.end();
  };
}
