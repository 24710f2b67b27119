import {
  chmodSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openGraph } from '../../server/graph/open.ts';
import { open, temporaryFolder } from './engines.ts';
import { probe } from './probe.ts';

const WRITES = 40;
const create = probe('CREATE (:District {id: $id})', z.object({}));
const count = probe('MATCH (d:District) RETURN count(d) AS n', z.object({ n: z.int() }));

const districtsIn = async (folder: string) => {
  const graph = await open({ url: `embedded:${folder}` });
  const [counted] = await graph.read((run) => run(count, {}));
  await graph.close();
  return counted?.n;
};

/** Every file with what it holds. */
const contents = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'hex')]);

describe('a data folder after the power went out', () => {
  const original = join(temporaryFolder(), 'graph');
  /** What the disk holds while the process still runs is what it holds when the process is gone at once. */
  const asItWas = (): string => {
    const copy = join(temporaryFolder(), 'graph');
    cpSync(original, copy, { recursive: true });
    return copy;
  };

  beforeAll(async () => {
    const graph = await open({ url: `embedded:${original}` });
    for (let n = 0; n < WRITES; n++) await graph.write((run) => run(create, { id: `d${n}` }));
  });

  it('opens with everything that was acknowledged', async () => {
    expect(await districtsIn(asItWas())).toBe(WRITES);
  });

  it('is refused when its log was cut short, and opens with the rest once the person accepts the loss', async () => {
    const folder = asItWas();
    const log = join(folder, 'graph.grafeo.wal', readdirSync(join(folder, 'graph.grafeo.wal'))[0] ?? '');
    truncateSync(log, statSync(log).size - 100); // within the last commit, also where a short record follows it
    const before = contents(folder);
    await expect(districtsIn(folder)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringMatching(
        /has lost changes: 41 were acknowledged and 40 are there.*backup.*delete/,
      ),
    });
    expect(contents(folder)).toEqual(before);
    rmSync(join(folder, 'last-commit'));
    expect(await districtsIn(folder)).toBe(WRITES - 1);
    expect(await districtsIn(folder)).toBe(WRITES - 1);
  });

  it('is refused when its log was deleted', async () => {
    const folder = asItWas();
    rmSync(join(folder, 'graph.grafeo.wal'), { recursive: true });
    await expect(districtsIn(folder)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('is refused when its database file was deleted', async () => {
    const folder = asItWas();
    rmSync(join(folder, 'graph.grafeo'));
    await expect(districtsIn(folder)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('has lost its file graph.grafeo'),
    });
  });

  it('is refused when its database file is something else', async () => {
    const folder = asItWas();
    writeFileSync(join(folder, 'graph.grafeo'), 'a shopping list');
    await expect(districtsIn(folder)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('is refused when the number of its last commit cannot be read', async () => {
    const folder = asItWas();
    writeFileSync(join(folder, 'last-commit'), 'a shopping list');
    await expect(districtsIn(folder)).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('a data folder', () => {
  it('keeps what was written when it is closed and opened again', async () => {
    const folder = join(temporaryFolder(), 'graph');
    const graph = await open({ url: `embedded:${folder}` });
    await graph.write((run) => run(create, { id: 'd1' }));
    await graph.close();
    expect(await districtsIn(folder)).toBe(1);
  });

  it('may be there already, as long as it is empty', async () => {
    expect(await districtsIn(temporaryFolder())).toBe(0);
  });

  it('is refused when it holds other things, which stay as they were', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'thesis.txt'), 'years of work');
    await expect(districtsIn(folder)).rejects.toMatchObject({ code: 'not-ours' });
    expect(readdirSync(folder)).toEqual(['thesis.txt']);
  });

  it('is refused while it is open already', async () => {
    const folder = join(temporaryFolder(), 'graph');
    await open({ url: `embedded:${folder}` });
    await expect(open({ url: `embedded:${folder}` })).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining(`${folder} is in use by another Tieline`),
    });
  });

  it.each([
    ['has no parent', 'missing/graph'],
    ['would lie in a file', 'file/graph'],
    ['is a file', 'file'],
  ])('is refused when it %s', async (_, path) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    await expect(open({ url: `embedded:${join(folder, path)}` })).rejects.toMatchObject({
      code: 'not-writable',
      message: expect.stringContaining(path),
    });
  });

  it('is for its owner alone, also when an earlier release left it open to others', async () => {
    const folder = join(temporaryFolder(), 'graph');
    await (await openGraph({ url: `embedded:${folder}` })).close();
    const modes = () =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
        const mode = statSync(join(entry.parentPath, entry.name)).mode & 0o777;
        return [entry.isDirectory() ? 0o700 : 0o600, mode];
      });
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o755);
    chmodSync(folder, 0o755);
    await open({ url: `embedded:${folder}` });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(modes().length).toBeGreaterThan(2);
    for (const [expected, found] of modes()) expect(found).toBe(expected);
  });

  it('can be open beside another one, and neither sees what the other holds', async () => {
    const one = await open({ url: `embedded:${join(temporaryFolder(), 'graph')}` });
    const other = await open({ url: `embedded:${join(temporaryFolder(), 'graph')}` });
    await Promise.all([
      one.write((run) => run(create, { id: 'd1' })),
      other.write((run) => run(create, { id: 'd1' })),
    ]);
    await one.write((run) => run(create, { id: 'd2' }));
    expect(await one.read((run) => run(count, {}))).toEqual([{ n: 2 }]);
    expect(await other.read((run) => run(count, {}))).toEqual([{ n: 1 }]);
  });
});

describe('a write on the embedded engine', () => {
  it('is run again after a conflict, and kept once', async () => {
    const graph = await open({ url: `embedded:${join(temporaryFolder(), 'graph')}` });
    let attempts = 0;
    await graph.write(async (run) => {
      await run(create, { id: 'd1' });
      if (++attempts < 3) throw Object.assign(new Error('conflict'), { gqlStatus: '40000' });
    });
    expect(attempts).toBe(3);
    expect(await graph.read((run) => run(count, {}))).toEqual([{ n: 1 }]);
  });

  it('gives up with a sentence when the conflict does not pass', async () => {
    const graph = await open({ url: `embedded:${join(temporaryFolder(), 'graph')}` });
    const attempt = graph.write(async () => {
      throw Object.assign(new Error('conflict'), { gqlStatus: '40000' });
    });
    await expect(attempt).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('try again'),
    });
  });

  it('is not acknowledged, and nothing is after it, when the disk does not confirm it', async () => {
    const folder = join(temporaryFolder(), 'graph');
    const graph = await openGraph({ url: `embedded:${folder}` });
    rmSync(join(folder, 'graph.grafeo.wal'), { recursive: true });
    const ran: string[] = [];
    const write = (id: string) =>
      graph.write(async (run) => {
        ran.push(id);
        await run(create, { id });
      });
    const refused = { status: 'rejected', reason: { code: 'not-writable' } };
    expect(await Promise.allSettled([write('d1'), write('d2')])).toMatchObject([refused, refused]);
    expect(ran).toEqual(['d1']);
    await expect(graph.read((run) => run(count, {}))).rejects.toMatchObject({ code: 'not-writable' });
    await expect(graph.close()).rejects.toMatchObject({ code: 'not-writable' });
  });
});
