import { describe, expect, it } from 'vitest';
import type { Link } from '../../../core/drawing/scene.ts';
import { legendOf } from '../../../core/drawing/scene-legend.ts';
import { HOLLOW } from '../../../core/drawing/slot-styles.ts';
import { lineStrokes } from '../../../core/drawing/tie-lines.ts';
import type { ExplorerLine } from '../../../core/explorer/inputs.ts';

const straightLink: Link = {
  ...{ kind: 'line', id: '', from: '', to: '', start: { x: 0, y: 0 }, control: null, end: { x: 1, y: 1 } },
  ...{ strokes: [], words: [], initials: '', lit: true },
};
const line: ExplorerLine = {
  ...{ id: 'a+b', a: 'a', b: 'b', ties: ['t'], state: 'met', meaning: 'met', vacant: false, level: 2 },
  ...{ status: 'current', evidence: [], kinds: [], sources: [], seen: null },
};

describe('a line', () => {
  it('of a vacant position is hollow where paper stands, and never solid', () => {
    const [outside, core, ...more] = lineStrokes({ ...line, vacant: true });
    expect([outside?.color, core?.color, more]).toEqual([HOLLOW.outside.color, HOLLOW.core.color, []]);
    expect(outside?.width).toBeGreaterThan(core?.width ?? 0);
    const [left] = lineStrokes({ ...line, vacant: true, meaning: 'other' });
    expect(left?.dash).not.toEqual([]);
  });

  it('has one entry in the legend with all that are drawn alike, however strong each is', () => {
    const lines = (['on record', 'reported', 'met', 'partly on record'] as const).map((state, at) => ({
      ...{ ...line, id: state, state, level: at },
    }));
    const links = lines.map(({ id }) => ({ ...straightLink, id: `line:${id}` }));
    const words = legendOf({ x: 0, y: 0, width: 0, height: 0, boxes: [], links }, lines).map(
      (one) => one.words,
    );
    expect(words).toEqual(['On record, not confirmed; reported, no document; partly on record', 'Met']);
  });
});
