import type { z } from 'zod';
import { newest } from '../../../core/days.ts';
import { goodsOf } from '../../../core/industries/goods.ts';
import { byCodePoint, reversed, sorted, thenBy } from '../../../core/order.ts';
import type { ReferenceFiles } from '../../reference/files.ts';
import type { listGoods } from './contract.ts';

type Answer = z.input<typeof listGoods.response>;

/** Returns goods and orders by industry: of the given one, or of all on the list. */
export function describeGoods(
  { industries, industryCounts, goods, importOrders }: ReferenceFiles,
  districtId: string,
  industryId: string | undefined,
): Answer {
  const counted = new Set(
    industryCounts.filter((count) => count.districtId === districtId).map((count) => count.industryId),
  );
  // Includes industries without counts: no one knows that they are absent here.
  const meant = new Set(industries.map(({ id }) => id).filter((id) => !industryId || id === industryId));
  const isMeant = (row: { readonly industryIds: readonly string[] }): boolean =>
    row.industryIds.some((id) => meant.has(id));
  const newestFirst = thenBy<(typeof importOrders)[number]>(
    reversed((x, y) => byCodePoint(x.date, y.date)),
    (x, y) => byCodePoint(x.orderId, y.orderId),
  );
  return {
    goods: goodsOf(goods, meant),
    orders: sorted(importOrders.filter(isMeant), newestFirst),
    others: {
      goods: goods.filter((row) => !isMeant(row)).length,
      orders: importOrders.filter((row) => !isMeant(row)).length,
    },
    readOn: newest([...goods, ...importOrders].map(({ readOn }) => readOn)) ?? '',
    notHere: industries.map(({ id }) => id).filter((id) => !counted.has(id)),
  };
}
