import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/model/assess.ts';
import type { Assessment, Numbers } from '../../../core/model/assessment.ts';
import { compare, fraction, ONE, print } from '../../../core/model/fraction.ts';
import { scoreOf } from '../../../core/model/score.ts';
import type { Snapshot } from '../../../core/model/snapshot.ts';
import { othersWith, outcomeOnTie, whatFalls } from '../../../core/network/what-falls.ts';
import { type Removal, without } from '../../../core/network/without.ts';
import {
  DAY,
  daysAgo,
  district,
  evidence,
  fill,
  gapsIn,
  holder,
  inDays,
  job,
  model,
  OFFICE,
  party,
} from '../model/district.ts';
import { aDistrict, PEOPLE } from '../model/random-district.ts';

const RUNS = { numRuns: 150 };
const on = (snapshot: Snapshot): Assessment => assess(snapshot, model, DAY);
const person = (id: string): Removal => ({ kind: 'person', id });

const aPerson = fc.constantFrom(...PEOPLE).map(person);
const anOrganizationAway = fc
  .constantFrom(OFFICE, 'a', 'b', 'c', 'd', 'e', 'x')
  .map((id): Removal => ({ kind: 'organization', id }));
const aPiece = fc.nat();
const evidenceAt = ({ evidence: pieces }: Snapshot, at: number): Removal => ({
  kind: 'evidence',
  id: pieces[at % pieces.length]?.id ?? '',
});

/** Of which roles, ties and sums a number is higher after a removal. */
function raised(snapshot: Snapshot, removal: Removal, column: keyof Numbers): string[] {
  const [before, after] = [on(snapshot), on(without(snapshot, removal, DAY))];
  const numbers = ({ roles, ties, parts }: Assessment) => [
    ...roles.map((role) => [role.role, role[column]] as const),
    ...ties.map((tie) => [tie.id, tie[column]] as const),
    ['score', fraction(scoreOf(parts[column]))] as const,
  ];
  const was = new Map(numbers(before));
  return numbers(after).flatMap(([name, is]) =>
    compare(is, was.get(name) ?? ONE) > 0 ? `${column} of ${name} rises to ${print(is)}` : [],
  );
}

// Hundreds of districts are assessed several times: on a busy machine, this takes longer than the usual limit.
describe('the laws of taking away', { timeout: 60_000 }, () => {
  it('whatever is taken away, no confirmed number rises', () => {
    fc.assert(
      fc.property(aDistrict, aPerson, anOrganizationAway, aPiece, (snapshot, one, closed, at) => {
        for (const removal of [one, closed, evidenceAt(snapshot, at)])
          expect(raised(snapshot, removal, 'confirmed')).toEqual([]);
      }),
      RUNS,
    );
  });

  // Not so for an organization: whose partner said that there was no contact takes that gap along.
  it('a person or a piece of evidence leaves every gap, and closes none', () => {
    fc.assert(
      fc.property(aDistrict, aPerson, aPiece, (snapshot, one, at) => {
        for (const removal of [one, evidenceAt(snapshot, at)])
          for (const column of ['recorded', 'possible'] as const)
            expect(raised(snapshot, removal, column)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('what nothing names changes nothing', () => {
    fc.assert(
      fc.property(aDistrict, fc.constantFrom('person', 'organization', 'evidence'), (snapshot, kind) => {
        expect(without(snapshot, { kind, id: 'no such' }, DAY)).toEqual(snapshot);
      }),
      RUNS,
    );
  });

  it('what is away already changes nothing more', () => {
    fc.assert(
      fc.property(aDistrict, aPerson, anOrganizationAway, aPiece, (snapshot, one, closed, at) => {
        for (const removal of [one, closed, evidenceAt(snapshot, at)]) {
          const once = without(snapshot, removal, DAY);
          expect(without(once, removal, DAY)).toEqual(once);
          expect(whatFalls(once, model, removal, DAY).pairs).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('only a person on whom nothing rests leaves every tie and pair as it was', () => {
    fc.assert(
      fc.property(aDistrict, aPerson, (snapshot, removal) => {
        const { before, after, pairs } = whatFalls(snapshot, model, removal, DAY);
        const met = ({ ties }: Assessment) => ties.filter(({ state }) => state === 'met').map(({ id }) => id);
        const isPosition = before.roles.some(
          ({ role, state }, at) => after.roles[at]?.state !== state && role,
        );
        if (pairs.length === 0 && !isPosition) expect(met(after)).toEqual(met(before));
      }),
      RUNS,
    );
  });
});

/** An advocate calls the police alone, meets the labor inspectors with a colleague, and has signed with the prosecutor. */
const recently = { since: daysAgo(20) };
const ofServices = (...maintainers: string[]) => party('services', { maintainers });
const theDistrict = district({
  fills: [
    fill('services', 'victim-services', { mailbox: true }),
    fill('police', 'lead-police'),
    fill('inspectors', 'dol-whd'),
    fill('prosecutor', 'prosecutor'),
  ],
  holders: [holder('services', 'victim-services', 'ann')],
  employment: [job('ann', 'services', null, null), job('ben', 'services', null, null)],
  evidence: [
    evidence('co-location', [ofServices('ann'), 'police'], { ...recently, id: 'calls' }),
    evidence('meeting', [ofServices('ann', 'ben'), 'inspectors'], { ...recently, id: 'meetings' }),
    evidence('meeting', [ofServices('ann'), 'prosecutor'], { ...recently, id: 'lunches' }),
    evidence('mou', ['services', 'prosecutor'], { ...recently, until: inDays(200), id: 'paper' }),
    evidence('meeting', [ofServices('ben'), OFFICE], { ...recently, id: 'of another' }),
  ],
});

describe('if an advocate leaves', () => {
  const fall = whatFalls(theDistrict, model, person('ann'), DAY);
  const outcomes = ({ pairs }: ReturnType<typeof whatFalls>) =>
    Object.fromEntries(pairs.map(({ organizations, outcome }) => [organizations.join(' '), outcome]));

  it('is cut what she alone maintains, on paper what was signed, and the rest goes on', () => {
    expect(outcomes(fall)).toEqual({
      'services inspectors': 'goes on',
      'services police': 'cut',
      'services prosecutor': 'on paper only',
      'services usao': 'goes on',
    });
    expect(fall.pairs.find(({ outcome }) => outcome === 'on paper only')).toMatchObject({
      falls: ['lunches'],
      stays: ['paper'],
    });
  });

  it('is the same as if her last day were entered', () => {
    const entered = {
      ...theDistrict,
      employment: [job('ann', 'services', null, DAY), job('ben', 'services', null, null)],
    };
    expect(fall.after).toEqual(on(entered));
    expect(gapsIn(fall.after).some((gap) => gap.includes('because of ann'))).toBe(true);
  });

  it('reaches no longer from the office who hung together by her calls', () => {
    expect([...fall.reachedBefore.keys()].sort()).toEqual([
      'inspectors',
      'police',
      'prosecutor',
      'services',
      'usao',
    ]);
    expect([...fall.reachedAfter.keys()].sort()).toEqual(['inspectors', 'prosecutor', 'services', 'usao']);
  });

  it('says of an expected tie what becomes of these pairs on it, and who else works there', () => {
    const tie = (id: string) => fall.before.ties.find((one) => one.id === id);
    const outcome = (id: string) => {
      const found = tie(id);
      return found && outcomeOnTie(found, fall.pairs);
    };
    expect(outcome('lead-police--victim-services')).toBe('cut');
    expect(outcome('usao-coordinator--fbi')).toBeNull();
    const police = fall.pairs.find(({ organizations }) => organizations.includes('police'));
    expect(police && othersWith(fall, police)).toEqual([]);
    const two = {
      ...theDistrict,
      fills: [...theDistrict.fills, fill('refuge', 'victim-services')],
      evidence: [...theDistrict.evidence, evidence('contact', ['refuge', 'police'], recently)],
    };
    const other = whatFalls({ ...two }, model, person('ann'), DAY);
    const withPolice = other.pairs.find(({ organizations }) => organizations.includes('police'));
    expect(withPolice).toMatchObject({ outcome: 'cut' });
    expect(withPolice && othersWith(other, withPolice)).toEqual(['refuge']);
  });

  it('and if no employment is on record, she leaves all the same', () => {
    expect(outcomes(whatFalls({ ...theDistrict, employment: [] }, model, person('ann'), DAY))).toEqual(
      outcomes(fall),
    );
  });
});

describe('if an organization closes or a paper ends', () => {
  it('cuts every tie of the organization, and its role has no one', () => {
    const { pairs, after } = whatFalls(theDistrict, model, { kind: 'organization', id: 'services' }, DAY);
    expect(pairs.map(({ outcome }) => outcome)).toEqual(['cut', 'cut', 'cut', 'cut']);
    expect(after.roles.find(({ role }) => role === 'victim-services')).toMatchObject({
      state: 'unknown',
      organizations: [],
    });
  });

  it('leaves what else speaks for the two', () => {
    const away = (id: string) => whatFalls(theDistrict, model, { kind: 'evidence', id }, DAY).pairs;
    expect(away('paper')).toMatchObject([{ outcome: 'goes on', falls: ['paper'], stays: ['lunches'] }]);
    expect(away('lunches')).toMatchObject([{ outcome: 'on paper only', stays: ['paper'] }]);
    expect(away('calls')).toMatchObject([{ outcome: 'cut', stays: [] }]);
  });
});
