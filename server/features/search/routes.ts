import type { FastifyInstance } from 'fastify';
import { groupBy } from '../../../core/group-by.ts';
import type { Viewer } from '../../access/viewer.ts';
import { badField } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import type { NetworkNames } from '../../names/network-names.ts';
import { districtsBeside } from '../../reference/neighbors.ts';
import { cityId, stateNames } from '../../search/entries.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { Services } from '../../services.ts';
import { search } from './contract.ts';
import { coverageOf } from './coverage.ts';
import { find } from './find.ts';
import type { Hit, Scene } from './scene.ts';
import { ELSEWHERE } from './seek.ts';
import { sightOf } from './sight.ts';

export function searchRoutes(app: FastifyInstance, tieline: Services): void {
  const { version, seenBy } = versionsOf(tieline).nationSeen();
  mount(app, search, {
    version,
    namesPeople: true,
    isUnfinished: ({ isWhole }) => !isWhole,
    answer: async ({ query, viewer, request, reply }) => {
      const { districts } = tieline.files;
      if (query.district && !districts.some(({ id }) => id === query.district))
        throw badField('district', `is not one of the ${districts.length} districts: ${query.district}`);
      const asOf = query.asOf ?? tieline.today();
      const index = await tieline.search.soon(await seenBy(request));
      const scene = sceneOf(tieline, index, viewer, query, asOf);
      const found = find(scene, { index, ...scene }, query);
      const hits = [...found.groups.flatMap((group) => group.hits), ...found.nearest];
      for (const [districtId, personIds] of shownBy(found.best ? [...hits, found.best.hit] : hits))
        app.accesses.read(viewer, districtId, { what: 'search', personIds }, reply);
      return { ...found, asOf, isWhole: index.names !== null };
    },
  });
}

/** Returns which people the hits name, or how to reach them, by the district in which the viewer may see that. */
function shownBy(hits: readonly Hit[]): ReadonlyMap<string, readonly string[]> {
  const telling = hits.filter(({ kind, phone, mailbox }) => kind === 'people' || phone || mailbox);
  const of = groupBy(telling, ({ districtId }) => districtId ?? '');
  const districts = new Set(telling.flatMap(({ districtId }) => districtId ?? []));
  return new Map(
    [...districts].map((districtId) => [
      districtId,
      of(districtId).flatMap(({ kind, id }) => (kind === 'people' ? id : [])),
    ]),
  );
}

function sceneOf(
  { files, model }: Services,
  { names }: SearchIndex,
  viewer: Viewer,
  { district }: Call<typeof search>['query'],
  asOf: string,
): Scene {
  const neighbors = districtsBeside(files, district ? [district] : []);
  return {
    ...{ names, files, model, asOf, districtId: district ?? null, states: stateNames(files) },
    sight: names && sightOf(viewer, names),
    coverage: names && coverageOf(names, files),
    distance: (id) => (id === district ? 0 : neighbors.has(id) ? 1 : ELSEWHERE),
    inCity: (id) => (names ? citiesOf(names)(id) : []),
  };
}

const cities = new WeakMap<NetworkNames, (id: string) => readonly string[]>();

/** Returns the organizations of each city; indexed once per reading of the network. */
function citiesOf(names: NetworkNames): (id: string) => readonly string[] {
  const known = cities.get(names);
  if (known) return known;
  const rows = groupBy([...names.organizations.values()], (row) => cityId(row) ?? '');
  const found = (id: string): string[] => rows(id).map((row) => row.id);
  cities.set(names, found);
  return found;
}
