import type { DrawnNetwork } from './inputs.ts';

const PAPER: readonly string[] = ['mou', 'protocol', 'task-force'];
const LIVE: readonly string[] = ['current', 'aging'];

/** The ties for which a memorandum, a protocol or a task force stands on the day. */
export function onPaper({ evidence, ties }: Pick<DrawnNetwork, 'evidence' | 'ties'>): ReadonlySet<string> {
  const papers = new Set(evidence.filter(({ kind }) => PAPER.includes(kind)).map(({ id }) => id));
  return new Set(
    ties
      .filter(({ pairs }) =>
        pairs.some((pair) => pair.evidence.some(({ id, status }) => papers.has(id) && LIVE.includes(status))),
      )
      .map(({ id }) => id),
  );
}
