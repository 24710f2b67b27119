import { type Center, nearestOf } from '../../core/counties/nearest.ts';
import { ANY_PROVIDER, type Reach, reachOf, reachOfAny } from '../../core/counties/reach.ts';
import { sharesOf } from '../../core/counties/shares.ts';
import { byCodePoint, sorted } from '../../core/order.ts';
import { countyName } from '../../core/words/county.ts';
import { namesOf } from '../../core/words/names.ts';
import { roleName } from '../../core/words/phrases.ts';
import { sharesInWords } from '../../core/words/reach.ts';
import type { AssessedDistrict } from '../assessments/assessments.ts';
import { providerRoles, reachNetworkOf } from '../assessments/reach-network.ts';
import type { ReferenceFiles } from '../reference/files.ts';

/** The nearest county that an office of a role is said to cover. */
interface Nearest {
  readonly fips: string;
  readonly title: string;
  readonly miles: number;
  readonly offices: string[];
}

/** Which counties of a district a role reaches, with all roles beside it; null for a role that does not apply there. */
export function describeReach(assessed: AssessedDistrict, files: ReferenceFiles, role: string) {
  const { reading, model, assessment } = assessed;
  const names = namesOf(model, reading);
  const applicable = assessment.roles.map((row) => row.role);
  const providers = providerRoles(assessed);
  if (role !== ANY_PROVIDER && !applicable.includes(role)) return null;
  const network = reachNetworkOf(assessed);
  const reach = (id: string, fips: string): Reach =>
    id === ANY_PROVIDER ? reachOfAny(network, providers, fips) : reachOf(network, id, fips);
  const counties = countiesOf(files, reading.districtId);
  const roles = [ANY_PROVIDER, ...applicable].map((id) => ({
    ...{ id, name: id === ANY_PROVIDER ? 'Any service provider' : roleName(names, id) },
    ...sharesOf(counties.map(({ fips, people }) => ({ people, reach: reach(id, fips) }))),
  }));
  const reached = new Map(counties.map(({ fips }) => [fips, reach(role, fips)]));
  const nearest = nearestBy(counties, reached, names.organization);
  const asked = roles.find(({ id }) => id === role);
  return {
    ...{ role, roles, headline: asked ? sharesInWords(asked.name, asked) : '' },
    counties: counties.map(({ point: _, ...county }) => {
      const { state, covers, offices } = reached.get(county.fips) ?? reach(role, county.fips);
      return {
        ...{ ...county, state, covers, nearest: nearest(county.fips) },
        offices: offices.map(({ organizationId: id, ...office }) => ({
          ...{ id, name: names.organization(id), ...office },
        })),
        byRole: Object.fromEntries(applicable.map((id) => [id, reach(id, county.fips).state])),
      };
    }),
  };
}

interface County extends Center {
  readonly name: string;
  readonly title: string;
  readonly people: number;
  readonly ruralCode: number | null;
}

function countiesOf({ counties, countyFacts }: ReferenceFiles, districtId: string): County[] {
  const facts = new Map(countyFacts.map((row) => [row.fips, row]));
  const here = counties.filter((county) => county.districtId === districtId);
  return sorted(here, (x, y) => byCodePoint(x.county, y.county)).map((county) => {
    const row = facts.get(county.fips);
    return {
      ...{ fips: county.fips, name: county.county, title: countyName(county), people: row?.population ?? 0 },
      ...{ ruralCode: row?.ruralCode ?? null, point: row?.point ?? null },
    };
  });
}

/** From each county that no office is said to cover, the nearest one that some is. */
function nearestBy(
  counties: readonly County[],
  reached: ReadonlyMap<string, Reach>,
  nameOf: (organizationId: string) => string,
): (fips: string) => Nearest | null {
  const saidOf = (fips: string) =>
    (reached.get(fips)?.offices ?? []).filter(({ covers }) => covers === 'county');
  const said = counties.filter(({ fips }) => saidOf(fips).length > 0);
  return (fips) => {
    const from = counties.find((county) => county.fips === fips);
    const found = from && !said.includes(from) && nearestOf(from, said);
    const there = found && counties.find((county) => county.fips === found.fips);
    if (!found || !there) return null;
    return {
      ...{ fips: found.fips, title: there.title, miles: Math.round(found.miles) },
      offices: saidOf(found.fips).map(({ organizationId }) => nameOf(organizationId)),
    };
  };
}
