// Hedgehog: it curls up while the child stands on the outer edges of the feet, and the fox strolls past. If the child
// comes down, the fox turns back behind its bush and looks out; nothing is lost.

import { play } from "../core/sound.js";
import { between } from "../draw/colour.js";
import { critter } from "../draw/critter.js";
import { breath, chance, clamp, glide, lids, mix, Moment, pose, soft, swing } from "../draw/ease.js";
import { eye, shut } from "../draw/face.js";
import { clouds, flower, grass, hills, mushroom, stars, tree } from "../draw/scenery.js";
import { at, blob, corners, disc, fade, oval, paint, stroke } from "../draw/shapes.js";
import { Sparks } from "../draw/sparks.js";

const QUILL = "#6b5140";
const SKIN = "#eac79d";
const PETALS = ["#e98aa0", "#f6cf5a", "#ffffff", "#b79ad6"];

/** The hedgehog, its feet at (x, y), looking left; `curl` 0 to 1. */
function hedgehogAt(ctx, x, y, size, t, curl, isHappy) {
  const b = breath(t, 2);
  at(ctx, x, y, size / 100, () => {
    oval(ctx, 0, 1, 46, 5, "rgba(42, 37, 64, 0.18)");
    for (const dx of [-24, 22]) oval(ctx, dx * (1 - 0.4 * curl), -3 - 6 * curl, 10, 5.5, SKIN, 2.4);
    const quills = [];
    const n = 26;
    for (let i = 0; i <= 2 * n; i += 1) {
      const a = Math.PI * (1.16 - 0.16 * curl) + ((i / (2 * n)) * Math.PI * (1.3 + 0.7 * curl));
      const far = (i % 2 === 0 ? 43 : 51 + 2 * curl) + 0.6 * b;
      quills.push([6 * (1 - curl) + far * Math.cos(a), -36 + far * (0.84 + 0.06 * curl) * Math.sin(a)]);
    }
    oval(ctx, -2, -26, 38, 24, SKIN, 2.4);
    corners(ctx, quills, QUILL, 2.4);
    for (let i = 0; i < 18; i += 1) {
      const [px, py] = [4 + 56 * (((i * 0.618) % 1) - 0.42), -44 + 46 * (((i * 0.755 + 0.2) % 1) - 0.5)];
      stroke(ctx, [[px, py], [px + 7, py - 6]], 2, "#8c6f59");
    }
    at(ctx, mix(-36, -20, curl), mix(-26, -22, curl), 1 - 0.22 * curl, () => {
      blob(ctx, [[18, -20], [-2, -20], [-20, -4], [-27, 3], [-18, 11], [4, 17], [20, 12]], SKIN, 2.4);
      disc(ctx, -27, 2, 5, "#3a2b3c");
      oval(ctx, 10, -19, 7, 8, SKIN, 2.2, 0.4);
      if (isHappy) shut(ctx, -5, -4, 4, 1);
      else if (curl > 0.6) shut(ctx, -5, -4, 4);
      else eye(ctx, -5, -5, 4.4, lids(t, 3), [-0.4, 0]);
      oval(ctx, -3, 5, 4.5, 3, "rgba(242, 146, 140, 0.6)");
      stroke(ctx, [[-21, 9], [-14, 11], [-9, 8]], 1.8);
    }, 0.9 * curl);
  });
}

function bush(ctx, x, y, size, t, seed) {
  for (const [dx, dy, r] of [[-0.34, -0.2, 0.28], [0.3, -0.2, 0.3], [0, -0.34, 0.36], [-0.1, -0.12, 0.3]]) {
    disc(ctx, x + dx * size + 1.5 * swing(t, seed + dx, 1), y + dy * size, r * size, dy < -0.3 ? "#5f9d5a" : "#528c50", 0);
  }
  for (let i = 0; i < 5; i += 1) disc(ctx, x + (chance(i + seed) - 0.5) * 0.8 * size, y - (0.12 + 0.4 * chance(i + 9)) * size, 0.035 * size, "#c8453f");
}

export const hedgehog = {
  emblem({ ctx, w, h }, t) {
    ctx.fillStyle = fade(ctx, 0, h, "#fbe3b8", "#fdf4e0");
    ctx.fillRect(0, 0, w, h);
    hills(ctx, w, h, 0.82 * h, 0.1 * h, "#b9c37f", 3);
    hedgehogAt(ctx, 0.53 * w, 0.9 * h, Math.min(0.85 * h, 0.75 * w), t, 0, false);
  },

  create(stage, now) {
    const sparks = new Sparks();
    const passed = new Moment(1.6);
    let curl = 0;
    let way = 1;
    let foxAt = 0;
    let dusk = 0;
    /** When this fox set out, and since when it could see a hedgehog that slipped. A long hold sees more than one fox. */
    let setOut = null;
    let slipped = null;
    return {
      event({ kind }, t) {
        if (kind === "hold_began") play("hum");
        if (kind === "success") {
          passed.start(t);
          setOut = t;
          sparks.burst(t, 0.5 * stage.w, 0.7 * stage.h, 0.3 * stage.h, PETALS, 14);
        }
      },

      draw(t, dt) {
        const { ctx, w, h } = stage;
        const want = now.holdingS === null ? 0.75 * clamp(Math.min(...now.sides)) : 1;
        curl = glide(curl, pose(want), dt, 0.25);
        dusk = glide(dusk, now.share, dt, 1.5);
        ctx.fillStyle = fade(ctx, 0, 0.8 * h, between("#a9d6ea", "#3b4a7a", dusk), between("#fdf1d2", "#e8a27a", dusk));
        ctx.fillRect(0, 0, w, h);
        stars(ctx, w, h, clamp(2 * dusk - 1), 3);
        clouds(ctx, w, h, t, 5, between("#ffffff", "#c98f8a", dusk));
        hills(ctx, w, h, 0.62 * h, 0.12 * h, between("#c2d3a0", "#6d7a78", dusk), 1);
        for (const [i, x] of [0.1, 0.34, 0.82].entries()) tree(ctx, x * w, 0.68 * h, 0.27 * h, between(["#d98b4a", "#8fae5f", "#c96f4a"][i], "#5a5a70", 0.7 * dusk), t, i);
        hills(ctx, w, h, 0.74 * h, 0.06 * h, between("#a9c077", "#566a5c", dusk), 6);
        this.fox(t, dt, w, h);
        const fill = between("#93b267", "#46604f", dusk);
        hills(ctx, w, h, 0.83 * h, 0.03 * h, fill, 9);
        this.gifts(ctx, t, w, h);
        const size = Math.min(0.4 * h, 0.5 * w);
        hedgehogAt(ctx, 0.62 * w, 0.955 * h, size, t, curl, passed.at(t) !== null);
        grass(ctx, w, 0.985 * h, 0.04 * h, between("#6f9a4f", "#3a5244", dusk), t, 4);
        sparks.draw(ctx, t);
      },

      /** Keeps when the fox set out: a slip that it does not see leaves it on its way. */
      follow(t) {
        if (now.holdingS !== null) {
          setOut ??= t - now.holdingS;
          slipped = null;
        } else if (setOut !== null) {
          slipped ??= t;
          if (t - slipped > (now.ask.dropout_s ?? 0)) [setOut, slipped] = [null, null];
        }
      },

      /** What is left of the time in which the fox does not see a slip, as a ring that empties above its head. */
      patience(t, x, y, r) {
        const left = 1 - pose((t - slipped) / (now.ask.dropout_s || 1));
        disc(stage.ctx, x, y, r, "#ffffff", 2.4);
        stage.ctx.beginPath();
        stage.ctx.moveTo(x, y);
        stage.ctx.arc(x, y, 0.8 * r, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * left);
        paint(stage.ctx, "#f0a93a");
      },

      /** The fox walks from one bush to the other while the child holds. */
      fox(t, dt, w, h) {
        const { ctx } = stage;
        const long = now.ask.fox_s ?? 5;
        const isPast = passed.at(t);
        this.follow(t);
        const onTheWay = setOut === null ? 0 : clamp(0.08 + (0.9 * (t - setOut)) / long);
        const want = isPast !== null ? 1 : onTheWay;
        if (isPast === null && foxAt > 0.985) {
          foxAt = 0;
          way = -way;
        }
        foxAt = glide(foxAt, want, dt, want < foxAt ? 1.6 : 0.5);
        const size = Math.min(0.32 * h, 0.38 * w);
        const x = mix(0.02, 0.98, way > 0 ? foxAt : 1 - foxAt) * w;
        const walks = setOut !== null && foxAt > 0.02;
        const wonders = slipped !== null;
        const step = walks ? Math.sin(6.5 * t) : 0;
        critter(ctx, "fox", x, 0.7 * h, size, t, { seed: 2, turn: walks && !wonders ? way : 0.4 * way, mood: wonders ? "wow" : "calm", look: [wonders ? 0 : way, wonders ? 0.8 : 0.1], lift: [pose(clamp(0.5 * step)), pose(clamp(-0.5 * step))] });
        if (wonders) this.patience(t, x, 0.7 * h - 1.12 * size, 0.09 * size);
        bush(ctx, 0.01 * w, 0.77 * h, 0.34 * h, t, 1);
        bush(ctx, 0.99 * w, 0.77 * h, 0.34 * h, t, 2);
      },

      /** The more is held, the more flowers and mushrooms there are. */
      gifts(ctx, t, w, h) {
        const n = Math.round(12 * now.share);
        for (let i = 0; i < n; i += 1) {
          const x = (0.04 + 0.92 * ((i * 0.618 + 0.11) % 1)) * w;
          const y = (0.89 + 0.07 * chance(i)) * h;
          if (i % 3 === 2) mushroom(ctx, x, y, 0.055 * h);
          else flower(ctx, x, y, 0.085 * h, PETALS[i % 4], soft(1), t, i);
        }
      },
    };
  },
};
