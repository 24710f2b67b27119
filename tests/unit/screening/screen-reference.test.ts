import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { screen } from '../../../server/screening/screen.ts';

test('no text of the public reference data is refused', () => {
  const refused = referenceTexts().filter((text) => screen(text));
  expect(refused).toEqual([]);
}, 60_000); // there are 45,000 of them

/** Every text of the CSV files that came with the release, each once. */
function referenceTexts(): string[] {
  const folder = new URL('../../../data/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.csv'),
  );
  expect(files.length).toBeGreaterThan(5);
  const cells = files.flatMap(
    (name) => parse(readFileSync(new URL(name, folder)), { bom: true }) as string[][],
  );
  return [...new Set(cells.flat())];
}
