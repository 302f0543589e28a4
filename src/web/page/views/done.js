// The end: stars, the child's own soles painted by its own steps, the pain question, and what an adult looks for.

import { button, fill, h, mark } from "../core/dom.js";
import { on, session } from "../core/session.js";
import { play as sound } from "../core/sound.js";
import { finale } from "../draw/finale.js";
import { Stage } from "../draw/stage.js";
import { t } from "../words.js";
import { complaints, pain } from "./pain.js";

/** The usual end needs no reason. */
const USUAL = "play-ended";

function stepOf(state, hello, go) {
  if (state.asks === "pain_after") return pain("after", hello.pain);
  if (state.asks === "complaints") return { parts: complaints(), end: () => {} };
  const isEnough = state.played_s >= state.limit_s;
  return {
    parts: [
      h("h1", { text: t(isEnough ? "enough" : "done_title") }),
      state.why && state.why.id !== USUAL ? h("p", { class: "box", "data-part": "why", text: state.why.text }) : null,
      h("div", { class: "controls" }, button({ who: "child", word: "home", picture: "home", kind: "wide", act: () => go("start") })),
    ],
    end: () => {},
  };
}

/** Builds the view in `main`. Gives what ends it. */
export function done(main, go) {
  const draw = finale(() => session.state);
  const stage = new Stage(draw, { name: t("soles"), kind: "stage" });
  const stars = h("p", { class: "unseen-words", "data-part": "stars" });
  const below = h("div", { class: "below" });
  fill(main, h("div", { class: "field" }, stage.canvas, stars), below);
  let shown = null;
  let step = { end: () => {} };
  const show = () => {
    const { state, hello } = session;
    if (!state || !hello) return;
    stars.textContent = t("stars", { n: state.stars ?? 0 });
    mark(stage.canvas, "data-stars", state.stars);
    const key = `${state.asks} ${state.why?.id} ${state.played_s >= state.limit_s}`;
    if (key === shown) return;
    shown = key;
    step.end();
    step = stepOf(state, hello, go);
    fill(below, ...step.parts);
  };
  show();
  sound("done");
  const off = on("state", show);
  return () => {
    off();
    step.end();
    stage.end();
  };
}
