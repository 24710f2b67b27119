import type { JSX } from 'preact';
import { count, formatDay, formatNumber } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { toCsv } from '../shared/csv.ts';
import { CsvButton } from '../shared/csv-button.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { Select } from '../shared/select.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { useApi } from '../shared/use-api.ts';
import { Offices } from './inspector-table.tsx';
import { Orders } from './orders.tsx';
import type { Industries, IndustriesState } from './page.tsx';

export type Goods = ApiResponse<'/districts/:districtId/goods'>;
type Good = Goods['goods'][number];

interface Props {
  found: Industries;
  state: IndustriesState;
  change: (changes: Partial<IndustriesState>) => void;
}

/** Goods made with forced or child labor that local industries may process, import orders, and whom to ask about them. */
export function GoodsPart({ found, state, change }: Props): JSX.Element {
  const { districtId, industries } = found;
  const { industry, labor } = state;
  const query = industry ? { industry } : {};
  const answer = useApi('/districts/:districtId/goods', { params: { districtId }, query });
  return (
    <section class="part" aria-labelledby="goods-heading">
      <h2 id="goods-heading">Goods on lists of forced labor that these industries process</h2>
      <p>
        The lists name goods from whole countries, and the orders name makers abroad. Neither says that a
        business here uses such a good.
      </p>
      <WhomToAsk ask={found.ask} />
      <div class="toolbar no-print">
        <Select id="industry" label="Industry" value={industry} onChange={(id) => change({ industry: id })}>
          <option value="">All industries</option>
          {industries.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Select id="labor" label="Made by" value={labor} onChange={(value) => change({ labor: value })}>
          <option value="forced">Forced labor</option>
          <option value="all">Forced or child labor</option>
        </Select>
      </div>
      <Loaded answer={answer} what="the goods">
        {(goods) => <GoodsAndOrders {...{ found, goods, labor }} />}
      </Loaded>
    </section>
  );
}

function GoodsAndOrders({
  found,
  goods,
  labor,
}: {
  found: Industries;
  goods: Goods;
  labor: string;
}): JSX.Element {
  const { others, readOn } = goods;
  const rows = goods.goods.filter(({ kind }) => labor === 'all' || kind !== 'child labor');
  return (
    <>
      <p role="status">
        {count(rows.length, 'good')} and {count(goods.orders.length, 'import order')} shown
      </p>
      {rows.length === 0 ? (
        <p class="notice">
          No good of this kind is listed for this industry. Choose “Forced or child labor”, or another
          industry.
        </p>
      ) : (
        <ScrollBox label="Goods" cardsOf={columnsOf(found).length}>
          <DataTable
            caption="Goods, forced labor first"
            columns={columnsOf(found)}
            rows={rows}
            rowKey={({ good }) => good}
          />
        </ScrollBox>
      )}
      <Orders orders={goods.orders} nameOf={nameIn(found)} />
      <p class="faint">
        Lists and orders were read on {formatDay(readOn)}. {formatNumber(others.goods)} rows of the lists and{' '}
        {count(others.orders, 'order')} name none of these industries and are left out.
      </p>
      <CsvButton
        name={`goods-${found.districtId}`}
        rows={rows.length}
        make={() => csvOf(found, rows, readOn)}
      />
    </>
  );
}

const nameIn =
  ({ industries }: Industries) =>
  (industryId: string): string =>
    industries.find(({ id }) => id === industryId)?.name ?? industryId;

/** `Hotels and lodging (13,570 employees here)`, or only the name if no number is known. */
function industryHere({ industries }: Industries, industryId: string): string {
  const found = industries.find(({ id }) => id === industryId);
  const employees = found?.counts.find(({ measure }) => measure === 'employees');
  const name = found?.name ?? industryId;
  return employees ? `${name} (${count(employees.value, 'employee')} here)` : name;
}

const columnsOf = (found: Industries): Column<Good>[] => [
  { key: 'good', label: 'Good', cell: ({ good }) => good },
  {
    key: 'countries',
    label: 'Countries, and labor',
    cell: ({ countries }) =>
      countries.map(({ country, kind }) => `${country} (${laborInWords(kind)})`).join(', '),
  },
  { key: 'lists', label: 'Lists', cell: ({ lists }) => lists.join(', ') },
  {
    key: 'industries',
    label: 'Processed, sold or used by',
    cell: ({ industryIds }) => industryIds.map((id) => industryHere(found, id)).join('; '),
  },
];

const laborInWords = (kind: Good['kind']): string =>
  ({ 'forced labor': 'forced', both: 'forced and child', 'child labor': 'child' })[kind];

const WhomToAsk = ({ ask }: { ask: Industries['ask'] }): JSX.Element => (
  <>
    <h3>Whom to ask about a good</h3>
    <ul>
      {ask.map(({ agency, about, offices, role, url }) => (
        <li key={agency}>
          <strong>{agency}</strong>: {about}.{' '}
          {offices.length > 0 ? (
            <>
              Office here: <Offices offices={offices} />.
            </>
          ) : role ? (
            'No office is on record here.'
          ) : (
            url && <a href={url}>Its list of orders and findings</a>
          )}
        </li>
      ))}
    </ul>
  </>
);

const csvOf = (found: Industries, goods: readonly Good[], readOn: string): string =>
  toCsv(
    ['district_id', 'good', 'country', 'labor', 'lists', 'industries', 'lists_read_on', 'note'],
    goods.flatMap(({ good, countries, lists, industryIds }) =>
      countries.map(({ country, kind }) => [
        ...[found.districtId, good, country, kind, lists.join('; ')],
        ...[
          industryIds.map(nameIn(found)).join('; '),
          readOn,
          'No row says that a business here uses such a good.',
        ],
      ]),
    ),
  );
