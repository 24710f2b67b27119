/**
 * Converts dots per inch to dots per meter, the unit of a PNG's pHYs chunk, so that a document shows the
 * picture at its true width.
 */
const dotsAMeter = (dotsAnInch: number): number => Math.round(dotsAnInch / 0.0254);
/** Length of the signature and the header chunk, which come first in every PNG. */
const HEAD = 8 + 25;

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** Returns the PNG with its density set. */
export function withDensity(png: Uint8Array, dotsAnInch: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, dotsAMeter(dotsAnInch));
  view.setUint32(12, dotsAMeter(dotsAnInch));
  chunk[16] = 1;
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, HEAD));
  whole.set(chunk, HEAD);
  whole.set(png.subarray(HEAD), HEAD + chunk.length);
  return whole;
}
