import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ARCHIVED, LEFT_OUT } from '../../server/archive/contents.ts';
import { schemaStatements } from '../../server/graph/schema.ts';

const labels = schemaStatements('embedded').flatMap(
  (statement) => /FOR \(n:(\w+)\)/.exec(statement)?.[1] ?? [],
);

it('each label of the graph is in archives, or left out for a reason, and docs/archive.md says which', () => {
  const known = [...ARCHIVED, ...Object.keys(LEFT_OUT)];
  expect([...known].sort()).toEqual([...new Set(labels)].sort());
  const page = readFileSync(new URL('../../docs/archive.md', import.meta.url), 'utf8');
  expect(known.filter((label) => !page.includes(`\`${label}\``))).toEqual([]);
});

it('what lets someone in is in no archive', () => {
  expect(ARCHIVED).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/Session|Link|Token|Guessing/)]),
  );
});
