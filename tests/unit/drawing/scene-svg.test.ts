import { describe, expect, it } from 'vitest';
import type { Box, Link, Scene } from '../../../core/drawing/scene.ts';
import { dotShape, sceneElements } from '../../../core/drawing/scene-svg.ts';
import type { SvgElement } from '../../../core/drawing/svg-elements.ts';
import { wordsBox } from '../../../core/drawing/words-apart.ts';

const box = (kind: Box['kind'], id: string, more: Partial<Box> = {}): Box => ({
  ...{ kind, id, parent: '', title: `Name ${id}`, note: '', mark: 'on record', sector: 'police', lit: true },
  ...{ chosen: false, x: 100, y: 200, width: 200, height: 24, ...more },
});
const link = (id: string, more: Partial<Link> = {}): Link => ({
  ...{ kind: 'line', id, from: '', to: '', start: { x: 0, y: 0 }, control: null, end: { x: 90, y: 50 } },
  ...{ strokes: [{ color: '#010101', width: 2, dash: [] }], words: [], initials: '', lit: true, ...more },
});
const scene = (boxes: Box[], links: Link[] = []): Scene => ({
  x: 0,
  y: 0,
  width: 900,
  height: 900,
  boxes,
  links,
});
const drawn = (boxes: Box[], links: Link[] = []): SvgElement[] => sceneElements(scene(boxes, links));
const within = (element: SvgElement): SvgElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : within(child))),
];
const all = (elements: readonly SvgElement[], tag: SvgElement['tag']) =>
  elements.flatMap(within).filter((element) => element.tag === tag);
const textsIn = (elements: readonly SvgElement[]) =>
  all(elements, 'text').map(({ attributes, children }) => ({
    ...attributes,
    ...{ says: children.join(''), x: Number(attributes.x), y: Number(attributes.y) },
    'font-weight': attributes['font-weight'],
  }));

describe('a picture of the explorer', () => {
  it('is painted from trays over what is faded and links to chips, words and initials', () => {
    const elements = drawn(
      [box('chip', 'lit'), box('chip', 'faded', { lit: false }), box('tray', 'tray', { note: '2' })],
      [link('band', { words: ['Police – Labor', '1 met'], initials: 'AB' })],
    );
    const says = elements.map(
      (element) =>
        textsIn([element])
          .map((one) => one.says)
          .join('|') || element.tag,
    );
    expect(says).toEqual([
      ...['rect', 'Name tray', '2', 'Name faded', 'path', 'Name lit'],
      ...['rect', 'Police – Labor', '1 met', 'circle', 'AB'],
    ]);
    const opacityOf = (at: number) => elements[at]?.attributes.opacity;
    expect([opacityOf(3), opacityOf(4), opacityOf(5)]).toEqual([expect.any(Number), undefined, undefined]);
    expect(drawn([], [link('one', { lit: false })])[0]?.attributes.opacity).toBeLessThan(1);
  });

  it('writes the name of a chip and the head of a tray inside of them', () => {
    for (const one of [box('chip', 'c'), box('tray', 't', { note: '12 · 3 ties within', height: 80 })])
      for (const { x, y } of textsIn(drawn([one]))) {
        expect(x).toBeGreaterThan(one.x);
        expect(x).toBeLessThan(one.x + one.width);
        expect(y).toBeGreaterThan(one.y + 8);
        expect(y).toBeLessThan(one.y + 24);
      }
  });

  it('shortens a name that does not fit into its chip', () => {
    const [name] = textsIn(
      drawn([box('chip', 'c', { title: 'A very long name of an invented center', width: 90 })]),
    );
    expect(name?.says).toMatch(/^A very.*…$/);
  });

  it('marks what is chosen in yellow, with a bold name and a stronger edge', () => {
    const looks = (kind: Box['kind'], chosen: boolean) => {
      const elements = drawn([box(kind, 'a', { chosen, nameAt: 'right' })]);
      const [edge] = all(elements, kind === 'dot' ? 'path' : 'rect');
      return [edge?.attributes.fill, edge?.attributes['stroke-width'], textsIn(elements)[0]?.['font-weight']];
    };
    for (const kind of ['chip', 'dot'] as const) {
      const [chosen, other] = [looks(kind, true), looks(kind, false)];
      expect(chosen[0]).not.toBe(other[0]);
      expect(Number(chosen[1])).toBeGreaterThan(Number(other[1]));
      expect([chosen[2], other[2]]).toEqual([700, 400]);
    }
    const edgeOf = (chosen: boolean) =>
      all(drawn([box('tray', 't', { chosen })]), 'rect')[0]?.attributes.stroke;
    expect(edgeOf(true)).not.toBe(edgeOf(false));
  });

  it('tells who is confirmed by a full mark, who is only named by a broken edge', () => {
    const markOf = (mark: Box['mark'], kind: Box['kind']) => {
      const [sign] = all(drawn([box(kind, 'a', { mark })]), kind === 'dot' ? 'path' : 'circle');
      return sign?.attributes ?? {};
    };
    for (const kind of ['chip', 'dot'] as const) {
      const [confirmed, recorded, named] = (['confirmed', 'on record', 'named'] as const).map((mark) =>
        markOf(mark, kind),
      );
      expect(confirmed?.fill).not.toBe(recorded?.fill);
      expect(named?.fill).toBe(recorded?.fill);
      expect(
        [confirmed, recorded, named].map((one) => one !== undefined && 'stroke-dasharray' in one),
      ).toEqual([...[false, false, true]]);
    }
    expect(markOf('named', 'chip').stroke).not.toBe(markOf('on record', 'chip').stroke);
  });

  it('gives the dots of each sector a shape of their own', () => {
    const shapes = ['justice', 'police', 'labor', 'services', 'other parties'].map(dotShape);
    expect(new Set(shapes).size).toBe(5);
    expect(all(drawn([box('dot', 'a', { sector: 'labor' })]), 'path')[0]?.attributes.d).toBe(
      dotShape('labor'),
    );
  });

  it('writes the name of a dot on the side where it has room, or not at all', () => {
    const nameAt = (side: Box['nameAt']) =>
      textsIn(drawn([box('dot', 'a', { width: 16, height: 16, ...(side ? { nameAt: side } : {}) })]))[0];
    const number = (value: unknown) => Number(value);
    expect(nameAt(undefined)?.says).toBe('');
    expect(nameAt('right')).toMatchObject({ says: 'Name a', 'text-anchor': 'start' });
    expect(nameAt('left')).toMatchObject({ 'text-anchor': 'end' });
    for (const side of ['below', 'above'] as const)
      expect(nameAt(side)).toMatchObject({ x: 0, 'text-anchor': 'middle' });
    expect(number(nameAt('right')?.x)).toBeGreaterThan(8);
    expect(number(nameAt('left')?.x)).toBeLessThan(-8);
    expect(number(nameAt('below')?.y)).toBeGreaterThan(8);
    expect(number(nameAt('above')?.y)).toBeLessThan(-8);
    expect(drawn([box('dot', 'a', { width: 16, height: 16 })])[0]?.attributes.transform).toBe(
      'translate(108 208)',
    );
  });

  it('puts the words of a band on white, line by line, the first in bold', () => {
    const one = link('b', { words: ['Police – Labor', '1 met', '2 to ask'] });
    const elements = drawn([], [one]);
    const ground = wordsBox(one);
    expect(all(elements, 'rect')[0]?.attributes).toMatchObject({ ...ground, fill: '#ffffff' });
    const lines = textsIn(elements);
    expect(lines.map((line) => line['font-weight'])).toEqual([700, 400, 400]);
    const rows = lines.map(({ y }) => y);
    expect(rows).toEqual([...rows].sort((x, y) => x - y));
    for (const { x, y } of lines) {
      expect(x).toBeCloseTo(ground.x + ground.width / 2);
      expect(y).toBeGreaterThan(ground.y);
      expect(y).toBeLessThan(ground.y + ground.height);
    }
  });

  it('puts initials at the far end of a line', () => {
    const elements = drawn([], [link('a', { initials: 'AB' })]);
    expect(all(elements, 'circle')[0]?.attributes).toMatchObject({ cx: 90, cy: 50 });
    expect(textsIn(elements)[0]).toMatchObject({ says: 'AB', x: 90, 'text-anchor': 'middle' });
  });
});
