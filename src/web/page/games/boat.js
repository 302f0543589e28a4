// Boat: it dips its bow as the child rolls onto the toes, its stern as it rolls back; at both ends a fish looks out, and a
// buoy lights once the boat has stayed; after each whole roll one more fish swims along.

import { play } from "../core/sound.js";
import { critter } from "../draw/critter.js";
import { sailor } from "../draw/ears.js";
import { breath, chance, clamp, glide, Moment, pose, soft, swing } from "../draw/ease.js";
import { eye, mouth } from "../draw/face.js";
import { clouds, sky, sun, tree, water } from "../draw/scenery.js";
import { at, blob, box, corners, disc, glow, oval, paint, stroke } from "../draw/shapes.js";
import { Sparks } from "../draw/sparks.js";
import { endsTry } from "./now.js";

const FISH = ["#ef8354", "#f2c14e", "#7fb685", "#d17a9e", "#8f9fd4"];
const DROPS = ["#ffffff", "#cfeaf5", "#9fd0e6"];

/** A round fish, its middle at (x, y), `size` long, looking to the right (`way` 1) or left. */
function fish(ctx, x, y, size, colour, t, seed, way = 1, turn = 0) {
  at(ctx, x, y, size / 100, () => {
    ctx.scale(way, 1);
    const wag = 5 * swing(t, seed, 5);
    blob(ctx, [[-32, 0], [-62, -22 + wag], [-54, 0], [-62, 22 + wag]], colour, 3.5);
    oval(ctx, 0, 0, 42, 29 + breath(t, seed), colour, 3.5);
    oval(ctx, 4, 10, 28, 14, "rgba(255, 250, 240, 0.75)");
    corners(ctx, [[-12, -26], [2, -44], [12, -26]], colour, 3.5);
    eye(ctx, 20, -7, 7, 1, [0.5, 0]);
    mouth(ctx, 32, 9, 12, 0.7);
  }, turn);
}

/** The hull with its mast, 200 long, its water line at y = 0. */
function hull(ctx, t, share) {
  stroke(ctx, [[0, -30], [0, -150]], 6, "#7a4a2f");
  corners(ctx, [[4, -146], [4, -46], [66, -52]], "#fffaf0", 3);
  corners(ctx, [[-4, -130], [-4, -46], [-48, -52]], "#f4d9b0", 3);
  corners(ctx, [[0, -150], [0, -166], [26 + 3 * swing(t, 1, 3), -158]], "#c8453f", 2.5);
  blob(ctx, [[-106, -32], [-86, 22], [0, 34], [86, 22], [112, -36], [0, -22]], "#c9713f", 3.4);
  stroke(ctx, [[-88, -6], [0, 8], [92, -9]], 4, "#fffaf0");
  for (const x of [-50, 0, 50]) disc(ctx, x, 14, 6, share > (x + 51) / 102 ? "#ffe08a" : "#8fc3d8", 2.4);
}

function island(ctx, w, h, share) {
  const size = Math.min(h, 1.1 * w) * (0.1 + 0.17 * soft(share)) * (w > h ? 1 : 0.75);
  const [x, y] = [(w > 1.2 * h ? 0.78 : 0.66) * w, 0.53 * h];
  blob(ctx, [[x - 1.3 * size, y + 4], [x - 0.7 * size, y - 0.3 * size], [x + 0.6 * size, y - 0.34 * size], [x + 1.3 * size, y + 4]], "#e5cf9c", 0);
  tree(ctx, x - 0.5 * size, y - 0.16 * size, 0.8 * size, "#6fa868");
  corners(ctx, [[x + 0.06 * size, y - 0.2 * size], [x + 0.14 * size, y - 1.05 * size], [x + 0.38 * size, y - 1.05 * size], [x + 0.46 * size, y - 0.2 * size]], "#fffaf0", 2);
  box(ctx, x + 0.1 * size, y - 0.72 * size, 0.32 * size, 0.18 * size, 0, "#c8453f");
  box(ctx, x + 0.12 * size, y - 1.22 * size, 0.28 * size, 0.18 * size, 2, "#ffdf86", 2);
  corners(ctx, [[x + 0.08 * size, y - 1.22 * size], [x + 0.26 * size, y - 1.4 * size], [x + 0.44 * size, y - 1.22 * size]], "#c8453f", 2);
}

/** A buoy at an end: it rises as the end comes near, and its lamp fills (`lit` 0 to 1) while the boat stays there. */
function buoy(ctx, x, y, size, near, lit, t, seed) {
  const up = 0.1 * size * near + 0.02 * size * swing(t, seed, 1.6);
  corners(ctx, [[x - 0.3 * size, y - up], [x - 0.12 * size, y - 0.62 * size - up], [x + 0.12 * size, y - 0.62 * size - up], [x + 0.3 * size, y - up]], near >= 1 ? "#f5b93a" : "#f2ead9", 3);
  const lamp = y - 0.74 * size - up;
  disc(ctx, x, lamp, 0.16 * size, "#8f8672", 2.6);
  if (lit > 0) {
    ctx.beginPath();
    ctx.moveTo(x, lamp);
    ctx.arc(x, lamp, 0.16 * size, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * lit);
    paint(ctx, "#ffe08a");
  }
  if (lit >= 1) glow(ctx, x, lamp, 0.6 * size, "255, 214, 110", 0.8);
  disc(ctx, x, lamp, 0.16 * size, null, 2.6);
  box(ctx, x - 0.36 * size, y - 0.1 * size - up, 0.72 * size, 0.24 * size, 0.1 * size, "#c8453f", 3);
}

export const boat = {
  emblem({ ctx, w, h }, t) {
    sky(ctx, w, h, "#bfe3f2", "#fdf4e0");
    const size = Math.min(w, 1.2 * h);
    at(ctx, w / 2, 0.74 * h, size / 290, () => {
      critter(ctx, "cat", -52, -18, 92, t, { hat: sailor, arms: [0.2, 0.7] });
      hull(ctx, t, 0);
    }, 0.05 * swing(t, 0, 1.2));
    water(ctx, w, 0.78 * h, h, "#5aa3c7", t, 0);
    fish(ctx, 0.84 * w, 0.84 * h, 0.2 * size, FISH[0], t, 1, -1);
  },

  create(stage, now) {
    const sparks = new Sparks();
    const leap = new Moment(1.1);
    const ends = [0, 0];
    /** For how long the boat has been at each end in one go, and the longest of this try. */
    const stayS = [0, 0];
    const longestS = [0, 0];
    /** How much of a lamp is lit: all of it once the boat stayed as long as is asked. */
    const lit = (i) => {
      const asked = now.ask.end_hold_s ?? 0;
      return asked > 0 ? clamp(longestS[i] / asked) : Number(longestS[i] > 0);
    };
    let tilt = 0;
    let sailed = 0;
    return {
      event({ kind }, t) {
        if (kind === "rep") {
          leap.start(t);
          play("splash");
          play("pluck", { step: now.count % 6 });
          sparks.burst(t, 0.5 * stage.w, 0.72 * stage.h, 0.2 * stage.h, DROPS, 14, "disc");
        } else if (kind === "success") play("pop");
        // Whether both fish were caught or not, both lamps wait for the next roll.
        if (endsTry(kind)) longestS.fill(0);
      },

      draw(t, dt) {
        const { ctx, w, h } = stage;
        const sea = 0.66 * h;
        const size = Math.min(0.95 * h, 1.05 * w);
        sailed = glide(sailed, now.share, dt, 1.2);
        tilt = glide(tilt, 0.26 * pose(Math.abs(now.along)) * Math.sign(now.along), dt, 0.12);
        const reach = [clamp(-now.along), clamp(now.along)];
        const wanted = 1 - (now.ask.target ?? 0.4);
        for (const i of [0, 1]) {
          ends[i] = glide(ends[i], reach[i], dt, 0.15);
          stayS[i] = reach[i] >= wanted ? stayS[i] + dt : 0;
          longestS[i] = Math.max(longestS[i], stayS[i]);
        }
        sky(ctx, w, h, "#bfe3f2", "#fdf4e0");
        sun(ctx, 0.3 * w, 0.2 * h, 0.05 * h);
        clouds(ctx, w, h, t, 3);
        island(ctx, w, h, sailed);
        water(ctx, w, 0.53 * h, h, "#8cc6dd", t, 5, 3);
        water(ctx, w, sea - 0.05 * h, h, "#6fb4d2", t, 2, 5);
        const far = Math.min(0.43 * w, 0.62 * size);
        for (const i of [0, 1]) buoy(ctx, w / 2 + (i ? 1 : -1) * far, sea + 0.05 * h, 0.16 * size, clamp(reach[i] / wanted), lit(i), t, i);
        at(ctx, w / 2, sea + 0.02 * h + 3 * swing(t, 0, 1.1), size / 330, () => {
          critter(ctx, "cat", -46, -18, 96, t, {
            seed: 1, hat: sailor, look: [clamp(2 * now.along, -1, 1), 0.4], turn: 0.5 * now.along, arms: [0.3 + 0.5 * ends[0], 0.3 + 0.5 * ends[1]],
            mood: Math.max(...ends) > 0.8 ? "happy" : "calm",
          });
          hull(ctx, t, sailed);
        }, tilt + 0.015 * swing(t, 3, 1.1));
        for (const i of [0, 1]) {
          const rise = pose(clamp(ends[i] / wanted));
          if (rise > 0.1) fish(ctx, w / 2 + (i ? 0.78 : -0.78) * far, sea + 0.13 * h - 0.12 * h * rise, 0.17 * size, FISH[i], t, i, i ? -1 : 1, (i ? 0.3 : -0.3) * rise);
        }
        const jump = leap.at(t);
        if (jump !== null) {
          const x = w / 2 + (jump - 0.5) * 1.4 * far;
          fish(ctx, x, sea - 1.9 * size * 0.3 * jump * (1 - jump) * 2, 0.17 * size, FISH[now.count % FISH.length], t, 9, 1, 1.6 * (jump - 0.5));
        }
        water(ctx, w, sea + 0.1 * h, h, "rgba(74, 146, 184, 0.92)", t, 8, 6);
        for (let i = 0; i < Math.min(now.count, 14); i += 1) {
          const x = (0.06 + 0.88 * ((i * 0.618) % 1)) * w + 6 * swing(t, i, 0.6);
          const y = sea + 0.16 * h + 0.14 * h * chance(i + 4) + 3 * swing(t, i, 1.4);
          fish(ctx, x, y, 0.115 * size, FISH[i % FISH.length], t, i, i % 2 ? 1 : -1);
        }
        sparks.draw(ctx, t);
      },
    };
  },
};
