import { describe, expect, it } from 'vitest';
import { namesBeside } from '../../../core/drawing/dot-names.ts';
import { freeScene } from '../../../core/drawing/free-scene.ts';
import { withDensity } from '../../../core/drawing/png-density.ts';
import type { Box, Rect, Scene } from '../../../core/drawing/scene.ts';
import { legendOf } from '../../../core/drawing/scene-legend.ts';
import { bandStrokes, widthATie } from '../../../core/drawing/tie-lines.ts';
import { type TrayPicture, traysOf } from '../../../core/drawing/tray-scene.ts';
import { filtered, NO_FILTER } from '../../../core/explorer/filter.ts';
import { explorerNetwork } from '../../../core/explorer/network.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { sceneFile } from '../../../web/explorer/scene-file.ts';
import { EXPLORED_MODEL, network, organization, pair, star } from './example.ts';

const ROLES = ['usao-coordinator', 'fbi', 'hsi', 'lead-police', 'dol-whd', 'state-labor', 'victim-services'];
const many = (count: number) =>
  explorerNetwork(
    network({
      organizations: Array.from({ length: count }, (_, index) =>
        organization(`o${index}`, [ROLES[index % ROLES.length] ?? 'fbi']),
      ),
      ties: [
        { id: 'fbi--victim-services', state: 'met', pairs: [pair('o1', 'o6', 'met')] },
        { id: 'fbi--dol-whd', state: 'ended', pairs: [pair('o1', 'o4', 'ended')] },
      ],
    }),
    EXPLORED_MODEL,
    new Set(),
  );
const draw = (explored = many(60), more: Partial<TrayPicture> = {}): Scene =>
  traysOf({
    ...{ view: 'sector', model: EXPLORED_MODEL, network: explored, base: explored.nodes },
    ...{ places: [], select: '', steps: 1, initials: new Map(), ...more },
  });
const chips = ({ boxes }: Scene): Box[] => boxes.filter(({ kind }) => kind === 'chip');
const trays = ({ boxes }: Scene): Box[] => boxes.filter(({ kind }) => kind === 'tray');
const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the trays', () => {
  it.each(['sector', 'role', 'place'] as const)(
    'hold every organization, none over another, by %s',
    (view) => {
      const scene = draw(many(90), { view });
      expect(chips(scene)).toHaveLength(90);
      for (const list of [chips(scene), trays(scene)])
        for (const [index, a] of list.entries())
          for (const b of list.slice(index + 1)) expect(overlap(a, b), `${a.id} and ${b.id}`).toBe(false);
      for (const { id, x, width } of trays(scene))
        expect(x >= 0 && x + width <= scene.width, `${id} within the picture`).toBe(true);
      for (const chip of chips(scene)) {
        const tray = trays(scene).find(({ id }) => id === chip.parent);
        expect(tray && chip.x >= tray.x && chip.x + chip.width <= tray.x + tray.width, chip.id).toBe(true);
        expect(tray && chip.y > tray.y && chip.y + chip.height <= tray.y + tray.height, chip.id).toBe(true);
      }
    },
  );

  it('stand in two columns by role, neither more than a tray above half of the height', () => {
    const all = trays(draw(many(90), { view: 'role' }));
    const sides = [...new Set(all.map(({ x }) => x))].map((side) => all.filter(({ x }) => x === side));
    const [one = 0, other = 0] = sides.map((of) => of.reduce((sum, { height }) => sum + height, 0));
    expect(sides).toHaveLength(2);
    const tallest = Math.max(...all.map(({ height }) => height));
    expect(Math.max(one, other)).toBeLessThanOrEqual((one + other) / 2 + tallest);
  });

  it('stand where the ring has its sectors', () => {
    const [justice, services, police, labor] = ['justice', 'services', 'police', 'labor'].map((id) =>
      trays(draw()).find((tray) => tray.id === `tray:${id}`),
    );
    expect(justice?.y).toBeLessThan(police?.y ?? 0);
    expect(services?.x).toBeLessThan(police?.x ?? 0);
    expect(labor?.y).toBeGreaterThan((police?.y ?? 0) + (police?.height ?? 0));
  });

  it('draw no single tie at rest, but a band between two sectors with its number in words', () => {
    const { links } = draw();
    expect(links.map(({ kind, id }) => [kind, id])).toEqual([
      ['band', 'band:labor+police'],
      ['band', 'band:police+services'],
    ]);
    expect(links[0]?.words).toEqual(['Police – Labor', '0 met, 1 to fix, 0 to ask']);
  });

  it('keep every place when the filter leaves fewer', () => {
    const all = draw();
    const few = draw(
      filtered(many(60), { ...NO_FILTER, role: 'hsi' }, () => []),
      { base: many(60).nodes },
    );
    expect(chips(few).length).toBeLessThan(chips(all).length);
    for (const chip of chips(few)) expect(chips(all).find(({ id }) => id === chip.id)).toEqual(chip);
  });

  it('hold a chip a role beyond 120 organizations', () => {
    expect(chips(draw(many(120)))).toHaveLength(120);
    const beyond = chips(draw(many(121)));
    expect(beyond).toHaveLength(ROLES.length);
    expect(beyond.map(({ title }) => title)).toContain('FBI 18');
  });
});

describe('bands', () => {
  it('have words in every view where there are few', () => {
    const { links } = draw(many(60), { view: 'role' });
    expect(links.map(({ words }) => words[1])).toEqual([
      '0 met, 1 to fix, 0 to ask',
      '1 met, 0 to fix, 0 to ask',
    ]);
  });
});

describe('a choice', () => {
  it('opens the ties of an organization and fades who has no part in them', () => {
    const scene = draw(many(60), { select: 'org:o1' });
    expect(scene.links.map(({ id }) => id).sort()).toEqual(['line:o1+o4', 'line:o1+o6']);
    expect(
      chips(scene)
        .filter(({ lit }) => lit)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['org:o1', 'org:o4', 'org:o6']);
    expect(chips(scene).find(({ chosen }) => chosen)?.id).toBe('org:o1');
  });

  it('of an organization with more than 40 ties brings the bands back', () => {
    const kinds = (count: number) => {
      const explored = explorerNetwork(star(count), EXPLORED_MODEL, new Set());
      return new Set(draw(explored, { select: 'org:center' }).links.map(({ kind }) => kind));
    };
    expect(kinds(THRESHOLDS.linesInPicture.value)).toEqual(new Set(['line']));
    expect(kinds(THRESHOLDS.linesInPicture.value + 1)).toEqual(new Set(['band']));
  });

  it('with people ends each line in the initials of whom to call there', () => {
    const initials = new Map([
      ['o1', 'AA'],
      ['o4', 'BB'],
    ]);
    const { links } = draw(many(60), { select: 'org:o1', initials });
    expect(links.map(({ to, initials: at }) => [to, at]).sort()).toEqual([
      ['org:o4', 'BB'],
      ['org:o6', ''],
    ]);
  });

  it('of a band fades the other bands, and chips of other trays', () => {
    const scene = draw(many(60), { select: 'band:labor+police' });
    expect(scene.links.filter(({ lit }) => lit).map(({ id }) => id)).toEqual(['band:labor+police']);
    expect(
      new Set(
        chips(scene)
          .filter(({ lit }) => lit)
          .map(({ parent }) => parent),
      ),
    ).toEqual(new Set(['tray:labor', 'tray:police']));
  });
});

describe('a band', () => {
  it('is 0.62 px wide a tie, navy on red on grey', () => {
    const counts = { met: 50, fix: 10, ask: 20, other: 5 };
    const strokes = bandStrokes(counts, widthATie([counts]));
    expect(strokes.map(({ color }) => color)).toEqual(['#c6cace', '#b50909', '#1a4480']);
    expect(strokes.map(({ width }) => width)).toEqual(
      [80, 60, 50].map((ties) => expect.closeTo(ties * 0.62)),
    );
  });

  it('never hides a gap or a question, however few', () => {
    const strokes = bandStrokes({ met: 50, fix: 1, ask: 1, other: 0 }, 0.62);
    const [grey = 0, red = 0, navy = 0] = strokes.map(({ width }) => width);
    expect([red - navy, grey - red].every((edge) => edge >= 2)).toBe(true);
  });

  it('of ten thousand ties is not wider than what it joins', () => {
    const counts = { met: 10_000, fix: 0, ask: 0, other: 0 };
    expect(bandStrokes(counts, widthATie([counts]))[0]?.width).toBeCloseTo(60);
  });
});

describe('the free view', () => {
  const explored = many(40);
  const positions = Object.fromEntries(
    explored.nodes.map(({ id }, at) => [id, { x: (at % 8) * 45, y: at * 3 }]),
  );
  const { boxes } = freeScene({ network: explored, positions, select: 'org:o9', steps: 1 });

  it('writes no name over another, nor over a dot, and that of the chosen one first', () => {
    const names = [...namesBeside([...boxes].sort((x, y) => Number(y.chosen) - Number(x.chosen)))];
    expect(names.length).toBeGreaterThan(5);
    expect(names.map(([id]) => id)).toContain('org:o9');
    for (const [at, [id, { rect }]] of names.entries())
      for (const other of [
        ...(id === 'org:o9' ? [] : boxes),
        ...names.slice(at + 1).map((name) => name[1].rect),
      ])
        expect(overlap(rect, other), id).toBe(false);
  });

  it('leaves out a name that has no room, and keeps its dot', () => {
    expect(boxes).toHaveLength(40);
    expect(boxes.some(({ nameAt }) => nameAt === undefined)).toBe(true);
    expect(boxes.find(({ chosen }) => chosen)?.nameAt).toBeDefined();
  });
});

describe('a picture as a file', () => {
  const explored = many(12);
  const positions = Object.fromEntries(explored.nodes.map(({ id }, at) => [id, { x: at * 50, y: -at * 20 }]));
  const free = freeScene({ network: explored, positions, select: 'org:o1', steps: 1 });

  it('has title, legend, day and every name, whatever letters it has', () => {
    const scene = draw(explored);
    const legend = legendOf(scene, explored.lines);
    const file = sceneFile(scene, { title: 'A <district> & more', notes: ['As of today.'], legend });
    for (const text of ['A &#60;district&#62; &#38; more', 'As of today.', 'Sample o1', 'to fix'])
      expect(file).toContain(text);
    expect(file.match(/<(path|circle|rect|text|g|svg)\b/g)?.length).toBe(
      file.match(/<\/(path|circle|rect|text|g|svg)>/g)?.length,
    );
  });

  it('of the free view has every dot and line, and its legend the states that are drawn', () => {
    expect([free.boxes.length, free.links.length]).toEqual([12, 2]);
    expect(
      free.boxes
        .filter(({ lit }) => lit)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['org:o1', 'org:o4', 'org:o6']);
    const words = legendOf(free, explored.lines).map((entry) => entry.words);
    expect(words).toEqual(expect.arrayContaining(['Met', 'Ended', 'police', 'services']));
    expect(words).not.toContain('No contact');
  });

  it('says in a PNG that 300 dots go into an inch', () => {
    const png = withDensity(new Uint8Array(40).fill(7), 300);
    const view = new DataView(png.buffer);
    expect(String.fromCharCode(...png.subarray(37, 41))).toBe('pHYs');
    expect([view.getUint32(41), view.getUint32(45), png[49]]).toEqual([11811, 11811, 1]);
    expect(png.subarray(54)).toEqual(new Uint8Array(7).fill(7));
  });
});
