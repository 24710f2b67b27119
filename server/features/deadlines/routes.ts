import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { Aging } from '../../../core/aging.ts';
import { age } from '../../../core/days.ts';
import { deadlinesIn } from '../../../core/deadlines.ts';
import { outcomesToAsk } from '../../../core/practices/outcomes.ts';
import { namesOf } from '../../../core/words/names.ts';
import { roleName } from '../../../core/words/phrases.ts';
import { districtAsked } from '../../assessments/asked-district.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import { mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import { type Practices, readPractices } from '../../practices/read-practices.ts';
import type { Services } from '../../services.ts';
import { getDeadlines } from './contract.ts';

type Answer = z.input<typeof getDeadlines.response>;

export function deadlineRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, getDeadlines, {
    version: versionsOf(tieline).district,
    answer: async ({ params: { districtId }, query }) => {
      const { assessed } = await districtAsked(tieline, districtId, query);
      const practices = await tieline.graph.read(readPractices);
      return deadlinesOf(assessed, practices, query.within);
    },
  });
}

function deadlinesOf(assessed: AssessedDistrict, practices: Practices, within: number): Answer {
  const { reading, model } = assessed;
  const { districtId, asOf } = reading;
  const names = namesOf(model, reading);
  const inWords = ({ on, kind, id }: Aging): Answer['ends'][number] => {
    const name = kind === 'role' ? roleName(names, id) : names.evidence(id);
    return { kind, id, name, on, days: age(asOf, on) };
  };
  const { ends, ages } = deadlinesIn(assessed, within);
  const asks = outcomesToAsk(districtId, practices, asOf, within).map(({ on, practice, adoption }) => ({
    ...{ kind: 'adoption' as const, id: adoption.id, name: practice.name, on, days: age(asOf, on) },
  }));
  return { districtId, asOf, ends: ends.map(inWords), ages: ages.map(inWords), asks };
}
