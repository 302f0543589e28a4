// The page begins here: the way in, the stream, the bar, and one view at a time.

import { act, actWith } from "./core/act.js";
import { mark, say } from "./core/dom.js";
import { enter, leave } from "./core/enter.js";
import { keys } from "./core/keys.js";
import { hearing, on, session } from "./core/session.js";
import { set, settings } from "./core/settings.js";
import { follow } from "./core/stream.js";
import { adult } from "./views/adult.js";
import { check } from "./views/check.js";
import { done } from "./views/done.js";
import { gone } from "./views/gone.js";
import { help } from "./views/help.js";
import { live } from "./views/live.js";
import { markLanguage, markView, marks } from "./views/marks.js";
import { play } from "./views/play.js";
import { rest } from "./views/rest.js";
import { asked, shell } from "./views/shell.js";
import { start } from "./views/start.js";
import { language, speak, speakFirst, t } from "./words.js";

const VIEWS = { start, check, live, play, rest, done, adult, help, gone };
/** The view of a phase. The child's views follow it; live, adult and help stay where they are. */
const OF_PHASE = {
  locked: "check", checklist: "check", empty: "play", still: "play", ready: "play", playing: "play", paused: "play",
  resting: "rest", done: "done",
};
const STOPS = ["empty", "still", "ready", "playing", "paused", "resting"];
const FOLLOW = ["check", "play", "rest", "done"];

const main = document.getElementById("main");
const said = document.getElementById("said");
let open = { id: null, end: () => {} };
let endBar = () => {};
/** What was shown before help. */
let behind = "start";

/** Goes to a view; `play` is whatever the phase is about. Help that is asked for while it is shown goes away. */
function go(to) {
  const id = to === "help" && open.id === "help" ? behind : to;
  const wanted = FOLLOW.includes(id) ? OF_PHASE[session.state?.phase] ?? "start" : id;
  if (location.hash === `#${wanted}`) fromAddress();
  else location.hash = wanted;
}

function show(id) {
  if (open.id === id) return;
  if (id === "help" && open.id !== null) behind = open.id;
  open.end();
  main.replaceChildren();
  main.scrollTop = 0;
  main.className = `view-${id}`;
  markView(id);
  const ended = VIEWS[id](main, go);
  open = { id, end: ended ?? (() => {}) };
  name();
  // A page that is only read has to be scrolled by keyboard too.
  main.tabIndex = main.querySelector("button") ? -1 : 0;
  main.focus({ preventScroll: true });
}

/** Names the page after what is shown: within a view the game changes. */
function name() {
  const named = t("window", { view: main.querySelector("h1")?.textContent ?? t("title") });
  if (document.title !== named) document.title = named;
}

function fromAddress() {
  const id = location.hash.slice(1);
  // Help is for whoever is not let in, too.
  if (session.link === "refused" && id !== "help") return show("gone");
  const known = id in VIEWS ? id : "start";
  if (FOLLOW.includes(known) && session.state) {
    const right = OF_PHASE[session.state.phase];
    if (right && right !== known) return go(right);
  }
  show(known);
}

/** A game that is reached stays to be looked at for so long before the rest. */
const LAST_LOOK_MS = 1600;
let phase = null;

function followPhase(state) {
  // A phase of a later version leaves the page where it is.
  if (state.phase === phase || !(state.phase in OF_PHASE)) return;
  const before = phase;
  phase = state.phase;
  const begins = open.id === "start" && before !== null && phase === "playing";
  if (FOLLOW.includes(open.id) || begins) {
    if (before === "playing" && phase === "resting") setTimeout(() => FOLLOW.includes(open.id) && go(open.id), LAST_LOOK_MS);
    else go(OF_PHASE[phase]);
  }
  say(said, state.why?.text ?? "");
}

/** The page as it is, in another language: all that is shown is built anew. */
function reword() {
  mark(document.documentElement, "lang", language());
  markLanguage(language());
  endBar();
  endBar = shell(document.getElementById("top"), go);
  const { id } = open;
  if (id === null) return;
  const [wasChosen, top] = [document.activeElement?.matches("button[data-language]"), main.scrollTop];
  const written = main.querySelector("textarea")?.value ?? "";
  open.id = null;
  show(id);
  // What somebody was writing is of no language of ours.
  if (written !== "") main.querySelector("textarea").value = written;
  main.scrollTop = top;
  if (wasChosen) main.querySelector(`button[data-language="${language()}"]`)?.focus();
  say(said, session.state?.why?.text ?? "");
  say(document.getElementById("trouble"), "");
}

/** What the session speaks, the page speaks too: once both what comes first and what comes then are told in it. */
async function followLanguage(state) {
  const told = state.language;
  if (told === undefined || told === language() || session.hello?.language !== told) return;
  if (await speak(told)) {
    set("language", told);
    reword();
  }
}

function refused() {
  leave();
  location.hash = "gone";
  show("gone");
}

function pauseOrGoOn() {
  const now = session.state?.phase;
  if (now === "playing") void asked(act("pause"));
  if (now === "paused") void asked(act("resume"));
}

function stop() {
  if (open.id === "help") return go("help");
  if (STOPS.includes(session.state?.phase)) void asked(act("stop", { why: "adult" }));
}

async function begin() {
  marks();
  const { token, isNew } = await enter();
  await speakFirst([settings.language, ...navigator.languages.map((tag) => tag.split("-")[0])]);
  reword();
  if (isNew) session.last = 0;
  on("state", followLanguage);
  on("state", followPhase);
  on("state", name);
  on("link", (word) => word === "refused" && refused());
  addEventListener("hashchange", fromAddress);
  if (token === null) return hearing.link("refused");
  actWith(token);
  keys({ space: pauseOrGoOn, escape: stop });
  fromAddress();
  await follow(token, hearing);
}

void begin();
