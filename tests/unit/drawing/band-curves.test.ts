import { describe, expect, it } from 'vitest';
import { type Curve, columnCurve, sectorCurve, type Tray } from '../../../core/drawing/band-curves.ts';
import type { Rect } from '../../../core/drawing/scene.ts';
import { WIDTH } from '../../../core/drawing/tray-places.ts';
import { type TrayPicture, traysOf } from '../../../core/drawing/tray-scene.ts';
import { explorerNetwork } from '../../../core/explorer/network.ts';
import { EXPLORED_MODEL, network, organization, pair } from '../explorer/example.ts';

const ROLES = ['usao-coordinator', 'fbi', 'hsi', 'lead-police', 'dol-whd', 'state-labor', 'victim-services'];
const ENDS = [0, 1, 4, 6]; // one of each sector
/** Many organizations, of which one of each sector has a tie with one of each other sector. */
const explored = explorerNetwork(
  network({
    organizations: Array.from({ length: 70 }, (_, at) =>
      organization(`o${at}`, [ROLES[at % ROLES.length] ?? ''], { counties: [`County ${at % 5}`] }),
    ),
    ties: ENDS.flatMap((a, at) =>
      ENDS.slice(at + 1).map((b) => ({
        id: `${ROLES[a]}--${ROLES[b]}`,
        state: 'met' as const,
        pairs: [pair(`o${a}`, `o${b}`, 'met')],
      })),
    ),
  }),
  EXPLORED_MODEL,
  new Set(),
);
const draw = (view: TrayPicture['view']) =>
  traysOf({
    ...{ view, model: EXPLORED_MODEL, network: explored, base: explored.nodes },
    ...{
      places: ['County 0', 'County 1', 'County 2', 'County 3', 'County 4'],
      select: '',
      steps: 1,
      initials: new Map(),
    },
  });

const pointAt = ({ start, control, end }: Curve, part: number) => {
  const [a, b, c] = control ? [(1 - part) ** 2, 2 * part * (1 - part), part ** 2] : [1 - part, 0, part];
  const { x, y } = control ?? start;
  return { x: a * start.x + b * x + c * end.x, y: a * start.y + b * y + c * end.y };
};
const isOnBorder = ({ x, y }: Curve['start'], of: Rect) =>
  x >= of.x - 0.01 &&
  x <= of.x + of.width + 0.01 &&
  y >= of.y - 0.01 &&
  y <= of.y + of.height + 0.01 &&
  Math.min(
    Math.abs(x - of.x),
    Math.abs(x - of.x - of.width),
    Math.abs(y - of.y),
    Math.abs(y - of.y - of.height),
  ) < 0.01;
const isInside = ({ x, y }: Curve['start'], of: Rect) =>
  x > of.x + 1 && x < of.x + of.width - 1 && y > of.y + 1 && y < of.y + of.height - 1;

describe('a band between two sectors', () => {
  const { boxes, links } = draw('sector');
  const trays = boxes.filter(({ kind }) => kind === 'tray');

  it('is there for each two of the four', () => {
    expect(links.map(({ id }) => id).sort()).toEqual([
      ...['band:justice+labor', 'band:justice+police', 'band:justice+services'],
      ...['band:labor+police', 'band:labor+services', 'band:police+services'],
    ]);
  });

  it('begins at the edge of the tray that it names first and ends at that of the other', () => {
    for (const link of links)
      for (const [end, id] of [
        [link.start, link.from],
        [link.end, link.to],
      ] as const) {
        const tray = trays.find((one) => one.id === id);
        expect(tray && isOnBorder(end, tray), `${link.id} at ${id}`).toBe(true);
      }
  });

  it('crosses no tray', () => {
    for (const link of links)
      for (let part = 0; part <= 1; part += 0.02)
        for (const tray of trays)
          expect(isInside(pointAt(link, part), tray), `${link.id} over ${tray.id}`).toBe(false);
  });

  it('meets no other band', () => {
    const points = links.map((link) => Array.from({ length: 51 }, (_, at) => pointAt(link, at / 50)));
    for (const [at, one] of points.entries())
      for (const [index, other] of points.slice(at + 1).entries()) {
        const straight = [links[at], links[at + 1 + index]].some((link) => link?.id === 'band:justice+labor');
        const across = [links[at], links[at + 1 + index]].some((link) => link?.id === 'band:police+services');
        if (straight && across) continue; // the two in the middle cross
        const nearest = Math.min(
          ...one.flatMap(({ x, y }) => other.map((to) => Math.hypot(to.x - x, to.y - y))),
        );
        expect(nearest, `${links[at]?.id} and ${links[at + 1 + index]?.id}`).toBeGreaterThan(1);
      }
  });

  it('is none within a sector, nor with one that has no place in the picture', () => {
    const tray = (id: string): Tray => ({ id, x: 0, y: 0, width: 10, height: 10 });
    expect(sectorCurve(tray('justice'), tray('justice'))).toBeNull();
    expect(sectorCurve(tray('justice'), tray('other parties'))).toBeNull();
  });
});

describe('a band between trays in columns', () => {
  const rect = (x: number, y: number, width = 200): Rect => ({ x, y, width, height: 60 });
  const [left, below, right] = [rect(0, 100), rect(0, 400), rect(WIDTH - 200, 100)];

  it('joins the inner edges of two columns by a straight line', () => {
    expect(columnCurve(left, right)).toEqual({
      ...{ start: { x: 200, y: 130 }, control: null, end: { x: WIDTH - 200, y: 130 } },
    });
  });

  it('bows toward the middle between two trays of one column, the farther apart the more', () => {
    const bow = (a: Rect, b: Rect) => {
      const { start, control, end } = columnCurve(a, b);
      expect(start.x).toBe(end.x);
      expect(control?.y).toBe((start.y + end.y) / 2);
      return (control?.x ?? start.x) - start.x;
    };
    const near = bow(left, rect(0, 180));
    expect(near).toBeGreaterThan(0);
    expect(bow(left, below)).toBeGreaterThan(near);
    expect(bow(right, rect(WIDTH - 200, 400))).toBe(-bow(left, below));
    expect(bow(left, rect(0, 9000))).toBeLessThanOrEqual(130);
  });

  it('leaves a tray across the whole picture at its lower edge, on the side of the other', () => {
    const wide = rect(0, 0, WIDTH);
    for (const [side, isLeft] of [
      [left, true],
      [right, false],
    ] as const) {
      const { start, control, end } = columnCurve(wide, side);
      expect([control, start.y, end.y]).toEqual([null, 60, 130]);
      expect(start.x < WIDTH / 2).toBe(isLeft);
      expect(columnCurve(side, wide)).toEqual({ start: end, control: null, end: start });
    }
  });

  it('runs from edge to edge in the views by role and by place', () => {
    for (const view of ['role', 'place'] as const) {
      const { boxes, links } = draw(view);
      expect(links.length).toBeGreaterThan(0);
      for (const { start, end, from, to, id } of links)
        for (const [at, tray] of [
          [start, from],
          [end, to],
        ] as const) {
          const found = boxes.find((box) => box.id === tray);
          expect(found && isOnBorder(at, found), `${view}, ${id}`).toBe(true);
        }
    }
  });
});
