import type { z } from 'zod';
import { monthsSince } from '../../../core/days.ts';
import { byCodePoint, distinct, sorted, thenBy } from '../../../core/order.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { organizationsTrained, rolesTrained } from '../../../core/trainings/last-trained.ts';
import {
  balancedRoom,
  type Candidate,
  hostsFor,
  type OpenPair,
  type PlannedDistrict,
  type Seat,
  tiesToMake,
  trainersFor,
} from '../../../core/trainings/plan.ts';
import { namesOf } from '../../../core/words/names.ts';
import { itemTitle, type Names, roleName, shortRoleName } from '../../../core/words/phrases.ts';
import { trainingLetter } from '../../../core/words/training-letter.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import { trainedDistrict } from '../../assessments/trainings.ts';
import { officeContact } from '../../contacts/office-contact.ts';
import type { Viewed } from '../../contacts/viewed.ts';
import type { ReferenceFiles } from '../../reference/files.ts';
import { districtsBeside } from '../../reference/neighbors.ts';
import type { getTrainingPlan } from './contract.ts';
import type { Surroundings } from './similar-districts.ts';

type Answer = Omit<z.input<typeof getTrainingPlan.response>, 'progress'>;
type Files = Pick<ReferenceFiles, 'districts' | 'counties' | 'districtNeighbors'>;

/** What is already decided about the training. */
interface Asked {
  readonly topic: string | null;
  readonly on: string | null;
  readonly writer: string;
}

/**
 * Plans whom to invite, who could host and teach, and which districts could help or join. Also returns which people
 * that names.
 */
export function describePlan(
  surroundings: Surroundings,
  viewed: Viewed,
  files: Files,
  asked: Asked,
): Answer & { personIds: string[] } {
  const { here } = surroundings;
  const { districtId, asOf, revision } = here.reading;
  const names = namesOf(here.model, here.reading);
  const district = plannedDistrict(here);
  const seats = balancedRoom(district);
  const open = tiesToMake(district, seats);
  const named = (id: string) => ({ id, name: names.organization(id) });
  const invited = seats.map((seat) => invitation(seat, { names, viewed, asOf, open, files }));
  const place = files.districts.find(({ id }) => id === districtId);
  const name = place?.name ?? districtId;
  const candidateRow = ({ organizationId, before, connected }: Candidate) => ({
    ...{ ...named(organizationId), before, connected },
  });
  return {
    ...{ districtId, name, abbreviation: place?.abbreviation ?? name, asOf, revision },
    invitations: invited.map((one) => one.invitation),
    missing: district.roles
      .filter(({ organizations }) => organizations.length === 0)
      .map(({ role, state }) => ({ role, name: roleName(names, role), state })),
    countiesMissing: countiesMissing(districtId, seats, files),
    ties: open.map(({ tieId, organizations: [a, b] }) => ({
      ...{ id: tieId, title: itemTitle(names, tieId), a: named(a), b: named(b) },
    })),
    hosts: hostsFor(district).map(candidateRow),
    trainers: trainersFor(district).map(candidateRow),
    mentors: mentorsFor(surroundings, viewed, files, open),
    alike: alikeTo(surroundings, open),
    letter: trainingLetter({
      ...{ district: name, ...asked },
      roles: seats.flatMap(({ role }) => (role ? shortRoleName(names, role) : [])),
    }),
    personIds: distinct(invited.flatMap(({ personIds }) => personIds)),
  };
}

function plannedDistrict(assessed: AssessedDistrict): PlannedDistrict {
  const trained = trainedDistrict(assessed);
  return {
    asOf: trained.asOf,
    trainings: trained.trainings,
    roles: rolesTrained(trained),
    organizations: organizationsTrained(trained),
    ties: assessed.assessment.ties,
    coverage: assessed.reading.countyCoverage,
  };
}

interface InvitationContext {
  readonly names: Names;
  readonly viewed: Viewed;
  readonly asOf: string;
  readonly open: readonly OpenPair[];
  readonly files: Files;
}

function invitation({ organizationId, role, lastTrained, counties }: Seat, context: InvitationContext) {
  const { names, viewed, asOf, open, files } = context;
  const { contact, personIds } = officeContact(viewed, organizationId, asOf, role ?? undefined);
  const others = open.flatMap(({ organizations }) =>
    organizations.includes(organizationId) ? organizations.filter((id) => id !== organizationId) : [],
  );
  const countyName = (fips: string) => files.counties.find((row) => row.fips === fips)?.county ?? fips;
  return {
    personIds,
    invitation: {
      ...{ organizationId, name: names.organization(organizationId), role, contact, lastTrained },
      roleName: role ? shortRoleName(names, role) : null,
      months: lastTrained === null ? null : monthsSince(lastTrained, asOf),
      counties: counties.map(countyName),
      couldMeet: distinct(others).map(names.organization),
    },
  };
}

/** Returns the counties of the district that no one in the room covers by name. */
function countiesMissing(districtId: string, seats: readonly Seat[], files: Files): string[] {
  const covered = new Set(seats.flatMap(({ counties }) => counties));
  const missing = files.counties.filter((row) => row.districtId === districtId && !covered.has(row.fips));
  return sorted(
    missing.map(({ county }) => county),
    byCodePoint,
  );
}

const metIn = (ties: Readonly<Record<string, string>>, open: readonly OpenPair[]): string[] =>
  distinct(open.map(({ tieId }) => tieId)).filter((id) => ties[id] === 'met');

/**
 * Returns bordering districts (or those of the circuit if none borders) that have what the room lacks; most such ties
 * first.
 */
function mentorsFor(
  { here, others }: Surroundings,
  { facts }: Viewed,
  files: Files,
  open: readonly OpenPair[],
): Answer['mentors'] {
  const { districtId, asOf } = here.reading;
  const beside = districtsBeside(files, [districtId]);
  const circuit = files.districts.find(({ id }) => id === districtId)?.circuit;
  const isNear = (id: string, ofCircuit: string): boolean =>
    beside.size > 0 ? beside.has(id) : ofCircuit === circuit;
  const isOpen = new Set([
    ...open.map(({ tieId }) => tieId),
    ...here.assessment.gaps.flatMap(({ items }) => items),
  ]);
  const found = others
    .filter(({ summary }) => isNear(summary.id, summary.circuit))
    .map(({ summary, ties }) => ({
      ...{ id: summary.id, name: summary.abbreviation },
      acteam: summary.taskForces.some(({ program, status }) => program === 'ACTeam' && status !== 'ended'),
      practices: practicesOf(summary.id, facts.practices, asOf, isOpen).map(({ mends, ...row }) => ({
        ...row,
        mends: mends.map((id) => itemTitle({ model: here.model }, id)),
      })),
      ties: metIn(ties, open).map((id) => ({ id, title: itemTitle({ model: here.model }, id) })),
    }))
    .filter(({ acteam, practices, ties }) => acteam || practices.length + ties.length > 0);
  const most = thenBy<(typeof found)[number]>(
    (x, y) => y.ties.length - x.ties.length,
    (x, y) => Number(y.acteam) - Number(x.acteam),
    (x, y) => mendingIn(y.practices) - mendingIn(x.practices),
    (x, y) => y.practices.length - x.practices.length,
    (x, y) => byCodePoint(x.id, y.id),
  );
  return sorted(found, most).slice(0, THRESHOLDS.hostsAndTrainers.value);
}

type Practices = Viewed['facts']['practices'];

/**
 * Returns the practices that started in a district by a date. Those that mend something open come first, with what they
 * mend.
 */
function practicesOf(districtId: string, practices: Practices, asOf: string, isOpen: ReadonlySet<string>) {
  const began = practices.filter((row) => row.districtId === districtId && (row.since ?? asOf) <= asOf);
  const rows = began.map(({ id, name, mends }) => ({
    id,
    name,
    mends: mends.filter((one) => isOpen.has(one)),
  }));
  return sorted(
    rows,
    thenBy<(typeof rows)[number]>(
      (x, y) => y.mends.length - x.mends.length,
      (x, y) => byCodePoint(x.id, y.id),
    ),
  );
}

const mendingIn = (practices: readonly { readonly mends: readonly string[] }[]): number =>
  practices.filter(({ mends }) => mends.length > 0).length;

/**
 * Returns similar districts, with how many of the ties that the room could make are expected there, and how many of
 * those are not met.
 */
function alikeTo({ alike, others, nameOf }: Surroundings, open: readonly OpenPair[]): Answer['alike'] {
  const ids = distinct(open.map(({ tieId }) => tieId));
  return alike.map((id) => {
    const ties = others.find(({ summary }) => summary.id === id)?.ties ?? {};
    const of = ids.filter((tieId) => ties[tieId] !== undefined).length;
    return { id, name: nameOf(id), openToo: of - metIn(ties, open).length, of };
  });
}
