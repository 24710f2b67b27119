import { hasEnded, type Period } from '../days.ts';
import type { FactRow, Facts } from '../facts/index.ts';
import { groupBy } from '../group-by.ts';
import type { Model } from '../model/model.ts';
import { evidenceLinks } from './evidence-links.ts';
import { ACQUAINTED, type Knowing, type KnowingFacts, personNode } from './knowing.ts';
import { knownTime, lastDayOfTime, together } from './times.ts';

/**
 * Returns everyone who knows someone on the day: by acquaintance, by jobs at the same time, or by evidence of
 * ties.
 */
export const knowingLinks = (facts: KnowingFacts, model: Model, asOf: string): Knowing[] => [
  ...acquaintanceLinks(facts.acquaintances, asOf),
  ...jobLinks(facts.employment, asOf),
  ...evidenceLinks(facts, model, asOf),
];

const acquaintanceLinks = (acquaintances: Facts['acquaintances'], asOf: string): Knowing[] =>
  acquaintances
    .filter(({ since }) => since === null || since <= asOf)
    .map(({ id, personId, knownId, since }) => ({
      ...{ a: personNode(personId), b: personNode(knownId), key: id, id, by: 'acquaintance' },
      ...{ level: ACQUAINTED, seen: since, time: { since: since ?? asOf, until: null }, live: false },
    }));

/** Links colleagues, including those of a job that has ended. */
function jobLinks(employment: Facts['employment'], asOf: string): Knowing[] {
  const links: Knowing[] = [];
  const jobsAt = groupBy(employment, ({ organizationId }) => organizationId);
  for (const organizationId of new Set(employment.map((job) => job.organizationId))) {
    const before: { job: FactRow<'employment'>; time: Period }[] = [];
    for (const job of jobsAt(organizationId)) {
      const time = knownTime(job, asOf);
      for (const other of before) {
        const both = other.job.personId === job.personId ? null : together(time, other.time, asOf);
        if (both) links.push(colleagues(job, other.job, both, asOf));
      }
      before.push({ job, time });
    }
  }
  return links;
}

const colleagues = (
  job: FactRow<'employment'>,
  other: FactRow<'employment'>,
  time: Period,
  asOf: string,
): Knowing => ({
  ...{ a: personNode(job.personId), b: personNode(other.personId), by: 'job', id: job.organizationId, time },
  ...{ key: `${other.id}\n${job.id}`, level: ACQUAINTED, seen: lastDayOfTime(time, asOf) },
  live: !hasEnded(time, asOf),
});
