import type { FastifyInstance } from 'fastify';
import { can } from '../../../core/powers.ts';
import type { Days } from '../../assessments/assessments.ts';
import { daysAsked } from '../../assessments/installation.ts';
import { badField, noDistrict } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import type { Services } from '../../services.ts';
import { exportNetwork, exportNetworkTogether } from './contract.ts';
import { exportContext } from './export-context.ts';
import type { ExportedNetwork } from './network/exported-network.ts';
import { FORMATS } from './network/formats.ts';
import { joinNetworks, selected } from './network/join-networks.ts';
import { networkOfDistrict } from './network/network-of-district.ts';

type NetworkCall = Call<typeof exportNetwork> | Call<typeof exportNetworkTogether>;

/** Networks to take away; who took which is recorded in each of its districts. */
export function networkExportRoutes(app: FastifyInstance, tieline: Services): void {
  const networkOf = async ({ viewer }: NetworkCall, districtId: string, days: Days) => {
    const input = await exportContext(tieline, viewer, districtId, days);
    if (!input) throw noDistrict(districtId);
    const name = tieline.files.districts.find(({ id }) => id === districtId)?.name ?? districtId;
    return networkOfDistrict(input, name);
  };
  const send = (call: NetworkCall, whole: ExportedNetwork, place: string, { knownOn }: Days) => {
    const { query, viewer, request, reply } = call;
    const network = query.organizations ? selected(whole, query.organizations.split(',')) : whole;
    const { about } = network;
    for (const { id, personIds } of takenOf(network))
      app.accesses.taken(
        viewer,
        id,
        { what: `export of the network as ${query.format}`, personIds },
        request.log,
      );
    const { ending, type, write } = FORMATS[query.format];
    const name = [
      'tieline',
      ...(about.isSample ? ['sample'] : []),
      ...[place, query.organizations ? 'selection' : 'network', about.asOf],
      ...(knownOn ? ['known', knownOn] : []),
    ].join('-');
    reply.header('content-disposition', `attachment; filename="${name}.${ending}"`).type(type);
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
      const { circuit, state } = call.query;
      const days = await daysAsked(tieline, call.query);
      const networks: ExportedNetwork[] = [];
      // One after another: of each only its network is kept.
      for (const id of districtsAsked(tieline, call)) networks.push(await networkOf(call, id, days));
      const [first, ...others] = networks;
      if (!first) throw badField(circuit ? 'circuit' : 'state', 'names no district that you may export');
      const parts = [circuit && `circuit-${circuit.toLowerCase()}`, state?.toLowerCase()].filter(Boolean);
      const title = [circuit && `Circuit ${circuit}`, state].filter(Boolean).join(', ') || 'The nation';
      return send(call, joinNetworks([first, ...others], title), parts.join('-') || 'nation', days);
    },
  });
}

const districtsAsked = (
  { files }: Services,
  { query, viewer }: Call<typeof exportNetworkTogether>,
): string[] =>
  files.districts
    .filter(({ circuit }) => !query.circuit || circuit === query.circuit)
    .filter(({ state }) => !query.state || state === query.state)
    .filter(({ id }) => can(viewer, 'export', { districtId: id }))
    .map(({ id }) => id);

/** Each district of a network, with the persons of it that the file names. */
const takenOf = ({ about, jobs }: ExportedNetwork): { id: string; personIds: string[] }[] =>
  about.districts.map(({ id }) => ({
    id,
    personIds: [
      ...new Set(jobs.filter((job) => job.districtIds.includes(id)).map(({ personId }) => personId)),
    ],
  }));
