import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { distinct } from '../../../core/order.ts';
import type { Viewer } from '../../access/viewer.ts';
import { keptRows } from '../../changes/kept-rows.ts';
import { canSeePersonIn } from '../../changes/redact.ts';
import { noDistrict } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import type { Services } from '../../services.ts';
import { readFacts, visible } from '../../store/read-facts.ts';
import { listDepartures } from './contract.ts';
import { departureNames, describeDeparture } from './describe-departure.ts';
import { openItemsOn } from './open-items.ts';

type Answer = z.input<typeof listDepartures.response>;

export function departureRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, listDepartures, {
    answer: async ({ params: { districtId }, query: { asOf = tieline.today() }, viewer, reply }) => {
      const answer = await departuresIn(tieline, viewer, districtId, asOf);
      const persons = answer.departures.flatMap(({ person, items }) => [
        person,
        ...items.flatMap(({ known }) => known ?? []),
      ]);
      const personIds = distinct(persons.flatMap(({ id, name }) => (name === null ? [] : id)));
      const what = 'names of those who leave, and whom they alone know';
      if (personIds.length > 0) app.accesses.read(viewer, districtId, { what, personIds }, reply);
      return answer;
    },
  });
}

/** Returns people who have left or are leaving as of a day, as a viewer may see them. @throws AppError 404. */
function departuresIn(
  { graph, model }: Services,
  viewer: Viewer,
  districtId: string,
  asOf: string,
): Promise<Answer> {
  return graph.read(async (run) => {
    const reading = await readFacts(run, districtId, [], keptRows(graph));
    if (!reading) throw noDistrict(districtId);
    const facts = visible(reading.facts);
    const names = departureNames(facts, model, await canSeePersonIn(run, viewer, districtId, facts));
    const marks = new Map(
      facts.handoffMarks.map(({ id, itemId, enteredOn, enteredBy }) => [
        itemId,
        { factId: id, on: enteredOn, by: enteredBy },
      ]),
    );
    const departures = openItemsOn(facts, asOf).map((departure) =>
      describeDeparture(names, marks, departure),
    );
    const items = departures.flatMap((departure) => departure.items);
    const marked = items.filter((item) => item.marked !== null).length;
    return { districtId, asOf, revision: reading.district.revision, open: items.length, marked, departures };
  });
}
