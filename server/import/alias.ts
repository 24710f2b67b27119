import type { Field } from './fields.ts';

export interface Alias {
  readonly field: Field;
  /** The header in lower case, its words with one space between them. */
  readonly header: RegExp;
  /** The better header wins where several would do. */
  readonly rank: number;
  /** Taken only where the values look like it. */
  readonly ifValues?: 'names of persons' | 'names of organizations' | 'words';
}

export const a = (field: Field, rank: number, header: RegExp, ifValues?: Alias['ifValues']): Alias =>
  ifValues ? { field, rank, header, ifValues } : { field, rank, header };

export const ORG = '(?:organi[sz]ations?|orgs?|agency|agencies|provider)';
