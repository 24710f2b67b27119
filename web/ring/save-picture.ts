import { withDensity } from '../../core/drawing/png-density.ts';
import { download } from '../shared/download.ts';

export function saveSvg(name: string, file: string): void {
  download(`${name}.svg`, new Blob([file], { type: 'image/svg+xml' }));
}

/** The text of a page is 7 inches wide, and print needs 300 dots per inch. */
const INCHES = 7;
const DOTS_PER_INCH = 300;

/** Renders the SVG 2100 px wide, sharp enough for print, and saves it. */
export async function savePng(name: string, file: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = INCHES * DOTS_PER_INCH;
  canvas.height = Math.round((canvas.width * image.height) / image.width);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const rendered = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!rendered) return;
  const png = withDensity(new Uint8Array(await rendered.arrayBuffer()), DOTS_PER_INCH);
  download(`${name}.png`, new Blob([png], { type: 'image/png' }));
}
