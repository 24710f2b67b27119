import { addDays } from '../days.ts';
import type { Memo } from '../memoize.ts';
import { distinct } from '../order.ts';
import type { WeakPoint } from './assessment.ts';
import { type CurrentNetwork, currentNetwork } from './current-network.ts';
import { cutPoints, dependsOnAttorneysOffice } from './cut-points.ts';
import type { Employment } from './employment.ts';
import { endingSoon } from './ending-soon.ts';
import type { PairEvidence } from './evidence.ts';
import type { Fillings } from './fillings.ts';
import { countsOn } from './holders.ts';
import { COORDINATOR } from './model.ts';
import type { AssessedRole } from './roles.ts';
import type { AssessedTie } from './ties.ts';
import type { Visible } from './visible.ts';

/** The inputs for the list. */
export interface AssessedDistrict {
  visible: Visible;
  fillings: Fillings;
  employment: Employment;
  pieces: readonly PairEvidence[];
  roles: readonly AssessedRole[];
  ties: readonly AssessedTie[];
}

const ACTING_DAYS = 31;
const MANY_ROLES = 3;
const MANY_DISTRICTS = 4;

/** 1. A confirmed role of weight 3 with at most one holder across all its organizations. */
const heldByOne = ({ roles, visible }: AssessedDistrict): string[] =>
  roles
    .filter(({ state, record }) => state === 'confirmed' && record.row.weight === 3)
    .filter(({ record }) => {
      const holding = record.holders.filter(
        (holder) => countsOn(holder, visible.day) && record.organizations.includes(holder.org),
      );
      return new Set(holding.map(({ person }) => person)).size <= 1;
    })
    .map(({ role }) => role);

/** 4. The only current evidence in the network between two sectors. */
function onlyBetweenSectors({ pieces }: CurrentNetwork, { organizations }: Visible): string[] {
  const sectorOf = new Map([...organizations.values()].map(({ id, sector }) => [id, sector]));
  const onlyPiece = new Map<string, string | null>();
  for (const { id, sides } of pieces) {
    const [one, other] = [sectorOf.get(sides[0].org), sectorOf.get(sides[1].org)];
    if (!one || !other || one === other) continue;
    const between = one < other ? `${one} ${other}` : `${other} ${one}`;
    const known = onlyPiece.get(between);
    onlyPiece.set(between, known === undefined || known === id ? id : null);
  }
  return [...onlyPiece.values()].filter((id) => id !== null);
}

const sectorsIn = ({ organizations }: Visible): (string | null)[] =>
  [...organizations.values()].flatMap(({ id, sector }) => [id, sector]);

/**
 * 5. The coordinator's position: vacated, or held only by acting people on each of the last 32 days.
 */
function unsteadyCoordinator({ roles, visible }: AssessedDistrict): string[] {
  const record = roles.find(({ role }) => role === COORDINATOR)?.record;
  if (!record) return [];
  const days = Array.from({ length: ACTING_DAYS + 1 }, (_, back) => addDays(visible.day, -back));
  const isActingAlone = days.every((day) => {
    const holding = record.holders.filter((holder) => countsOn(holder, day));
    return holding.length > 0 && holding.every(({ acting }) => acting);
  });
  return record.vacancy !== null || isActingAlone ? [COORDINATOR] : [];
}

/** 6. An organization in three or more roles of weight ≥ 2, or serving four or more districts. */
function spreadThin({ fillings, roles, visible }: AssessedDistrict): string[] {
  const weighty = new Set(roles.filter(({ record }) => record.row.weight >= 2).map(({ role }) => role));
  return fillings.organizations.filter(
    (org) =>
      [...fillings.rolesOf(org)].filter((role) => weighty.has(role)).length >= MANY_ROLES ||
      (visible.organizations.get(org)?.districts ?? 1) >= MANY_DISTRICTS,
  );
}

/** 7. A current memorandum with a party whose named signer has left. */
const signerLeft = ({ pieces, employment }: AssessedDistrict): string[] =>
  pieces
    .filter(({ status, madeOf }) => status === 'current' && madeOf.every(({ kind }) => kind === 'mou'))
    .flatMap(({ id, sides }) =>
      sides.flatMap(({ signer, org }) =>
        signer !== null && employment.leftOn(signer, org) !== null ? [`${id}/${signer}`] : [],
      ),
    );

/** 2 and 3. Of the roles, these depend only on who fills them, which the network determines. */
function restingOnOne(
  network: CurrentNetwork,
  { visible: { office }, fillings, roles }: AssessedDistrict,
): { cuts: string[]; dependsOn: string[] } {
  if (office === null) return { cuts: [], dependsOn: [] };
  return {
    cuts: cutPoints(network, office, fillings, roles),
    dependsOn: dependsOnAttorneysOffice(network, office, fillings, roles) ? [office] : [],
  };
}

/**
 * Finds weak points (MODEL.md, Weak points), sorted by rule, then subject. They never affect the
 * score.
 */
export function findWeakPoints(district: AssessedDistrict, memo: Memo): WeakPoint[] {
  const { visible, fillings, roles, ties, pieces, employment } = district;
  const network = memo(
    'network',
    () => [pieces, fillings],
    () => currentNetwork(pieces, fillings),
  );
  const { cuts, dependsOn } = memo(
    'resting on one',
    () => [network],
    () => restingOnOne(network, district),
  );
  const subjects: [WeakPoint['rule'], string[]][] = [
    [1, heldByOne(district)],
    [2, cuts],
    [3, dependsOn],
    [
      4,
      memo(
        'between sectors',
        () => [network, ...sectorsIn(visible)],
        () => onlyBetweenSectors(network, visible),
      ),
    ],
    [5, unsteadyCoordinator(district)],
    [6, spreadThin(district)],
    [
      7,
      memo(
        'signers',
        () => [pieces, employment],
        () => signerLeft(district),
      ),
    ],
    [8, endingSoon(visible, roles, ties)],
  ];
  return subjects.flatMap(([rule, ofRule]) => distinct(ofRule).map((subject) => ({ rule, subject })));
}
