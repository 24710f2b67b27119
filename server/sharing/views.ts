import { addDays } from '../../core/days.ts';
import type { Sharing } from '../../core/sharing/make-view.ts';
import { hashPassword } from '../access/passwords.ts';
import { hashOf, newId, newSecret } from '../access/secrets.ts';
import { isoTimestamp } from '../access/time.ts';
import type { Run } from '../graph/graph.ts';
import { notFound } from '../http/errors.ts';
import type { Services } from '../services.ts';
import type { FrozenFile } from './freeze.ts';
import { createFile, createView, type SharedViewRecord, viewById } from './queries.ts';

/** Returns the time at which a day is over everywhere on earth. */
const endOf = (lastDay: string): string => `${addDays(lastDay, 1)}T12:00:00.000Z`;

interface NewView extends Sharing {
  readonly districtId: string;
  readonly createdBy: string;
  /** Null if the link alone opens it. */
  readonly passphrase: string | null;
  /** If empty, anyone with the link may open it. */
  readonly addresses: readonly string[];
  readonly files: readonly FrozenFile[];
}

/** The data of a new view, prepared before the write because hashing a passphrase is slow. */
export async function prepareView({ now }: Pick<Services, 'now'>, view: NewView) {
  const { passphrase, addresses, files, parts, ...rest } = view;
  const secret = newSecret();
  const row = {
    ...{ ...rest, parts: [...parts], id: newId(), at: isoTimestamp(now()), expiresAt: endOf(view.lastDay) },
    ...{ secretHash: hashOf(secret), passphraseHash: passphrase && (await hashPassword(passphrase)) },
    ...{ addresses: [...addresses], addressKey: addresses.length > 0 ? newSecret() : null },
  };
  return { row, files, secret };
}

/** Writes a view and its files; runs inside a write. */
export async function writeView(
  run: Run,
  { row, files }: Pick<Awaited<ReturnType<typeof prepareView>>, 'row' | 'files'>,
): Promise<void> {
  await run(createView, row);
  for (const { name, mediaType, bytes } of files)
    await run(createFile, {
      ...{ id: fileIdOf(row.id, name), viewId: row.id, name, mediaType },
      content: Buffer.from(bytes).toString('base64'),
    });
}

export const fileIdOf = (viewId: string, name: string): string => `${viewId}/${name}`;

/** Returns the address of a view. Its id is for finding the view, and its secret is compared with the stored hash. */
export const linkOf = (origin: string, id: string, secret: string): string =>
  `${origin}/shared/open/${id}.${secret}`;

/** Returns a view of a district. @throws AppError 404. */
export async function viewIn(run: Run, districtId: string, id: string): Promise<SharedViewRecord> {
  const [found] = await run(viewById, { id });
  if (found?.districtId === districtId) return found;
  throw notFound('No shared view of this district has this id.');
}
