import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addMilliseconds, DAY, HOUR } from '../access/time.ts';

/** The file of a backup, which its name says the moment of, to the second. */
export const backupFile = (folder: string, moment: string): string =>
  join(folder, `tieline-${moment.slice(0, 19).replaceAll(':', '-')}Z.archive`);
const NAME = /^tieline-(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d)Z\.archive(\.unfinished-\d+)?$/;

/**
 * The moments of the whole backups of a folder, newest first. Those that a wrong clock made in the future neither count nor are
 * ever removed.
 */
export async function backupsIn(folder: string, now: Date): Promise<string[]> {
  const latest = addMilliseconds(now, HOUR);
  const moments = (await namedIn(folder)).flatMap(({ moment, isWhole }) => (isWhole ? [moment] : []));
  return moments
    .filter((moment) => moment <= latest)
    .sort()
    .reverse();
}

/** Removes files left by a killed process; another process may still be writing one that is less than a day old. */
export async function removeUnfinished(folder: string, now: Date): Promise<void> {
  const before = addMilliseconds(now, -DAY);
  for (const { name, moment, isWhole } of await namedIn(folder))
    if (!isWhole && moment < before) await rm(join(folder, name), { force: true });
}

async function namedIn(folder: string): Promise<{ name: string; moment: string; isWhole: boolean }[]> {
  return (await readdir(folder)).flatMap((name) => {
    const [, day, hour, minute, second, unfinished] = NAME.exec(name) ?? [];
    if (!day) return [];
    return { name, moment: `${day}${hour}:${minute}:${second}.000Z`, isWhole: unfinished === undefined };
  });
}
