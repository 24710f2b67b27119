import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { RoleState, TieState } from '../../../core/drawing/states.ts';
import type { ApiResponse } from '../../../web/shared/api.ts';

type Model = ApiResponse<'/model'>;
type Assessment = ApiResponse<'/districts/:districtId/assessment'>;
type Network = ApiResponse<'/districts/:districtId/network'>;

const rows = (file: string): Record<string, string>[] =>
  parse(readFileSync(new URL(`../../../data/${file}`, import.meta.url)), { columns: true });

/** The model as the API gives it, from the files that define it. */
export const MODEL: Model = {
  version: 1,
  roles: rows('model-roles.csv').map((row) => ({
    id: row.role_id ?? '',
    code: row.code ?? '',
    name: row.name ?? '',
    shortName: row.short_name ?? '',
    // the file holds one of the contract's words in these two columns
    sector: row.sector as Model['roles'][number]['sector'],
    slot: row.slot as Model['roles'][number]['slot'],
    level: row.level ?? '',
    weight: Number(row.weight),
    slotDegrees: row.slot_degrees ? Number(row.slot_degrees) : null,
    appliesWhen: row.applies_when || null,
    contributes: [],
    source: row.source || null,
    assigned: false,
  })),
  ties: rows('model-ties.csv').map((row) => ({
    id: `${row.role_a}--${row.role_b}`,
    a: row.role_a ?? '',
    b: row.role_b ?? '',
    minimumLevel: Number(row.minimum_level),
    weight: Number(row.weight),
    backbone: row.backbone === 'yes',
    why: row.why ?? '',
    source: row.source ?? '',
  })),
  evidence: [],
  screening: [],
};

interface Example {
  id: string;
  roles: { role: string; state: RoleState; confirmed: string; recorded: string; possible: string }[];
  ties: ({ a: string; b: string; state: TieState } & Pick<
    Assessment['ties'][number],
    | 'confirmed'
    | 'recorded'
    | 'possible'
    | 'resilient'
    | 'confirmedByBoth'
    | 'disputed'
    | 'pairs'
    | 'pairsMet'
  >)[];
  parts: Record<'confirmed' | 'recorded' | 'possible', Record<string, string>>;
  gaps: {
    items: string[];
    severity: Assessment['gaps'][number]['severity'];
    gain: string;
    cause: string | null;
    verb: Assessment['gaps'][number]['verb'];
  }[];
  questions: { id: string; weight: number; gain: string; verb: Assessment['questions'][number]['verb'] }[];
}

/** The networks on which two implementations of MODEL.md agree; none of them comes from this code. */
export const EXAMPLES: Example[] = readFileSync(
  new URL('../model/examples/assessments.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** An example in the shape of the API. Names and sentences are invented; every role on record has one organization. */
export function assessmentOf(example: Example): Assessment {
  const applies = new Set(example.roles.map(({ role }) => role));
  return {
    districtId: 'ohnd',
    asOf: '2026-11-25',
    revision: 1,
    modelVersion: 1,
    roles: example.roles.map((row) => ({
      ...row,
      organizations: row.state === 'confirmed' || row.state === 'on record' ? [`office-of-${row.role}`] : [],
      lastSeen: null,
      known: `${row.role} is ${row.state}.`,
    })),
    ties: example.ties.map((row) => ({
      ...row,
      id: `${row.a}--${row.b}`,
      shown: null,
      evidence: [],
      known: `${row.a} and ${row.b}: ${row.state}.`,
    })),
    notApplicable: MODEL.roles
      .filter(({ id }) => !applies.has(id))
      .map(({ id }) => ({ role: id, reason: 'no tribal land in the district' })),
    calls: [],
    gaps: example.gaps.map((gap) => ({
      ...gap,
      gain: Number(gap.gain),
      title: gap.items.join(', '),
      action: `${gap.verb} it`,
      known: 'Known.',
      reach: [],
      waiting: example.ties
        .filter(
          ({ a, b, state }) => state === 'no partner' && (gap.items.includes(a) || gap.items.includes(b)),
        )
        .map(({ a, b }) => `${a}--${b}`),
    })),
    questions: example.questions.map((question) => ({
      ...question,
      gain: Number(question.gain),
      title: question.id,
      action: `${question.verb} it`,
      known: 'Known.',
      reach: [],
    })),
    tiesToProtect: [],
    nextActions: [],
    weakPoints: [],
  };
}

export const NO_NETWORK: Network = {
  districtId: 'ohnd',
  asOf: '2026-11-25',
  revision: 1,
  organizations: [],
  evidence: [],
  ties: [],
  statements: [],
};

export const example = (id: string): Example => {
  const found = EXAMPLES.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no example ${id}.`);
  return found;
};
