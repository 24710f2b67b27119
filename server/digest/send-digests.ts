import { newest } from '../../core/days.ts';
import { pageHref } from '../../core/page-addresses.ts';
import { districtsToRead } from '../../core/powers.ts';
import { THRESHOLDS } from '../../core/thresholds.ts';
import { accountById } from '../access/queries.ts';
import { viewerOf } from '../access/recognize.ts';
import { addMilliseconds, DAY, HOUR, isoTimestamp } from '../access/time.ts';
import { districtFiles } from '../assessments/district-files.ts';
import type { SendMail } from '../mail/mail.ts';
import { readNews } from '../news/read-news.ts';
import type { Services } from '../services.ts';
import { clockIn, type Digest, isDue } from './due.ts';
import { type DistrictNews, digestLetter } from './letter.ts';
import { oneClickPath } from './one-click.ts';
import { lockDigest, recordDigest, subscribed, tryDigest } from './queries.ts';
import { keepRefusal } from './refusals.ts';

/** Minimum time between attempts: meanwhile another process may be sending, or the mail server is down. */
const TRIED = HOUR;

/** Logs why an email could not be sent, without an address or a name. */
type Warn = (about: { readonly accountId: string; readonly reason: string }, message: string) => void;

/** True if this installation can send digests. Their links require the address of Tieline. */
export const sendsDigests = ({ access }: Pick<Services, 'access'>): boolean =>
  access.mail !== undefined && access.publicUrl !== undefined;

/**
 * Sends each digest that is due and has any news. A failed one does not stop the others; it is tried again after an hour, or on
 * the next day if the mailbox refused it.
 */
export async function sendDigests(tieline: Services, send: SendMail, warn: Warn): Promise<void> {
  if (!sendsDigests(tieline)) return;
  for (const { id } of await tieline.graph.read((run) => run(subscribed, {}))) {
    const claimed = await claim(tieline, id);
    if (!claimed) continue;
    try {
      await sendOne(tieline, send, { accountId: id, ...claimed }, warn);
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown'; // its message may quote what people wrote
      warn({ accountId: id, reason }, 'A digest could not be made');
    }
  }
}

interface Claim {
  readonly digest: Digest;
  readonly since: string;
  readonly until: string;
}

/** Claims the digest of an account, if it is due and no other process is sending it. All processes use the graph's clock. */
function claim({ graph, access, sharedNow }: Services, id: string): Promise<Claim | null> {
  return graph.write(async (run) => {
    const now = await sharedNow(run);
    const until = isoTimestamp(now);
    const [found] = await run(lockDigest, { id, at: until });
    if (!found?.digest || found.through === null) return null;
    const isTried = found.triedAt !== null && found.triedAt > addMilliseconds(now, -TRIED);
    const isRefusedToday = found.refusedOn === clockIn(access.timeZone, now).day;
    if (isTried || isRefusedToday || !isDue(found.digest, found.through, now, access.timeZone)) return null;
    await run(tryDigest, { id, at: until });
    const oldest = addMilliseconds(now, -THRESHOLDS.daysOfNews.value * DAY);
    return { digest: found.digest, since: newest([found.through, oldest]) ?? oldest, until };
  });
}

type Sending = Claim & { readonly accountId: string };

async function sendOne(tieline: Services, send: SendMail, sending: Sending, warn: Warn): Promise<void> {
  const { accountId, digest, until } = sending;
  const { graph, access } = tieline;
  const [account] = await graph.read((run) => run(accountById, { id: accountId }));
  if (!account || account.disabled) return;
  const districts = await newsOfAccount(tieline, account, sending);
  if (districts.length > 0) {
    const off = await graph.write((run) => oneClickPath(run, accountId));
    const letter = digestLetter({ digest, districts, origin: access.publicUrl ?? '', off });
    let isRefused = false;
    const isSent = await send({ to: account.email, ...letter }, (reason, refused) => {
      isRefused = refused;
      warn({ accountId, reason }, 'A digest could not be sent');
    });
    if (isRefused) await keepRefusal(tieline, accountId, until);
    if (!isSent) return;
  }
  await graph.write((run) => run(recordDigest, { id: accountId, through: until }));
}

/** Reads one district at a time: no one waits for an email, but people wait for pages. */
async function newsOfAccount(
  tieline: Services,
  account: Parameters<typeof viewerOf>[1],
  { since, until }: Claim,
): Promise<DistrictNews[]> {
  const viewer = await viewerOf(tieline, account);
  const fileOf = districtFiles(tieline.files);
  const asOf = clockIn(tieline.access.timeZone, new Date(until)).day;
  const districts: DistrictNews[] = [];
  for (const districtId of districtsToRead(viewer)) {
    const items = await readNews(tieline, viewer, districtId, { since, until, asOf });
    if (!items || items.length === 0) continue;
    const name = fileOf(districtId)?.district.name ?? districtId;
    districts.push({ name, home: pageHref('home', { district: districtId }), items });
  }
  return districts;
}
