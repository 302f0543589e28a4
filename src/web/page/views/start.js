// The first page: three pictures.

import { button, fill, h } from "../core/dom.js";
import { on, session } from "../core/session.js";
import { critter } from "../draw/critter.js";
import { glasses } from "../draw/ears.js";
import { path } from "../draw/path.js";
import { hills, sky, sun } from "../draw/scenery.js";
import { box } from "../draw/shapes.js";
import { sole } from "../draw/sole.js";
import { Stage } from "../draw/stage.js";
import { t } from "../words.js";
import { languageChoice } from "./languages.js";

const PICTURES = {
  play({ ctx, w, h: high }, time) {
    sky(ctx, w, high, "#bfe3f2", "#eef8f3");
    sun(ctx, 0.84 * w, 0.2 * high, 0.08 * high);
    hills(ctx, w, high, 0.86 * high, 0.14 * high, "#9ccb86", 1);
    const size = Math.min(0.72 * high, 0.62 * w);
    critter(ctx, "rabbit", w / 2 - 0.5 * size, 0.95 * high, 0.78 * size, time, { seed: 2, arms: [0.9, 0.2], mood: "happy" });
    critter(ctx, "fox", w / 2, 0.95 * high, size, time, { seed: 1, arms: [0.3, 1], lift: [0, 0.6] });
    critter(ctx, "bear", w / 2 + 0.52 * size, 0.95 * high, 0.82 * size, time, { seed: 3, arms: [0.2, 0.8] });
  },
  look({ ctx, w, h: high }) {
    sky(ctx, w, high, "#12365c", "#00224e");
    const wide = Math.min(0.2 * w, 0.3 * high);
    for (const [side, x] of [["left", -0.75], ["right", 0.75]]) {
      sole(ctx, side, w / 2 + x * wide, 0.5 * high + 1.16 * wide, wide, "#5b616d", 0);
      sole(ctx, side, w / 2 + x * wide, 0.5 * high + 1.07 * wide, 0.82 * wide, "#a09875", 0);
      sole(ctx, side, w / 2 + x * wide, 0.5 * high + 0.95 * wide, 0.6 * wide, "#f0d846", 0);
    }
  },
  adults({ ctx, w, h: high }, time) {
    sky(ctx, w, high, "#f6e3c0", "#fff6e4");
    const size = Math.min(0.86 * high, 0.7 * w);
    critter(ctx, "dog", w / 2, 0.97 * high, size, time, {
      seed: 5, hat: glasses,
      hold: (at) => {
        box(at, 6, -44, 20, 26, 2, "#fffaf0", 2);
        for (const y of [-37, -32, -27]) box(at, 10, y, 12, 1.6, 0, "#857f97");
      },
      arms: [0, 0.25],
    });
  },
};

/** Builds the view in `main`. Gives what ends it. */
export function start(main, go) {
  const stages = [];
  const card = (word, to) => {
    const stage = new Stage(PICTURES[word], { kind: "card-picture" });
    stages.push(stage);
    return button({ who: "child", word, picture: stage.canvas, kind: "card", act: () => go(to) });
  };
  const course = h("div", { class: "course" });
  fill(main,
    h("h1", { class: "unseen-words", text: t("title") }),
    h("div", { class: "cards three" }, card("play", "play"), card("look", "live"), card("adults", "adult")),
    course, languageChoice());
  const show = () => fill(course, ...(session.hello?.course ? path(session.hello.course) : []));
  show();
  const off = on("hello", show);
  return () => {
    off();
    stages.forEach((stage) => stage.end());
  };
}
