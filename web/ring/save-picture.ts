import { withDensity } from '../../core/drawing/png-density.ts';
import { download } from '../shared/download.ts';

export function saveSvg(name: string, file: string): void {
  download(`${name}.svg`, new Blob([file], { type: 'image/svg+xml' }));
}

/** A full page of a document is 7 inches wide, and printers want 300 dots an inch. */
const INCHES = 7;
const DOTS_AN_INCH = 300;

/** Draws the SVG 2100 px wide and saves that, sharp enough for print. */
export async function savePng(name: string, file: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = INCHES * DOTS_AN_INCH;
  canvas.height = Math.round((canvas.width * image.height) / image.width);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!drawn) return;
  const png = withDensity(new Uint8Array(await drawn.arrayBuffer()), DOTS_AN_INCH);
  download(`${name}.png`, new Blob([png], { type: 'image/png' }));
}
