import { describe, expect, it } from 'vitest';
import { emphasisOf } from '../../../core/drawing/emphasis.ts';
import { onPaper } from '../../../core/drawing/on-paper.ts';
import { ringOf } from '../../../core/drawing/ring-data.ts';
import { assessmentOf, example, MODEL, NO_NETWORK } from '../web/ring-example.ts';

const drawn = ringOf(MODEL, assessmentOf(example('101-4')), NO_NETWORK);
const filledBy = (organizationId: string, ...roles: string[]) => ({
  ...drawn,
  roles: drawn.roles.map((role) =>
    roles.includes(role.id)
      ? { ...role, organizations: [{ id: organizationId, name: 'Invented', person: null }] }
      : { ...role, organizations: [] },
  ),
});
/** A role and its expected partners, as the ties of the ring say. */
const withPartners = (id: string) =>
  new Set([id, ...drawn.ties.flatMap(({ a, b }) => (a === id || b === id ? [a, b] : []))]);

describe('a choice in the ring keeps at full strength', () => {
  it('a role and its expected partners, with their ties', () => {
    const found = emphasisOf(drawn, { kind: 'role', id: 'fbi' });
    expect(found?.chosen).toEqual(new Set(['fbi']));
    expect(found?.lit).toEqual(withPartners('fbi'));
    expect(found?.lit.size).toBeGreaterThan(1);
    expect(found?.ties.every(({ a, b }) => a === 'fbi' || b === 'fbi')).toBe(true);
  });

  it('the two ends of a tie, neither of them chosen', () => {
    const tie = drawn.ties.find(({ a, b }) => a === 'fbi' || b === 'fbi');
    expect(emphasisOf(drawn, { kind: 'tie', id: tie?.id ?? '' })).toEqual({
      ...{ chosen: new Set(), lit: new Set([tie?.a, tie?.b]), ties: [tie], organization: null },
    });
  });

  it('all roles of an organization, each tie once, and marks its name', () => {
    const found = emphasisOf(filledBy('both', 'fbi', 'hsi'), { kind: 'organization', id: 'both' });
    expect(found?.chosen).toEqual(new Set(['fbi', 'hsi']));
    expect(found?.lit).toEqual(new Set([...withPartners('fbi'), ...withPartners('hsi')]));
    expect(new Set(found?.ties).size).toBe(found?.ties.length);
    expect(found?.organization).toBe('both');
  });

  it('everything, where nothing is chosen or the ring has no slot for it', () => {
    const choices = (['role', 'tie', 'organization'] as const).map((kind) => ({ kind, id: 'nothing' }));
    expect([null, ...choices].map((choice) => emphasisOf(drawn, choice))).toEqual([null, null, null, null]);
  });
});

describe('a tie is on paper', () => {
  const tie = (id: string, evidenceId: string, status: string) => ({
    id,
    pairs: [{ evidence: [{ id: evidenceId, status }] }],
  });
  const ties = [
    ...[tie('agreed', 'mou', 'current'), tie('met', 'meeting', 'current'), tie('ended', 'mou', 'ended')],
    { id: 'nothing', pairs: [{ evidence: [] }] },
  ];
  const evidence = [
    { id: 'mou', kind: 'mou' },
    { id: 'meeting', kind: 'meeting' },
  ];

  it('by a memorandum in effect, neither by one that has ended nor by meetings', () => {
    const network = { evidence, ties } as unknown as Parameters<typeof onPaper>[0]; // the columns that are read
    expect([...onPaper(network)]).toEqual(['agreed']);
  });
});
