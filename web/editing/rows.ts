import type { FactKind, FactRow } from '../../core/facts/index.ts';
import type { Said } from '../../core/facts/said.ts';
import type { Writes } from '../../server/contract.ts';

/** The whole row of each kind of fact, as GET /districts/:districtId/facts gives it and a change sends it. */
export type Rows = { [Kind in Exclude<FactKind, 'people'>]: FactRow<Kind> } & {
  /** The name is null for those who may not see it. */
  people: Omit<FactRow<'people'>, 'name'> & { name: string | null };
};

export type { FactKind };
export type Row = Rows[FactKind];

/** One fact as it shall be; null withdraws what was entered by mistake. */
export interface Entry<Kind extends FactKind = FactKind> {
  fact: Kind;
  id: string;
  value: Rows[Kind] | null;
  /** Of an organization: what the server asked, and the person says. */
  said?: readonly Said[];
}

type Body = Writes['POST /districts/:districtId/changes']['body'];
export type Action = Body['action'];
export type Effect = Writes['POST /districts/:districtId/preview']['response'];

/** What a form asks the server to write, all or none. */
export interface Change {
  action: Action;
  entries: readonly Entry[];
}

/** Entered by people here; the server says so as the source. */
export const PROVENANCE = { origin: 'entered' } as const;
export const PROVENANCE_WITH_SOURCE = { source: '', sourceKind: 'entered', ...PROVENANCE } as const;

export const STAMPED_BY_SERVER = { enteredBy: '', enteredOn: '', ...PROVENANCE } as const;

/** An entry that puts a row on record as it is given. */
export const entry = <Kind extends FactKind>(fact: Kind, value: Rows[Kind]): Entry => ({
  fact,
  id: value.id,
  value,
});
