import { byCodePoint, distinct, sorted } from '../../../../core/order.ts';
import type { ExportedJob, ExportedNetwork, ExportedOrganization } from './exported-network.ts';
import { joinTies } from './exported-ties.ts';

/** Merges the networks of several districts; an organization in several appears once. */
export function joinNetworks(
  networks: readonly [ExportedNetwork, ...ExportedNetwork[]],
  title: string,
): ExportedNetwork {
  const organizations = new Map<string, ExportedOrganization>();
  for (const one of networks.flatMap((network) => network.organizations)) {
    const before = organizations.get(one.id);
    const districtIds = distinct([...(before?.districtIds ?? []), ...one.districtIds]);
    organizations.set(one.id, { ...one, partOf: one.partOf ?? before?.partOf ?? null, districtIds });
  }
  const jobs = new Map<string, ExportedJob>();
  for (const job of networks.flatMap((network) => network.jobs)) {
    const key = `${job.personId} ${job.organizationId} ${job.since}`;
    const before = jobs.get(key);
    const roles = distinct([...(before?.roles ?? []), ...job.roles]);
    jobs.set(key, { ...job, roles, districtIds: [...(before?.districtIds ?? []), ...job.districtIds] });
  }
  const districts = networks.flatMap(({ about }) => about.districts);
  return {
    about: { ...networks[0].about, title, districts },
    organizations: sorted(organizations.values(), (x, y) => byCodePoint(x.id, y.id)),
    roles: networks.flatMap(({ roles }) => roles),
    ties: joinTies(networks.flatMap(({ ties }) => ties)),
    jobs: [...jobs.values()],
  };
}

/** Returns some of the organizations and what is between them. */
export function selected(network: ExportedNetwork, ids: readonly string[]): ExportedNetwork {
  const chosen = new Set(ids);
  const organizations = network.organizations.filter(({ id }) => chosen.has(id));
  const count = `${organizations.length} of ${network.organizations.length} organizations`;
  const ofThese = ({ organizationId }: { organizationId: string }): boolean => chosen.has(organizationId);
  return {
    about: { ...network.about, filter: `${count}, chosen by id, and the ties between them` },
    organizations,
    roles: network.roles.filter(ofThese),
    ties: network.ties.filter(({ a, b }) => chosen.has(a) && chosen.has(b)),
    jobs: network.jobs.filter(ofThese),
  };
}
