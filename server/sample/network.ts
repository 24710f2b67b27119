import type { Model } from '../../core/model/model.ts';
import type { ReferenceFiles } from '../reference/files.ts';
import { addCalls, addLeadDecision } from './calls.ts';
import { addContacts } from './contacts.ts';
import { addCountyCoverage } from './counties.ts';
import { depthsOf, PLANS } from './depth.ts';
import { createDistrictBuilder } from './district-builder.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { addGroups } from './groups.ts';
import { fillRoles } from './organizations.ts';
import { addPractices } from './practices.ts';
import { randomOf } from './random.ts';
import { addStatewide } from './statewide.ts';
import { addTies } from './ties.ts';
import { addEarlierTraining } from './trainings.ts';

export interface SampleOptions {
  readonly files: ReferenceFiles;
  readonly model: Model;
  /** The day that all dates of the sample are relative to. */
  readonly anchor: string;
  readonly seed?: string;
}

/** Chosen so that the districts of some large cities have rich data, for demonstrations. */
export const SEED = 'tieline 33';

/**
 * Invents the network of all districts on top of the reference data: the same rows for the same seed, anchor day and files.
 * Each district has its own seed, so that a change in one does not affect the others.
 */
export function sampleNetwork({ files, model, anchor, seed = SEED }: SampleOptions): Draft {
  const draft = emptyDraft();
  const depths = depthsOf(
    files.districts.map(({ id }) => id),
    randomOf(seed),
  );
  const builders = files.districts.map((district) => {
    const plan = PLANS[depths.get(district.id) ?? 'reference only'];
    const random = randomOf(`${seed} ${district.id}`);
    return createDistrictBuilder({ district, plan, random, anchor, model, files, draft });
  });
  for (const builder of builders) {
    fillRoles(builder);
    addCountyCoverage(builder, files);
    addContacts(builder);
    addGroups(builder);
    addTies(builder);
    addCalls(builder);
    addLeadDecision(builder, files.leads);
    addEarlierTraining(builder);
  }
  addStatewide(builders);
  addPractices(builders);
  return draft;
}
