import { expect, it } from 'vitest';
import { todoOfTie } from '../../../web/district/side/card-ties.tsx';

const tie = { id: 'hsi--dol-oig', a: 'hsi', b: 'dol-oig' };
const question = { gain: 1, weight: 3, title: '', action: '', known: '', reach: [] };
const assessment = {
  gaps: [],
  tiesToProtect: [],
  questions: [
    { ...question, id: 'hsi', verb: 'confirm' as const },
    { ...question, id: 'dol-oig', verb: 'ask' as const },
  ],
};
const todo = (hsi: 'on record' | 'confirmed', oig: 'unknown' | 'confirmed') =>
  todoOfTie(
    {
      assessment,
      roles: new Map<string, { state: typeof hsi | typeof oig }>([
        ['hsi', { state: hsi }],
        ['dol-oig', { state: oig }],
      ]),
    },
    tie,
  );

it('a tie on no list says what to do about the role that it waits for, never about the role that is there', () => {
  expect(todo('on record', 'unknown')).toEqual({ verb: 'ask', items: ['dol-oig'] });
  expect(todo('on record', 'confirmed')).toBeNull();
});
