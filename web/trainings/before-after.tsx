import type { JSX } from 'preact';
import { count, formatShortDay, listInWords } from '../../core/words/format.ts';
import { sentence } from '../../core/words/phrases.ts';
import type { ApiResponse } from '../shared/api.ts';
import { DistrictName } from '../shared/district-name.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Part } from '../shared/part.tsx';
import { ProgressNotice } from '../shared/progress-notice.tsx';
import { sortRows } from '../shared/rows.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { Select } from '../shared/select.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { useNation } from '../shared/use-nation.ts';
import type { Trainings } from './page.tsx';

type Answer = ApiResponse<'/districts/:districtId/trainings/:trainingId'>;
type Tie = Answer['ties'][number];
type Look = keyof Answer['days'];
type Row = Answer['similar'][number];

const LOOKS: readonly Look[] = ['before', 'after 6 months', 'after 12 months'];

interface Props {
  trainings: Trainings;
  /** The training named in the address. */
  chosen: string;
  onChoose: (id: string) => void;
}

/** The ties of a training's participants before and after it, compared with similar districts without a training. */
export function BeforeAfter({ trainings, chosen, onChoose }: Props): JSX.Element {
  const rows = trainings.trainings.filter(({ heldOn }) => heldOn !== null);
  const shown = rows.find(({ id }) => id === chosen) ?? defaultOf(rows);
  if (!shown)
    return (
      <p class="note">
        No training of which a day is known is on record here, so that nothing can be compared.
      </p>
    );
  return (
    <>
      <Select id="training" label="Training" value={shown.id} onChange={onChoose}>
        {rows.map(({ id, name, heldOn }) => (
          <option key={id} value={id}>
            {name}, {heldOn && formatShortDay(heldOn)}
          </option>
        ))}
      </Select>
      <One key={shown.id} trainings={trainings} trainingId={shown.id} />
    </>
  );
}

/** Returns the largest training that is at least six months old, or else the newest one. */
const defaultOf = (rows: Trainings['trainings']): Trainings['trainings'][number] | undefined =>
  sortRows(
    rows.filter(({ monthsAgo }) => monthsAgo !== null && monthsAgo >= 6),
    ({ attended }) => attended.length,
    'desc',
  )[0] ?? rows[0];

function One({ trainings: { districtId, asOf }, trainingId }: { trainings: Trainings; trainingId: string }) {
  const request = { params: { districtId, trainingId }, query: { asOf } };
  const answer = useNation('/districts/:districtId/trainings/:trainingId', request);
  return (
    <Loaded answer={answer} what="the ties before and after">
      {(found) => (
        <>
          <p class="lead">{found.text}</p>
          <p class="note">{found.caution}</p>
          <ProgressNotice progress={found.progress} />
          {found.ties.length > 0 && <Ties found={found} />}
          {found.ties.length > 0 && <Similar found={found} asOf={asOf} />}
        </>
      )}
    </Loaded>
  );
}

const lookColumn = <R,>(
  found: Answer,
  look: Look,
  cell: (row: R) => JSX.Element | string | number,
): Column<R> => ({
  key: look,
  label: sentence(look),
  short: (
    <>
      {sentence(look)}
      <br />
      {found.days[look] ? formatShortDay(found.days[look]) : 'still to come'}
    </>
  ),
  cell,
});

const metInWords = (met: boolean | null): string => (met === null ? '–' : met ? 'met' : 'not met on record');

function Ties({ found }: { found: Answer }): JSX.Element {
  const columns: Column<Tie>[] = [
    { key: 'tie', label: 'Tie', cell: ({ title }) => title },
    ...LOOKS.map((look) => lookColumn<Tie>(found, look, ({ met }) => metInWords(met[look]))),
  ];
  return (
    <Part id="ties" title="Ties between those in the room" count={count(found.ties.length, 'tie')}>
      <ScrollBox label="Ties between those in the room">
        <DataTable
          caption="Ties between those in the room, met by other evidence than trainings"
          columns={columns}
          rows={found.ties}
          rowKey={({ id }) => id}
        />
      </ScrollBox>
    </Part>
  );
}

/** This district, the median of the similar ones, and each of them. */
function Similar({ found, asOf }: { found: Answer; asOf: string }): JSX.Element {
  const { similar, leftOut, ties } = found;
  const columns: Column<Row>[] = [
    {
      key: 'district',
      label: 'District',
      cell: ({ id, name }) => <DistrictName districtId={id} {...{ name, asOf }} />,
    },
    ...LOOKS.map((look) => ({
      ...lookColumn<Row>(found, look, ({ met }) => met[look] ?? '–'),
      numeric: true,
    })),
  ];
  const middle = LOOKS.flatMap((look) => {
    const of = found.middle[look];
    return of ? [`${Math.round(of.value * 10) / 10} ${look}`] : [];
  });
  return (
    <Part
      id="similar"
      title="The same ties in similar districts without a training"
      count={count(similar.length, 'district')}
      empty={
        similar.length === 0 &&
        'All similar districts held a training around that time: there is nothing to compare with.'
      }
    >
      <p class="faint">
        Met of {count(ties.length, 'tie')}, between whoever fills the roles there.{' '}
        {middle.length > 0 ? `In the middle: ${middle.join(', ')}.` : 'Too few for a middle.'}{' '}
        {leftOut.length > 0 &&
          `A training was held around that time in ${listInWords(leftOut.map(({ name }) => name))}, which ${leftOut.length === 1 ? 'is' : 'are'} left out.`}
      </p>
      <ScrollBox label="Similar districts">
        <DataTable
          caption="Similar districts without a training, and how many of the ties were met"
          columns={columns}
          rows={similar}
          rowKey={({ id }) => id}
        />
      </ScrollBox>
    </Part>
  );
}
