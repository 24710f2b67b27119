import type { JSX } from 'preact';
import { savePng, saveSvg } from './save-picture.ts';

interface Props {
  /** What is saved: a picture, a map. */
  what: string;
  /** Name of the file, without its ending. */
  name: string;
  /** The SVG of it, made when it is asked for. */
  file: () => string;
}

/** Saves what is drawn as SVG or PNG. */
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
