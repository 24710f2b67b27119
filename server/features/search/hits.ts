import { holds } from '../../../core/days.ts';
import { distinct } from '../../../core/order.ts';
import { wordsOf } from '../../../core/plain-name.ts';
import { peopleToCall } from '../../contacts/people.ts';
import type { Fill } from './coverage.ts';
import { describeEvidence, describeOrganization, describePerson } from './describe-network.ts';
import { describeCity, describeCounty, describeDistrict, describeRole } from './describe-places.ts';
import { type Described, type Hit, type Kind, reachOf, type Scene } from './scene.ts';

/** Returns an item as it is shown, with why it was found. */
export function hitOf(scene: Scene, kind: Kind, id: string, terms: readonly string[]): Hit | null {
  const described = DESCRIBE[kind](scene, id);
  if (!described) return null;
  const { known = [], ...shown } = described;
  const marks = distinct(terms);
  const isShown = new Set(wordsOf(`${shown.title} ${shown.detail}`));
  const hidden = marks.filter((term) => !isShown.has(term));
  const also =
    hidden.length > 0 ? known.find((text) => wordsOf(text).some((word) => hidden.includes(word))) : null;
  return { kind, id, ...shown, also: also ?? null, marks };
}

const DESCRIBE: Readonly<Record<Kind, (scene: Scene, id: string) => Described | null>> = {
  organizations: describeOrganization,
  people: describePerson,
  evidence: describeEvidence,
  roles: describeRole,
  counties: describeCounty,
  cities: describeCity,
  districts: describeDistrict,
};

/** Returns whom to call at an office: the person whom the viewer may see there, or the office itself. */
export function whomToCall(
  scene: Scene,
  fill: Fill,
  { terms, fips }: { readonly terms: readonly string[]; readonly fips: string | null },
): Hit | null {
  const { names, sight, asOf } = scene;
  const { organizationId, districtId, role } = fill;
  const holders = (names?.districts.get(districtId)?.holders ?? []).filter(
    (row) => row.organizationId === organizationId && row.role === role && holds(row, asOf),
  );
  const people = holders.flatMap(({ personId }) => names?.people.get(personId) ?? []);
  const facts = { people, employment: people.flatMap(({ jobs }) => jobs) };
  const maySee = sight?.maySee ?? (() => false);
  const { holder, name, title } = peopleToCall({ facts, maySee }, holders, organizationId, asOf);
  const office = hitOf(scene, 'organizations', organizationId, terms);
  if (!office) return null;
  const covers = scene.coverage?.inWords(fill, fips) ?? '';
  const reach = { districtId, ...reachOf(scene, [fill]) };
  if (!holder || name === null) return { ...office, detail: covers, ...reach };
  const detail = [[title, office.title].filter(Boolean).join(', '), covers].filter(Boolean).join('; ');
  return { ...office, ...reach, kind: 'people', id: holder.personId, title: name, detail };
}
