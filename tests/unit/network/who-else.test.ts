import { expect, it } from 'vitest';
import { othersWith, outcomeOnTie, whatFalls } from '../../../core/network/what-falls.ts';
import { DAY, daysAgo, district, evidence, fill, holder, inDays, model, party } from '../model/district.ts';

const since = daysAgo(20);
const paper = evidence('mou', [party('services', { signer: 'ann' }), 'prosecutor'], {
  ...{ id: 'paper', since, until: inDays(200) },
});
const facts = (...people: string[]) =>
  district({
    fills: [
      fill('services', 'victim-services', { mailbox: true }),
      fill('refuge', 'victim-services', { mailbox: true }),
      fill('prosecutor', 'prosecutor'),
      fill('police', 'lead-police'),
    ],
    holders: people.map((id) => holder('services', 'victim-services', id)),
    evidence: [paper],
  });
const withoutAnn = (snapshot: ReturnType<typeof district>) =>
  whatFalls(snapshot, model, { kind: 'person', id: 'ann' }, DAY);

it('what a person signed goes on if another at the organization holds the role, else it is on paper only', () => {
  const outcomes = (...people: string[]) =>
    withoutAnn(facts(...people)).pairs.map(({ organizations, outcome, falls, stays }) => [
      ...[organizations, outcome, falls, stays],
    ]);
  const pair = ['services', 'prosecutor'];
  expect(outcomes('ann', 'cara')).toEqual([[pair, 'goes on', [], ['paper']]]);
  expect(outcomes('ann')).toEqual([[pair, 'on paper only', [], ['paper']]]);
});

it('what another signed does not depend on a person who has no part in it', () => {
  const { pairs } = whatFalls(facts('cara'), model, { kind: 'person', id: 'ben' }, DAY);
  expect(pairs).toEqual([]);
});

it('who else works with a partner is neither that partner nor the organization that a person leaves', () => {
  const snapshot = facts('ann', 'cara');
  const alone = withoutAnn(snapshot);
  const [pair] = alone.pairs;
  if (!pair) throw new Error('No pair depends on Ann');
  expect(othersWith(alone, pair)).toEqual([]);
  const meeting = evidence('meeting', ['prosecutor', 'refuge'], { since });
  const other = evidence('meeting', ['police', 'refuge'], { since, id: 'with police' });
  const fall = withoutAnn({ ...snapshot, evidence: [paper, meeting, other] });
  expect(othersWith(fall, pair)).toEqual(['refuge']);
});

it('of several pairs that a tie depends on, the best outcome counts', () => {
  const [tie] = withoutAnn(facts('ann')).before.ties.filter(({ id }) => id === 'prosecutor--victim-services');
  if (!tie) throw new Error('Prosecutor and victim services have no expected tie');
  const pair = (organizations: [string, string], outcome: 'cut' | 'goes on') => ({
    ...{ organizations, outcome, falls: [], stays: [] },
  });
  const services = pair(['services', 'prosecutor'], 'cut');
  expect(outcomeOnTie(tie, [services])).toBe('cut');
  // Nothing on record joins the refuge and the prosecutor, so the tie does not depend on these two.
  expect(outcomeOnTie(tie, [pair(['refuge', 'prosecutor'], 'goes on')])).toBeNull();
  expect(outcomeOnTie(tie, [services, pair(['prosecutor', 'services'], 'goes on')])).toBe('goes on');
});
