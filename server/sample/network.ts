import type { Model } from '../../core/model/model.ts';
import type { ReferenceFiles } from '../reference/files.ts';
import { addCalls, addLeadDecision } from './calls.ts';
import { addContacts } from './contacts.ts';
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
  /** The day from which all days of the sample are counted. */
  readonly anchor: string;
  readonly seed?: string;
}

/** Drawn until the districts of some large cities came out rich, so that a demonstration finds something there. */
export const SEED = 'tieline 33';

/**
 * The invented network of all districts, over the reference data: the same rows for the same seed, anchor day and files.
 * Each district draws from its own seed, so that a change in one leaves the others as they are.
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
