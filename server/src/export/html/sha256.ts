/** The first 32 bits of the fractional part of a root of each of the first 64 primes. */
function primeRoots(root: 2 | 3, count: number): Uint32Array {
  const words: number[] = [];
  for (let candidate = 2; words.length < count; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) {
      if (candidate % divisor === 0) prime = false;
    }
    if (prime) words.push((candidate ** (1 / root) % 1) * 2 ** 32);
  }
  return Uint32Array.from(words, Math.floor);
}

const INITIAL = primeRoots(2, 8);
const ROUND = primeRoots(3, 64);

const rotate = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));

/** The message, a one bit, zeros, and its length in bits: a multiple of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const length = Math.ceil((message.length + 9) / 64) * 64;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(length - 8, BigInt(message.length) * 8n);
  return view;
}

/** The 64 words that one block of 64 bytes is stretched to. */
function schedule(view: DataView, offset: number): Uint32Array {
  const words = new Uint32Array(64);
  const at = (index: number) => words[index] ?? 0;
  for (let index = 0; index < 16; index++) words[index] = view.getUint32(offset + index * 4);
  for (let index = 16; index < 64; index++) {
    const [early, late] = [at(index - 15), at(index - 2)];
    const first = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const second = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[index] = at(index - 16) + first + at(index - 7) + second;
  }
  return words;
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index++) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const one = (h + sum1 + choice + (ROUND[index] ?? 0) + (words[index] ?? 0)) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const two = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = (state[index] ?? 0) + word;
  }
}

/**
 * Takes text and returns the SHA-256 (FIPS 180-4) of its UTF-8 bytes in
 * base64, as a Content Security Policy names a style sheet by. The platform's
 * own digest is asynchronous or Node's alone; the style sheet is a few kB.
 */
export function sha256Base64(text: string): string {
  const view = padded(new TextEncoder().encode(text));
  const state = INITIAL.slice();
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    compress(state, schedule(view, offset));
  }
  const bytes = [...state].flatMap((word) => [word >>> 24, word >>> 16, word >>> 8, word]);
  return btoa(String.fromCharCode(...bytes.map((byte) => byte & 0xff)));
}
