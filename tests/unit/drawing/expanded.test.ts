import { describe, expect, it } from 'vitest';
import { expandedLabels, type NodePlace } from '../../../core/drawing/expanded-labels.ts';
import { expandedPlaces, expandedRadius } from '../../../core/drawing/expanded-places.ts';
import type { OrganizationNode } from '../../../core/drawing/organization-nodes.ts';
import { polar } from '../../../core/drawing/polar.ts';
import type { RingRole } from '../../../core/drawing/ring-data.ts';
import { isLabel } from '../../../core/drawing/shapes.ts';

const seat = (id: string, more: Partial<OrganizationNode> = {}): OrganizationNode => ({
  ...{ id, organization: null, role: null, sector: 'justice', degrees: 0, code: 'X', roleNames: [] },
  ...more,
});
const named = (name: string, shortName: string | null = null) =>
  ({ name, shortName }) as NonNullable<OrganizationNode['organization']>; // all that a label reads
const role = (more: Partial<RingRole>): RingRole => ({
  ...{ id: 'r', code: 'R', name: 'Role', sector: 'justice', degrees: 0, state: 'unknown', reason: null },
  ...{ organizations: [], waiting: 0, known: '' },
  ...more,
});
const REACH = 200;
const place = (degrees: number, of: OrganizationNode): NodePlace => ({
  node: of,
  degrees,
  circle: { id: of.id, at: polar(degrees, 180), radius: 15 } as NodePlace['circle'], // all that a leader reads
});
const draw = (places: NodePlace[], lit: ReadonlySet<string> | null = null) => {
  const shapes = expandedLabels(places, REACH, 900, lit);
  const leaders = shapes.flatMap((shape) => (shape.kind === 'leader' ? [shape] : []));
  return { labels: shapes.filter(isLabel), leaders };
};
const wordsOf = (of: OrganizationNode) =>
  draw([place(90, of)]).labels[0]?.lines.map(({ text, tone }) => `${tone}: ${text}`);

describe('the words beside an organization', () => {
  it('are its short name, or its name, and its roles', () => {
    expect(wordsOf(seat('a', { organization: named('Name', 'Short'), roleNames: ['FBI', 'HSI'] }))).toEqual([
      'name: Short',
      'state: FBI, HSI',
    ]);
    expect(wordsOf(seat('a', { organization: named('Name') }))).toEqual([
      'name: Name',
      'state: named in evidence only',
    ]);
  });

  it('are of a role that no one fills its name and state', () => {
    const empty = { roleNames: ['Role'], role: role({ state: 'unknown' }) };
    expect(wordsOf(seat('r', empty))).toEqual(['name: Role', 'state: no one on record: ask']);
    expect(wordsOf(seat('r', { ...empty, organization: named('Name') }))).toEqual([
      'name: Name',
      'state: Role',
    ]);
    expect(wordsOf(seat('r', { roleNames: ['Role'] }))).toEqual(['name: Role']);
  });

  it('are the name alone beyond 28 seats', () => {
    const lines = (count: number) =>
      draw(
        Array.from({ length: count }, (_, index) =>
          place(index * 9, seat(`s${index}`, { organization: named('Name'), roleNames: ['FBI'] })),
        ),
      ).labels.map((label) => label.lines.length);
    expect([new Set(lines(28)), new Set(lines(29))]).toEqual([new Set([2]), new Set([1])]);
  });

  it('stand in a column at either side, level with the circle, as high as their lines', () => {
    const of = (id: string) => seat(id, { organization: named('Name') });
    const { labels } = draw([place(90, of('right')), place(270, of('left')), place(0, of('top'))]);
    const byId = new Map(labels.map((label) => [label.id, label]));
    expect(byId.get('right:label')).toMatchObject({
      ...{ subject: 'right', align: 'left', width: 184, height: 32, faded: false },
      at: { x: 262, y: expect.closeTo(-8.5) },
    });
    expect(byId.get('left:label')).toMatchObject({
      align: 'right',
      at: { x: -262, y: expect.closeTo(-8.5) },
    });
    expect(byId.get('top:label')).toMatchObject({ align: 'left', at: { y: expect.closeTo(-238.5) } });
  });

  it('fade where others are lit', () => {
    const places = [place(80, seat('a')), place(120, seat('b'))];
    const faded = (lit: ReadonlySet<string> | null) => draw(places, lit).labels.map((label) => label.faded);
    expect([faded(null), faded(new Set(['a'])), faded(new Set())]).toEqual([
      ...[
        [false, false],
        [false, true],
        [true, true],
      ],
    ]);
  });

  it('are joined to their circle by a line that leaves it outwards', () => {
    const { leaders } = draw([place(270, seat('left')), place(90, seat('right'))]);
    const points = (id: string) => leaders.find((leader) => leader.id === `${id}:leader`)?.points;
    const near = (x: number) => ({ x: expect.closeTo(x), y: expect.closeTo(0) });
    expect(points('right')).toEqual([near(197), near(226), near(257)]);
    expect(points('left')).toEqual([near(-197), near(-226), near(-257)]);
  });
});

describe('the places around the opened ring', () => {
  const seats = (count: number, sectors = 1): OrganizationNode[] =>
    Array.from({ length: count }, (_, index) =>
      seat(`s${index}`, {
        sector: `${Math.floor((index * sectors) / count)}`,
        degrees: (index * 360) / count,
      }),
    );

  it('lie on a radius for one row, as far as the names leave room', () => {
    expect(expandedRadius(seats(4), 1000)).toBe(190);
    expect(expandedRadius(seats(36), 1000)).toBe(Math.ceil((36 * 36 + 26) / (2 * Math.PI)));
    expect(expandedRadius(seats(36, 4), 1000)).toBe(Math.ceil((36 * 36 + 4 * 26) / (2 * Math.PI)));
    expect(expandedRadius(seats(40, 1), 1000)).toBe(234);
    expect(expandedRadius(seats(41, 1), 1000)).toBe(190);
  });

  it('are where the seats wish to be when there is room', () => {
    const { places, reach } = expandedPlaces([seat('a', { degrees: 20 }), seat('b', { degrees: 200 })], 200);
    expect(reach).toBe(200);
    expect(places.map(({ degrees }) => degrees)).toEqual([expect.closeTo(20), expect.closeTo(200)]);
    expect(places[0]?.at).toEqual(polar(places[0]?.degrees ?? 0, 200));
  });

  it('keep 36 pixels from each other in a row, and 26 more between two sectors', () => {
    const apart = (sectors: string[]) => {
      const { places } = expandedPlaces(
        sectors.map((sector, index) => seat(`${index}`, { sector, degrees: 90 })),
        200,
      );
      const [x = 0, y = 0] = places.map(({ degrees }) => degrees);
      return ((y - x) * 2 * Math.PI * 200) / 360;
    };
    expect(apart(['justice', 'justice'])).toBeCloseTo(36);
    expect(apart(['justice', 'police'])).toBeCloseTo(62);
  });

  it('lie in rows of 38 pixels, in turn, where one row does not do', () => {
    const { places, reach } = expandedPlaces(seats(60), 200);
    const distances = places.map(({ at }) => Math.round(Math.hypot(at.x, at.y)));
    expect(reach).toBe(238);
    expect([distances[0], distances[1], distances[2]]).toEqual([200, 238, 200]);
  });

  it('never run over the first ones: then all are spaced evenly', () => {
    const crowded = Array.from({ length: 33 }, (_, index) =>
      seat(`s${index}`, { sector: index % 2 ? 'justice' : 'police', degrees: 10 }),
    );
    const directions = expandedPlaces(crowded, 200).places.map(({ degrees }) => degrees);
    const steps = directions.slice(1).map((degrees, index) => degrees - (directions[index] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(360 / 33);
    expect(expandedPlaces([], 200).places).toEqual([]);
  });
});
