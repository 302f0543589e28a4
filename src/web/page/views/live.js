// What the mat feels: the heat map, the centre of pressure, and what each foot bears in numbers and bars.

import { button, fill, h, mark, say } from "../core/dom.js";
import { on, session } from "../core/session.js";
import { set, settings } from "../core/settings.js";
import { heat } from "../draw/colour.js";
import { Heat } from "../draw/heat.js";
import { signOf } from "../draw/signs.js";
import { Stage } from "../draw/stage.js";
import { figure, t } from "../words.js";
import { drawn } from "./marks.js";

/** A bar with a sign, a name and a number. */
function bar(side) {
  const full = h("div", { class: "full" });
  const level = h("div", { class: `level ${side}`, "aria-hidden": "true" }, full);
  const number = h("strong", { class: "number" });
  const share = h("span");
  const contact = h("span");
  const row = h("div", { class: "load", "data-side": side },
    h("h2", {}, signOf(side), t(side)), number, level, h("p", {}, share, h("br"), contact));
  return {
    row,
    show(foot, force) {
      const part = foot && Number.isFinite(foot.share) ? foot.share : 0;
      full.style.width = `${(100 * part).toFixed(1)}%`;
      mark(row, "data-share", part.toFixed(3));
      mark(row, "data-on", foot?.on ?? false);
      say(number, force(foot?.force ?? 0));
      say(share, t("share", { n: Math.round(100 * part) }));
      say(contact, t(foot?.on ? "foot_on" : "foot_off"));
    },
  };
}

/** The colours from nothing to the highest, with their numbers. */
function legend() {
  const canvas = h("canvas", { width: 256, height: 1, class: "ramp", "aria-hidden": "true" });
  const ctx = canvas.getContext("2d");
  for (let i = 0; i < 256; i += 1) {
    ctx.fillStyle = `rgb(${heat(i).join(" ")})`;
    ctx.fillRect(i, 0, 1, 1);
  }
  const top = h("span");
  return { row: h("div", { class: "legend" }, h("span", { text: figure(0) }), canvas, top), top };
}

function choice(isSmooth, show) {
  const made = button({
    who: "adult", word: isSmooth ? "smooth" : "cells",
    act: () => {
      set("smooth", isSmooth);
      show();
    },
  });
  return made;
}

/** Builds the view in `main`. Gives what ends it. */
export function live(main) {
  const map = new Heat();
  const bars = { left: bar("left"), right: bar("right") };
  const ramp = legend();
  const total = h("strong");
  const link = h("p", { "data-part": "rate" });
  const uncalibrated = h("p", { hidden: true, text: t("uncalibrated") });
  const choices = h("div", { class: "row", role: "group" });
  const styles = () => {
    const [cells, smooth] = choices.children;
    mark(cells, "aria-pressed", !settings.smooth);
    mark(smooth, "aria-pressed", settings.smooth);
  };
  choices.append(choice(false, styles), choice(true, styles));
  styles();

  let shown = null;
  const numbers = (picture) => {
    const { mat } = session.hello;
    const force = (value) => (mat.calibrated ? t("newton", { n: figure(value, 1) }) : figure(value, 0));
    for (const side of ["left", "right"]) bars[side].show(picture.feet[side], force);
    say(total, t("total", { n: force(picture.total) }));
    say(ramp.top, t(mat.calibrated ? "highest" : "highest_counts", { n: Number(picture.fullScale.toPrecision(3)) }));
    uncalibrated.hidden = mat.calibrated;
  };
  const stage = new Stage((on_) => {
    const { hello, picture } = session;
    if (!hello) return;
    if (picture) map.follow(picture);
    map.draw(on_, hello.mat, hello.mat.row0 ?? hello.row0 ?? "back", picture, settings.smooth);
    if (picture && picture !== shown) {
      shown = picture;
      numbers(picture);
      drawn(picture);
    }
  }, { name: t("live_map"), kind: "map" });
  stage.canvas.setAttribute("data-part", "map");

  fill(main,
    h("div", { class: "map-box" }, h("h1", { text: t("live_title") }), stage.canvas, ramp.row),
    h("div", { class: "side" }, bars.left.row, bars.right.row, total, choices, link, uncalibrated,
      h("p", { class: "small", text: t("trail_about") })));

  const off = on("state", ({ link: { rate_hz: rate, lost } }) => {
    say(link, t("rate", { n: typeof rate === "number" ? Math.round(rate) : t("none"), lost }));
  });
  return () => {
    off();
    stage.end();
  };
}
