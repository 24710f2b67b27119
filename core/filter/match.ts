import { addMonths } from '../days.ts';
import type { RoleState, TieState } from '../model/assessment.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { leastSure, type Proof, ROLE_PROOF, surest, TIE_PROOF } from './proof.ts';
import { ANY, type Clause, type Item, isTie, NEVER, type Verb, type Where } from './where.ts';

/**
 * The parts of a district that a filter reads. A role or tie that doesn't apply is in none of them; it is
 * neither lacking nor present.
 */
export interface AskedDistrict {
  readonly asOf: string;
  readonly roles: Readonly<Record<string, RoleState>>;
  readonly ties: Readonly<Record<string, TieState>>;
  /** The most recent training date of each role that has one. */
  readonly trained: Readonly<Record<string, string>>;
  /** Roles with a lead that was not dismissed. */
  readonly leads: ReadonlySet<string>;
}

/** Something that a district was found to lack. */
export interface Lack {
  readonly verb: Verb;
  readonly id: string;
  /** The state of the role or tie; null for trainings. */
  readonly state: RoleState | TieState | null;
  /** For trainings: the newest date on record, or null. */
  readonly day: string | null;
  readonly proof: Proof;
}
export interface Match {
  /**
   * How certain it is that everything asked for is lacking; null if the filter asks for nothing
   * lacking.
   */
  readonly proof: Proof | null;
  readonly lacks: Lack[];
}

/** Returns the match of a filter in a district; null unless all clauses match. */
export function matchOf({ clauses, only }: Where, district: AskedDistrict): Match | null {
  const lacks: Lack[] = [];
  const proofs: Proof[] = [];
  for (const clause of clauses) {
    const found = foundIn(clause, district);
    if (found.length === 0) return null;
    const missing = found.filter((one) => one !== 'there');
    lacks.push(...missing);
    const proof = surest(missing.map((one) => one.proof));
    if (proof) proofs.push(proof);
  }
  const proof = leastSure(proofs);
  return only && proof !== only ? null : { proof, lacks };
}

type Found = Lack | 'there';

const foundIn = ({ verb, items }: Clause, district: AskedDistrict): Found[] =>
  items.flatMap((item) => FINDERS[verb](item, district) ?? []);

/** For each verb, returns what it finds for an item in a district; null if it doesn't match. */
const FINDERS: Readonly<Record<Verb, (item: Item, district: AskedDistrict) => Found | null>> = {
  lacks: ({ id, state: asked }, district) => {
    const { state, proof } = stateOf(id, district);
    return state && proof && (asked ?? state) === state
      ? { verb: 'lacks', id, state, day: null, proof }
      : null;
  },
  has: ({ id, state: asked }, district) => {
    const { state, proof } = stateOf(id, district);
    return state && !proof && (asked ?? state) === state ? 'there' : null;
  },
  untrained: ({ id, state: asked }, { roles, trained, asOf }) => {
    if (id !== ANY && roles[id] === undefined) return null;
    const days = Object.entries(trained).flatMap(([role, day]) => (id === ANY || id === role ? day : []));
    const day = days.sort().at(-1) ?? null;
    const isTooOld = day === null || day < addMonths(asOf, -THRESHOLDS.trainedLongAgo.value);
    if (!isTooOld || (asked === NEVER && day !== null)) return null;
    return { verb: 'untrained', id, state: null, day, proof: day === null ? 'unknown' : 'proven' };
  },
  // The calls ask about a lead only while its role is unknown.
  lead: ({ id }, { leads, roles }) => (leads.has(id) && roles[id] === 'unknown' ? 'there' : null),
};

function stateOf(id: string, { roles, ties }: AskedDistrict) {
  if (isTie(id)) {
    const state = ties[id];
    return { state, proof: state && TIE_PROOF[state] };
  }
  const state = roles[id];
  return { state, proof: state && ROLE_PROOF[state] };
}
