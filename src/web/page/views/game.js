// One game on its stage: what the program tells goes to the game, with the count, and an animal that shows the movement.

import { button, h, mark, say } from "../core/dom.js";
import { on, session } from "../core/session.js";
import { play as sound } from "../core/sound.js";
import { coach } from "../draw/coach.js";
import { Stage } from "../draw/stage.js";
import { GAMES } from "../games/all.js";
import { Now } from "../games/now.js";
import { t } from "../words.js";
import { countSign } from "./count.js";
import { drawn } from "./marks.js";

/** For so long the movement is shown large when somebody asks for it, seconds. */
const SHOWN_S = 7;
/** Sounds that every game makes; its own come from itself. */
const COMMON = { reached: "done", success: "twinkle" };

/** The elements of a game, and what ends it. */
export function game(key, exercise) {
  const now = new Now();
  const heard = [];
  let made = null;
  let largeUntil = 0;
  /** The newest state of this game, with what its events told after that. */
  let last = null;
  /** Why the program does not see the movement, as long as it does not. */
  let missed = null;
  const kind = GAMES[key].shows ?? exercise;

  const stage = new Stage((on_, time, dt) => {
    made ??= GAMES[key].create(on_, now);
    now.picture(session.picture, dt);
    for (const event of heard.splice(0)) made.event(event, time);
    made.draw(time, dt);
    drawn(session.picture);
  }, { name: t("scene", { game: t(key) }), kind: "stage" });
  stage.canvas.setAttribute("data-part", "game");

  const small = new Stage(({ ctx, w, h: high }, time) => {
    ctx.clearRect(0, 0, w, high);
    coach(ctx, kind, w / 2, high / 2, Math.min(w, high), time);
  }, { kind: "coach-picture" });
  const large = new Stage(({ ctx, w, h: high }, time) => {
    ctx.clearRect(0, 0, w, high);
    coach(ctx, kind, w / 2, high / 2, Math.min(w, high), time);
    if (!session.state?.showing && time > largeUntil) show();
  }, { kind: "show-picture" });

  const count = countSign();
  const again = button({
    who: "child", word: "show_again", bare: true, picture: small.canvas, kind: "coach",
    act: () => {
      largeUntil = performance.now() / 1000 + SHOWN_S;
      show();
    },
  });
  const words = h("h1", { class: "caption" });
  const showing = h("div", { class: "showing", "data-part": "showing", role: "group" }, large.canvas, words);
  const unseen = h("p", { class: "unseen", "data-part": "unseen", text: t("unseen"), hidden: true });
  const title = h("h1", { class: "unseen-words", text: t(key) });
  const part = h("div", { class: "field" }, title, stage.canvas, count.part, again, showing, unseen);

  function show() {
    const { state } = session;
    // A game that is over keeps its last picture until another view comes.
    if (state.game === key) last = state;
    if (last === null) return;
    now.state(last);
    count.show(last);
    const isShowing = last.showing === true && state.game === key;
    const isPaused = state.phase === "paused";
    const isLarge = !isPaused && (isShowing || performance.now() / 1000 < largeUntil);
    showing.hidden = !isLarge;
    mark(showing, "class", isShowing ? "showing asks" : "showing");
    say(words, isShowing ? t("showing") : "");
    say(unseen, missed ?? t("unseen"));
    unseen.hidden = state.seen !== false || state.phase !== "playing";
  }

  /** The state behind the last movement has another game, or none: what was done is told by the events before it. */
  function follow({ kind, value, text }) {
    if (kind === "missed") missed = text;
    if (kind === "seen") missed = null;
    if (last !== null && kind === "rep") last = { ...last, count: Math.max(last.count, value ?? 0) };
    if (last !== null && kind === "reached") {
      const { target, count: counted, held_s: heldS } = last;
      last = { ...last, done: 1, count: Math.max(counted, target?.reps ?? 0), held_s: Math.max(heldS, target?.seconds ?? 0) };
    }
    if (session.state) show();
  }
  show();
  const offs = [
    on("state", show),
    on("event", (event) => {
      if (event.game !== key) return;
      follow(event);
      // What nobody sees or hears now, is not made up for later.
      if (!event.isFresh || document.hidden) return;
      heard.push(event);
      if (event.kind in COMMON) sound(COMMON[event.kind]);
    }),
  ];
  return {
    part,
    end: () => {
      offs.forEach((off) => off());
      [stage, small, large].forEach((each) => each.end());
    },
  };
}
