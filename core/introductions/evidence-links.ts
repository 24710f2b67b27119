import { earliest, hasEnded, holds, type Period } from '../days.ts';
import type { FactRow } from '../facts/index.ts';
import { groupBy } from '../group-by.ts';
import { canHaveMaintainers, happensInPeriod, levelBetween } from '../model/evidence-kinds.ts';
import { evidenceStatus } from '../model/evidence-status.ts';
import { type Model, ruleOf } from '../model/model.ts';
import {
  ACQUAINTED,
  isPersonNode,
  type Knowing,
  type KnowingFacts,
  officeNode,
  personNode,
} from './knowing.ts';
import { ALWAYS, knownTime, lastDayOfTime, together } from './times.ts';

type Piece = FactRow<'evidence'>;
type Party = FactRow<'parties'>;

/** A person or office that represents a party, and when. */
interface Representative {
  readonly node: string;
  readonly party: Party;
  readonly time: Period;
}

/**
 * Returns links between people or offices that represented different organizations in the same
 * evidence at the same time.
 */
export function evidenceLinks(facts: KnowingFacts, model: Model, asOf: string): Knowing[] {
  const partiesOf = groupBy(facts.parties, ({ evidenceId }) => evidenceId);
  const datesOf = groupBy(facts.activityDates, ({ evidenceId }) => evidenceId);
  const representing = representativesIn(facts, asOf);
  return facts.evidence.flatMap((piece) => {
    const dates = datesOf(piece.id).filter(({ at }) => at <= asOf);
    const begins = piece.since ?? earliest(dates.map(({ at }) => at));
    if (begins !== null && begins > asOf) return [];
    const representatives = partiesOf(piece.id).flatMap((party) => representing(piece, party));
    return pairsOf(representatives).flatMap(([one, other]) => {
      const speaks = dates.filter(
        ({ organizationIds: between }) =>
          between.length === 0 || [one, other].every(({ party }) => between.includes(party.organizationId)),
      );
      return (
        linkBetween(piece, [one, other], { begins, days: speaks.map(({ at }) => at), model, asOf }) ?? []
      );
    });
  });
}

function pairsOf(representatives: readonly Representative[]): [Representative, Representative][] {
  return representatives.flatMap((one, at) =>
    representatives
      .slice(at + 1)
      .filter((other) => other.party.organizationId !== one.party.organizationId && other.node !== one.node)
      .map((other): [Representative, Representative] => [one, other]),
  );
}

interface On {
  readonly begins: string | null;
  readonly days: readonly string[];
  readonly model: Model;
  readonly asOf: string;
}

function linkBetween(
  piece: Piece,
  [one, other]: readonly [Representative, Representative],
  { begins, days, model, asOf }: On,
): Knowing | null {
  const atWork = together(one.time, other.time, asOf);
  const time = atWork && together(atWork, knownTime({ since: begins, until: piece.until }, asOf), asOf);
  if (!time) return null;
  const seenPiece = { ...piece, activityDates: [...days], publicRecord: false, parties: [] };
  const { seen, status } = evidenceStatus(seenPiece, model, asOf);
  // After its period, evidence such as a training still links those who are still there.
  const stillThere = !hasEnded(happensInPeriod(piece.kind) ? atWork : time, asOf);
  const live = stillThere && (status === 'current' || status === 'aging');
  if (!live && ![one, other].every(({ node }) => isPersonNode(node))) return null; // only people still know each other after evidence has ended
  return {
    ...{ a: one.node, b: other.node, key: piece.id, by: 'evidence', id: piece.id, time, live },
    level: live ? levelBetween(ruleOf(model, piece.kind), one.party, other.party) : ACQUAINTED,
    seen: stillThere ? seen : lastDayOfTime(time, asOf),
  };
}

/**
 * Returns a function that gives those who represent a party: the people who maintain or signed the evidence for
 * it. If none of them is there on the day, also the holders of its role in the evidence's districts, and if
 * there are none, the office itself; but not for evidence that ends with its maintainers (MODEL.md, Evidence).
 */
function representativesIn({ maintainers, signers, holders, employment }: KnowingFacts, asOf: string) {
  const actingOf = groupBy([...maintainers, ...signers], ({ partyId }) => partyId);
  const holdersOf = groupBy(holders, ({ organizationId }) => organizationId);
  const jobsOf = groupBy(employment, ({ personId, organizationId }) => `${personId}\n${organizationId}`);
  return (piece: Piece, party: Party): Representative[] => {
    const inParty = (node: string, period: Period): Representative[] => {
      const time = together(
        knownTime(period, asOf),
        { since: party.since ?? ALWAYS.since, until: party.until },
        asOf,
      );
      return time ? [{ node, party, time }] : [];
    };
    const asPerson = (personId: string, own: Period): Representative[] => {
      const jobs = jobsOf(`${personId}\n${party.organizationId}`);
      const times =
        jobs.length === 0 ? [own] : jobs.flatMap((job) => together(knownTime(job, asOf), own, asOf) ?? []);
      return times.flatMap((time) => inParty(personNode(personId), time));
    };
    const isHere = (all: readonly Representative[]) => all.some(({ time }) => holds(time, asOf));
    const acting = actingOf(party.id);
    const named = acting.flatMap(({ personId }) => asPerson(personId, ALWAYS));
    if (isHere(named) || (acting.length > 0 && canHaveMaintainers(piece.kind))) return named;
    const holding = holdersOf(party.organizationId)
      .filter(
        ({ role, districtId }) => piece.districtIds.includes(districtId) && [null, role].includes(party.role),
      )
      .flatMap((row) => asPerson(row.personId, knownTime(row, asOf)));
    const people = [...named, ...holding];
    return isHere(people)
      ? people
      : [...people, ...inParty(officeNode(party.organizationId), { since: null, until: null })];
  };
}
