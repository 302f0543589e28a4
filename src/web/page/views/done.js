// The end: stars where it was a good one, the child's own soles painted by its own steps, the pain question, and what an adult looks for.

import { button, fill, h, mark, paragraphs, say } from "../core/dom.js";
import { on, session } from "../core/session.js";
import { play as sound } from "../core/sound.js";
import { finale } from "../draw/finale.js";
import { Stage } from "../draw/stage.js";
import { t } from "../words.js";
import { complaints, pain } from "./pain.js";

/** The usual end needs no reason. */
const USUAL = "play-ended";
/** Ends with enough play for a day. */
const ENOUGH = "play-enough";
/** Ends after which there is no practice today. */
const LOCKS = ["play-stopped-for-pain", "play-red-flag", "play-day-locked"];
const COMPLAINT = "checklist-stop-";

const isLocked = ({ id }) => LOCKS.includes(id) || id.startsWith(COMPLAINT);

/** Whether there is something to be glad of: something was played, and nothing went wrong. */
const isGlad = (state) => [USUAL, ENOUGH].includes(state?.why?.id) && state.played_s > 0;

function titleOf(state) {
  if (state.why && isLocked(state.why)) return "locked_title";
  if (!isGlad(state)) return "over_title";
  return state.why.id === ENOUGH || state.played_s >= state.limit_s ? "enough" : "done_title";
}

function stepOf(state, hello, go) {
  if (state.asks === "pain_after") return pain("after", hello.pain);
  if (state.asks === "complaints") return { parts: complaints(), end: () => {} };
  return {
    parts: [
      h("h1", { text: t(titleOf(state)) }),
      state.why && state.why.id !== USUAL ? h("div", { class: "box" }, ...paragraphs(state.why, { "data-part": "why" })) : null,
      h("div", { class: "controls" }, button({ who: "child", word: "home", picture: "home", kind: "wide", act: () => go("start") })),
    ],
    end: () => {},
  };
}

/** Builds the view in `main`. Gives what ends it. */
export function done(main, go) {
  const draw = finale(() => session.state, () => isGlad(session.state));
  const stage = new Stage(draw, { name: t("soles"), kind: "stage" });
  const stars = h("p", { class: "unseen-words", "data-part": "stars" });
  const below = h("div", { class: "below" });
  fill(main, h("div", { class: "field" }, stage.canvas, stars), below);
  let shown = null;
  let step = { end: () => {} };
  const show = () => {
    const { state, hello } = session;
    if (!state || !hello) return;
    const isStarred = isGlad(state);
    say(stars, isStarred ? t("stars", { n: state.stars ?? 0 }) : "");
    mark(stage.canvas, "data-stars", isStarred ? state.stars : null);
    const key = `${state.asks} ${state.why?.id} ${titleOf(state)}`;
    if (key === shown) return;
    shown = key;
    step.end();
    step = stepOf(state, hello, go);
    fill(below, ...step.parts);
  };
  show();
  if (isGlad(session.state)) sound("done");
  const off = on("state", show);
  return () => {
    off();
    step.end();
    stage.end();
  };
}
