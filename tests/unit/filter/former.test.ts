import { describe, expect, it } from 'vitest';
import { formerClauses } from '../../../core/filter/former.ts';
import { printWhere, withoutOnly } from '../../../core/filter/where.ts';

/** The same filter as it is written today. */
const today = (former: Parameters<typeof formerClauses>[0]): string =>
  printWhere({ clauses: formerClauses(former), only: null });

describe('an address saved with the former parameters', () => {
  it('asks the same, each parameter as one clause', () => {
    expect(today({ missingRole: 'fbi', hasRole: 'hsi', lacksTie: 'fbi--hsi', lead: 'osha' })).toBe(
      'lacks:fbi,has:hsi,lacks:fbi--hsi,lead:osha',
    );
  });

  it('asks nothing by parameters that are missing or empty', () => {
    expect(today({})).toBe('');
    expect(today({ missingRole: '', tie: '', tieState: 'met', roleState: 'unfilled' })).toBe('');
  });

  it('asks for ties that are met, or for those that lack something in one state or in any', () => {
    expect(today({ tie: 'fbi--hsi', tieState: 'met' })).toBe('has:fbi--hsi');
    expect(today({ tie: 'fbi--hsi', tieState: 'ended' })).toBe('lacks:fbi--hsi!ended');
    expect(today({ tie: 'fbi--hsi' })).toBe('lacks:fbi--hsi');
  });

  it.each([
    [{ missingRole: 'fbi', roleState: 'reported none' }, 'lacks:fbi!unfilled'],
    [{ missingRole: 'fbi', roleState: 'vacant' }, 'lacks:fbi!vacant'],
    [{ tie: 'fbi--hsi', tieState: 'reported none' }, 'lacks:fbi--hsi!no-contact'],
    [{ tie: 'fbi--hsi', tieState: 'below minimum' }, 'lacks:fbi--hsi!below-expected'],
    [{ tie: 'fbi--hsi', tieState: 'partly known' }, 'lacks:fbi--hsi!partly-on-record'],
  ])('names states by their former names or by those of today: %o', (former, where) => {
    expect(today(former)).toBe(where);
  });
});

it('what narrows a filter is taken away from its end, wherever it is alone or after others', () => {
  expect(withoutOnly('lacks:fbi,has:hsi,only:to-confirm')).toBe('lacks:fbi,has:hsi');
  expect(withoutOnly('only:proven')).toBe('');
  expect(withoutOnly('lacks:fbi,has:hsi')).toBe('lacks:fbi,has:hsi');
});
