import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { localDay } from '../../core/days.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import { dialing } from '../../core/phone.ts';
import { count, formatDay, formatMomentDay } from '../../core/words/format.ts';
import { fetchApi } from '../shared/api.ts';
import { Fingerprint } from '../shared/fingerprint.tsx';
import { firstTitle } from '../shared/first-title.ts';
import { Loaded } from '../shared/loaded.tsx';
import { today } from '../shared/today.ts';
import { useLoading } from '../shared/use-api.ts';
import { useDistricts } from '../shared/use-districts.ts';
import { useLastVisit } from './last-visit.ts';
import { Deadlines, Outcomes, Rows, ToDo } from './lists.tsx';
import { Neighbors } from './neighbors.tsx';
import { News } from './news.tsx';

interface Props {
  districtId: string;
  assigned: readonly string[];
  onChoose: (districtId: string) => void;
}

async function readHome(districtId: string, visited: string | null) {
  const request = { params: { districtId }, query: { asOf: today() } };
  const [summary, assessment, plan, deadlines, departures, history, news, model] = await Promise.all([
    fetchApi('/districts/:districtId', request),
    fetchApi('/districts/:districtId/assessment', request),
    fetchApi('/districts/:districtId/calls', request),
    fetchApi('/districts/:districtId/deadlines', request),
    fetchApi('/districts/:districtId/departures', request),
    fetchApi('/districts/:districtId/history', { params: { districtId }, query: { pageSize: 20 } }),
    fetchApi('/districts/:districtId/news', {
      params: { districtId },
      query: { asOf: today(), ...(visited && { since: visited }) },
    }),
    fetchApi('/model', {}),
  ]);
  return { summary, assessment, plan, deadlines, departures, history, news, model };
}
export type Home = Awaited<ReturnType<typeof readHome>>;

/** A coordinator's overview: the first step, what ends soon, whom to call, and what changed since the last visit. */
export function DistrictHome({ districtId, assigned, onChoose }: Props): JSX.Element {
  const visited = useLastVisit(districtId);
  const home = useLoading(districtId, () => readHome(districtId, visited));
  return (
    <Loaded answer={home} what="your district">
      {(data) => <Shown {...{ data, visited, assigned, onChoose }} />}
    </Loaded>
  );
}

interface ShownProps extends Pick<Props, 'assigned' | 'onChoose'> {
  data: Home;
  visited: string | null;
}

function Shown({ data, visited, assigned, onChoose }: ShownProps): JSX.Element {
  const { id, name } = data.summary;
  useEffect(() => {
    document.title = `${name}: home – Tieline`;
  }, [name]);
  const changed = data.history.items.filter(
    ({ at }) => visited === null || localDay(new Date(at)) >= visited,
  );
  return (
    <>
      <Title {...{ data, assigned, onChoose }} />
      <p class="faint">
        {visited
          ? `Since your last visit on ${formatDay(visited)}: ${count(changed.length, 'change')}.`
          : 'This is your first visit in this browser.'}
      </p>
      <div class="home">
        <First data={data} />
        <News news={data.news} visited={visited} />
        <Deadlines data={data} />
        <ToDo data={data} />
        <Outcomes data={data} />
        <Rows
          title={visited ? `Changed since ${formatDay(visited)}` : 'Latest changes'}
          all={{ href: districtPageHref('history', id), words: 'See the history' }}
          none="No changes yet."
        >
          {changed.slice(0, 8).map(({ changeId, text, at, actor }) => (
            <li key={changeId}>
              {text}{' '}
              <span class="faint">
                {formatMomentDay(at)}, {actor}
              </span>
            </li>
          ))}
        </Rows>
        <Neighbors districtId={id} />
      </div>
    </>
  );
}

/** The name of the district, with a select if the viewer has several. */
function Title({
  data,
  assigned,
  onChoose,
}: Pick<ShownProps, 'data' | 'assigned' | 'onChoose'>): JSX.Element {
  const { id, name } = data.summary;
  const all = useDistricts();
  return (
    <div class="home__title">
      <h1>{name}</h1>
      {assigned.length > 1 && (
        <label>
          District{' '}
          <select
            class="usa-select"
            value={id}
            onChange={({ currentTarget }) => onChoose(currentTarget.value)}
          >
            {assigned.map((one) => (
              <option key={one} value={one}>
                {all.find((row) => row.id === one)?.name ?? one}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

/** The first step to take, and the network as a fingerprint with its numbers. */
function First({ data: { summary, plan, model } }: { data: Home }): JSX.Element {
  const { id, first } = summary;
  const call = plan.calls.find(({ organizationId }) => organizationId === first?.organizationId);
  const phone = call?.contact.phone;
  return (
    <section class="home__first" aria-labelledby="first-heading">
      <div>
        <h2 id="first-heading">{firstTitle(first, call?.contact.name)}</h2>
        {first && <p>{first.why}</p>}
        <p class="home__buttons">
          {phone && (
            <a class="usa-button button-link" href={dialing(phone)}>
              Call {phone}
            </a>
          )}
          <a
            class={`usa-button ${phone ? 'usa-button--outline' : 'button-link'}`}
            href={
              call
                ? districtPageHref('calls', id, { call: call.organizationId })
                : districtPageHref('district', id)
            }
          >
            {call ? 'Open the call sheet' : 'Open the district'}
          </a>
        </p>
      </div>
      <div class="home__network">
        <Fingerprint roles={model.roles} states={summary} size={150} />
        <p>
          {summary.requiredRolesOnRecord} of {summary.requiredRoles} required roles on record,{' '}
          {summary.requiredTiesMet} of {summary.requiredTies} required ties met.{' '}
          <a href={districtPageHref('district', id)}>Open the map</a>
        </p>
      </div>
    </section>
  );
}
