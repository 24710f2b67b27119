import { mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, it, vi } from 'vitest';
import { archiveLines, type Key, type writeArchiveFile } from '../../server/archive/archive-file.ts';
import { type BackupSettings, backupsOf } from '../../server/archive/backups.ts';
import { writeFacts } from '../../server/store/load.ts';
import { type OpenFresh, onBothEngines, open, temporaryFolder } from './engines.ts';
import { networkFacts } from './queries-network-facts.ts';

vi.setConfig({ testTimeout: 240_000 }); // Neo4j takes its time to plan the queries of everything, once

const HOUR = 3_600_000;
const START = Date.parse('2026-11-24T08:00:00.500Z');
const FIRST = 'tieline-2026-11-24T08-00-00Z.archive';

/** A network, a folder for its backups, and a clock that stands still until it is moved. */
async function installation(openFresh: OpenFresh, more: Partial<BackupSettings> = {}) {
  const graph = await openFresh();
  await graph.write((run) => writeFacts(run, ['aaa', 'bbb', 'ccc'], networkFacts));
  const folder = join(temporaryFolder(), 'made', 'by itself');
  const settings = { folder, keep: 2, hours: 24, accounts: false, recipient: null, ...more };
  let at = START;
  const start = (writeFile?: typeof writeArchiveFile) =>
    backupsOf({ graph, now: () => new Date(at), ...(writeFile && { writeFile }) }, settings);
  const pass = (hours: number): void => {
    at += hours * HOUR;
  };
  return { folder, start, pass, files: () => readdirSync(folder).sort() };
}

const embedded: OpenFresh = () => open({ url: `embedded:${join(temporaryFolder(), 'graph')}` });

onBothEngines((openFresh) => {
  it('is made at once and then at each interval, whole and for its owner alone, and so many are kept', async () => {
    const { folder, start, pass, files } = await installation(openFresh);
    const backups = start();
    await backups.makeIfDue();
    expect(files()).toEqual([FIRST]);
    expect(statSync(join(folder, FIRST)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const text = gunzipSync(readFileSync(join(folder, FIRST))).toString();
    expect(text).toMatch(/"nodes":\d{2,},"relationships":\d{2,}\}\n$/);
    expect(backups.state()).toEqual({ lastSuccessAt: '2026-11-24T08:00:00.000Z', failure: null });
    pass(23.9);
    await backups.makeIfDue();
    expect(files()).toEqual([FIRST]);
    pass(0.1);
    await backups.makeIfDue();
    pass(24);
    await backups.makeIfDue();
    expect(files()).toEqual(['tieline-2026-11-25T08-00-00Z.archive', 'tieline-2026-11-26T08-00-00Z.archive']);
  });
});

it('a restart makes none before it is due, and knows of the last', async () => {
  const { start, pass, files } = await installation(embedded);
  await start().makeIfDue();
  pass(1);
  const restarted = start();
  await restarted.makeIfDue();
  expect(files()).toEqual([FIRST]);
  expect(restarted.state().lastSuccessAt).toBe('2026-11-24T08:00:00.000Z');
});

it.each([
  ['ENOSPC', 'The disk of BACKUP_DIR is full.'],
  ['EACCES', 'BACKUP_DIR is not writable.'],
  ['EIO', 'An unexpected error occurred; see the log.'],
])(
  '%s is told in a sentence without a path, removes no earlier backup, and is tried again after an hour',
  async (code, sentence) => {
    const { start, pass, files } = await installation(embedded, { keep: 1 });
    await start().makeIfDue();
    pass(24);
    let writes = 0;
    const failing = start(async () => {
      writes += 1;
      throw Object.assign(new Error(`${code}: in /some/folder`), { code });
    });
    await expect(failing.makeIfDue()).rejects.toThrow(code);
    const failure = { at: '2026-11-25T08:00:00.000Z', sentence };
    expect(failing.state()).toEqual({ lastSuccessAt: '2026-11-24T08:00:00.000Z', failure });
    expect(files()).toEqual([FIRST]);
    await failing.makeIfDue();
    expect(writes).toBe(1);
    pass(1);
    await expect(failing.makeIfDue()).rejects.toThrow(code);
    expect(writes).toBe(2);
    pass(0.5);
    await start().makeIfDue(); // another process, with the same folder
    pass(0.5);
    await failing.makeIfDue();
    expect(failing.state()).toEqual({ lastSuccessAt: '2026-11-25T09:30:00.000Z', failure: null });
  },
);

it('an older one that cannot be removed is told of until it is, and the newest counts as made', async () => {
  const { folder, start, pass } = await installation(embedded, { keep: 1 });
  const backups = start();
  await backups.makeIfDue();
  const stuck = join(folder, 'tieline-2026-11-20T08-00-00Z.archive');
  mkdirSync(stuck); // a folder is not removed as a file is
  const sentence = 'An older backup could not be removed; the log says why.';
  const lastSuccessAt = '2026-11-25T08:00:00.000Z';
  pass(24);
  await expect(backups.makeIfDue()).rejects.toThrow(sentence);
  expect(backups.state()).toEqual({ lastSuccessAt, failure: { at: lastSuccessAt, sentence } });
  pass(1);
  await expect(backups.makeIfDue()).rejects.toThrow(sentence);
  expect(backups.state().failure?.at).toBe('2026-11-25T09:00:00.000Z');
  rmdirSync(stuck);
  pass(1);
  await backups.makeIfDue();
  expect(backups.state()).toEqual({ lastSuccessAt, failure: null });
});

it('a folder that is a file is told of', async () => {
  const { start } = await installation(embedded, { folder: fileInPlace() });
  const backups = start();
  await expect(backups.makeIfDue()).rejects.toThrow();
  expect(backups.state().failure?.sentence).toBe('BACKUP_DIR is not a folder.');
});

it('what is stopped, or was killed, leaves no half file, and what someone else put there stays', async () => {
  const { folder, start, pass, files } = await installation(embedded);
  await start().makeIfDue();
  const others = ['notes.txt', 'tieline-2026-11-24T07-00-00Z.archive.unfinished-12345'];
  for (const name of others) writeFileSync(join(folder, name), 'x');
  pass(24);
  const stopped = start();
  stopped.stop();
  await stopped.makeIfDue();
  expect(stopped.state().failure).toBeNull();
  expect(files()).toEqual(['notes.txt', FIRST]);
});

it('for a recipient it is encrypted, and opened by the key that belongs to it alone', async () => {
  const [identity, another] = [await generateX25519Identity(), await generateX25519Identity()];
  const { folder, start } = await installation(embedded, { recipient: await identityToRecipient(identity) });
  await start().makeIfDue();
  const file = join(folder, FIRST);
  expect(readFileSync(file, 'latin1')).toMatch(/^age-encryption.org/);
  const linesWith = async (key: string): Promise<number> => {
    const kinds = new Set<Key>();
    let count = 0;
    for await (const _ of archiveLines(file, async (kind) => {
      kinds.add(kind);
      return key;
    }))
      count += 1;
    expect([...kinds]).toEqual(['identity']);
    return count;
  };
  expect(await linesWith(identity)).toBeGreaterThan(20);
  await expect(linesWith(another)).rejects.toThrow(/cannot be read/);
});

it('one that is under way is not begun twice', async () => {
  const { start, files } = await installation(embedded);
  const backups = start();
  await Promise.all([backups.makeIfDue(), backups.makeIfDue()]);
  expect(files()).toEqual([FIRST]);
});

function fileInPlace(): string {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  return file;
}
