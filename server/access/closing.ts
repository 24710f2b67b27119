import type { Query } from '../graph/query.ts';
import type { Services } from '../services.ts';
import { addMilliseconds, DAY, isoTimestamp } from './time.ts';

/** What a link opens until it expires or is revoked: a shared view, or an invitation to answer. */
export interface Closing {
  readonly revokedAt: string | null;
  readonly expiresAt: string;
}

/** True if it can still be opened. */
export const isOpen = ({ revokedAt, expiresAt }: Closing, { now }: Pick<Services, 'now'>): boolean =>
  revokedAt === null && expiresAt > isoTimestamp(now());

interface Deletion {
  /** Finds what closed before a time. */
  readonly closed: Query<{ before: string }, { id: string }>;
  readonly deletions: readonly Query<{ ids: string[] }, unknown>[];
  /** How long it is kept after it closed. */
  readonly days: number;
}

/** Deletes what closed some days ago, with everything that belongs to it. */
export function deleteClosed(
  { graph, now }: Pick<Services, 'graph' | 'now'>,
  { closed, deletions, days }: Deletion,
): Promise<void> {
  const before = addMilliseconds(now(), -days * DAY);
  return graph.write(async (run) => {
    const ids = (await run(closed, { before })).map(({ id }) => id);
    if (ids.length > 0) for (const deletion of deletions) await run(deletion, { ids });
  });
}
