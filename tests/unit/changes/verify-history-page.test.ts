import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sha256 } from '../../../server/changes/canonical.ts';
import { firstBrokenLink, hashOf, type Link } from '../../../server/changes/chain.ts';
import { hashWith, referencesIn } from '../../../server/forgetting/references.ts';

const page = readFileSync(new URL('../../../docs/verify-history.md', import.meta.url), 'utf8');
const found = (pattern: RegExp): string[] => [...page.matchAll(pattern)].map(([, text]) => text ?? '');

it('the example of docs/verify-history.md is a whole chain of all formats, with the hashes that the page says', () => {
  const hashes = found(/^Its hash: `(\w+)`$/gm);
  const chain = found(/```json\n(.*)\n```/g).map((text, index) => {
    const link: Link = { format: 1, ...JSON.parse(text) };
    return { ...link, hash: hashes[index] ?? '', undone: index === 0, replaced: false, beside: null };
  });
  expect(chain.map(({ format }) => format)).toEqual([1, 2, 3, 4]);
  expect(chain.map(hashOf)).toEqual(hashes);
  const [key = ''] = found(/key of the person `(\w+)`/g);
  const [name = ''] = found(/The name is ([\w ]+),/g);
  expect(referencesIn(chain)).toEqual([{ person: 'p1', hash: hashWith(key, name) }]);
  const parts = found(/^```\n(\[.*\])$/gm).map(sha256);
  expect(chain.map(({ parts }) => parts)).toEqual([undefined, undefined, undefined, parts]);
  expect(firstBrokenLink(chain, { seq: 4, hash: hashes[3] ?? '' })).toBeNull();
});
