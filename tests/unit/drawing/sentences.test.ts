import { describe, expect, it } from 'vitest';
import type { Place, Ring, RingRole, RingTie } from '../../../core/drawing/ring-data.ts';
import { placeSentence, ringSentence, tiesSentence } from '../../../core/drawing/sentences.ts';
import { ROLE_STATES, TIE_STATES } from '../../../core/drawing/states.ts';

const role = (id: string, more: Partial<RingRole> = {}): RingRole => ({
  ...{ id, code: id, name: `Role ${id}`, sector: 'justice', degrees: 0, state: 'unknown', reason: null },
  ...{ organizations: [], waiting: 0, known: '' },
  ...more,
});
const tie = (a: string, b: string, state: RingTie['state']) =>
  ({ id: `${a}--${b}`, a, b, state, known: 'The FBI said so.' }) as RingTie; // all that a sentence reads
const hub = role('hub', { degrees: null, state: 'confirmed' });
const ring: Ring = {
  roles: [
    hub,
    role('a', {
      state: 'confirmed',
      organizations: [
        { id: 'x', name: 'X' },
        { id: 'y', name: 'Y' },
      ],
      waiting: 1,
    }),
    role('b', { waiting: 2 }),
    role('c', { state: 'vacant' }),
    role('d', { state: 'unfilled' }),
    role('e', { state: 'on record' }),
    role('f', { state: 'not applicable', reason: 'no tribal land' }),
  ],
  ties: [
    ...[tie('a', 'b', 'ended'), tie('hub', 'a', 'below expected'), tie('c', 'hub', 'met')],
    ...[tie('d', 'e', 'unknown'), tie('b', 'd', 'no contact')],
  ],
};
const says = (id: string, walked: string | null = null) =>
  placeSentence(ring, { role: id, tie: walked } as Place); // where the keyboard is

describe('a place in the ring is announced', () => {
  it('a role by its name and state, who fills it, what waits for it and its tie to the coordinator', () => {
    expect(says('a')).toBe(
      'Role a, confirmed, X and Y; 1 expected tie without a partner; tie to coordinator below expected level.',
    );
    expect(says('b')).toBe('Role b, unknown; 2 expected ties without a partner.');
    expect(says('c')).toBe('Role c, vacant; tie to coordinator met.');
    expect(says('hub')).toBe('Role hub, confirmed.');
    expect(says('f')).toBe('Role f, does not apply: no tribal land.');
    expect(says('gone')).toBe('');
  });

  it('a tie by its other role, its state and what is known', () => {
    expect(says('a', 'a--b')).toBe('Tie to Role b, ended. The FBI said so.');
    expect(says('b', 'a--b')).toBe('Tie to Role a, ended. The FBI said so.');
    expect(placeSentence({ ...ring, roles: [] }, { role: 'a', tie: 'a--b' } as Place)).toMatch(/^Tie to b, /);
  });
});

it('ties are counted by what their states mean', () => {
  expect(tiesSentence([...ring.ties, tie('a', 'e', 'no partner')])).toBe(
    '6 expected ties with all other roles: 1 met, 3 gaps, 1 question, 1 without a partner.',
  );
  expect(tiesSentence([tie('a', 'b', 'ended')])).toBe(
    '1 expected tie with all other roles: 0 met, 1 gap, 0 questions, 0 without a partner.',
  );
});

it('the whole ring is one sentence on its roles and one on its ties', () => {
  expect(ringSentence(ring)).toBe(
    '6 roles: 2 confirmed, 1 on record, 2 unfilled or vacant, 1 with no one on record. 5 expected ties between roles in the ring: 1 met, 3 proven gaps.',
  );
});

describe('a state', () => {
  // MODEL.md: a gap has possible < 1, a question has confirmed < 1 and possible = 1; what is met or confirmed holds.
  it('means what the model says of its numbers', () => {
    const meanings = Object.entries({ ...ROLE_STATES, ...TIE_STATES, unknown: ROLE_STATES.unknown });
    const of = (meaning: string) =>
      meanings.filter(([, style]) => style.meaning === meaning).map(([state]) => state);
    expect(of('holds')).toEqual(['confirmed', 'met']);
    expect(of('gap')).toEqual(['vacant', 'unfilled', 'below expected', 'ended', 'no contact']);
    expect(of('question')).toEqual(['on record', 'unknown', 'reported', 'partly on record']);
    expect(of('open')).toEqual(['no partner']);
    expect(TIE_STATES.unknown.meaning).toBe('question');
  });

  it('of a tie has a word and a mark of its own, so that color only helps', () => {
    const styles = Object.values(TIE_STATES);
    for (const key of ['word', 'mark'] as const)
      expect(new Set(styles.map((style) => style[key])).size).toBe(styles.length);
    for (const { word, color, mark } of [...styles, ...Object.values(ROLE_STATES)]) {
      expect(word).toMatch(/^[A-Z][a-z, ]+$/);
      expect(color).toMatch(/^#[0-9a-f]{6}$/);
      expect(mark).not.toBe('');
    }
  });
});
