import type { JSX } from 'preact';
import { pageHref } from '../../core/page-addresses.ts';
import { THRESHOLDS } from '../../core/thresholds.ts';
import { beforeCoverage } from '../../core/words/coverage.ts';
import { formatPoints } from '../../core/words/format.ts';
import { StateWord } from '../shared/badge.tsx';
import { numbersInWords } from '../shared/score-bar.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { Switch } from '../shared/switch.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { Score } from './coverage.tsx';
import { type District, stateStyleOf } from './district-data.ts';
import { PARTS, type Part, type PointRow, pointsOf } from './points.ts';
import { useSelection } from './selection.ts';

const exact = (points: number): string => points.toFixed(2);

const pointColumn = (
  key: 'worth' | 'confirmed' | 'recorded' | 'possible',
  label: string,
): Column<PointRow> => ({ key, label, cell: (row) => exact(row[key]), numeric: true });

function ItemCell({ row }: { row: PointRow }): JSX.Element {
  const { select } = useSelection();
  return (
    <button type="button" class="link-button" onClick={() => select(row.item)}>
      {row.name}
    </button>
  );
}

const columnsOf = (district: District): Column<PointRow>[] => [
  { key: 'name', label: 'Entry', cell: (row) => <ItemCell row={row} /> },
  { key: 'state', label: 'State', cell: ({ item }) => <StateWord style={stateStyleOf(district, item)} /> },
  { key: 'weight', label: 'Weight of 3', cell: ({ weight }) => weight, numeric: true },
  pointColumn('worth', 'Worth at most, points'),
  pointColumn('confirmed', 'Confirmed, points'),
  pointColumn('recorded', 'On record, points'),
  pointColumn('possible', 'Possible, points'),
];

interface Props {
  district: District;
  part: string;
  onPart: (part: Part) => void;
}

/** The score with its lists once enough required roles are confirmed; until then, why there is no number yet. */
export function PointsTab(props: Props): JSX.Element {
  const { summary } = props.district;
  if (summary.coverageShown)
    return (
      <>
        <Score summary={summary} open={props.onPart} />
        <Points {...props} />
      </>
    );
  return (
    <p class="lead">
      {beforeCoverage(summary)}. {THRESHOLDS.confirmedRolesForCoverage.why}
    </p>
  );
}

/** All roles and ties with the points that they add to one of the four parts. */
function Points({ district, part, onPart }: Props): JSX.Element {
  const chosen = PARTS.find(({ id }) => id === part) ?? PARTS[0];
  const numbers = district.summary.parts[chosen.id];
  const rows = pointsOf(district, chosen.id).sort(
    (a, b) => b.possible - b.confirmed - (a.possible - a.confirmed),
  );
  return (
    <>
      <div class="toolbar">
        <Switch
          legend="Part of the score"
          options={PARTS.map(({ id, name, most }) => ({ key: id, name: `${name} ${most}` }))}
          value={chosen.id}
          onChange={onPart}
        />
      </div>
      <p class="lead">
        {chosen.name}: {numbersInWords(numbers, chosen.most)}. Each entry brings its share by weight; the sums
        of the columns, rounded once, are these numbers: {formatPoints(numbers.confirmed)},{' '}
        {formatPoints(numbers.recorded)} and {formatPoints(numbers.possible)}. Most open points first.{' '}
        <a href={pageHref('model')}>How this is counted</a>
      </p>
      <ScrollBox label={`Points of ${chosen.name}`} cardsOf={columnsOf(district).length}>
        <DataTable
          caption={`${chosen.name}: ${rows.length} entries`}
          captionShown
          columns={columnsOf(district)}
          rows={rows}
          rowKey={({ item }) => item}
        />
      </ScrollBox>
    </>
  );
}
