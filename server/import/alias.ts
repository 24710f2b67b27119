import type { Field } from './fields.ts';

export interface Alias {
  readonly field: Field;
  /** Matches the header in lower case, with single spaces between words. */
  readonly header: RegExp;
  /** If several headers match, the one with the higher rank is used. */
  readonly rank: number;
  /** Used only if the values look like this. */
  readonly ifValues?:
    | 'names of persons'
    | 'names of organizations'
    | 'names of school districts'
    | 'lists of organizations'
    | 'words';
}

export const a = (field: Field, rank: number, header: RegExp, ifValues?: Alias['ifValues']): Alias =>
  ifValues ? { field, rank, header, ifValues } : { field, rank, header };

export const ORG = '(?:organi[sz]ations?|orgs?|agency|agencies|provider)';

/** Offices of one agency, which are called by their cities: `Field Office: Cleveland`. */
export const OFFICE: RegExp =
  /^(?:field|district|area|regional|resident|branch|division|local) office(?: name)?$/;
