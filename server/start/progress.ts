import type { WriteStream } from 'node:tty';
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** What is being loaded. */
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/** Shows the progress of the load: a bar on a terminal, a plain line for each finished step elsewhere; nothing if nothing is loaded. */
export function showProgress(out: WriteStream): { step: (progress: Progress) => void; end: () => void } {
  if (!out.isTTY) return { step: plainLine(out), end: () => {} };
  const bar = new SingleBar(
    { stream: out, format: 'Loading {step} [{bar}] {value} of {total}', hideCursor: true },
    Presets.shades_classic,
  );
  let begun = false;
  return {
    step: ({ step, done, total }) => {
      if (!begun) bar.start(total, 0, { step });
      begun = true;
      bar.setTotal(total);
      bar.update(done, { step });
    },
    end: () => {
      if (begun) bar.stop();
    },
  };
}

const plainLine = (out: WriteStream) => {
  let last: string | undefined;
  return ({ step, done, total }: Progress): void => {
    if (step !== last) out.write(`Loading ${step} (${done} of ${total} rows done)\n`);
    last = step;
  };
};
