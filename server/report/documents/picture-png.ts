import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { LRUCache } from 'lru-cache';
import { FONTS } from './fonts.ts';

const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
let ready: Promise<void> | undefined;

export interface Png {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Pictures are cached: a shared view has each in its Word document and as a file, and people often make a report again soon. */
const made = new LRUCache<string, Png>({ max: 8 });

/** Converts an SVG drawing to PNG, for programs that cannot show SVG. */
export async function pngOf(svg: string): Promise<Png> {
  ready ??= initWasm(readFileSync(wasm)); // once a process
  await ready;
  const png = made.get(svg) ?? drawn(svg);
  made.set(svg, png);
  return png;
}

function drawn(svg: string): Png {
  const image = new Resvg(svg, {
    font: { fontBuffers: [...FONTS], defaultFontFamily: 'Public Sans' },
  });
  const { width, height } = image;
  const bytes = image.render().asPng();
  image.free();
  return { bytes, width, height };
}
