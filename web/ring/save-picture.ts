import { download } from '../shared/download.ts';

export function saveSvg(name: string, file: string): void {
  download(`${name}.svg`, new Blob([file], { type: 'image/svg+xml' }));
}

/** Draws the SVG at twice its size and saves that, sharp enough for a slide. */
export async function savePng(name: string, file: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * 2, image.height * 2];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => blob && download(`${name}.png`, blob), 'image/png');
}
