import type { z } from 'zod';
import { holds } from '../../../core/days.ts';
import type { Facts } from '../../../core/facts/index.ts';
import type { Assessment, Parts } from '../../../core/model/assessment.ts';
import { scoreOf } from '../../../core/model/score.ts';
import { type Fall, othersWith, outcomeOnTie, type RestingPair } from '../../../core/network/what-falls.ts';
import { byCodePoint, distinct, sorted, thenBy } from '../../../core/order.ts';
import { contextOf } from '../../../core/words/context.ts';
import { count } from '../../../core/words/format.ts';
import { gapEntry } from '../../../core/words/lists.ts';
import { namesOf } from '../../../core/words/names.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import type { Viewed } from '../../contacts/viewed.ts';
import type { getWithout } from './contract.ts';

type Answer = z.input<typeof getWithout.response>;
type Away = Answer['away'];

/** Describes what falls in a district, in names and sentences. Names only people whom the viewer may see. */
export function describeFall(
  assessed: AssessedDistrict,
  viewed: Viewed,
  away: Away,
  fall: Fall,
): Omit<Answer, 'elsewhere'> {
  const { reading } = assessed;
  const pairs = fall.pairs.map((pair) => describePair(assessed, viewed, away, pair, fall));
  return {
    ...{ districtId: reading.districtId, asOf: reading.asOf, revision: reading.revision },
    away,
    text: inWords(away, pairs),
    coverage: coverageOf(fall),
    pairs,
    ties: tiesOf(fall),
    roles: fall.before.roles.flatMap(({ role, state: before }) => {
      const after = fall.after.roles.find((row) => row.role === role)?.state ?? before;
      return before === after ? [] : [{ role, before, after }];
    }),
    gaps: gapsOpening(fall).flatMap((gap) => {
      const { items, severity, verb, title, action } = gapEntry(
        contextOf(namesOf(assessed.model, reading), fall.after),
        gap,
      );
      return [{ items: [...items], severity, verb, title, action }];
    }),
    cutOff: cutOffOf(assessed, away, fall),
  };
}

const inPoints = (parts: Parts): number => scoreOf(parts) / 10;
const numbersOf = ({ parts: { confirmed, recorded, possible } }: Assessment) => ({
  confirmed: inPoints(confirmed),
  recorded: inPoints(recorded),
  possible: inPoints(possible),
});
export const coverageOf = ({ before, after }: Fall): Answer['coverage'] => ({
  before: numbersOf(before),
  after: numbersOf(after),
});

/** Returns the gaps afterward, each with only the roles and ties that were not gaps before. */
export function gapsOpening({ before, after }: Fall): Assessment['gaps'] {
  const were = new Set(before.gaps.flatMap(({ items }) => items));
  return after.gaps
    .map((gap) => ({ ...gap, items: gap.items.filter((item) => !were.has(item)) }))
    .filter(({ items }) => items.length > 0);
}

function tiesOf({ before, after, pairs }: Fall): Answer['ties'] {
  return before.ties.flatMap((tie) => {
    const now = after.ties.find(({ id }) => id === tie.id);
    const outcome = outcomeOnTie(tie, pairs);
    const row = { id: tie.id, before: tie.state, after: now?.state ?? tie.state, outcome };
    return outcome !== null || row.before !== row.after ? [row] : [];
  });
}

function describePair(
  { reading, assessment }: AssessedDistrict,
  viewed: Viewed,
  away: Away,
  pair: RestingPair,
  fall: Fall,
): Answer['pairs'][number] {
  const { organizations, outcome, falls, stays } = pair;
  const [own, other] = organizations;
  const named = (id: string) => ({
    id,
    name: reading.organizations.find((row) => row.id === id)?.name ?? id,
  });
  const pieces = (ids: readonly string[]) =>
    reading.evidence.filter(({ id }) => ids.includes(id)).map(({ id, name, kind }) => ({ id, name, kind }));
  const roles = assessment.roles.filter(({ organizations }) => organizations.includes(other));
  const seeks = away.kind === 'person' && outcome !== 'goes on';
  return {
    organization: named(own),
    partner: { ...named(other), roles: roles.map(({ role }) => role) },
    outcome,
    ...{ falls: pieces(falls), stays: pieces(stays) },
    others: othersWith(fall, pair).map(named),
    colleague: seeks ? colleagueAt(viewed, away.id, organizations, reading.asOf) : null,
  };
}

/**
 * Returns a colleague who might take over: someone who knows a person at the partner, or else who holds a role, or else
 * the first by name.
 */
function colleagueAt(
  { facts, maySee }: Viewed,
  leaver: string,
  [own, partner]: readonly [string, string],
  day: string,
): { id: string; name: string } | null {
  const worksAt = (organizationId: string): Set<string> =>
    new Set(
      facts.employment
        .filter((job) => job.organizationId === organizationId && holds(job, day))
        .map(({ personId }) => personId),
    );
  const [here, there] = [worksAt(own), worksAt(partner)];
  const knows = (id: string): boolean =>
    facts.acquaintances.some(({ personId, knownId }) => personId === id && there.has(knownId));
  const found = facts.people.filter(({ id }) => id !== leaver && here.has(id) && maySee(id, own));
  const [best] = sorted(
    found,
    thenBy(
      (x, y) => Number(knows(y.id)) - Number(knows(x.id)),
      (x, y) => Number(holdsRole(facts, y.id, own, day)) - Number(holdsRole(facts, x.id, own, day)),
      (x, y) => byCodePoint(x.name, y.name),
    ),
  );
  return best ? { id: best.id, name: best.name } : null;
}

const holdsRole = ({ holders }: Facts, id: string, at: string, day: string): boolean =>
  holders.some((row) => row.personId === id && row.organizationId === at && holds(row, day));

function cutOffOf(
  { reading }: AssessedDistrict,
  away: Away,
  { reachedBefore, reachedAfter }: Fall,
): Answer['cutOff'] {
  const rolesIn = (reached: Fall['reachedBefore']) => new Set([...reached.values()].flatMap((of) => [...of]));
  const still = rolesIn(reachedAfter);
  const countiesOf = (reached: Fall['reachedBefore'], role: string): Set<string> =>
    new Set(
      reading.countyCoverage
        .filter(({ organizationId }) => reached.get(organizationId)?.has(role))
        .map(({ fips }) => fips),
    );
  const roles = distinct(rolesIn(reachedBefore));
  return {
    organizations: reading.organizations
      .filter(({ id }) => id !== away.id && reachedBefore.has(id) && !reachedAfter.has(id))
      .map(({ id, name }) => ({ id, name })),
    roles: roles.filter((role) => !still.has(role)),
    counties: roles.flatMap((role) => {
      const after = countiesOf(reachedAfter, role);
      const counties = distinct(countiesOf(reachedBefore, role)).filter((fips) => !after.has(fips));
      return counties.length > 0 ? [{ role, counties }] : [];
    }),
  };
}

const VERBS = { person: 'leaves', organization: 'closes', evidence: 'ends' } as const;

/** “If Ann Invented leaves, 1 of 4 ties is cut: with Invented police.” */
function inWords({ kind, name }: Away, pairs: Answer['pairs']): string {
  const cut = pairs.filter(({ outcome }) => outcome === 'cut');
  const who = cut.map(({ partner }) => partner.name).join('; '); // names may contain commas
  const start = `If ${name} ${VERBS[kind]}, `;
  const involved = kind === 'person' ? 'them' : 'it';
  if (pairs.length === 0) return `${start}no tie is lost: none involves ${involved}.`;
  if (cut.length === 0)
    return pairs.length === 1
      ? `${start}the 1 tie that involves ${involved} is not cut.`
      : `${start}none of the ${pairs.length} ties that involve ${involved} is cut.`;
  return `${start}${cut.length} of ${count(pairs.length, 'tie')} ${cut.length === 1 ? 'is' : 'are'} cut: with ${who}.`;
}
