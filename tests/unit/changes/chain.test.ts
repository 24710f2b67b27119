import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../server/changes/canonical.ts';
import { firstBreak, hashOf, type Link, type StoredLink } from '../../../server/changes/chain.ts';

const content = (seq: number) => ({
  ...{ districtId: 'ohnd', id: `c${seq}`, at: '2026-11-24T10:00:00.000Z', madeIn: 'ohnd' },
  ...{ actorId: 'a', actorName: 'Invented Person', action: 'fill role', why: null, undoes: null },
  mutations: [{ fact: 'people', id: `p${seq}`, before: null, after: { id: `p${seq}`, name: 'Invented' } }],
});

function chainOf(length: number): StoredLink[] {
  const chain: StoredLink[] = [];
  for (let seq = 1; seq <= length; seq++) {
    const link: Link = { ...content(seq), seq, previousHash: chain.at(-1)?.hash ?? '' };
    chain.push({ ...link, hash: hashOf(link) });
  }
  return chain;
}
const endOf = (chain: readonly StoredLink[]) => ({ seq: chain.length, hash: chain.at(-1)?.hash ?? '' });

describe('canonical JSON', () => {
  it('puts keys in the order of code points, not of UTF-16 units, and nothing between', () => {
    expect(canonicalJson({ '\u{1F600}': 1, '\uFFFD': [true, null, { b: 'x', a: 1 }], a: undefined })).toBe(
      '{"\uFFFD":[true,null,{"a":1,"b":"x"}],"\u{1F600}":1}',
    );
  });

  it('is the same whatever the order in which keys were set, and says the same as the value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('a chain', () => {
  it('has in each link the SHA-256 of what it says and of the hash before', () => {
    const text =
      '{"action":"fill role","actorId":"a","actorName":"Invented Person","at":"2026-11-24T10:00:00.000Z","districtId":"ohnd","id":"c1","madeIn":"ohnd","mutations":[{"after":{"id":"p1","name":"Invented"},"before":null,"fact":"people","id":"p1"}],"previousHash":"","seq":1,"undoes":null,"why":null}';
    expect(chainOf(1)[0]?.hash).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('is whole as it was written, and when it is empty', () => {
    for (const length of [0, 1, 7]) expect(firstBreak(chainOf(length), endOf(chainOf(length)))).toBeNull();
  });

  it.each([
    ['who made it', { actorName: 'Somebody else' }],
    ['when', { at: '2026-11-23T10:00:00.000Z' }],
    ['why', { why: 'Because' }],
    ['what it changed', { mutations: [] }],
    ['what it undoes', { undoes: 'c1' }],
    ['where it was made', { madeIn: 'ohsd' }],
  ])('is broken at the link of which somebody altered %s', (_, altered) => {
    const chain = chainOf(4).map((link) => (link.seq === 3 ? { ...link, ...altered } : link));
    expect(firstBreak(chain, endOf(chain))).toEqual({
      seq: 3,
      changeId: 'c3',
      problem: 'it was altered after it was written',
    });
  });

  it('is broken after a link that was altered together with its hash', () => {
    const chain = chainOf(4).map((link) => {
      const altered = { ...link, actorName: 'Somebody else' };
      return link.seq === 2 ? { ...altered, hash: hashOf(altered) } : link;
    });
    expect(firstBreak(chain, endOf(chain))).toMatchObject({ seq: 3, changeId: 'c3' });
  });

  it.each([
    ['first', 1],
    ['middle', 2],
    ['last', 4],
  ])('is broken where the %s link was taken out', (_, missing) => {
    const chain = chainOf(4).filter(({ seq }) => seq !== missing);
    expect(firstBreak(chain, endOf(chainOf(4)))).toMatchObject({ seq: missing, changeId: null });
  });

  it('is broken where a link was put in at the end or stands twice', () => {
    const [whole, longer] = [chainOf(3), chainOf(4)];
    expect(firstBreak(longer, endOf(whole))).toMatchObject({ seq: 4, changeId: 'c4' });
    const [one, two, three] = whole;
    if (!one || !two || !three) throw new Error('The chain has three links.');
    expect(firstBreak([one, two, two, three], endOf(whole))).toMatchObject({ seq: 3, changeId: null });
  });
});
