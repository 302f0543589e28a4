// How difficult each game is: from 0 to 10, by itself or as an adult sets and locks it.

import { act } from "../core/act.js";
import { button, fill, h, mark, say } from "../core/dom.js";
import { on, session } from "../core/session.js";
import { icon } from "../draw/icons.js";
import { GAMES } from "../games/all.js";
import { figure, t } from "../words.js";
import { asked } from "./shell.js";

const MOST = 10;
const STEP = 0.5;

function row(key) {
  const name = t(key);
  const number = h("strong");
  const how = h("span");
  let now = { level: 0, locked: false };
  let shown = null;
  const set = (value) => asked(act("level", { game: key, value: Math.min(MOST, Math.max(0, value)) }));
  const turn = button({
    who: "adult", word: "lock", values: { game: name }, bare: true, picture: "unlock",
    act: () => asked(act("level", { game: key, locked: !now.locked })),
  });
  const part = h("div", { class: "level-row", "data-game": key },
    h("p", {}, h("b", { text: name }), " ", how),
    button({ who: "adult", word: "level_down", values: { game: name }, bare: true, picture: "minus", scrolls: true, act: () => set(now.level - STEP) }),
    number,
    button({ who: "adult", word: "level_up", values: { game: name }, bare: true, picture: "plus", scrolls: true, act: () => set(now.level + STEP) }),
    turn);
  return {
    part,
    show(game) {
      now = game;
      say(number, figure(game.level ?? 0, 2));
      say(how, t(game.locked ? "level_locked" : "level_free"));
      const isLocked = game.locked === true;
      if (shown === isLocked) return;
      shown = isLocked;
      mark(turn, "aria-pressed", isLocked);
      mark(turn, "aria-label", t(isLocked ? "unlock" : "lock", { game: name }));
      fill(turn, icon(isLocked ? "lock" : "unlock"));
    },
  };
}

/** The list of games, and what ends it. */
export function levels() {
  const rows = new Map();
  const list = h("div");
  const show = () => {
    const { hello, state } = session;
    for (const game of hello?.games ?? []) {
      if (!(game.key in GAMES)) continue;
      if (!rows.has(game.key)) {
        rows.set(game.key, row(game.key));
        list.append(rows.get(game.key).part);
      }
      const isPlayed = state?.game === game.key && typeof state.level === "number";
      rows.get(game.key).show(isPlayed ? { level: state.level, locked: state.level_locked } : game);
    }
  };
  show();
  const offs = [on("hello", show), on("state", show)];
  return {
    part: h("section", { "data-part": "levels" }, h("h2", { text: t("levels_title") }), h("p", { text: t("levels_about") }), list),
    end: () => offs.forEach((off) => off()),
  };
}
