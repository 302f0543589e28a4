// Sounds, made here and now with Web Audio. Silent until somebody switches them on.

import { settings, onSetting } from "./settings.js";

let audio = null;
let buses = {};
let isOn = false;

/** Whether sound is on. */
export const soundIsOn = () => isOn;

/** Switches sound on or off. A press has to be behind it: browsers keep silent otherwise. */
export function switchSound(on) {
  isOn = on;
  if (on && !audio) build();
  if (audio) void (on ? audio.resume() : audio.suspend());
}

function build() {
  audio = new AudioContext();
  const limit = new DynamicsCompressorNode(audio, { threshold: -18, ratio: 12, attack: 0.003 });
  limit.connect(audio.destination);
  for (const bus of ["effects", "melody"]) {
    buses[bus] = new GainNode(audio, { gain: settings[bus] });
    buses[bus].connect(limit);
  }
  onSetting((key) => {
    if (key in buses) buses[key].gain.value = settings[key];
  });
}

/** A gain that swells in `up` seconds and dies away until `end`. */
function swell(bus, peak, up, long) {
  const now = audio.currentTime;
  const gain = new GainNode(audio, { gain: 0 });
  gain.gain.setValueAtTime(0.0001, now);
  gain.gain.linearRampToValueAtTime(peak, now + up);
  gain.gain.exponentialRampToValueAtTime(0.0001, now + long);
  gain.connect(buses[bus]);
  return gain;
}

/** One tone: from `hz` to `to` hertz. */
function tone({ hz, to = hz, long = 0.4, peak = 0.22, type = "sine", up = 0.01, bus = "effects", late = 0 }) {
  if (late > 0) {
    setTimeout(() => isOn && tone({ hz, to, long, peak, type, up, bus }), 1000 * late);
    return;
  }
  const now = audio.currentTime;
  const voice = new OscillatorNode(audio, { type, frequency: hz });
  voice.frequency.setValueAtTime(hz, now);
  voice.frequency.exponentialRampToValueAtTime(Math.max(to, 20), now + long);
  voice.connect(swell(bus, peak, up, long));
  voice.start(now);
  voice.stop(now + long);
}

/** A breath of noise around `hz`. */
function hiss({ hz, long = 0.2, peak = 0.2, q = 1, up = 0.005, bus = "effects" }) {
  const frames = Math.ceil(audio.sampleRate * long);
  const noise = new AudioBuffer({ length: frames, sampleRate: audio.sampleRate });
  const data = noise.getChannelData(0);
  for (let i = 0; i < frames; i += 1) data[i] = 2 * Math.random() - 1;
  const source = new AudioBufferSourceNode(audio, { buffer: noise });
  const filter = new BiquadFilterNode(audio, { type: "bandpass", frequency: hz, Q: q });
  source.connect(filter).connect(swell(bus, peak, up, long));
  source.start();
}

// Notes of the major scale without its fourth and seventh: whatever is played next to whatever, it sounds friendly.
const SCALE = [0, 2, 4, 7, 9];
const note = (step) => 261.63 * 2 ** ((12 * Math.floor(step / 5) + SCALE[((step % 5) + 5) % 5]) / 12);

/** A marimba-like note of the melody. */
function pluck(step, late = 0) {
  tone({ hz: note(step), long: 0.6, peak: 0.25, type: "triangle", bus: "melody", late });
  tone({ hz: 4 * note(step), long: 0.12, peak: 0.05, bus: "melody", late });
}

const SOUNDS = {
  pluck: ({ step = 0 }) => pluck(step),
  drum: ({ side }) => {
    tone({ hz: side === "right" ? 150 : 120, to: 60, long: 0.18, peak: 0.35 });
    hiss({ hz: 1800, long: 0.06, peak: 0.06 });
  },
  pop: () => tone({ hz: 320, to: 640, long: 0.12, peak: 0.2 }),
  splash: () => hiss({ hz: 900, long: 0.35, peak: 0.18, q: 0.7 }),
  squash: () => {
    hiss({ hz: 420, long: 0.16, peak: 0.25, q: 1.5 });
    tone({ hz: 140, to: 90, long: 0.14, peak: 0.18 });
  },
  boing: () => tone({ hz: 180, to: 420, long: 0.28, peak: 0.2, type: "triangle" }),
  hum: () => tone({ hz: 220, to: 262, long: 0.9, peak: 0.1, up: 0.3 }),
  yawn: () => tone({ hz: 190, to: 95, long: 1.1, peak: 0.14, type: "triangle", up: 0.3 }),
  wipe: () => hiss({ hz: 2400, long: 0.3, peak: 0.1, q: 2, up: 0.1 }),
  twinkle: () => [7, 9, 12].forEach((step, i) => pluck(step, 0.09 * i)),
  done: () => [0, 2, 4, 5, 7].forEach((step, i) => pluck(step, 0.13 * i)),
  muddle: () => [-2, -4].forEach((step, i) => pluck(step, 0.16 * i)),
  step: () => hiss({ hz: 600, long: 0.05, peak: 0.12, q: 2 }),
};

/** Plays one of the sounds, if sound is on. */
export function play(name, more = {}) {
  if (isOn && audio) SOUNDS[name]?.(more);
}
