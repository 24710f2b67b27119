import { z } from 'zod';
import type { Model } from '../../core/model/model.ts';
import { distinct } from '../../core/order.ts';
import { formatDay } from '../../core/words/format.ts';
import { firstChange } from '../changes/queries.ts';
import type { Graph, Run } from '../graph/graph.ts';
import { badField } from '../http/errors.ts';
import { loadsOf } from '../reference/queries.ts';
import { type KeptFiles, keptAssigned, keptEditionDay, readModel } from '../reference/read-model.ts';
import type { Days } from './assessments.ts';

/**
 * The day on which this installation began to know anything: its first load, or a change that is older than any recorded one.
 * @param by a day on or before which any beginning will do.
 */
export async function installationBegan(run: Run, today: string, by = ''): Promise<string> {
  const [load] = await run(loadsOf, {});
  if (load && load.day <= by) return load.day;
  const [change] = await run(firstChange, {}); // looks at every change
  return distinct([load?.day ?? today, change?.at?.slice(0, 10) ?? today])[0] ?? today;
}

/**
 * The two days that a request asks for: today where it says none, and no `knownOn` where it is what is known now.
 * @throws AppError 400 for a day on which there was nothing to know, or that is still to come.
 */
export async function daysAsked(
  { graph, today }: { readonly graph: Graph; readonly today: () => string },
  { asOf = today(), knownOn = today() }: { readonly [Day in keyof Days]?: string | undefined },
): Promise<Days> {
  if (knownOn === today()) return { asOf, knownOn: undefined };
  if (knownOn > today())
    throw badField('knownOn', 'is after today, and what will be known then is not known yet');
  const began = await graph.read((run) => installationBegan(run, today(), knownOn));
  if (knownOn >= began) return { asOf, knownOn };
  throw badField('knownOn', `is before ${formatDay(began)}, the day on which this installation began`);
}

const Files = z.record(z.string(), z.string());

/** By what a district is assessed. */
export interface Ground {
  readonly model: Model;
  /** The day of the edition of the reference data; undefined for that of now, or where it was not kept. */
  readonly publicRecordDay?: string | undefined;
  /** The roles that this edition gives to an office in every district; undefined as the day is. */
  readonly assigned?: ReadonlySet<string> | undefined;
}

/** The gap model, the day and the assigned roles of the newest edition that was loaded by the end of a day; those of now where they were not kept. */
export async function groundKnownOn(run: Run, now: Model, day: string): Promise<Ground> {
  const loads = (await run(loadsOf, {})).filter((load) => load.kind === 'reference data' && load.day <= day);
  const model = loads.at(-1)?.model;
  if (!model) return { model: now };
  const files = Files.parse(JSON.parse(model)) as KeptFiles; // kept by the load alone
  return {
    model: readModel('', files),
    publicRecordDay: keptEditionDay(files),
    assigned: keptAssigned(files),
  };
}
