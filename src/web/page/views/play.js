// Practising and playing: an empty mat, standing still, choosing a game, the game, a pause.

import { act } from "../core/act.js";
import { stayAwake } from "../core/awake.js";
import { button, fill, h, say } from "../core/dom.js";
import { on, session } from "../core/session.js";
import { icon } from "../draw/icons.js";
import { prepare } from "../draw/prepare.js";
import { Stage } from "../draw/stage.js";
import { t } from "../words.js";
import { chooser } from "./chooser.js";
import { game } from "./game.js";
import { moves } from "./moves.js";
import { forAdults } from "./pain.js";
import { asked } from "./shell.js";

/** Why it does not go on, where there is more to say. */
const reason = ({ link, why }) => (link?.state === "away" ? t("unplugged") : why?.text ?? "");

/** Going on and stopping are one size, and side by side. */
function controls(...buttons) {
  return h("div", { class: "controls equal" }, ...buttons);
}

const stopButton = () => button({ who: "child", word: "stop", picture: "stop", kind: "stop", act: () => asked(act("stop", { why: "child" })) });
const finishButton = () => button({ who: "child", word: "finish", picture: "done", act: () => asked(act("end")) });

/** The empty mat and standing still: what is waited for, and why that does not come. */
function preparing(phase) {
  const stage = new Stage(prepare(phase, () => session), { kind: "stage" });
  stage.canvas.setAttribute("data-part", "prepare");
  const panel = moves(null);
  const why = h("p", { class: "small", "data-part": "why" });
  const show = () => say(why, reason(session.state));
  show();
  const off = on("state", show);
  const goOn = button({ who: "adult", word: "without_empty", picture: "next", act: () => asked(act("begin")) });
  return {
    parts: [
      h("div", { class: "field" }, stage.canvas, h("div", { class: "over" }, h("h1", { text: t(phase) }), why)),
      panel.part, controls(finishButton(), forAdults(phase === "empty" ? goOn : null)),
    ],
    end: () => {
      off();
      stage.end();
      panel.end();
    },
  };
}

function choosing() {
  const cards = chooser(session.state.why);
  return {
    parts: [cards.part, controls(finishButton(), forAdults())],
    end: cards.end,
  };
}

/** A game with its count, its coach, and the veil of a pause. */
function playing() {
  const { state } = session;
  const field = game(state.game, state.exercise);
  // In what is not counted every movement is one.
  const panel = moves(state.exercise, state.exercise === "free");
  const pause = button({ who: "child", word: "pause", picture: "pause", act: () => asked(act("pause")) });
  const resume = button({ who: "child", word: "go_on", picture: "play", act: () => asked(act("resume")) });
  const anew = button({ who: "adult", word: "show_anew", picture: "again", act: () => asked(act("show_me")) });
  const why = h("p", { class: "why", "data-part": "why" });
  const veil = h("div", { class: "veil", "data-part": "veil" }, icon("pause"), h("p", { class: "sign", text: t("paused") }), why);
  field.part.append(veil);
  function show() {
    const now = session.state;
    if (!OURS.includes(now.phase)) return;
    const isPaused = now.phase === "paused";
    veil.hidden = !isPaused;
    pause.hidden = isPaused;
    resume.hidden = !isPaused;
    anew.hidden = isPaused;
    say(why, reason(now));
  }
  show();
  const off = on("state", show);
  return {
    parts: [field.part, panel.part, controls(pause, resume, stopButton(), forAdults(anew))],
    end: () => {
      off();
      field.end();
      panel.end();
    },
  };
}

/** What is shown in a phase: the same key, the same elements. */
function keyOf({ phase, game: key, exercise }) {
  return phase === "playing" || phase === "paused" ? `game ${key} ${exercise}` : phase;
}

function partsOf({ phase }) {
  if (phase === "empty" || phase === "still") return preparing(phase);
  if (phase === "ready") return choosing();
  return playing();
}

const OURS = ["empty", "still", "ready", "playing", "paused"];

/** Builds the view in `main`. Gives what ends it. */
export function play(main) {
  const release = stayAwake();
  let shown = null;
  let inside = { end: () => {} };
  const show = () => {
    const { state, hello } = session;
    if (!state || !hello || !OURS.includes(state.phase)) return;
    const key = keyOf(state);
    if (key === shown) return;
    shown = key;
    inside.end();
    inside = partsOf(state);
    fill(main, ...inside.parts);
  };
  show();
  const offs = [on("state", show), on("hello", show)];
  return () => {
    offs.forEach((off) => off());
    release();
    inside.end();
  };
}
