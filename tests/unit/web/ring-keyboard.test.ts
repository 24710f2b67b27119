import { describe, expect, it } from 'vitest';
import { type Place, ringOf } from '../../../core/drawing/ring-data.ts';
import { placeSentence, ringSentence, tiesSentence } from '../../../core/drawing/sentences.ts';
import { worstFirst } from '../../../core/drawing/worst-first.ts';
import { moveFocus, startPlace, tiesInFocusOrder } from '../../../web/ring/keyboard-navigation.ts';
import { assessmentOf, example, MODEL, NO_NETWORK } from './ring-example.ts';

const ring = ringOf(MODEL, assessmentOf(example('101-17')), NO_NETWORK);
const walk = (keys: string[], from: Place = startPlace(ring)): Place =>
  keys.reduce((place, key) => moveFocus(ring, place, key) ?? place, from);

describe('the keyboard in the ring', () => {
  it('begins on the hub and walks the slots clockwise from the justice sector', () => {
    expect(startPlace(ring)).toEqual({ role: 'usao-coordinator', tie: null });
    expect(walk(['ArrowRight']).role).toBe('usao-victim-witness');
    expect(walk(['ArrowRight', 'ArrowRight', 'ArrowRight']).role).toBe('tribal');
    expect(walk(['ArrowLeft']).role).toBe('victim-services');
  });

  it('goes around: fifteen steps lead back to the first slot', () => {
    const first = walk(['ArrowRight']);
    expect(
      walk(
        Array.from({ length: 15 }, () => 'ArrowRight'),
        first,
      ),
    ).toEqual(first);
    expect(walk(['ArrowLeft', 'ArrowRight'], first)).toEqual(first);
  });

  it('walks the ties of a slot worst first, and comes back to the slot after the last', () => {
    const ties = tiesInFocusOrder(ring, 'fbi').map(({ id }) => id);
    const at = { role: 'fbi', tie: null };
    expect(walk(['ArrowDown'], at).tie).toBe(ties[0]);
    expect(walk(['ArrowUp'], at).tie).toBe(ties.at(-1));
    expect(walk(ties.map(() => 'ArrowDown').concat('ArrowDown'), at).tie).toBeNull();
  });

  it('leaves a tie when it goes to another slot, and returns to the hub with Home', () => {
    expect(walk(['ArrowDown', 'ArrowRight'], { role: 'fbi', tie: null })).toEqual({ role: 'hsi', tie: null });
    expect(walk(['Home'], { role: 'hsi', tie: 'fbi--hsi' })).toEqual(startPlace(ring));
  });

  it('leaves every other key to the browser', () => {
    for (const key of ['Tab', 'Enter', 'Escape', 't', 'PageDown'])
      expect(moveFocus(ring, startPlace(ring), key)).toBeNull();
  });
});

describe('what is said at each step', () => {
  const sentenceAt = (role: string, tie: string | null = null) => placeSentence(ring, { role, tie });
  const stateOf = (id: string) => ring.ties.find((tie) => tie.id === id)?.state;

  it('names the role, its state, who fills it and its tie to the coordinator, met before while no one is that', () => {
    expect(stateOf('usao-coordinator--dol-whd')).toBe('met');
    expect(sentenceAt('dol-whd')).toBe(
      'Wage and Hour Division, confirmed, office-of-dol-whd; tie to coordinator met before, no one in the position.',
    );
  });

  it('counts the ties that wait for a role that no one fills', () => {
    expect(sentenceAt('state-labor')).toMatch(
      /^State labor inspection, unfilled; 9 expected ties without a partner; /,
    );
  });

  it('says why a role does not apply', () => {
    const other = ringOf(MODEL, assessmentOf(example('101-0')), NO_NETWORK);
    expect(placeSentence(other, { role: 'tribal', tie: null })).toBe(
      'Tribal police or services, does not apply: no tribal land in the district.',
    );
  });

  it('names a tie by its partner, seen from the slot', () => {
    expect(sentenceAt('hsi', 'fbi--hsi')).toBe(
      `Tie to FBI, ${stateOf('fbi--hsi')}. fbi and hsi: ${stateOf('fbi--hsi')}.`,
    );
  });

  it('sums up the ring in numbers that add up', () => {
    expect(ringSentence(ring)).toBe(
      '16 roles: 7 confirmed, 6 on record, 3 unfilled or vacant, 0 with no one on record. ' +
        '62 expected ties between roles in the ring: 19 met, 2 proven gaps.',
    );
  });

  it('sums up ties by what they mean, in the singular too', () => {
    expect(
      tiesSentence([{ state: 'met' }, { state: 'ended' }, { state: 'reported' }, { state: 'no partner' }]),
    ).toBe('4 expected ties with all other roles: 1 met, 1 gap, 1 question, 1 without a partner.');
  });
});

it('lists ties worst first: gaps, no partner, questions, met', () => {
  const states = [
    'met',
    'no partner',
    'unknown',
    'on record',
    'ended',
    'no contact',
    'below expected',
  ] as const;
  expect(worstFirst(states.map((state) => ({ state }))).map(({ state }) => state)).toEqual([
    'no contact',
    'ended',
    'below expected',
    'no partner',
    'unknown',
    'on record',
    'met',
  ]);
});
