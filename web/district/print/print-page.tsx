import type { JSX } from 'preact';
import { addDays, lastDayInEffect } from '../../../core/days.ts';
import { keyOf } from '../../../core/drawing/key-shapes.ts';
import { drawnTies, drawRing } from '../../../core/drawing/ring-shapes.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { count, formatDay, formatShortDay } from '../../../core/words/format.ts';
import { sentence } from '../../../core/words/phrases.ts';
import { SvgDrawing } from '../../ring/svg-drawing.tsx';
import { today } from '../../shared/today.ts';
import { useApi } from '../../shared/use-api.ts';
import { contactAt, type District, organizationName, stateStyleOf } from '../district-data.ts';
import { KeyEntries } from '../key.tsx';
import { firstContactOf, firstTitleOf } from '../side/first-box.tsx';
import { PrintedRoles } from './printed-roles.tsx';

const WIDTH = 440;

/** The district on one printed page: ring, first step, lists to tick, and whom to call. */
export function PrintPage({ district }: { district: District }): JSX.Element {
  const { summary, ring } = district;
  const phone = firstContactOf(district)?.phone;
  const whole = drawRing(ring, { width: 860, ties: 'backbone', selection: null, marked: [] });
  const shapes = whole.shapes.filter(({ kind }) => kind !== 'label' && kind !== 'band');
  const key = keyOf(ring, drawnTies(ring, 'backbone', null));
  const drawing = { ...whole, shapes, width: WIDTH * 1.1, height: 470, center: { x: 242, y: 232 } };
  return (
    <article class="print-page" aria-hidden="true">
      <PrintHeader district={district} />
      <div class="print-page__top">
        <SvgDrawing drawing={drawing} kinds={['line', 'circle', 'badge']} class="print-page__ring" />
        <div>
          <h2>First</h2>
          <p>
            <strong>{sentence(firstTitleOf(district).replace(/^First: /, ''))}</strong>
            {phone && `, ${phone}`}
            {summary.first && `: ${summary.first.why}`}
          </p>
          <ToTick district={district} />
        </div>
      </div>
      <div class="key">
        <KeyEntries entries={[...key.ties, ...key.roles]} />
      </div>
      <h2>Who to call</h2>
      <PrintedRoles district={district} />
      <p class="print-page__foot">Unknown is an open question, never a gap. No victims, no cases.</p>
    </article>
  );
}

function PrintHeader({ district: { summary } }: { district: District }): JSX.Element {
  const health = useApi('/health', {});
  const invented = health.status === 'ready' && health.data.sample;
  const { asOf } = summary;
  const other = asOf === today() ? '' : asOf > today() ? ', a day that has not come' : ', not today';
  return (
    <header class="print-page__head">
      <div>
        <p class="print-page__name">{summary.name}</p>
        <p>
          Who to call · {formatDay(asOf)}
          {other} · for the district only
        </p>
      </div>
      {invented && (
        <p>
          <strong>SAMPLE DATA</strong>
          <br />
          people and numbers invented
        </p>
      )}
    </header>
  );
}

/** The three full lists, with boxes to tick. */
function ToTick({ district }: { district: District }): JSX.Element {
  const { gaps, calls } = district.assessment;
  const toMake = calls.filter(({ own }) => !own);
  return (
    <>
      <h2>Gaps to fix, {gaps.length}</h2>
      <Ticks items={gaps.map(({ title, items }) => `${title}: ${stateIn(district, items)}`)} />
      <h2>Questions to ask, {count(toMake.length, 'call')}</h2>
      <Ticks
        items={toMake.map(({ organizationId, questions }) => {
          const contact = contactAt(district, organizationId, questions);
          return `${contact?.name ?? organizationName(district, organizationId)}, ${questions.length}`;
        })}
      />
      <Endings district={district} />
    </>
  );
}

/** How the role or tie that a gap names is now. */
const stateIn = (district: District, [item = '']: readonly string[]): string =>
  stateStyleOf(district, item).word.toLowerCase();

/** Short lists line by line, long ones as running text, so that all entries fit. */
const Ticks = ({ items }: { items: readonly string[] }): JSX.Element => (
  <ul class={items.length > 5 ? 'ticks ticks--many' : 'ticks'}>
    {items.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

function Endings({ district: { network, summary } }: { district: District }): JSX.Element | null {
  const days = THRESHOLDS.daysAhead.value;
  const ends = network.evidence
    .filter(({ until }) => until !== null && until > summary.asOf && until <= addDays(summary.asOf, days))
    .sort((x, y) => ((x.until ?? '') < (y.until ?? '') ? -1 : 1));
  if (ends.length === 0) return null;
  return (
    <>
      <h2>Ends within {days} days</h2>
      <ul class="ticks ticks--plain">
        {ends.map(({ id, until, name }) => (
          <li key={id}>
            {until && formatShortDay(lastDayInEffect(until))} {name}
          </li>
        ))}
      </ul>
    </>
  );
}
