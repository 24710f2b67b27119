import type { FactKind, FactRow } from '../../core/facts/index.ts';
import type { Said } from '../../core/facts/said.ts';
import type { Writes } from '../../server/contract.ts';

/** The full row of each kind of fact, as GET /districts/:districtId/facts returns it and a change sends it. */
export type Rows = { [Kind in Exclude<FactKind, 'people'>]: FactRow<Kind> } & {
  /** The name is null for viewers who may not see it. */
  people: Omit<FactRow<'people'>, 'name'> & { name: string | null };
};

export type { FactKind };
export type Row = Rows[FactKind];

/** The new value of one fact; null removes a fact entered by mistake. */
export interface Entry<Kind extends FactKind = FactKind> {
  fact: Kind;
  id: string;
  value: Rows[Kind] | null;
  /** For an organization: what the server asked the user to confirm, and the user confirmed. */
  said?: readonly Said[];
}

type Body = Writes['POST /districts/:districtId/changes']['body'];
export type Action = Body['action'];
export type Effect = Writes['POST /districts/:districtId/preview']['response'];

/** The entries that a form asks the server to write, all or none. */
export interface Change {
  action: Action;
  entries: readonly Entry[];
}

/** Provenance of facts entered here; the server fills in the source. */
export const PROVENANCE = { origin: 'entered' } as const;
export const PROVENANCE_WITH_SOURCE = { source: '', sourceKind: 'entered', ...PROVENANCE } as const;

export const STAMPED_BY_SERVER = { enteredBy: '', enteredOn: '', ...PROVENANCE } as const;

/** An entry that stores a row. */
export const entry = <Kind extends FactKind>(fact: Kind, value: Rows[Kind]): Entry => ({
  fact,
  id: value.id,
  value,
});
