import { holds } from '../../../core/days.ts';
import { distinct } from '../../../core/order.ts';
import { kindInWords } from '../../../core/words/evidence-kinds.ts';
import { count, formatShortDay, listInWords, placeInWords } from '../../../core/words/format.ts';
import { BARE, type Described, fillsIn, nearest, reachOf, roleShort, type Scene, short } from './scene.ts';

export function describeOrganization(scene: Scene, id: string): Described | null {
  const row = scene.names?.organizations.get(id);
  if (!row) return null;
  const districtIds = scene.sight?.organization(id) ?? [];
  const districtId = nearest(scene, districtIds);
  const fills = fillsIn(scene, id, districtId);
  const [fill] = fills;
  const roles = distinct(fills.map(({ role }) => roleShort(scene, role)));
  const others = districtIds.length - 1;
  const where =
    districtId && `${short(scene, districtId)}${others > 0 ? ` and ${count(others, 'more district')}` : ''}`;
  return {
    title: row.name,
    detail: [listInWords(roles, 3), where, fill && scene.coverage?.inWords(fill), !where && placeInWords(row)]
      .filter(Boolean)
      .join('; '),
    ...{ districtId, organizationId: id },
    ...reachOf(scene, fills),
    known: [row.shortName ?? '', ...row.aliases, placeInWords(row)],
  };
}

export function describePerson(scene: Scene, id: string): Described | null {
  const { names, sight, asOf } = scene;
  const person = names?.people.get(id);
  if (!person || !names) return null;
  const districtId = nearest(scene, sight?.person(id) ?? []);
  const job = person.jobs.find((row) => holds(row, asOf)) ?? person.jobs.at(-1);
  const title = job && sight?.maySee(id, job.organizationId) ? job.title : null;
  const employer = names.organizations.get(job?.organizationId ?? '')?.name;
  const isFormer = job !== undefined && !holds(job, asOf);
  return {
    title: person.name,
    detail: [title, isFormer ? `formerly ${employer}` : employer, districtId && short(scene, districtId)]
      .filter(Boolean)
      .join(', '),
    ...{ districtId, organizationId: job?.organizationId ?? null },
    ...(isFormer
      ? { phone: null, mailbox: null }
      : reachOf(scene, fillsIn(scene, job?.organizationId ?? '', districtId))),
    known: person.jobs.flatMap(({ organizationId }) => {
      const row = names.organizations.get(organizationId);
      return row ? [row.shortName ?? '', row.name, ...row.aliases] : [];
    }),
  };
}

export function describeEvidence(scene: Scene, id: string): Described | null {
  const { names, sight } = scene;
  const districtId = nearest(scene, sight?.evidence(id) ?? []);
  const district = names?.districts.get(districtId ?? '');
  const row = district?.evidence.find((piece) => piece.id === id);
  if (!district || !row || !districtId) return null;
  const parties = distinct(
    district.partiesOf(id).map(({ organizationId }) => {
      const named = names?.organizations.get(organizationId);
      return named?.shortName ?? named?.name ?? organizationId;
    }),
  );
  const since = row.since && `since ${formatShortDay(row.since)}`;
  return {
    ...{ ...BARE, title: row.name, districtId },
    detail: [kindInWords(row.kind), listInWords(parties, 3), short(scene, districtId), since]
      .filter(Boolean)
      .join('; '),
    known: [row.program ?? ''],
  };
}
