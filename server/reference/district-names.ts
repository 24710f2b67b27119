import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { once } from '../../core/memoize.ts';
import { listInWords } from '../../core/words/format.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const named = z.array(z.object({ district_id: z.string(), name: z.string() }));
/** The names of the districts, which are set by law and so the same in every installation. Read on first use. */
const names = once(() => {
  const rows: unknown = parse(readFileSync(join(data, 'districts.csv')), { columns: true, bom: true });
  return new Map(named.parse(rows).map(({ district_id: id, name }) => [id, `the ${name}`]));
});

/** Names districts in a sentence for people: "the Northern District of Ohio and the Southern District of Ohio", never by their ids. */
export const districtsInWords = (ids: readonly string[]): string =>
  listInWords(ids.map((id) => names().get(id) ?? id));
