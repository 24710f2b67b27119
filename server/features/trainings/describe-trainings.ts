import type { z } from 'zod';
import { monthsSince } from '../../../core/days.ts';
import { groupBy } from '../../../core/group-by.ts';
import { byCodePoint, sorted } from '../../../core/order.ts';
import { countiesTrained, organizationsTrained, rolesTrained } from '../../../core/trainings/last-trained.ts';
import type { Topic } from '../../../core/trainings/topics.ts';
import { attended, heldOn, organizationsOf, peopleIn } from '../../../core/trainings/trainings.ts';
import { namesOf } from '../../../core/words/names.ts';
import { roleName, shortRoleName } from '../../../core/words/phrases.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import { type LoggedTraining, trainedDistrict, trainingsOf } from '../../assessments/trainings.ts';
import type { ReferenceFiles } from '../../reference/files.ts';
import type { getTrainings } from './contract.ts';

type Answer = z.input<typeof getTrainings.response>;
type Files = Pick<ReferenceFiles, 'districts' | 'counties'>;

/** Describes the log of trainings, and when each role, organization and county was last trained. */
export function describeTrainings(
  assessed: AssessedDistrict,
  topics: readonly Topic[],
  files: Files,
): Answer | null {
  const { reading, model } = assessed;
  const { districtId, asOf, revision } = reading;
  const place = files.districts.find(({ id }) => id === districtId);
  if (!place) return null;
  const names = namesOf(model, reading);
  const named = (id: string) => ({ id, name: names.organization(id) });
  const since = (day: string | null) => ({
    lastTrained: day,
    months: day === null ? null : monthsSince(day, asOf),
  });
  const district = trainedDistrict(assessed);
  const organizations = organizationsTrained(district);
  const { counties, wholeDistrict } = countiesOf(organizations, districtId, reading.countyCoverage, files);
  return {
    ...{ districtId, name: place.name, abbreviation: place.abbreviation, asOf, revision },
    trainings: trainingsOf(assessed).map((row) => inWords(row, asOf, named, topics, files)),
    roles: rolesTrained(district).map(({ role, state, organizations: filling, lastTrained }) => ({
      ...{ role, name: roleName(names, role), shortName: shortRoleName(names, role), state },
      ...since(lastTrained),
      organizations: filling.map((one) => ({ ...named(one.organizationId), ...since(one.lastTrained) })),
    })),
    organizations: organizations.map(({ organizationId, lastTrained, roles, came, left }) => ({
      ...{ ...named(organizationId), ...since(lastTrained), came, left },
      roles: roles.map((role) => shortRoleName(names, role)),
    })),
    counties: counties.map(({ fips, county, organizations: covering, lastTrained }) => ({
      ...{ fips, county, organizations: covering.length, ...since(lastTrained) },
    })),
    wholeDistrict: {
      organizations: wholeDistrict.organizations.length,
      ...since(wholeDistrict.lastTrained),
    },
  };
}

function countiesOf(
  trained: ReturnType<typeof organizationsTrained>,
  districtId: string,
  coverage: AssessedDistrict['reading']['countyCoverage'],
  files: Files,
) {
  const here = sorted(
    files.counties.filter((row) => row.districtId === districtId),
    (x, y) => byCodePoint(x.county, y.county),
  );
  const fips = here.map((row) => row.fips);
  const { counties, wholeDistrict } = countiesTrained(trained, fips, coverage);
  return {
    counties: counties.map((row, index) => ({ ...row, county: here[index]?.county ?? row.fips })),
    wholeDistrict,
  };
}

function inWords(
  row: LoggedTraining,
  asOf: string,
  named: (id: string) => { id: string; name: string },
  topics: readonly Topic[],
  { districts }: Files,
): Answer['trainings'][number] {
  const { id, name, since, until, url, districtIds, parties } = row;
  const held = heldOn(row, asOf);
  const topic = topics.find((one) => one.id === row.topicId);
  const partiesOf = groupBy(parties, ({ organizationId }) => organizationId);
  return {
    ...{ id, name, since, until, url, heldOn: held, people: peopleIn(parties) },
    monthsAgo: held === null ? null : monthsSince(held, asOf),
    topic: topic ? { id: topic.id, name: topic.name } : null,
    hosts: organizationsOf(row, ({ host }) => host).map(named),
    trainers: organizationsOf(row, ({ trainer }) => trainer).map(named),
    attended: organizationsOf(row, attended).map((one) => ({
      ...named(one),
      people: peopleIn([...partiesOf(one)]),
    })),
    districts: districtIds.map((one) => ({
      id: one,
      name: districts.find((district) => district.id === one)?.abbreviation ?? one,
    })),
  };
}
