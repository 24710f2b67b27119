import { describe, expect, it } from 'vitest';
import { type Clause, EVERYWHERE, parseWhere, printWhere } from '../../../core/filter/where.ts';
import { lacksInWords } from '../../../core/words/where.ts';
import { lackOf, onlyLacking, setClause, withItem, withVerb } from '../../../web/national/conditions.ts';
import { filterInWords } from '../../../web/national/describe.ts';
import { isInScope, NO_FILTER } from '../../../web/national/filter.ts';
import { currentQuery } from '../../../web/national/former-address.ts';
import { narrow } from '../../../web/national/narrow.ts';
import { model } from '../model/district.ts';
import { district, taskForce } from './national-example.ts';

describe('the scope of the national page', () => {
  it('combines place, list and task force', () => {
    const shown = district({ id: 'ohnd', state: 'OH', circuit: '6', taskForces: [taskForce()] });
    expect(isInScope(shown, { ...NO_FILTER, circuit: '6', program: 'live' })).toBe(true);
    expect(isInScope(shown, { ...NO_FILTER, state: 'OH', program: 'ECM task force' })).toBe(true);
    expect(isInScope(shown, { ...NO_FILTER, districts: 'ohsd,ohnd' })).toBe(true);
    expect(isInScope(shown, { ...NO_FILTER, districts: 'ohsd', state: 'OH' })).toBe(false);
    expect(isInScope(shown, { ...NO_FILTER, circuit: '5', program: 'live' })).toBe(false);
    expect(isInScope(shown, { ...NO_FILTER, program: 'none-live' })).toBe(false);
    expect(isInScope(shown, { ...NO_FILTER, program: 'ACTeam' })).toBe(false);
  });

  it('calls a task force that has ended not live', () => {
    const ended = district({ taskForces: [taskForce({ status: 'ended', until: '2022-10-01' })] });
    expect(isInScope(ended, { ...NO_FILTER, program: 'live' })).toBe(false);
    expect(isInScope(ended, { ...NO_FILTER, program: 'ECM task force' })).toBe(true);
  });
});

describe('the districts that are shown', () => {
  const match = (proof: 'proven' | 'unknown') => ({ proof, lacks: [] });
  const all = ['a', 'b', 'c'].map((id) => district({ id, circuit: id === 'c' ? '5' : '6' }));
  const found = [
    district({ id: 'a', match: match('proven') }),
    district({ id: 'b', match: match('unknown') }),
    district({ id: 'c', circuit: '5', match: match('unknown') }),
  ];
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).join(' ');

  it('are all in scope, or those of them that were found, or those of one sureness alone', () => {
    const scope = { ...NO_FILTER, circuit: '6' };
    expect(idsOf(narrow(all, null, scope, EVERYWHERE).rows)).toBe('a b');
    expect(idsOf(narrow(all, found.slice(1), scope, EVERYWHERE).rows)).toBe('b');
    const sure = narrow(all, found, scope, { ...EVERYWHERE, only: 'proven' });
    expect([idsOf(sure.all), idsOf(sure.inScope), idsOf(sure.fitting), idsOf(sure.rows)]).toEqual([
      'a b c',
      'a b',
      'a b',
      'a',
    ]);
  });

  it('bring why they were found', () => {
    expect(narrow(all, found, NO_FILTER, EVERYWHERE).all.map(({ match }) => match?.proof)).toEqual([
      'proven',
      'unknown',
      'unknown',
    ]);
  });
});

describe('an address of an earlier release', () => {
  it.each([
    ['?missingRole=shelter', 'lacks:shelter'],
    ['?missingRole=lead-police&roleState=reported+none', 'lacks:lead-police!unfilled'],
    ['?hasRole=fbi&tie=fbi--hsi', 'has:fbi,lacks:fbi--hsi'],
    ['?tie=fbi--hsi&tieState=on+record', 'lacks:fbi--hsi!on-record'],
    ['?tie=fbi--hsi&tieState=reported+none', 'lacks:fbi--hsi!no-contact'],
    ['?tie=fbi--hsi&tieState=met&lead=osha', 'has:fbi--hsi,lead:osha'],
  ])('asks for the same as before: %s', (search, where) => {
    const query = new URLSearchParams(currentQuery(`${search}&circuit=6`));
    expect(Object.fromEntries(query)).toEqual({ circuit: '6', where });
    expect(printWhere(parseWhere(where, model))).toBe(where);
  });

  it('stays as it is where it has none of the former names', () => {
    for (const search of ['', '?circuit=6&measure=triad', '?where=lacks%3Aosha'])
      expect(currentQuery(search)).toBe(search);
  });
});

describe('a condition that someone changes', () => {
  const where = (text: string) => parseWhere(text, model);
  const [clause = { verb: 'lacks', items: [] }] = where('lacks:fbi!unfilled|fbi--hsi').clauses;
  const printed = (changed: Clause) => printWhere(setClause(EVERYWHERE, 0, changed));

  it('keeps with another verb what can be said with it', () => {
    expect(printed(withVerb(clause, 'has'))).toBe('has:fbi|fbi--hsi');
    expect(printed(withVerb(clause, 'untrained'))).toBe('untrained:fbi');
    expect(printed(withVerb({ verb: 'lacks', items: [] }, 'untrained'))).toBe('untrained:any');
  });

  it('takes one more item, another in place of one, or one out, and is gone with the last', () => {
    expect(printed(withItem(clause, 2, 'hsi'))).toBe('lacks:fbi!unfilled|fbi--hsi|hsi');
    expect(printed(withItem(clause, 0, 'hsi', 'vacant'))).toBe('lacks:hsi!vacant|fbi--hsi');
    expect(printed(withItem(withItem(clause, 0, ''), 0, ''))).toBe('');
  });

  it('asks for no sureness any more once nothing is to be lacking', () => {
    const asked = where('lacks:fbi,has:hsi,only:proven');
    expect(printWhere(setClause(asked, 1, { verb: 'has', items: [] }))).toBe('lacks:fbi,only:proven');
    expect(printWhere(setClause(asked, 0, { verb: 'lacks', items: [] }))).toBe('has:hsi');
  });

  it('is one role alone where it can be chosen in a list of roles', () => {
    expect(printWhere(lackOf('osha'))).toBe('lacks:osha');
    expect(onlyLacking(where('lacks:osha,only:proven'))).toBe('osha');
    for (const text of ['', 'has:osha', 'lacks:osha!vacant', 'lacks:osha|fbi', 'lacks:osha,has:fbi'])
      expect(onlyLacking(where(text))).toBe('');
  });
});

describe('a filter in words', () => {
  const names = {
    roles: model.roles,
    ties: [{ id: 'fbi--hsi', name: 'FBI – HSI' }],
  };
  const words = (text: string, scope = {}) =>
    filterInWords({ ...NO_FILTER, ...scope }, parseWhere(text, model), names);

  it('says all that is asked for, and where', () => {
    expect(words('lacks:osha|eeoc!unfilled,has:fbi,untrained:any,only:unknown', { circuit: '6' })).toBe(
      'Only districts that lack OSHA or EEOC (unfilled), have FBI and have no training on record within two years, where the lack is unknown (6th Circuit).',
    );
    expect(words('untrained:fbi')).toBe(
      'Only districts that have no training of FBI on record within two years.',
    );
    expect(words('lacks:fbi--hsi!ended')).toBe('Only districts that lack the tie FBI – HSI (ended).');
    expect(words('', { state: 'OH' })).toBe('Only districts (OH).');
    expect(words('')).toBe('');
  });

  it('says of a district what it was found to lack, and when it was trained last', () => {
    const lack = { verb: 'lacks', day: null, proof: 'proven' } as const;
    expect(
      lacksInWords(
        [
          { ...lack, id: 'osha', state: 'unfilled' },
          { ...lack, id: 'fbi--hsi', state: 'below expected' },
          { ...lack, verb: 'untrained', id: 'any', state: null, day: '2023-05-01' },
          { ...lack, verb: 'untrained', id: 'fbi', state: null },
        ],
        names,
      ),
    ).toBe(
      'Lacks OSHA (unfilled) and the tie FBI – HSI (below expected level). Last training: May 1, 2023. No training of FBI is on record.',
    );
  });
});
