import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { Viewer } from '../../access/viewer.ts';
import { listDepartures } from '../../api/departures.ts';
import { accessRecord } from '../../changes/accesses.ts';
import { readFacts, visible } from '../../changes/facts/read.ts';
import { maySeeOf } from '../../changes/redact.ts';
import { mount } from '../../endpoints.ts';
import { noDistrict } from '../../errors.ts';
import type { Tieline } from '../../tieline.ts';
import { restingOn } from './resting.ts';
import { departureNames, tellDeparture } from './tell.ts';

type Answer = z.input<typeof listDepartures.response>;

export function departureRoutes(app: FastifyInstance, tieline: Tieline): void {
  const recordAccess = accessRecord(tieline);
  app.addHook('onClose', recordAccess.settled);

  mount(app, listDepartures, {
    answer: async ({ params: { districtId }, viewer, request }) => {
      const answer = await departuresIn(tieline, viewer, districtId);
      if (answer.departures.some(({ person }) => person.name !== null))
        recordAccess(viewer, districtId, 'names of those who leave', request.log);
      return answer;
    },
  });
}

/** Who has left or is leaving today, as a viewer may see it. @throws AppError 404. */
function departuresIn({ graph, model, today }: Tieline, viewer: Viewer, districtId: string): Promise<Answer> {
  return graph.read(async (run) => {
    const reading = await readFacts(run, districtId);
    if (!reading) throw noDistrict(districtId);
    const asOf = today();
    const facts = visible(reading.facts);
    const names = departureNames(facts, model, await maySeeOf(run, viewer, districtId, facts));
    const marks = new Map(
      facts.handOvers.map(({ id, itemId, enteredOn, enteredBy }) => [
        itemId,
        { factId: id, on: enteredOn, by: enteredBy },
      ]),
    );
    const departures = restingOn(facts, asOf).map((departure) => tellDeparture(names, marks, departure));
    const items = departures.flatMap((departure) => departure.items);
    const marked = items.filter((item) => item.marked !== null).length;
    return { districtId, asOf, revision: reading.district.revision, open: items.length, marked, departures };
  });
}
