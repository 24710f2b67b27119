import { itemsIn } from './shape.ts';

/** A role or tie that the plan of a district pays for. */
export interface Pick {
  readonly districtId: string;
  readonly item: string;
}

/**
 * Parses the items of a plan in an address: those of its first district as they are, those of another after its
 * id, as in `shelter,ohsd:shelter`.
 */
export const picksIn = (text: string, first: string): Pick[] =>
  itemsIn(text).map((part) => {
    const colon = part.indexOf(':');
    return { districtId: colon < 0 ? first : part.slice(0, colon), item: part.slice(colon + 1) };
  });

export const printPicks = (picks: readonly Pick[], first: string): string =>
  picks.map(({ districtId, item }) => (districtId === first ? item : `${districtId}:${item}`)).join(',');

export const itemsOf = (picks: readonly Pick[], districtId: string): string[] =>
  picks.filter((pick) => pick.districtId === districtId).map(({ item }) => item);

/** Replaces the items of one district. */
export const withItems = (picks: readonly Pick[], districtId: string, items: readonly string[]): Pick[] => [
  ...picks.filter((pick) => pick.districtId !== districtId),
  ...items.map((item) => ({ districtId, item })),
];
