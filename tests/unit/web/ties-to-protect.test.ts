import { expect, it } from 'vitest';
import { tiesToProtect } from '../../../web/district/ties-to-protect.ts';

const entry = (verb: string, ...items: string[]) => ({ verb, items });

it('lists each tie once with all reasons, in the order of its first entry', () => {
  const rows = tiesToProtect([
    entry('ask both', 'fbi--hsi'),
    entry('write down', 'usao--fbi', 'usao--hsi'),
    entry('ask both', 'usao--hsi'),
    entry('write down', 'fbi--hsi'),
    entry('ask both', 'lead-police--fbi'),
  ]);
  expect(rows.map(({ items, reasons }) => [items, reasons])).toEqual([
    [['fbi--hsi'], 'Not confirmed by both sides, not in writing'],
    [['usao--fbi', 'usao--hsi'], 'Not in writing, not confirmed by both sides'],
    [['lead-police--fbi'], 'Not confirmed by both sides'],
  ]);
  expect(rows[0]?.entries.map(({ verb }) => verb)).toEqual(['ask both', 'write down']);
});
