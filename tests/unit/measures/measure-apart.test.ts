import { afterEach, expect, test } from 'vitest';
import { measureApart } from '../../../server/features/measures/measure-apart.ts';

const { execPath } = process;
afterEach(() => {
  process.execPath = execPath;
});

test('a large network whose measuring process cannot be started fails alone, without ending the server', async () => {
  process.execPath = '/invented/node';
  const nodes = Array.from({ length: 400 }, (_, at) => ({ id: `n${at}`, sector: 'justice' }));
  await expect(measureApart({ id: 'invented', nodes, ties: [], reports: [] })).rejects.toThrow('ENOENT');
});
