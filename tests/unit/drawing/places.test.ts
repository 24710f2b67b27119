import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesBeside } from '../../../core/drawing/dot-names.ts';
import { lineDistance } from '../../../core/drawing/line-distance.ts';
import { keyEntryWidth, pictureFile } from '../../../core/drawing/picture-file.ts';
import { withDensity } from '../../../core/drawing/png-density.ts';
import { apart } from '../../../core/drawing/ring-labels.ts';
import { type Box, border, middle } from '../../../core/drawing/scene.ts';
import type { Label } from '../../../core/drawing/shapes.ts';
import { textWidth } from '../../../core/drawing/text-width.ts';

const place = fc.record({ x: fc.integer({ min: -99, max: 99 }), y: fc.integer({ min: -99, max: 99 }) });

it('how far a point is from a line does not change when both are moved or turned', () => {
  const turned = ({ x, y }: { x: number; y: number }) => ({ x: -y, y: x });
  fc.assert(
    fc.property(place, place, place, place, (point, from, to, by) => {
      const moved = ({ x, y }: { x: number; y: number }) => ({ x: x + by.x, y: y + by.y });
      const far = lineDistance(point, from, to);
      expect(lineDistance(moved(point), moved(from), moved(to))).toBeCloseTo(far, 6);
      expect(lineDistance(turned(point), turned(from), turned(to))).toBeCloseTo(far, 6);
      expect(lineDistance(point, to, from)).toBeCloseTo(far, 6);
    }),
  );
});

it('a line from the middle of a box leaves it at its border, or ends before', () => {
  const rect = { x: 10, y: -20, width: 60, height: 30 };
  expect(middle(rect)).toEqual({ x: 40, y: -5 });
  fc.assert(
    fc.property(place, (to) => {
      const at = border(rect, to);
      const isInside = Math.abs(to.x - 40) <= 30 && Math.abs(to.y + 5) <= 15;
      if (isInside) expect(at).toEqual({ x: expect.closeTo(to.x), y: expect.closeTo(to.y) });
      else expect(Math.max(Math.abs(at.x - 40) / 30, Math.abs(at.y + 5) / 15)).toBeCloseTo(1);
      expect(lineDistance(at, middle(rect), to)).toBeCloseTo(0);
    }),
  );
});

describe('the name of a dot', () => {
  const dot = (id: string, x: number, y: number): Box => ({
    ...{
      kind: 'dot',
      id,
      parent: '',
      title: `Name ${id}`,
      note: '',
      mark: null,
      sector: 'police',
      lit: true,
    },
    ...{ chosen: false, x, y, width: 16, height: 16 },
  });
  const sideWith = (...others: [number, number][]) =>
    namesBeside([dot('a', 0, 0), ...others.map(([x, y], at) => dot(`b${at}`, x, y))]).get('a');

  it('is on the right, else on the left, below or above, where no other dot is', () => {
    type At = [number, number];
    const sides: [At, At, At, At] = [
      [24, 0],
      [-24, 0],
      [0, 18],
      [0, -18],
    ];
    const [right, left, below, above] = sides;
    expect(sideWith()?.side).toBe('right');
    expect(sideWith(right)?.side).toBe('left');
    expect(sideWith(right, left)?.side).toBe('below');
    expect(sideWith(right, left, below)?.side).toBe('above');
    expect(sideWith(right, left, below, above)).toBeUndefined();
  });

  it('has the width of its text, and its middle level with the dot or in line with it', () => {
    const width = textWidth('Name a', 12);
    expect(sideWith()?.rect).toEqual({ x: 20, y: 0.5, width, height: 15 });
    expect(sideWith([24, 0])?.rect).toEqual({ x: -4 - width, y: 0.5, width, height: 15 });
    expect(sideWith([24, 0], [-24, 0])?.rect).toEqual({ x: 8 - width / 2, y: 16, width, height: 15 });
    expect(sideWith([24, 0], [-24, 0], [0, 18])?.rect.y).toBe(-15);
  });
});

describe('labels of one side of the ring', () => {
  const label = (id: number, y: number, height: number): Label => ({
    ...{ kind: 'label', id: String(id), subject: '', at: { x: id, y }, align: 'left', width: 9, height },
    ...{ lines: [], faded: false },
  });
  const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 15, max: 60 })), {
    maxLength: 12,
  });

  it('never overlap, keep their order and stay at their distance from the ring', () => {
    fc.assert(
      fc.property(some, (wishes) => {
        const placed = apart(wishes.map(([y, height], id) => label(id, y, height)));
        expect(placed.map(({ id, at }) => String(at.x) === id).every(Boolean)).toBe(true);
        const wished = placed.map(({ id }) => wishes[Number(id)]?.[0] ?? 0);
        expect(wished).toEqual([...wished].sort((x, y) => x - y));
        for (const [index, { at, height }] of placed.entries())
          expect(placed[index + 1]?.at.y ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
            at.y + height + 7 - 1e-9,
          );
      }),
    );
  });

  it('stay where they wish to be as long as there is room', () => {
    const labels = [label(0, 0, 20), label(1, 27, 20), label(2, 90, 20)];
    expect(apart(labels.toReversed())).toEqual(labels);
  });
});

describe('a picture as a file', () => {
  const entry = (words: string) => ({ id: words, words, shapes: [], width: 44 });
  const about = {
    ...{ title: 'A "title" & <more>', notes: ['First note', 'Second note'] },
    key: [[entry('Met'), entry('Unknown')], [entry('Ended')]],
  };
  const drawing = { width: 400, height: 300, center: { x: 200, y: 150 }, shapes: [] };
  const placesIn = (file: string) =>
    new Map(
      [...file.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, y, says = '']) => [
        says,
        { x: Number(x), y: Number(y) },
      ]),
    );
  const sizeOf = (file: string) =>
    [...(file.match(/width="(\d+)" height="(\d+)"/) ?? [])].slice(1).map(Number);

  it('has the title above, then the picture, the key row by row and the notes, all within its edges', () => {
    const file = pictureFile(drawing, about);
    const places = placesIn(file);
    const rows = ['A &#34;title&#34; &#38; &#60;more&#62;', 'Met', 'Ended', 'First note', 'Second note'].map(
      (says) => places.get(says)?.y ?? Number.NaN,
    );
    const [width = 0, height = 0] = sizeOf(file);
    expect(width).toBe(432);
    for (const [at, y] of rows.entries()) expect(rows[at + 1] ?? height).toBeGreaterThan(y + 11);
    const [title = 0, key = 0] = rows;
    expect(key - title).toBeGreaterThan(drawing.height);
    expect(height - (rows.at(-1) ?? 0)).toBeLessThanOrEqual(32);
    expect(places.get('Unknown')).toEqual({
      x: (places.get('Met')?.x ?? 0) + keyEntryWidth(entry('Met')),
      y: places.get('Met')?.y,
    });
    expect(file).toContain('translate(216 184)');
  });

  it('says for whom it is across the picture and in its first note', () => {
    const file = pictureFile(drawing, { ...about, mark: 'Shared with reviewers' });
    expect(file.match(/Shared with reviewers/g)).toHaveLength(2);
    expect(file).toContain('rotate(-30 ');
    expect(placesIn(file).get('First note')?.y).toBe(
      placesIn(pictureFile(drawing, about)).get('Second note')?.y ?? 0,
    );
  });
});

it('the density of a PNG is checked by the sum that the format asks for', () => {
  const png = withDensity(new Uint8Array(40).fill(7), 300);
  const chunk = png.subarray(33 + 4, 33 + 17);
  expect(new DataView(png.buffer).getUint32(33 + 17)).toBe(crc32(chunk));
  expect([...png.subarray(0, 33)]).toEqual(Array(33).fill(7));
});
