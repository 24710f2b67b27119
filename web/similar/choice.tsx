import type { JSX } from 'preact';
import { TRAITS } from '../../core/similar/similar.ts';
import { DistrictName } from '../shared/district-name.tsx';
import { DistrictOptions } from '../shared/district-options.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { Select } from '../shared/select.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { useDistricts } from '../shared/use-districts.ts';
import type { Similar } from './page.tsx';

type Row = Similar['similar'][number];

interface Props {
  similar: Similar;
  /** The ids of the districts shown beside this one. */
  beside: readonly string[];
  onBeside: (ids: readonly string[]) => void;
}

/** The number of districts that fit side by side. */
const MAX_BESIDE = 4;

/** The similar districts with reasons. The user can show these, or any other, side by side. */
export function Choice({ similar, beside, onBeside }: Props): JSX.Element {
  const { here, similar: rows, asOf } = similar;
  const toggle = (id: string) =>
    onBeside(beside.includes(id) ? beside.filter((other) => other !== id) : [...beside, id]);
  const columns: Column<Row>[] = [
    {
      key: 'district',
      label: 'District',
      cell: ({ districtId, abbreviation }) => <DistrictName name={abbreviation} {...{ districtId, asOf }} />,
    },
    {
      key: 'beside',
      label: 'Side by side',
      cell: ({ districtId, abbreviation }) => (
        <label>
          <input
            type="checkbox"
            checked={beside.includes(districtId)}
            disabled={!beside.includes(districtId) && beside.length >= MAX_BESIDE}
            onChange={() => toggle(districtId)}
          />
          <span class="usa-sr-only">Show {abbreviation} side by side</span>
        </label>
      ),
    },
    {
      key: 'alike',
      label: `Shared traits, of ${TRAITS.length}`,
      short: 'Shared',
      numeric: true,
      cell: ({ alike }) => alike.length,
    },
    { key: 'why', label: 'Why', cell: ({ why }) => why },
  ];
  return (
    <section class="part" aria-labelledby="similar-heading">
      <h2 id="similar-heading">Similar districts, and why</h2>
      {rows.length === 0 ? (
        <p>
          No other district has at least half of these traits in common with {here.abbreviation}. Choose any
          district to see it side by side.
        </p>
      ) : (
        <ScrollBox label="Similar districts">
          <DataTable
            caption="Similar districts, most alike first"
            columns={columns}
            rows={rows}
            rowKey={({ districtId }) => districtId}
          />
        </ScrollBox>
      )}
      <Added {...{ similar, beside, onBeside }} />
      <AnyDistrict {...{ similar, beside, onBeside }} />
    </section>
  );
}

/** The districts that were added although they are not similar: these have no row to deselect. */
function Added({ similar, beside, onBeside }: Props): JSX.Element | null {
  const isSimilar = new Set(similar.similar.map(({ districtId }) => districtId));
  const added = similar.beside.filter(({ districtId: id }) => beside.includes(id) && !isSimilar.has(id));
  if (added.length === 0) return null;
  return (
    <ul aria-label="Added districts">
      {added.map(({ districtId, name }) => (
        <li key={districtId}>
          {name}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => onBeside(beside.filter((id) => id !== districtId))}
          >
            Leave out<span class="usa-sr-only"> {name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function AnyDistrict({ similar, beside, onBeside }: Props): JSX.Element | null {
  const { here, asOf } = similar;
  const all = useDistricts(asOf);
  if (all.length === 0 || beside.length >= MAX_BESIDE) return null;
  const taken = [here.districtId, ...beside];
  return (
    <Select id="any" label="Add another district" value="" onChange={(id) => id && onBeside([...beside, id])}>
      <option value="">Choose a district</option>
      <DistrictOptions districts={all.filter(({ id }) => !taken.includes(id))} />
    </Select>
  );
}
