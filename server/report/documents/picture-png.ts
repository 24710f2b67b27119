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

/** A shared view has each picture in its Word document and as a file, and whoever makes a report soon makes it again. */
const made = new LRUCache<string, Png>({ max: 8 });

/** A drawing as pixels: for programs that cannot show drawings. */
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
