import type { District, NetworkTie, TieRow } from './district-data.ts';
import { itemName } from './district-data.ts';

/** The four parts of the score and the points available in each (MODEL.md, Score). */
export const PARTS = [
  { id: 'roles', name: 'Roles', most: 40 },
  { id: 'ties', name: 'Ties', most: 40 },
  { id: 'resilience', name: 'Resilience', most: 10 },
  { id: 'confirmation', name: 'Confirmation', most: 10 },
] as const;
export type Part = (typeof PARTS)[number]['id'];

/** The unrounded points that a role or tie adds to a part of the score. */
export interface PointRow {
  item: string;
  name: string;
  weight: number;
  /** The most points it can add. */
  worth: number;
  confirmed: number;
  recorded: number;
  possible: number;
}

const numberOf = (fraction: string): number => {
  const [above = '0', below = '1'] = fraction.split('/');
  return Number(above) / Number(below);
};

interface Share {
  item: string;
  weight: number;
  confirmed: number;
  recorded: number;
  possible: number;
}

/** Returns the entries that make up the points of a part. Their sum, rounded, is the part (MODEL.md, Score). */
export function pointsOf(district: District, part: Part): PointRow[] {
  const most = PARTS.find(({ id }) => id === part)?.most ?? 0;
  const shares =
    part === 'roles' ? roleShares(district) : district.assessment.ties.map(tieShare(district, part));
  const all = shares.reduce((sum, { weight }) => sum + weight, 0);
  return shares.map(({ item, weight, confirmed, recorded, possible }) => {
    const worth = (most * weight) / all;
    return {
      item,
      name: itemName(district, item),
      weight,
      worth,
      confirmed: worth * confirmed,
      recorded: worth * recorded,
      possible: worth * possible,
    };
  });
}

const roleShares = ({ assessment, modelRoles }: District): Share[] =>
  assessment.roles.map((row) => ({
    item: row.role,
    weight: modelRoles.get(row.role)?.weight ?? 0,
    confirmed: numberOf(row.confirmed),
    recorded: numberOf(row.recorded),
    possible: numberOf(row.possible),
  }));

const tieShare =
  (district: District, part: Exclude<Part, 'roles'>) =>
  (tie: TieRow): Share => {
    const weight = district.modelTies.get(tie.id)?.weight ?? 0;
    if (part === 'ties')
      return {
        item: tie.id,
        weight,
        confirmed: numberOf(tie.confirmed),
        recorded: numberOf(tie.recorded),
        possible: numberOf(tie.possible),
      };
    const now = Number(part === 'resilience' ? tie.resilient : tie.confirmedByBoth);
    const can = part === 'resilience' ? tie.possible === '1' : canBeConfirmedByBoth(district, tie);
    return { item: tie.id, weight, confirmed: now, recorded: now, possible: Number(can) };
  };

/** States in which a pair has the possible value 1. */
const POSSIBLE: readonly NetworkTie['state'][] = [
  'met',
  'on record',
  'reported',
  'partly on record',
  'unknown',
];

/**
 * Returns true if both sides could still confirm the tie: its possible value is 1, and either no pair is assessed or one that
 * can be met has no report of level 0. The network lists only pairs with something on record; the others have no report.
 */
function canBeConfirmedByBoth({ networkTies, roles, modelRoles }: District, tie: TieRow): boolean {
  if (tie.possible !== '1') return false;
  const listed = networkTies.get(tie.id)?.pairs ?? [];
  const unknownRole =
    tie.b === 'any-weight-3-role' &&
    [...roles.values()].some(({ role, state }) => modelRoles.get(role)?.weight === 3 && state === 'unknown');
  return (
    listed.length < tie.pairs ||
    tie.pairs === 0 ||
    unknownRole ||
    listed.some(({ state, reports }) => POSSIBLE.includes(state) && reports.every(({ level }) => level > 0))
  );
}
