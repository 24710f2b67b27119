import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link, Rect } from '../../../core/drawing/scene.ts';
import { traysOf } from '../../../core/drawing/tray-scene.ts';
import { wordsApart, wordsBox } from '../../../core/drawing/words-apart.ts';
import type { ExplorerLine, ExplorerNode } from '../../../core/explorer/inputs.ts';
import { EXPLORED_MODEL } from './example.ts';

const band = (id: string, x: number, y: number, words: string[]): Link => ({
  ...{ kind: 'band', id, from: 'a', to: 'b', strokes: [], words, initials: '', lit: true },
  ...{ start: { x, y: y - 50 }, control: null, end: { x, y: y + 50 } },
});

const cover = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const covering = (links: readonly Link[]): string[] => {
  const named = links.filter(({ words }) => words.length > 0);
  return named.flatMap((one, at) =>
    named
      .slice(at + 1)
      .flatMap((other) => (cover(wordsBox(one), wordsBox(other)) ? `${one.id} ${other.id}` : [])),
  );
};

const aPicture = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 0, max: 2 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((places) =>
    places.map(([x, y, lines], at) =>
      band(`b${at}`, x, y, ['Police – Services', '10 met, 1 to fix'].slice(0, lines)),
    ),
  );

describe('the words upon bands', () => {
  it('cover no others, move down alone, and stay where they cover none', () => {
    fc.assert(
      fc.property(aPicture, (links) => {
        const apart = wordsApart(links);
        expect(covering(apart)).toEqual([]);
        expect(apart.map(({ id }) => id)).toEqual(links.map(({ id }) => id));
        for (const { wordsDown = 0 } of apart) expect(wordsDown).toBeGreaterThanOrEqual(0);
        if (links.length === 1) expect(apart).toEqual(links);
      }),
    );
  });

  it('cover none in the sectors of a small network, where three bands meet below the middle', () => {
    const node = (id: string, sector: ExplorerNode['sector']): ExplorerNode => ({
      ...{ id, name: id, fullName: id, roles: [], sector, state: 'on record', counties: [] },
      ...{ everywhere: true, districts: 1 },
    });
    const sectors = ['justice', 'police', 'labor', 'services'] as const;
    const nodes = sectors.map((sector) => node(sector, sector));
    const lines = sectors.flatMap((a, at) =>
      sectors.slice(at + 1).map(
        (b): ExplorerLine => ({
          ...{
            id: `${a}+${b}`,
            a,
            b,
            ties: ['t'],
            state: 'unknown',
            meaning: 'ask',
            vacant: false,
            level: 0,
          },
          ...{ status: null, evidence: [], kinds: [], sources: [], seen: null },
        }),
      ),
    );
    const { links } = traysOf({
      ...{ view: 'sector', model: EXPLORED_MODEL, network: { nodes, lines }, base: nodes, places: [] },
      ...{ select: '', steps: 1, initials: new Map() },
    });
    expect(links).toHaveLength(6);
    expect(covering(links)).toEqual([]);
    expect(covering(links.map(({ wordsDown: _, ...link }) => link))).not.toEqual([]);
  });
});
