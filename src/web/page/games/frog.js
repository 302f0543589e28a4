// Frog: it crouches as deep as the child, and jumps to the next lily pad when the child stands up again, where that was deep
// enough; else it hops on the spot. Every pad it has been on blooms.

import { isCalm } from "../core/settings.js";
import { play } from "../core/sound.js";
import { breath, chance, glide, lids, Moment, pose, swing } from "../draw/ease.js";
import { cheeks, eye, mouth } from "../draw/face.js";
import { clouds, hills, sky } from "../draw/scenery.js";
import { at, blob, corners, disc, fade, limb, oval, stroke } from "../draw/shapes.js";
import { Sparks } from "../draw/sparks.js";

const GREEN = "#7cb55b";
const DARK = "#5d9646";
const BELLY = "#dcebb0";
/** How long a jump takes, seconds. */
const FLIGHT_S = 0.75;
const DROPS = ["#ffffff", "#d4eef5"];

/** The frog, sitting on (x, y); `crouch` 0 to 1; `air` 0 to 1 while it flies. */
function frogAt(ctx, x, y, size, t, crouch, air, isHappy) {
  const b = breath(t, 1);
  const low = 15 * crouch - 6 * air;
  at(ctx, x, y, size / 100, () => {
    for (const side of [-1, 1]) {
      const knee = [side * (40 + 5 * crouch - 12 * air), -24 + 0.8 * low + 16 * air];
      const foot = [side * (34 - 4 * air), -2 + 22 * air];
      limb(ctx, [[side * 20, -20 + 0.5 * low], knee, foot], 13, DARK, 2.2);
      blob(ctx, [[foot[0] - 14, foot[1] + 3], [foot[0] - 10, foot[1] - 5], [foot[0] + 10, foot[1] - 5], [foot[0] + 14, foot[1] + 3]], DARK, 2.2);
    }
    oval(ctx, 0, -34 + low, 32 + 3 * crouch + 0.6 * b, 29 - 5 * crouch + 0.8 * b, GREEN, 2.4);
    oval(ctx, 0, -26 + low, 21, 18 - 3 * crouch + b, BELLY);
    for (const side of [-1, 1]) {
      limb(ctx, [[side * 17, -28 + low], [side * 17, -14 + 0.6 * low], [side * (14 - 3 * air), -3 + 6 * air]], 8, GREEN, 2.2);
    }
    at(ctx, 0, -58 + 1.15 * low, 1, () => {
      for (const side of [-1, 1]) disc(ctx, 17 * side, -17, 13, GREEN, 2.4);
      blob(ctx, [[-36, 0], [-30, -18], [0, -21], [30, -18], [36, 0], [24, 17], [0, 20], [-24, 17]], GREEN, 2.4);
      for (const side of [-1, 1]) {
        disc(ctx, 17 * side, -18, 9.5, "#ffffff", 2);
        eye(ctx, 17 * side + 1.5, -18, 5.6, lids(t, 6), [0.4, -0.3]);
        disc(ctx, 5 * side, -4, 1.3, "#3f6b30");
      }
      cheeks(ctx, 25, 3, 5.5);
      mouth(ctx, 0, 4, 26, isHappy ? 0.7 : 0.45, isHappy ? 0.28 : 0);
    });
  });
}

/** A lily pad, its middle at (x, y). `bloom` 0 to 1 opens its flower; `isNext` draws a ring round it. */
function pad(ctx, x, y, r, bloom, isNext, t, seed) {
  const bob = 1.2 * swing(t, seed, 1.2);
  if (isNext) oval(ctx, x, y + bob, 1.17 * r, 0.42 * r, null, 3, 0, "rgba(255, 255, 255, 0.85)");
  ctx.beginPath();
  ctx.moveTo(x, y + bob);
  ctx.ellipse(x, y + bob, r, 0.34 * r, 0, 0.18 * Math.PI, 1.93 * Math.PI);
  ctx.closePath();
  ctx.fillStyle = "#4f9160";
  ctx.fill();
  ctx.strokeStyle = "#2f6a45";
  ctx.lineWidth = 3;
  ctx.stroke();
  if (bloom < 0.02) return;
  const [fx, fy, s] = [x - 0.62 * r, y + bob - 0.06 * r, 0.3 * r * bloom];
  for (const a of [-1.1, -0.55, 0, 0.55, 1.1]) oval(ctx, fx + s * Math.sin(a), fy - 0.7 * s * Math.cos(a), 0.38 * s, 0.85 * s, "#f5b5c8", 1.6, a);
  oval(ctx, fx, fy - 0.1 * s, 0.34 * s, 0.26 * s, "#f6cf5a", 1.4);
}

function reeds(ctx, x, y, high, t, seed) {
  for (let i = 0; i < 4; i += 1) {
    const dx = (i - 1.5) * 0.16 * high;
    const tip = x + dx + 0.05 * high * swing(t, seed + i, 0.9);
    const tall = high * (0.7 + 0.4 * chance(seed + i));
    stroke(ctx, [[x + dx, y], [x + dx, y - 0.5 * tall], [tip, y - tall]], 3.5, "#4f7d45");
    oval(ctx, tip, y - tall, 0.035 * high, 0.12 * high, "#8a5a3a");
  }
}

function dragonfly(ctx, x, y, size, t, seed) {
  at(ctx, x + 8 * swing(t, seed, 0.8), y + 5 * swing(t, seed + 3, 1.3), size / 100, () => {
    for (const [dx, turn] of [[-14, -0.5], [-14, 0.3], [14, 0.5], [14, -0.3]]) oval(ctx, dx * 1.6, -6, 30, 8, "rgba(255, 255, 255, 0.8)", 2, turn);
    stroke(ctx, [[0, -10], [2, 60]], 7, "#3f78a8");
    disc(ctx, 0, -14, 10, "#3f78a8", 2);
  }, 0.5);
}

/** A reed beside the frog: its flower is as deep as a jump needs, and a ladybird sits as deep as the child has gone. */
function depthSign(ctx, x, y, high, depth, crouch) {
  const place = (share) => y - high * (1 - 0.8 * share);
  stroke(ctx, [[x, y], [x, y - 1.1 * high]], 5, "#4f7d45");
  const isDeep = crouch >= depth;
  for (let i = 0; i < 5; i += 1) {
    const a = (i * 2 * Math.PI) / 5;
    disc(ctx, x + 0.09 * high * Math.cos(a), place(depth) + 0.09 * high * Math.sin(a), 0.08 * high, isDeep ? "#f5b93a" : "#fffaf0", 1.6);
  }
  disc(ctx, x, place(depth), 0.07 * high, "#e0922f", 1.6);
  oval(ctx, x + 0.02 * high, place(crouch), 0.1 * high, 0.075 * high, "#d3402a", 2);
  disc(ctx, x + 0.02 * high, place(crouch) - 0.07 * high, 0.045 * high, "#2a2540");
}

export const frog = {
  emblem({ ctx, w, h }, t) {
    ctx.fillStyle = fade(ctx, 0, h, "#9fd3d6", "#5fa9b8");
    ctx.fillRect(0, 0, w, h);
    const size = Math.min(0.74 * h, 0.7 * w);
    pad(ctx, w / 2, 0.86 * h, 0.66 * size, 1, false, t, 1);
    frogAt(ctx, w / 2, 0.87 * h, size, t, 0, 0, true);
  },

  create(stage, now) {
    const sparks = new Sparks();
    const hop = new Moment(0.6);
    let crouch = 0;
    /** Pads reached: jumps, which are the movements that were deep enough. */
    let jumps = now.count;
    let camera = jumps;
    return {
      event({ kind }, t) {
        if (kind === "success") {
          jumps += 1;
          play("boing");
          play("pluck", { step: 2 + (jumps % 5) });
        } else if (kind === "miss") {
          hop.start(t);
          play("splash");
        }
      },

      draw(t, dt) {
        const { ctx, w, h } = stage;
        crouch = glide(crouch, pose(now.progress), dt, 0.1);
        // The frog flies for as long as the camera is behind.
        camera = isCalm() || camera > jumps ? jumps : Math.min(jumps, Math.max(jumps - 1, camera + dt / FLIGHT_S));
        const air = 1 - (jumps - camera);
        const size = Math.min(0.4 * h, 0.46 * w);
        const depth = now.ask.depth ?? 0.6;
        const gap = size * (1.15 + 0.5 * depth);
        sky(ctx, w, h, "#cfe9f0", "#eef6df");
        clouds(ctx, w, h, t, 6);
        hills(ctx, w, h, 0.46 * h, 0.13 * h, "#a8cf95", 4);
        for (let i = 0; i < 7; i += 1) {
          const x = (((i * 0.19 * w - 0.25 * gap * camera) % (1.3 * w)) + 1.3 * w) % (1.3 * w) - 0.15 * w;
          reeds(ctx, x, 0.53 * h, 0.2 * h, t, i);
        }
        ctx.fillStyle = fade(ctx, 0.5 * h, h, "#a5d8d8", "#4d9aae");
        ctx.fillRect(0, 0.5 * h, w, h);
        for (let i = 0; i < 12; i += 1) {
          const x = (((chance(i) * 1.3 * w - 0.7 * gap * camera) % (1.3 * w)) + 1.3 * w) % (1.3 * w) - 0.15 * w;
          const y = (0.54 + 0.44 * chance(i + 5)) * h;
          stroke(ctx, [[x, y], [x + 0.03 * w, y - 2], [x + 0.07 * w, y]], 2.5, "rgba(255, 255, 255, 0.5)");
        }
        const [fx, fy] = [0.42 * w, 0.84 * h];
        const place = (i) => [fx + (i - camera) * gap, fy + 0.03 * h * Math.sin(2.1 * i)];
        const first = Math.floor(camera) - 2;
        for (let i = Math.max(0, first); i < first + 3 + Math.ceil(w / gap); i += 1) {
          const isNext = i === jumps + 1 && air === 1;
          pad(ctx, ...place(i), 0.5 * size, i <= jumps && i > 0 ? 1 : 0, isNext && crouch > depth, t, i);
        }
        const arc = 4 * air * (1 - air);
        const s = hop.at(t) ?? 0;
        const small = 0.25 * 4 * s * (1 - s);
        const [x, y] = place(camera);
        frogAt(ctx, x, y + 0.02 * h - 0.32 * h * (arc + small), size, t, air === 1 ? crouch : 0, arc, air < 1 || now.share >= 1);
        if (air < 1 && air > 0.9) sparks.burst(t, x, y, 0.12 * h, DROPS, 3, "disc");
        for (let i = 0; i < Math.min(4, Math.floor(jumps / 2)); i += 1) dragonfly(ctx, (0.2 + 0.22 * i) * w, (0.36 + 0.07 * (i % 2)) * h, 0.13 * size, t, i);
        depthSign(ctx, fx + 0.62 * size, fy, 0.5 * size, depth, crouch);
        reeds(ctx, 0.03 * w, 1.02 * h, 0.3 * h, t, 20);
        corners(ctx, [[0, h], [0, 0.97 * h], [w, 0.985 * h], [w, h]], "#3f8699");
        sparks.draw(ctx, t);
      },
    };
  },
};
