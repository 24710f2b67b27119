import type { FastifyInstance } from 'fastify';
import { distinct } from '../../../core/order.ts';
import { can } from '../../../core/powers.ts';
import { count } from '../../../core/words/format.ts';
import type { Days } from '../../assessments/assessments.ts';
import { daysAsked } from '../../assessments/installation.ts';
import { asDownload, fileName } from '../../http/download.ts';
import { badField, noDistrict } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import type { Services } from '../../services.ts';
import { exportNetwork, exportNetworkTogether } from './contract.ts';
import { exportContext } from './export-context.ts';
import type { ExportedNetwork } from './network/exported-network.ts';
import { FORMATS } from './network/formats.ts';
import { joinNetworks, selected } from './network/join-networks.ts';
import { networkOfDistrict } from './network/network-of-district.ts';

type CallTogether = Call<typeof exportNetworkTogether>;
type NetworkCall = Call<typeof exportNetwork> | CallTogether;

/** Network exports. Who exported which network is recorded in each of its districts. */
export function networkExportRoutes(app: FastifyInstance, tieline: Services): void {
  const networkOf = async ({ viewer }: NetworkCall, districtId: string, days: Days) => {
    const input = await exportContext(tieline, viewer, districtId, days);
    if (!input) throw noDistrict(districtId);
    const name = tieline.files.districts.find(({ id }) => id === districtId)?.name ?? districtId;
    return networkOfDistrict(input, name);
  };
  const send = (call: NetworkCall, whole: ExportedNetwork, place: string, days: Days) => {
    const { query, viewer, request, reply } = call;
    const network = query.organizations ? selected(whole, query.organizations.split(',')) : whole;
    const { about, jobs } = network;
    const { ending, type, hasPeople, write } = FORMATS[query.format];
    const what = `export of the network as ${query.format}`;
    for (const { id } of about.districts) {
      const taken = hasPeople ? jobs.filter(({ districtIds }) => districtIds.includes(id)) : [];
      const personIds = distinct(taken.map(({ personId }) => personId));
      app.accesses.taken(viewer, id, { what, personIds }, request.log);
    }
    const name = fileName(about.isSample, [place, query.organizations ? 'selection' : 'network'], days);
    asDownload(reply, `${name}.${ending}`).type(type);
    return write(network, tieline.now());
  };
  mount(app, exportNetwork, {
    answer: async (call) => {
      const { districtId } = call.params;
      const days = await daysAsked(tieline, call.query);
      return send(call, await networkOf(call, districtId, days), districtId, days);
    },
  });
  mount(app, exportNetworkTogether, {
    answer: async (call) => {
      const days = await daysAsked(tieline, call.query);
      const networks: ExportedNetwork[] = [];
      // One after another, so that only the network of each is held in memory.
      for (const id of districtsAsked(tieline, call)) networks.push(await networkOf(call, id, days));
      const [first, ...others] = networks;
      if (!first) throw badField(narrowest(call), 'names no district that you may export');
      const title = titleOf(call, networks.length);
      const place = title.toLowerCase().replaceAll(/\W+/g, '-');
      return send(call, joinNetworks([first, ...others], title), place, days);
    },
  });
}

const narrowest = ({ query }: CallTogether): string =>
  query.districts ? 'districts' : query.circuit ? 'circuit' : 'state';

function titleOf({ query: { districts, circuit, state } }: CallTogether, found: number): string {
  const parts = [districts && count(found, 'district'), circuit && `Circuit ${circuit}`, state];
  return parts.filter(Boolean).join(', ') || 'Nation';
}

function districtsAsked({ files }: Services, { query, viewer }: CallTogether): string[] {
  const named = query.districts && new Set(query.districts.split(','));
  return files.districts
    .filter(({ id }) => !named || named.has(id))
    .filter(({ circuit }) => !query.circuit || circuit === query.circuit)
    .filter(({ state }) => !query.state || state === query.state)
    .filter(({ id }) => can(viewer, 'export', { districtId: id }))
    .map(({ id }) => id);
}
