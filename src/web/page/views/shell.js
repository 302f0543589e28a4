// The bar at the top of every page: home, sound, help; who records and watches; how the mat is connected.

import { button, fill, h, mark, say } from "../core/dom.js";
import { on, session } from "../core/session.js";
import { soundIsOn, switchSound } from "../core/sound.js";
import { icon } from "../draw/icons.js";
import { figure, has, isDraft, t } from "../words.js";
import { markSound } from "./marks.js";

const SVG = "http://www.w3.org/2000/svg";
const STEPS = { ok: 3, quiet: 1, away: 0 };
const TROUBLE_MS = 6000;
/** A stream that has said nothing for so long after it was joined is told of, milliseconds. */
const SILENT_MS = 1500;

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
  const word = () => (soundIsOn() ? "sound_on" : "sound_off");
  const made = button({
    // As a finger is lifted: browsers let nothing sound that began as it came down.
    who: "adult", word: word(), bare: true, picture: word(), scrolls: true,
    act: () => {
      switchSound(!soundIsOn());
      fill(made, icon(word()));
      mark(made, "aria-label", t(word()));
      mark(made, "aria-pressed", soundIsOn());
      markSound(soundIsOn());
    },
  });
  mark(made, "aria-pressed", soundIsOn());
  return made;
}

/** Puts the bar into `header` and keeps it true. Gives what ends that. */
export function shell(header, go) {
  const lamp = h("span", { class: "lamp" });
  const recording = h("span");
  const watching = h("span");
  const watched = h("span", { class: "sign", "data-part": "watched" }, icon("eye"), watching, h("span", { class: "word", text: t("watching") }));
  const bars = steps();
  const link = h("span", { class: "wide-only" });
  const notice = h("p", { class: "notice", role: "status", hidden: true });
  const badge = h("p", { class: "simulated", hidden: true, title: t("simulated_about"), text: t("simulated") });
  const recorded = h("span", { class: "sign", "data-part": "recording" }, lamp, recording);
  const linkSign = h("span", { class: "sign", "data-part": "link" }, bars, link);
  const draft = h("p", { class: "draft", "data-part": "draft", text: t("draft") });
  draft.hidden = !isDraft();
  fill(header,
    badge,
    h("div", { class: "bar" },
      button({ who: "adult", word: "home", bare: true, picture: "home", act: () => go("start") }),
      h("div", { class: "signs" },
        recorded, watched, linkSign),
      soundButton(),
      button({ who: "adult", word: "help", bare: true, picture: "help", act: () => go("help") })),
    draft,
    notice,
  );

  let openSince = session.link === "open" ? performance.now() : Infinity;
  const show = () => {
    const { state, hello } = session;
    badge.hidden = !hello?.simulated;
    // What was true when the stream broke may be so no longer.
    const isKnown = session.link === "open" && state !== null;
    for (const sign of [recorded, watched]) sign.hidden = !isKnown;
    // Once the session is over nobody listens to the mat: that it is silent is no fault.
    linkSign.hidden = !isKnown || state.phase === "done";
    const isRecorded = isKnown && state.recording;
    lamp.classList.toggle("on", isRecorded);
    say(recording, t(isRecorded ? "recording" : "not_recording"));
    say(watching, state ? figure(state.watched) : "");
    const word = state?.link?.state;
    if (word in STEPS) {
      say(link, t(`link_${word}`));
      mark(linkSign, "data-link", word);
      [...bars.children].forEach((bar, i) => bar.classList.toggle("on", i < STEPS[word]));
    }
    const isSilent = !(state && hello) && performance.now() - openSince >= SILENT_MS;
    const stream = `stream_${session.link}`;
    const notSaid = has(stream) ? t(stream) : "";
    const trouble = session.link !== "open" ? notSaid : isSilent ? t("silent") : state?.error?.text ?? "";
    notice.hidden = trouble === "";
    say(notice, trouble);
  };
  const offs = [
    on("state", show),
    on("hello", show),
    on("link", (word) => {
      openSince = word === "open" ? performance.now() : Infinity;
      if (word === "open") setTimeout(show, SILENT_MS);
      show();
    }),
  ];
  show();
  return () => offs.forEach((off) => off());
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
