import { holds } from '../../../core/days.ts';
import { distinct } from '../../../core/order.ts';
import type { Answer, Side } from './describe-between.ts';

/**
 * Returns the people of a district who hold a role there on that date, or maintain or signed evidence that has not
 * ended.
 */
function activePeople({ viewed: { facts }, assessed }: Side): ReadonlyMap<string, string> {
  const { asOf } = assessed.reading;
  const live = new Set(facts.evidence.filter((row) => holds(row, asOf)).map(({ id }) => id));
  const active = [
    ...facts.holders.filter((row) => holds(row, asOf)),
    ...[...facts.maintainers, ...facts.signers].filter(({ evidenceId }) => live.has(evidenceId)),
  ];
  const hasLeft = (personId: string, organizationId: string): boolean => {
    const jobs = facts.employment.filter(
      (job) => job.personId === personId && job.organizationId === organizationId,
    );
    return jobs.length > 0 && !jobs.some((job) => holds(job, asOf));
  };
  return new Map(
    active
      .filter((row) => !hasLeft(row.personId, row.organizationId))
      .map(({ personId, organizationId }) => [personId, organizationId]),
  );
}

/**
 * Returns people who work in several of the districts, by id. People whom the viewer may not see in any of them are
 * shown only by their organization.
 */
export function peopleOfSeveral(
  sides: readonly Side[],
): { answer: Answer['people'][number]; seenIn: string | null }[] {
  const bySide = sides.map((side) => ({ side, people: activePeople(side) }));
  return distinct(bySide.flatMap(({ people }) => [...people.keys()])).flatMap((personId) => {
    const serving = bySide.filter(({ people }) => people.has(personId));
    const [one] = serving;
    if (!one || serving.length < 2) return [];
    const seeing = serving.find(({ side }) => side.viewed.maySee(personId))?.side;
    const name = seeing?.viewed.facts.people.find(({ id }) => id === personId)?.name ?? null;
    const organizationId = one.people.get(personId) ?? '';
    const organization = one.side.viewed.facts.organizations.find(({ id }) => id === organizationId)?.name;
    const districtIds = serving.map(({ side }) => side.file.id);
    return {
      answer: {
        personId: seeing ? personId : null,
        name,
        organization: organization ?? organizationId,
        districtIds,
      },
      seenIn: seeing?.file.id ?? null,
    };
  });
}
