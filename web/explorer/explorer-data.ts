import { useMemo } from 'preact/hooks';
import type { ExplorerNetwork } from '../../core/explorer/inputs.ts';
import { explorerNetwork, together } from '../../core/explorer/network.ts';
import { type ApiResponse, fetchApi } from '../shared/api.ts';
import { type Loading, useLoading } from '../shared/use-api.ts';
import { useNation } from '../shared/use-nation.ts';
import { type CountyPlace, readCountyPlaces } from './county-places.ts';
import { listOf } from './state.ts';

type Network = ApiResponse<'/districts/:districtId/network'>;
export type Summary = ApiResponse<'/districts/:districtId'>;
type Model = ApiResponse<'/model'>;
type Contact = ApiResponse<'/districts/:districtId/contacts'>['contacts'][number];

/** Everything the explorer shows of one or more districts on a day. */
export interface Explored {
  readonly asOf: string;
  readonly model: Model;
  /** The first is the district of the page. */
  readonly districts: readonly Summary[];
  readonly network: ExplorerNetwork;
  readonly answers: readonly Network[];
  /** The counties, from north to south. */
  readonly places: readonly CountyPlace[];
}

async function readDistrict(districtId: string, asOf: string) {
  const request = { params: { districtId }, query: { asOf } };
  const [summary, network] = await Promise.all([
    fetchApi('/districts/:districtId', request),
    fetchApi('/districts/:districtId/network', request),
  ]);
  const roles = Object.entries(summary.roles);
  const vacant = new Set(roles.flatMap(([role, state]) => (state === 'vacant' ? role : [])));
  return { summary, network, vacant };
}

/** The ids of the districts to show: that of the page, and those it is shown with. Read again until all are computed. */
function useDistrictsShown(districtId: string, shownWith: string, asOf: string): Loading<readonly string[]> {
  const area = shownWith === 'circuit' || shownWith === 'state' ? shownWith : null;
  const nation = useNation('/districts', area && { query: { pageSize: 500, asOf } });
  return useMemo(() => {
    if (nation.status !== 'ready') return nation;
    const items = nation.data?.items ?? [];
    const own = items.find(({ id }) => id === districtId);
    const others = area
      ? items.filter((one) => one !== own && one[area] === own?.[area]).map(({ id }) => id)
      : listOf(shownWith);
    return { ...nation, data: [districtId, ...others] };
  }, [nation, districtId, shownWith]);
}

async function readExplored(ids: readonly string[], asOf: string): Promise<Explored> {
  const [model, places, read] = await Promise.all([
    fetchApi('/model', {}),
    readCountyPlaces(ids),
    Promise.all(ids.map((id) => readDistrict(id, asOf))),
  ]);
  const networks = read.map(({ network, vacant }) => explorerNetwork(network, model, vacant));
  return {
    ...{ asOf, model, places },
    districts: read.map(({ summary }) => summary),
    answers: read.map(({ network }) => network),
    network: together(networks, model),
  };
}

export interface DayAndToday {
  readonly day: Explored;
  /** The network of today, which decides positions and has the events up to now. */
  readonly today: Explored;
}

/** Loads the networks of the shown day and of today. The last answer stays while another day is loading. */
export function useExplored(
  districtId: string,
  shownWith: string,
  asOf: string,
  now: string,
): Loading<DayAndToday> {
  const shown = useDistrictsShown(districtId, shownWith, now);
  const ids = shown.status === 'ready' ? shown.data : [];
  const scope = ids.join();
  const today = useLoading<Explored | null>(`${scope} ${now}`, async () =>
    scope ? readExplored(ids, now) : null,
  );
  const other = useLoading<Explored | null>(`${scope} ${asOf}`, async () =>
    scope && asOf !== now ? readExplored(ids, asOf) : null,
  );
  return useMemo(() => {
    if (shown.status !== 'ready') return shown;
    if (today.status !== 'ready') return today;
    if (other.status !== 'ready') return other;
    if (!today.data) return { status: 'loading' };
    const data = { day: other.data ?? today.data, today: today.data };
    return { status: 'ready', data, refreshing: today.refreshing || other.refreshing };
  }, [shown, today, other]);
}

/** One constant, so that memoized values don't change. */
const NO_CONTACTS: readonly Contact[] = [];

/** Loads who holds a role at each organization, with the names that the viewer may see; only if people are shown. */
export function usePeople(
  districts: readonly Summary[],
  asOf: string,
  shown: boolean,
): ReadonlyMap<string, readonly Contact[]> {
  const ids = shown ? districts.map(({ id }) => id) : [];
  const answer = useLoading(`${ids.join()} ${asOf}`, async () => {
    const ask = (districtId: string) =>
      fetchApi('/districts/:districtId/contacts', { params: { districtId }, query: { asOf } });
    return (await Promise.all(ids.map(ask))).flatMap(({ contacts }) => contacts);
  });
  const contacts = answer.status === 'ready' ? answer.data : NO_CONTACTS;
  return useMemo(() => {
    const people = new Map<string, Contact[]>();
    for (const contact of contacts) {
      const known = people.get(contact.organizationId) ?? [];
      const isNew = !known.some(({ personId }) => personId === contact.personId);
      if (contact.onFile && isNew) people.set(contact.organizationId, [...known, contact]);
    }
    return people;
  }, [contacts]);
}
