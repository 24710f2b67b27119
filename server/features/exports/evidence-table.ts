import { newest } from '../../../core/days.ts';
import type { FactRow } from '../../../core/facts/index.ts';
import { groupBy } from '../../../core/group-by.ts';
import { distinct } from '../../../core/order.ts';
import { type Column, listed, type Table, tableOf } from '../../documents/csv.ts';
import type { ExportContext } from './export-context.ts';

type Piece = FactRow<'evidence'>;
const evidenceOf = ({ evidenceId }: { evidenceId: string }): string => evidenceId;

/** One row for each piece of evidence that has begun by that date; ended evidence is marked. */
export function evidence(input: ExportContext): Table {
  const { facts, assessed, context, hasEnded } = input;
  const { asOf } = assessed.reading;
  const partiesOf = groupBy(facts.parties, evidenceOf);
  const activityDatesOf = groupBy(facts.activityDates, evidenceOf);
  const organizations = ({ id }: Piece): string[] =>
    distinct(partiesOf(id).map(({ organizationId }) => organizationId));
  const seen = ({ id }: Piece): string[] =>
    activityDatesOf(id).flatMap(({ at, origin }) => (at <= asOf && origin !== 'reference' ? at : []));
  return tableOf<Piece>(
    [
      ['evidence_id', ({ id }) => id],
      ['kind', ({ kind }) => kind],
      ['evidence', ({ name }) => name],
      ['organization_ids', (piece) => listed(organizations(piece))],
      ['organizations', (piece) => listed(organizations(piece).map(context.names.organization))],
      ['role_ids', ({ id }) => listed(distinct(partiesOf(id).flatMap(({ role }) => role ?? [])))],
      ['since', ({ since }) => since],
      ['until', ({ until }) => until],
      ['ended', hasEnded],
      ['last_seen', (piece) => newest(seen(piece))],
      ...personColumns(input, 'maintainer', 'maintained_by', facts.maintainers),
      ...personColumns(input, 'signer', 'signed_by', facts.signers),
      ['source', ({ source }) => source],
      ['source_kind', ({ sourceKind }) => sourceKind],
    ],
    facts.evidence.filter(({ since }) => since === null || since <= asOf),
  );
}

/**
 * Columns for the people who maintain or signed a piece of evidence, by id and by name; both empty for people the
 * viewer may not see.
 */
function personColumns(
  { person }: ExportContext,
  id: string,
  name: string,
  rows: readonly (FactRow<'maintainers'> | FactRow<'signers'>)[],
): Column<Piece>[] {
  const rowsOf = groupBy(rows, evidenceOf);
  const seen = (piece: Piece): string[] =>
    distinct(rowsOf(piece.id).map(({ personId }) => personId)).filter((personId) => person(personId) !== '');
  return [
    [`${id}_ids`, (piece) => listed(seen(piece))],
    [name, (piece) => listed(seen(piece).map(person))],
  ];
}
