import { distinct } from '../../../core/order.ts';
import type { Context } from '../../../core/words/context.ts';
import { gapEntry, questionEntry, tieToProtectEntry } from '../../../core/words/lists.ts';
import { type Column, listed, type Table, tableOf } from '../../documents/csv.ts';
import type { ExportContext } from './export-context.ts';
import { evidenceIdsOf } from './ties-table.ts';

interface Entry {
  readonly list: 'gap' | 'question' | 'tie to protect';
  readonly severity: string | null;
  /** The roles and ties that it is about. */
  readonly items: readonly string[];
  readonly title: string;
  readonly verb: string;
  readonly action: string;
  readonly gain: number;
  readonly known: string;
}

/** The three lists in page order, with the points that each entry would add. */
export function toDo({ assessed: { assessment }, context }: ExportContext): Table {
  const gaps = assessment.gaps.map(
    (gap): Entry => ({ list: 'gap', ...gapEntry(context, gap), severity: gap.severity }),
  );
  const questions = assessment.questions.map(
    (question): Entry => ({
      ...{ list: 'question', severity: null, items: [question.id] },
      ...questionEntry(context, question),
    }),
  );
  const toProtect = assessment.tiesToProtect.map(
    (entry): Entry => ({ list: 'tie to protect', severity: null, ...tieToProtectEntry(context, entry) }),
  );
  return tableOf<Entry>(
    [
      ['list', ({ list }) => list],
      ['severity', ({ severity }) => severity],
      ...idColumns(context),
      ['about', ({ title }) => title],
      ['verb', ({ verb }) => verb],
      ['what_to_do', ({ action }) => action],
      ['points', ({ gain }) => gain],
      ['known', ({ known }) => known],
    ],
    [...gaps, ...questions, ...toProtect],
  );
}

/** Columns with the ids of what an entry is about: roles, ties, their organizations and their evidence. */
function idColumns({ roles, ties }: Context): Column<Entry>[] {
  const rolesOf = ({ items }: Entry) => items.flatMap((id) => roles.get(id) ?? []);
  const tiesOf = ({ items }: Entry) => items.flatMap((id) => ties.get(id) ?? []);
  const organizationsOf = (entry: Entry): string[] => [
    ...rolesOf(entry).flatMap(({ organizations }) => organizations),
    ...tiesOf(entry).flatMap(({ shown }) => shown?.organizations ?? []),
  ];
  return [
    ['role_ids', (entry) => listed(rolesOf(entry).map(({ role }) => role))],
    ['tie_ids', (entry) => listed(tiesOf(entry).map(({ id }) => id))],
    ['organization_ids', (entry) => listed(distinct(organizationsOf(entry)))],
    ['evidence_ids', (entry) => listed(distinct(tiesOf(entry).flatMap(evidenceIdsOf)))],
  ];
}
