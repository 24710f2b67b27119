import type { z } from 'zod';
import { hasBegun, hasEnded, holds } from '../../../core/days.ts';
import { groupBy } from '../../../core/group-by.ts';
import type { Model } from '../../../core/model/model.ts';
import { byCodePoint, sorted } from '../../../core/order.ts';
import { itemTitle } from '../../../core/words/phrases.ts';
import type { AdoptionRow, PracticeRow } from '../../practices/read-practices.ts';
import type { Services } from '../../services.ts';
import type { Practice } from './contract.ts';

type Described = z.input<typeof Practice>;

/** Returns functions that describe practices as of a date, with the names of their districts. */
export function describing(
  { model, files }: Pick<Services, 'model' | 'files'>,
  adoptions: readonly AdoptionRow[],
  asOf: string,
) {
  const names = new Map(files.districts.map(({ id, name }) => [id, name]));
  const named = (id: string) => ({ id, name: names.get(id) ?? id });
  const adoptedOf = groupBy(adoptions, ({ practiceId }) => practiceId);
  const described = (rows: readonly AdoptionRow[]): Described['adopted'] =>
    sorted(
      rows.map(({ id: adoptionId, districtId, since, until, ...row }) => ({
        ...{ ...named(districtId), adoptionId, since, until },
        ...outcomeBy(row, asOf),
      })),
      (x, y) => byCodePoint(x.id, y.id) || byCodePoint(x.adoptionId, y.adoptionId),
    );
  return {
    named,
    titled: titledBy(model),
    practice: ({ districtId, mends, ...row }: PracticeRow): Described => ({
      ...row,
      mends: mends.map(titledBy(model)),
      startedIn: named(districtId),
      adopted: described(adoptedOf(row.id).filter((use) => holds(use, asOf))),
      givenUp: described(adoptedOf(row.id).filter((use) => hasBegun(use, asOf) && hasEnded(use, asOf))),
    }),
  };
}

const titledBy = (model: Model) => (id: string) => ({ id, title: itemTitle({ model }, id) });

/** Returns the outcome as known on that date. */
const outcomeBy = ({ outcome, outcomeOn }: Pick<AdoptionRow, 'outcome' | 'outcomeOn'>, asOf: string) =>
  outcomeOn !== null && outcomeOn <= asOf ? { outcome, outcomeOn } : { outcome: null, outcomeOn: null };

/** True if a practice has begun by a date. */
export const practiceHasBegun = ({ since }: Pick<PracticeRow, 'since'>, asOf: string): boolean =>
  since === null || since <= asOf;
