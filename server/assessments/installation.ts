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
 * Returns the date of the first load or change of this installation.
 * @param by skips looking for an earlier date if the first load was on or before this date.
 */
export async function installationBegan(run: Run, today: string, by = ''): Promise<string> {
  const [load] = await run(loadsOf, {});
  if (load && load.day <= by) return load.day;
  const [change] = await run(firstChange, {}); // slow: reads every change
  return distinct([load?.day ?? today, change?.at?.slice(0, 10) ?? today])[0] ?? today;
}

/**
 * Returns the two dates of a request: today if it names none, and no `knownOn` for what is known now.
 * @throws AppError 400 for a date before the installation or in the future.
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

/** What a district is assessed with. */
export interface Ground {
  readonly model: Model;
  /** The date of the reference data's edition; undefined for the current one, or if it was not kept. */
  readonly publicRecordDay?: string | undefined;
  /** The roles that this edition gives to an office in every district; undefined as the day is. */
  readonly assigned?: ReadonlySet<string> | undefined;
}

/**
 * Returns the newest edition that was loaded by the end of a day: gap model, date and assigned roles. The current ones if
 * they were not kept.
 */
export async function groundKnownOn(run: Run, now: Model, day: string): Promise<Ground> {
  const loads = (await run(loadsOf, {})).filter((load) => load.kind === 'reference data' && load.day <= day);
  const model = loads.at(-1)?.model;
  if (!model) return { model: now };
  const files = Files.parse(JSON.parse(model)) as KeptFiles; // only loads write it
  return {
    model: readModel('', files),
    publicRecordDay: keptEditionDay(files),
    assigned: keptAssigned(files),
  };
}
