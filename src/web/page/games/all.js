// The games. Each is `{emblem, create}`, and `shows` where the movement to show is not that of its exercise. `emblem(stage,
// t)` draws its picture for the choice, and `create(stage, now)` gives `{event(event, t), draw(t, dt)}`. `now` (games/now.js) is what the program says, kept up to date by others; events
// are those of the program, fresh ones only. A game draws and makes sounds; it counts nothing and decides nothing, and
// what it shows of the past comes from `now`, so that a page loaded again shows the same.
//
// Left is on the left of the screen, as in a mirror. The upper corners belong to the count and the coach.

import { bear } from "./bear.js";
import { boat } from "./boat.js";
import { fireflies } from "./fireflies.js";
import { frog } from "./frog.js";
import { grapes } from "./grapes.js";
import { hedgehog } from "./hedgehog.js";
import { lanterns } from "./lanterns.js";
import { painting } from "./painting.js";
import { parade } from "./parade.js";
import { wipers } from "./wipers.js";

/** By key. */
export const GAMES = { parade, boat, hedgehog, frog, grapes, lanterns, wipers, bear, fireflies, painting };
