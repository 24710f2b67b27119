import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { type Aging, agingsIn } from '../../../core/aging.ts';
import { addDays, age } from '../../../core/days.ts';
import { happensInPeriod } from '../../../core/model/evidence-kinds.ts';
import { byCodePoint, sorted, thenBy } from '../../../core/order.ts';
import { namesOf } from '../../../core/words/names.ts';
import { roleName } from '../../../core/words/phrases.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import { daysAsked } from '../../assessments/installation.ts';
import { noDistrict } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { getDeadlines } from './contract.ts';

type Answer = z.input<typeof getDeadlines.response>;

export function deadlineRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, getDeadlines, {
    version: versionsOf(tieline).district,
    answer: async ({ params: { districtId }, query }) => {
      const { asOf, knownOn } = await daysAsked(tieline, query);
      const assessed = await tieline.assessments.district(districtId, asOf, knownOn);
      if (!assessed) throw noDistrict(districtId);
      return deadlinesOf(assessed, query.within);
    },
  });
}

/** What ends by its own end is told as ending, not as aging. */
function deadlinesOf({ reading, assessment, model }: AssessedDistrict, within: number): Answer {
  const { districtId, asOf, snapshot } = reading;
  const last = addDays(asOf, within);
  const names = namesOf(model, reading);
  const inWords = ({ on, kind, id }: Aging): Answer['ends'][number] => {
    const name = kind === 'role' ? roleName(names, id) : names.evidence(id);
    return { kind, id, name, on, days: age(asOf, on) };
  };
  const ends = snapshot.evidence.flatMap(({ id, kind, until }): Aging[] =>
    until !== null && until > asOf && until <= last && !happensInPeriod(kind)
      ? [{ on: until, kind: 'evidence', id }]
      : [],
  );
  const isEnding = new Set(ends.map(({ id }) => id));
  const ages = agingsIn(assessment, snapshot, model, asOf).filter(
    ({ on, id }) => on <= last && !isEnding.has(id),
  );
  const next = thenBy<Aging>(
    (x, y) => byCodePoint(x.on, y.on),
    (x, y) => byCodePoint(x.id, y.id),
  );
  return {
    districtId,
    asOf,
    ends: onceEach(sorted(ends, next)).map(inWords),
    ages: onceEach(ages).map(inWords),
  };
}

/** What speaks for a pair by a day of its own stands for the piece once more, with the same id. */
const onceEach = (rows: readonly Aging[]): Aging[] =>
  [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed();
