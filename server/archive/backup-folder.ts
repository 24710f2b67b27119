import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addMilliseconds, DAY, HOUR } from '../access/time.ts';

/** Returns the file of a backup; its name contains the time, to the second. */
export const backupFile = (folder: string, moment: string): string =>
  join(folder, `tieline-${moment.slice(0, 19).replaceAll(':', '-')}Z.archive`);
const NAME = /^tieline-(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d)Z\.archive(\.unfinished-\d+)?$/;

/**
 * Returns the times of the complete backups in a folder, newest first. Backups that a wrong clock dated in the future do not
 * count and are never removed.
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
