import type { JSX } from 'preact';
import { formatShortDay } from '../../core/words/format.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import type { Goods } from './goods.tsx';

type Order = Goods['orders'][number];

interface Props {
  orders: readonly Order[];
  nameOf: (industryId: string) => string;
}

/** Orders and findings of Customs and Border Protection on goods that these industries process, newest first. */
export function Orders({ orders, nameOf }: Props): JSX.Element | null {
  if (orders.length === 0) return null;
  const columns: Column<Order>[] = [
    { key: 'product', label: 'Product', cell: ({ product }) => product },
    { key: 'maker', label: 'Maker', cell: ({ maker }) => maker },
    { key: 'country', label: 'Country', cell: ({ country }) => country ?? 'a vessel' },
    { key: 'kind', label: 'Kind', cell: ({ kind }) => kind },
    { key: 'date', label: 'In effect since', cell: ({ date }) => formatShortDay(date) },
    { key: 'status', label: 'Status', cell: ({ status }) => status },
    {
      key: 'industries',
      label: 'Processed, sold or used by',
      cell: ({ industryIds }) => industryIds.map(nameOf).join('; '),
    },
  ];
  return (
    <ScrollBox label="Import orders" cardsOf={columns.length}>
      <DataTable
        caption="Import orders and findings, newest first"
        captionShown
        columns={columns}
        rows={orders}
        rowKey={({ orderId }) => orderId}
      />
    </ScrollBox>
  );
}
