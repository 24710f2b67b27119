import { expect, it } from 'vitest';
import { ringOf } from '../../../core/drawing/ring-data.ts';
import { drawRing } from '../../../core/drawing/ring-shapes.ts';
import { isLabel } from '../../../core/drawing/shapes.ts';
import { assessmentOf, example, MODEL, NO_NETWORK } from './ring-example.ts';

const person = { role: 'fbi', organizationId: 'x', name: 'Nikhil Fairbairn (sample)', onFile: true };

/** The lines about the offices of the FBI’s role, if these fill it. */
function whoIn(...names: string[]): string[] {
  const ring = ringOf(MODEL, assessmentOf(example('101-4')), NO_NETWORK);
  const organizations = names.map((name) => ({ id: name, name, person }));
  const roles = ring.roles.map((role) =>
    role.id === 'fbi' ? { ...role, organizations, state: 'confirmed' as const } : role,
  );
  const view = { width: 1100, ties: 'all', selection: null, marked: [] } as const;
  const label = drawRing({ ...ring, roles }, view)
    .shapes.filter(isLabel)
    .find(({ id }) => id === 'fbi:label');
  return label?.lines.flatMap(({ text, tone }) => (tone === 'organization' ? [text] : [])) ?? [];
}

it('names person and office in one line where they fit, and a single office on its own line where they do not', () => {
  expect(whoIn('FBI')).toEqual(['Nikhil Fairbairn (sample), FBI']);
  expect(whoIn('FBI Cleveland Office')).toEqual(['Nikhil Fairbairn (sample)', 'FBI Cleveland Office']);
  expect(whoIn('Federal Bureau of Investigation, Cleveland Office').slice(1)).toEqual([
    'Federal Bureau of Investigation,',
    'Cleveland Office',
  ]);
  const [first, ...others] = whoIn('FBI Cleveland Office', 'FBI Toledo', 'FBI Akron');
  expect(first).toMatch(/^Nikhil Fairbairn \(sample\), FBI .*…$/);
  expect(others).toEqual(['and 2 more offices']);
});
