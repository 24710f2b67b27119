import { describe, expect, it } from 'vitest';
import { REMOVED } from '../../../core/facts/personal.ts';
import type { ShownMutation } from '../../../core/words/differences.ts';
import { readNames } from '../../../server/changes/names.ts';
import type { Run } from '../../../server/graph/graph.ts';
import { readQueries } from '../../../server/store/fact-queries.ts';
import * as facts from '../../facts.ts';
import { model } from '../model/district.ts';
import { ROWS } from './rows-of-kinds.ts';

const GONE = 'gone';
const kept = new Map<unknown, readonly { readonly id: string; readonly name: unknown }[]>([
  [readQueries.organizations, [facts.organization('fbi', { name: 'Invented Field Office' })]],
  [readQueries.people, [facts.person('ana', 'Ana Invented'), facts.person(GONE, REMOVED)]],
  [readQueries.evidence, [facts.evidence('force', ['ohnd'], { name: 'Invented Task Force' })]],
  [readQueries.practices, [{ ...ROWS.practices, id: 'triage', name: 'Triage Desk' }]],
]);
// A graph that answers with what is asked for by id, or with all that it has of a kind.
const run = (async (query: unknown, { ids }: { ids?: readonly string[] }) =>
  (kept.get(query) ?? []).filter(({ id }) => !ids || ids.includes(id))) as Run;
const files = {
  counties: [{ fips: '39035', county: 'Cuyahoga', districtId: 'ohnd' }],
  districts: [{ id: 'ohnd', name: 'Northern District of Ohio' }],
  leads: [{ districtId: 'ohnd', leadId: 'ohnd-police', name: 'Invented Police' }],
} as unknown as Parameters<typeof readNames>[2]['files']; // the columns of the files that names are read from

const entered = (fact: ShownMutation['fact'], after: object): ShownMutation => ({
  ...{ fact, id: 'x', before: null },
  after: { ...after },
});
const withdrawn = ({ after, ...mutation }: ShownMutation): ShownMutation => ({
  ...{ ...mutation, before: after },
  after: null,
});
const namesIn = (...mutations: ShownMutation[]) => readNames(run, 'ohnd', { model, files }, mutations);
const holds = (personId: string) => entered('holders', facts.holder(personId, 'fbi', 'ohnd', 'fbi'));
const award = entered('evidence', facts.evidence('award', ['ohnd'], { taskForceId: 'force' }));

describe('an entry of the history names', () => {
  it.each([
    ['it enters', (mutation: ShownMutation) => mutation],
    ['it withdraws', withdrawn],
  ])('people, organizations, task forces and practices, by what %s', async (_, made) => {
    const names = await namesIn(...[holds('ana'), award, entered('adoptions', ROWS.adoptions)].map(made));
    expect(names.person('ana')).toBe('Ana Invented');
    expect(names.organization('fbi')).toBe('Invented Field Office');
    expect(names.evidence('force')).toBe('Invented Task Force');
    expect(names.practice('triage')).toBe('Triage Desk');
  });

  it('the topic of a training as the list of topics has it', async () => {
    const training = facts.evidence('day', ['ohnd'], { kind: 'training', topicId: 'sex-trafficking' });
    expect((await namesIn(entered('evidence', training))).topic('sex-trafficking')).toBe('Sex trafficking');
  });

  it('roles, ties, counties, districts and leads, which no edit changes', async () => {
    const names = await namesIn();
    expect(names.role('fbi')).toBe('Federal Bureau of Investigation');
    expect(names.gap('tribal-land')).toBe('Tribal land');
    expect(names.county('39035')).toBe('Cuyahoga');
    expect(names.district('ohnd')).toBe('Northern District of Ohio');
    expect(names.lead('ohnd-police')).toBe('Invented Police');
  });

  it('in general words what has no name any more, rather than by an id', async () => {
    const names = await namesIn(holds('nobody'));
    expect([names.person('nobody'), names.evidence('x'), names.practice('x'), names.lead('x')]).toEqual([
      ...['a person', 'a piece of evidence', 'a practice', 'of an older list'],
    ]);
    expect(names.organization('closed-desk'), 'whose id says what it is').toBe('closed-desk');
  });

  it('only the people who are shown by name: not one who was forgotten, nor one whom another entry names', async () => {
    const { personsIn } = await namesIn(holds('ana'), holds(GONE));
    expect(personsIn([holds('ana'), holds('ana'), holds(GONE)])).toEqual(['ana']);
    expect(personsIn([award])).toEqual([]);
  });
});
