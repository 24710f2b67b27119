import type { JSX } from 'preact';
import { districtPageHref, pageHref } from '../../../core/page-addresses.ts';
import { count, withoutPeriod } from '../../../core/words/format.ts';
import { mayUse } from '../../editing/viewer.ts';
import { useSession } from '../../shared/session.ts';
import { useApi } from '../../shared/use-api.ts';
import type { District } from '../district-data.ts';
import { isToday } from '../editable.ts';

/** A short list; the library has the rest. */
const SHOWN = 3;

interface Props {
  district: District;
  /** The role or tie that is selected. */
  item: string;
}

/** For a gap: practices with which other districts closed one like it; nothing for other items. */
export function PracticesFor({ district, item }: Props): JSX.Element | null {
  const isGap = district.assessment.gaps.some(({ items }) => items.includes(item));
  return isGap ? <Suggested district={district} item={item} /> : null;
}

function Suggested({ district, item }: Props): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const { id: districtId, asOf } = district.summary;
  const answer = useApi('/districts/:districtId/practices', { params: { districtId }, query: { asOf } });
  if (answer.status !== 'ready') return null;
  const found = answer.data.suggested.filter(({ mendsHere }) => mendsHere.some(({ id }) => id === item));
  if (found.length === 0) return null;
  const mayAdopt = isToday(district) && mayUse(viewer, districtId, 'adopt-practice');
  return (
    <section aria-labelledby="practices-for">
      <h3 id="practices-for">What other districts did about this</h3>
      <ul class="facts">
        {found.slice(0, SHOWN).map((practice) => (
          <li class="fact" key={practice.id}>
            <a href={pageHref('practices', { open: practice.id })}>{practice.name}</a>{' '}
            <span class="faint">{whereInWords(practice)}</span>{' '}
            {mayAdopt && (
              <a
                class="row-button no-print"
                href={districtPageHref('edit', districtId, {
                  action: 'adopt-practice',
                  practice: practice.id,
                })}
              >
                Adopt<span class="usa-sr-only"> {practice.name}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      {found.length > SHOWN && (
        <p>
          <a href={pageHref('practices', { mends: item })}>See all {found.length} practices that close it</a>
        </p>
      )}
    </section>
  );
}

interface Known {
  startedIn: { id: string; name: string };
  adopted: readonly { id: string }[];
  tookWhat: string | null;
}

/** `District of Maine, used in 3 other districts. It took: 2 meetings.` */
function whereInWords({ startedIn, adopted, tookWhat }: Known): string {
  const others = adopted.filter(({ id }) => id !== startedIn.id).length;
  const used = others > 0 ? `, used in ${count(others, 'other district')}` : '';
  return `${startedIn.name}${used}.${tookWhat ? ` It took: ${withoutPeriod(tookWhat)}.` : ''}`;
}
