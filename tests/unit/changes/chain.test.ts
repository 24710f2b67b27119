import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { firstBrokenLink, hashOf, type Link, type StoredLink } from '../../../server/changes/chain.ts';

const content = (seq: number, format = 2) => ({
  format,
  ...{ districtId: 'ohnd', id: `c${seq}`, at: '2026-11-24T10:00:00.000Z', madeIn: 'ohnd' },
  ...{ actorId: 'a', actorName: 'Invented Person', action: 'fill role', why: null, undoes: null },
  revision: seq + 10,
  mutations: [{ fact: 'people', id: `p${seq}`, before: null, after: { id: `p${seq}`, name: 'Invented' } }],
});

const WHOLE = { replaced: false, beside: null };

function chainOf(length: number): StoredLink[] {
  const chain: StoredLink[] = [];
  for (let seq = 1; seq <= length; seq++) {
    const link: Link = { ...content(seq), seq, previousHash: chain.at(-1)?.hash ?? '' };
    chain.push({ ...link, hash: hashOf(link), undone: false, ...WHOLE });
  }
  return chain;
}
const endOf = (chain: readonly StoredLink[]) => ({ seq: chain.length, hash: chain.at(-1)?.hash ?? '' });

describe('a chain', () => {
  it.each([
    [1, ''],
    [2, '"format":2,'],
  ])('has in each link of format %i the SHA-256 of what it says and of the hash before', (format, said) => {
    const text = `{"action":"fill role","actorId":"a","actorName":"Invented Person","at":"2026-11-24T10:00:00.000Z","districtId":"ohnd",${said}"id":"c1","madeIn":"ohnd","mutations":[{"after":{"id":"p1","name":"Invented"},"before":null,"fact":"people","id":"p1"}],"previousHash":"","revision":11,"seq":1,"undoes":null,"why":null}`;
    const link: Link = { ...content(1, format), seq: 1, previousHash: '' };
    expect(hashOf(link)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('reads a link of the first format as it was written, half a character and all', () => {
    expect(hashOf({ ...content(1, 1), why: '\uD800', seq: 1, previousHash: '' })).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is whole as it was written, and when it is empty', () => {
    for (const length of [0, 1, 7])
      expect(firstBrokenLink(chainOf(length), endOf(chainOf(length)))).toBeNull();
  });

  it.each([
    ['who made it', { actorName: 'Someone else' }],
    ['when', { at: '2026-11-23T10:00:00.000Z' }],
    ['why', { why: 'Because' }],
    ['what it changed', { mutations: [] }],
    ['what it undoes', { undoes: 'c1' }],
    ['where it was made', { madeIn: 'ohsd' }],
    ['which revision it led to', { revision: 12 }],
    ['its format', { format: 1 }],
  ])('is broken at the link of which someone altered %s', (_, altered) => {
    const chain = chainOf(4).map((link) => (link.seq === 3 ? { ...link, ...altered } : link));
    expect(firstBrokenLink(chain, endOf(chain))).toEqual({
      seq: 3,
      changeId: 'c3',
      problem: 'it was altered after it was written',
    });
  });

  it('is broken after a link that was altered together with its hash', () => {
    const chain = chainOf(4).map((link) => {
      const altered = { ...link, actorName: 'Someone else' };
      return link.seq === 2 ? { ...altered, hash: hashOf(altered) } : link;
    });
    expect(firstBrokenLink(chain, endOf(chain))).toMatchObject({ seq: 3, changeId: 'c3' });
  });

  it.each([
    ['first', 1],
    ['middle', 2],
    ['last', 4],
  ])('is broken where the %s link was taken out', (_, missing) => {
    const chain = chainOf(4).filter(({ seq }) => seq !== missing);
    expect(firstBrokenLink(chain, endOf(chainOf(4)))).toMatchObject({ seq: missing, changeId: null });
  });

  it('is broken where a link was put in at the end or stands twice', () => {
    const [whole, longer] = [chainOf(3), chainOf(4)];
    expect(firstBrokenLink(longer, endOf(whole))).toMatchObject({ seq: 4, changeId: 'c4' });
    const [one, two, three] = whole;
    if (!one || !two || !three) throw new Error('The chain has three links.');
    expect(firstBrokenLink([one, two, two, three], endOf(whole))).toEqual({
      seq: 3,
      changeId: null,
      problem: 'its number appears twice',
    });
  });

  it('is broken where it was cut together with its end, once an earlier check saw that end', () => {
    const [cut, whole] = [chainOf(2), chainOf(3)];
    expect(firstBrokenLink(cut, endOf(cut), endOf(whole))).toMatchObject({ seq: 3, changeId: null });
    expect(firstBrokenLink(chainOf(5), endOf(chainOf(5)), endOf(whole))).toBeNull();
  });

  it('is broken where it was written anew from a link on that an earlier check saw', () => {
    const anew = chainOf(2);
    const link: Link = { ...content(3), why: 'Because', seq: 3, previousHash: anew.at(-1)?.hash ?? '' };
    anew.push({ ...link, hash: hashOf(link), undone: false, ...WHOLE });
    expect(firstBrokenLink(anew, endOf(anew))).toBeNull();
    expect(firstBrokenLink(anew, endOf(anew), endOf(chainOf(3)))).toMatchObject({ seq: 3, changeId: 'c3' });
  });

  it.each([
    [
      'a change that an undo undoes',
      [
        [null, 'c1'],
        [true, false],
      ],
    ],
    [
      'a change whose undo was undone',
      [
        [null, 'c1', 'c2'],
        [false, true, false],
      ],
    ],
    [
      'a change that was undone again',
      [
        [null, 'c1', 'c2', 'c3'],
        [true, false, true, false],
      ],
    ],
  ] as const)('marks %s, and is broken where a mark was turned', (_, [undoes, undone]) => {
    const chain: StoredLink[] = [];
    for (const [index, id] of undoes.entries()) {
      const seq = index + 1;
      const link: Link = { ...content(seq), undoes: id, seq, previousHash: chain.at(-1)?.hash ?? '' };
      chain.push({ ...link, hash: hashOf(link), undone: undone[index] ?? false, ...WHOLE });
    }
    expect(firstBrokenLink(chain, endOf(chain))).toBeNull();
    for (const { seq } of chain) {
      const turned = chain.map((link) => (link.seq === seq ? { ...link, undone: !link.undone } : link));
      expect(firstBrokenLink(turned, endOf(chain))).toMatchObject({ seq, changeId: `c${seq}` });
    }
  });
});
