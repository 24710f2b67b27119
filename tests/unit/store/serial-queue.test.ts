import { expect, it } from 'vitest';
import { serialByKey } from '../../../server/store/serial-queue.ts';

/** A promise, and what settles it. */
const gate = () => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
};

it('runs the works of one key one after another, and those of other keys beside them', async () => {
  const inTurn = serialByKey();
  const log: string[] = [];
  const { opened, open } = gate();
  const first = inTurn('a', async () => {
    await opened;
    log.push('a1');
  });
  const second = inTurn('a', async () => void log.push('a2'));
  await inTurn('b', async () => void log.push('b'));
  open();
  await Promise.all([first, second]);
  expect(log).toEqual(['b', 'a1', 'a2']);
});

it('gives each call its own result, and runs on after one that failed', async () => {
  const inTurn = serialByKey();
  const failed = inTurn('a', () => Promise.reject(new Error('no')));
  const next = inTurn('a', async () => 'yes');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
