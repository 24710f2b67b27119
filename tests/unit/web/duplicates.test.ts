import { describe, expect, it } from 'vitest';
import { chosenOf, type Proposal, placeOf, reasonOf } from '../../../web/duplicates/pair.ts';

const twin = (id: string): Proposal['keep'] => ({
  ...{
    id,
    name: `Invented ${id}`,
    shortName: null,
    aliases: [],
    city: null,
    state: null,
    roles: [],
    facts: 1,
  },
});
const proposal: Proposal = {
  ...{ keep: twin('harbor'), merge: twin('harbour'), score: 85, reasons: ['Alike.'] },
};

describe('a pair that may be one', () => {
  it('is merged as proposed, or the other way round', () => {
    expect(chosenOf(proposal, 'harbor')).toEqual({ kept: proposal.keep, other: proposal.merge });
    expect(chosenOf(proposal, 'harbour')).toEqual({ kept: proposal.merge, other: proposal.keep });
  });

  it('stands at the place that is on record', () => {
    expect(placeOf({ city: 'Akron', state: 'OH' })).toBe('Akron, OH');
    expect(placeOf({ city: null, state: 'OH' })).toBe('OH');
    expect(placeOf({ city: null, state: null })).toBe('–');
  });

  it('is told a reason only where one was typed', () => {
    expect(reasonOf('  One house ')).toEqual({ why: 'One house' });
    expect(reasonOf('  ')).toEqual({});
  });
});
