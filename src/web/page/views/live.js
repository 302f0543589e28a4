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
import { moves } from "./moves.js";

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
    /** `isOld`: what the foot did last is not what it does. */
    show(foot, force, isOld = false) {
      const part = foot && Number.isFinite(foot.share) ? foot.share : 0;
      full.style.width = `${(100 * part).toFixed(1)}%`;
      mark(row, "data-share", part.toFixed(3));
      mark(row, "data-on", foot?.on ?? false);
      say(number, force(foot?.force ?? 0));
      say(share, isOld ? "" : t("share", { n: Math.round(100 * part) }));
      say(contact, isOld ? "" : t(foot?.on ? "foot_on" : "foot_off"));
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

/** Why the picture is an old one, in words; nothing while the mat sends. */
function oldBecause({ phase, link }) {
  if (link?.state === "away") return t("unplugged");
  if (phase === "done") return t("over_title");
  return link?.state === "quiet" ? t("link_quiet") : "";
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
  let isOld = false;
  const nothing = () => {
    for (const side of ["left", "right"]) bars[side].show(null, () => t("none"), true);
    say(total, t("total", { n: t("none") }));
  };
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
      if (!isOld) numbers(picture);
      drawn(picture);
    }
  }, { name: t("live_map"), kind: "map" });
  stage.canvas.setAttribute("data-part", "map");

  const panel = moves(null, true);
  const away = h("p", { class: "over old", role: "status", "data-part": "old", hidden: true });
  const box = h("div", { class: "map-box" }, h("h1", { text: t("live_title") }), h("div", { class: "field" }, stage.canvas, away), ramp.row);
  fill(main, box,
    h("div", { class: "side" }, bars.left.row, bars.right.row, total, choices, link, uncalibrated,
      h("p", { class: "small", text: t("trail_about") }), panel.part));

  const show = (state) => {
    const { rate_hz: rate, lost } = state.link;
    const why = oldBecause(state);
    isOld = why !== "";
    link.hidden = isOld;
    say(link, t("rate", { n: typeof rate === "number" ? Math.round(rate) : t("none"), lost }));
    away.hidden = !isOld;
    say(away, why);
    mark(box, "data-old", isOld);
    if (isOld) nothing();
    else if (session.picture && session.hello) numbers(session.picture);
  };
  if (session.state) show(session.state);
  const off = on("state", show);
  return () => {
    off();
    stage.end();
    panel.end();
  };
}
