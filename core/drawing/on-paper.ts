import { isLive, isWrittenDown } from '../model/evidence-kinds.ts';
import type { DrawnNetwork } from './inputs.ts';

/** Returns the ties for which a memorandum, a protocol or a task force is in effect. */
export function onPaper({ evidence, ties }: Pick<DrawnNetwork, 'evidence' | 'ties'>): ReadonlySet<string> {
  const papers = new Set(evidence.filter(({ kind }) => isWrittenDown(kind)).map(({ id }) => id));
  return new Set(
    ties
      .filter(({ pairs }) =>
        pairs.some((pair) => pair.evidence.some(({ id, status }) => papers.has(id) && isLive(status))),
      )
      .map(({ id }) => id),
  );
}
