import { groupBy } from '../group-by.ts';
import { byCodePoint, byPlaceIn, distinct, type Order, sorted, thenBy } from '../order.ts';

export const LABOR = ['forced labor', 'both', 'child labor'] as const;
export type Labor = (typeof LABOR)[number];

interface ListedGood {
  readonly good: string;
  readonly country: string;
  readonly kind: Labor;
  readonly lists: readonly string[];
  readonly industryIds: readonly string[];
}

/** A good, combined over all countries. */
export interface Good {
  readonly good: string;
  /** The worst kind among its countries. */
  readonly kind: Labor;
  readonly countries: { readonly country: string; readonly kind: Labor }[];
  readonly lists: string[];
  readonly industryIds: string[];
}

const gravest: Order<{ kind: Labor }> = byPlaceIn(LABOR, ({ kind }) => kind);

/** Returns the goods that the given industries process, sell or use, forced labor first. */
export function goodsOf(rows: readonly ListedGood[], industryIds: ReadonlySet<string>): Good[] {
  const meant = rows.filter((row) => row.industryIds.some((id) => industryIds.has(id)));
  const byName = groupBy(meant, ({ good }) => good);
  const goods = distinct(meant.map(({ good }) => good)).map((good): Good => {
    const countries = sorted(
      byName(good),
      thenBy<ListedGood>(gravest, (x, y) => byCodePoint(x.country, y.country)),
    );
    return {
      ...{ good, kind: countries[0]?.kind ?? 'child labor' },
      countries: countries.map(({ country, kind }) => ({ country, kind })),
      lists: distinct(countries.flatMap(({ lists }) => lists)),
      industryIds: distinct(countries.flatMap((row) => row.industryIds)).filter((id) => industryIds.has(id)),
    };
  });
  return sorted(
    goods,
    thenBy<Good>(gravest, (x, y) => byCodePoint(x.good, y.good)),
  );
}
