// The bar at the top of every page: home, sound, help; who records and watches; how the mat is connected.

import { button, fill, h, mark, say } from "../core/dom.js";
import { on, session } from "../core/session.js";
import { soundIsOn, switchSound } from "../core/sound.js";
import { icon } from "../draw/icons.js";
import { has, t } from "../words.js";
import { markSound } from "./marks.js";

const SVG = "http://www.w3.org/2000/svg";
const STEPS = { ok: 3, quiet: 1, away: 0 };
const TROUBLE_MS = 6000;

function steps() {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", "steps");
  svg.setAttribute("aria-hidden", "true");
  for (let i = 0; i < 3; i += 1) {
    const bar = document.createElementNS(SVG, "rect");
    const high = 6 + 5 * i;
    Object.entries({ x: 1 + 6.5 * i, y: 19 - high, width: 4.6, height: high, rx: 1 })
      .forEach(([key, value]) => bar.setAttribute(key, value));
    svg.append(bar);
  }
  return svg;
}

function soundButton() {
  const made = button({
    who: "adult", word: "sound_off", bare: true, picture: "sound_off",
    act: () => {
      switchSound(!soundIsOn());
      const word = soundIsOn() ? "sound_on" : "sound_off";
      fill(made, icon(word));
      made.setAttribute("aria-label", t(word));
      made.setAttribute("aria-pressed", String(soundIsOn()));
      markSound(soundIsOn());
    },
  });
  made.setAttribute("aria-pressed", "false");
  return made;
}

/** Puts the bar into `header` and keeps it true. */
export function shell(header, go) {
  const lamp = h("span", { class: "lamp" });
  const recording = h("span");
  const watching = h("span");
  const watched = h("span", { class: "sign", "data-part": "watched" }, icon("eye"), watching, h("span", { class: "word", text: t("watching") }));
  const bars = steps();
  const link = h("span", { class: "wide-only" });
  const notice = h("p", { class: "notice", role: "status", hidden: true });
  const badge = h("p", { class: "simulated", hidden: true, title: t("simulated_about"), text: t("simulated") });
  const linkSign = h("span", { class: "sign", "data-part": "link" }, bars, link);
  header.append(
    badge,
    h("div", { class: "bar" },
      button({ who: "adult", word: "home", bare: true, picture: "home", act: () => go("start") }),
      h("div", { class: "signs" },
        h("span", { class: "sign", "data-part": "recording" }, lamp, recording), watched, linkSign),
      soundButton(),
      button({ who: "adult", word: "help", bare: true, picture: "help", act: () => go("help") })),
    notice,
  );

  const show = () => {
    const { state, hello } = session;
    badge.hidden = !hello?.simulated;
    lamp.classList.toggle("on", state?.recording === true);
    say(recording, t(state?.recording ? "recording" : "not_recording"));
    watched.hidden = !state;
    say(watching, String(state?.watched ?? ""));
    linkSign.hidden = !state;
    const word = state?.link?.state ?? "away";
    say(link, t(`link_${word}`));
    mark(linkSign, "data-link", word);
    [...bars.children].forEach((bar, i) => bar.classList.toggle("on", i < STEPS[word]));
    const stream = `stream_${session.link}`;
    const trouble = session.link !== "open" && has(stream) ? t(stream) : state?.error?.text ?? "";
    notice.hidden = trouble === "";
    say(notice, trouble);
  };
  on("state", show);
  on("hello", show);
  on("link", show);
  show();
}

let clearing = 0;

/** Says for a while what went wrong with an act. */
export function trouble(text) {
  const place = document.getElementById("trouble");
  say(place, text);
  clearTimeout(clearing);
  clearing = setTimeout(() => say(place, ""), TROUBLE_MS);
}

/** Does an act, and says it where it is refused. Gives the answer. */
export async function asked(doing) {
  const answer = await doing;
  if (!answer.ok) trouble(answer.error.text);
  return answer;
}
