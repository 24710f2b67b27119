import { addAcquaintance, correctAcquaintance } from './acquaintance-form.ts';
import { addActivityDate } from './activity-date-form.ts';
import { logCall } from './call-form.ts';
import { coverCounties } from './counties-form.ts';
import type { DistrictRecords } from './district-records.ts';
import { addEvidence, correctEvidence } from './evidence-form.ts';
import type { EditForm } from './form.ts';
import { handOff } from './hand-off-form.ts';
import { addNote } from './note-form.ts';
import {
  addOrganization,
  correctOrganization,
  endOrganization,
  removeOrganization,
} from './organization-form.ts';
import { addPerson, correctHolder, correctPerson } from './person-form.ts';
import {
  addPractice,
  adoptPractice,
  correctAdoption,
  correctPractice,
  reportOutcome,
} from './practice-form.ts';
import { reportTie } from './report-form.ts';
import { correctRole, fillRole } from './role-form.ts';
import type { Change, Row } from './rows.ts';
import { confirmRole, reportUnfilled } from './statement-form.ts';
import { recordTribalLand } from './tribal-land-form.ts';

/** Every form, by its name in the address: `?action=fill-role`. */
export const FORMS = {
  'confirm-role': confirmRole,
  'fill-role': fillRole,
  'correct-role': correctRole,
  'state-nobody': reportUnfilled,
  'report-tie': reportTie,
  'add-evidence': addEvidence,
  'correct-evidence': correctEvidence,
  'add-activity-date': addActivityDate,
  'hand-off': handOff,
  'add-person': addPerson,
  'correct-person': correctPerson,
  'correct-holder': correctHolder,
  'add-acquaintance': addAcquaintance,
  'correct-acquaintance': correctAcquaintance,
  'add-organization': addOrganization,
  'correct-organization': correctOrganization,
  'cover-counties': coverCounties,
  'end-organization': endOrganization,
  'remove-organization': removeOrganization,
  'log-call': logCall,
  'add-note': addNote,
  'say-tribal-land': recordTribalLand,
  'add-practice': addPractice,
  'correct-practice': correctPractice,
  'adopt-practice': adoptPractice,
  'correct-adoption': correctAdoption,
  'report-outcome': reportOutcome,
} as const satisfies Record<string, EditForm>;
export type FormName = keyof typeof FORMS;

export const formNamed = (name: string): EditForm | undefined => (isForm(name) ? FORMS[name] : undefined);

const isForm = (name: string): name is FormName => Object.hasOwn(FORMS, name);

/** The change without entries that would leave a fact as it is. */
export const onlyWhatChanges = (records: DistrictRecords, { action, entries }: Change): Change => ({
  action,
  entries: entries.filter(({ fact, id, value }) => {
    const rows: readonly Row[] = records[fact];
    const before = rows.find((row) => row.id === id) ?? null;
    return !sameRow(before, value);
  }),
});

/** Rows are flat, except for lists such as districts and aliases, which are compared as text. */
function sameRow(one: Row | null, other: Row | null): boolean {
  if (one === null || other === null) return one === other;
  const values = new Map(Object.entries(other));
  const pairs = Object.entries(one);
  return (
    pairs.length === values.size && pairs.every(([key, value]) => String(value) === String(values.get(key)))
  );
}
