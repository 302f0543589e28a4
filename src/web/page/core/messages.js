// The messages of the stream: `u32 length of payload | u8 type | u8 version | u16 0 | payload`, little-endian.

const HEAD = 8;
// The largest mat has 1024 x 1024 cells of one byte; no other message comes near.
const LONGEST = 1024 * 1024 + 4096;
const HELLO = 1, PICTURE = 2, EVENT = 3, STATE = 4, BYE = 5;
const SIDES = ["left", "right"];
const utf8 = new TextDecoder("utf-8", { fatal: true });

const json = (bytes) => JSON.parse(utf8.decode(bytes));

/** Cuts bytes into messages. Whatever the pieces in which they come, the same messages. */
export class Messages {
  #held = new Uint8Array(0);

  /**
   * Takes in bytes and hands over all that is whole: every event in order; of hello, picture, state and bye the newest.
   * Throws where the bytes are no messages.
   */
  push(piece) {
    const bytes = this.#held.length === 0 ? piece : joined(this.#held, piece);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found = { hello: null, picture: null, events: [], state: null, bye: null };
    let at = 0;
    let picture = null;
    while (bytes.length - at >= HEAD) {
      const length = view.getUint32(at, true);
      if (length > LONGEST) throw new Error(`a message of ${length} bytes`);
      if (bytes.length - at < HEAD + length) break;
      const payload = bytes.subarray(at + HEAD, at + HEAD + length);
      const type = view.getUint8(at + 4);
      if (view.getUint8(at + 5) === 1) {
        if (type === PICTURE) picture = payload;
        else hear(found, type, payload);
      }
      at += HEAD + length;
    }
    if (picture) found.picture = pictureOf(picture);
    this.#held = bytes.slice(at);
    return found;
  }
}

function hear(found, type, payload) {
  if (type === HELLO) found.hello = json(payload);
  else if (type === STATE) found.state = json(payload);
  else if (type === BYE) found.bye = json(payload);
  else if (type === EVENT) {
    const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
    found.events.push({ n: Number(view.getBigUint64(0, true)), ...json(payload.subarray(8)) });
  }
  // Others are of a later version, and are passed over.
}

function joined(first, second) {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** The picture of a message: numbers, feet by side, and its cells, which are a copy. */
export function pictureOf(payload) {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  const number = (at) => view.getFloat32(at, true);
  const picture = {
    seq: view.getUint32(0, true),
    tUs: Number(view.getBigUint64(4, true)),
    fullScale: number(12),
    total: number(16),
    cop: place(number(20), number(24)),
    feet: { left: null, right: null },
  };
  const feet = view.getUint8(28);
  let at = 32;
  for (let i = 0; i < feet; i += 1, at += 24) {
    const u = number(at + 20);
    picture.feet[SIDES[view.getUint8(at)]] = {
      on: view.getUint8(at + 1) === 1,
      share: number(at + 4),
      force: number(at + 8),
      cop: place(number(at + 12), number(at + 16)),
      u: Number.isNaN(u) ? null : u,
    };
  }
  picture.cells = payload.slice(at);
  return picture;
}

const place = (x, y) => (Number.isNaN(x) || Number.isNaN(y) ? null : { x, y });
