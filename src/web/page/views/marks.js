// What the page tells about itself, for tests of it in a browser: attributes of `body`.
//
// | attribute | what |
// |---|---|
// | data-view | the view: start, check, live, play, rest, done, adult, help, gone |
// | data-stream | joining, open, lost, full, ended, refused |
// | data-phase, data-asks, data-game, data-exercise | of the newest state |
// | data-count, data-target, data-held-s, data-stars, data-showing, data-seen, data-recording | of the newest state |
// | data-link | ok, quiet, away: the mat's |
// | data-events, data-gaps | number of the last event; numbers left out before one |
// | data-frames, data-seq | pictures drawn since the page was loaded, and the number of the last one |
// | data-language | what the page speaks |
// | data-simulated, data-calm, data-sound | true or false |
//
// Where a picture is drawn, is told by the canvas of the live view itself: see draw/heat.js.

import { mark } from "../core/dom.js";
import { on, session } from "../core/session.js";
import { isCalm, onSetting } from "../core/settings.js";

let frames = 0;

const set = (name, value) => mark(document.body, `data-${name}`, value);

/** Keeps the attributes true. */
export function marks() {
  set("frames", 0);
  set("sound", false);
  const calm = () => set("calm", isCalm());
  onSetting(calm);
  calm();
  on("link", (word) => set("stream", word));
  on("hello", (hello) => set("simulated", hello.simulated));
  on("event", () => {
    set("events", session.last);
    set("gaps", session.gaps);
  });
  on("state", (state) => {
    set("phase", state.phase);
    set("asks", state.asks);
    set("game", state.game);
    set("exercise", state.exercise);
    set("count", state.count);
    set("target", state.target?.reps ?? state.target?.seconds);
    set("held-s", state.held_s);
    set("stars", state.stars);
    set("showing", state.showing);
    set("seen", state.seen);
    set("recording", state.recording);
    set("link", state.link?.state);
    set("events", session.last);
  });
}

/** Marks the view. */
export const markView = (view) => set("view", view);

/** Marks what is spoken. */
export const markLanguage = (code) => set("language", code);

/** Marks that sound is on. */
export const markSound = (isOn) => set("sound", isOn);

let lastSeq = null;

/** Marks that the newest picture has been drawn. */
export function drawn(picture) {
  if (!picture || picture.seq === lastSeq) return;
  lastSeq = picture.seq;
  frames += 1;
  set("frames", frames);
  set("seq", lastSeq);
}
