import type { JSX } from 'preact';
import { savePng, saveSvg } from './save-picture.ts';

interface Props {
  /** What is saved: a picture or a map. */
  what: string;
  /** The file name without its extension. */
  name: string;
  /** Creates the SVG on demand. */
  file: () => string;
}

/** Buttons that save a drawing as SVG or PNG. */
export const SaveAs = ({ what, name, file }: Props): JSX.Element => (
  <p class="save-buttons no-print">
    Save {what}:{' '}
    <button type="button" class="link-button" onClick={() => saveSvg(name, file())}>
      SVG
    </button>{' '}
    or{' '}
    <button type="button" class="link-button" onClick={() => void savePng(name, file())}>
      PNG
    </button>
  </p>
);
