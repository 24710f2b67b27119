import type { FastifyInstance } from 'fastify';
import type { Model } from '../../../core/model/model.ts';
import { daysAsked, groundKnownOn } from '../../assessments/installation.ts';
import { mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import { assignedRoles } from '../../reference/assigned-roles.ts';
import type { Services } from '../../services.ts';
import { getModel, getReferenceData } from './contract.ts';
import { describeFiles } from './describe-files.ts';
import { SCREENING_MEASURED } from './screening-measured.ts';

/** The gap model and the reference data: every weight, reason, source, count and caveat. */
export function modelRoutes(app: FastifyInstance, tieline: Services): void {
  const version = versionsOf(tieline).files;
  const now = { model: tieline.model, assigned: assignedRoles(tieline.files) };
  mount(app, getModel, {
    version: async ({ query: { knownOn = tieline.today() } }) =>
      knownOn === tieline.today() ? version() : [...(await version()), knownOn],
    answer: async ({ query }) => {
      const { knownOn } = await daysAsked(tieline, query);
      if (knownOn === undefined) return describeModel(now);
      const then = await tieline.graph.read((run) => groundKnownOn(run, now.model, knownOn));
      return describeModel({ model: then.model, assigned: then.assigned ?? now.assigned });
    },
  });
  mount(app, getReferenceData, {
    version,
    answer: async () => ({
      version: tieline.files.version,
      ...tieline.files.edition,
      sample: tieline.sample,
      files: describeFiles(tieline.files, tieline.model),
    }),
  });
}

function describeModel({ model, assigned }: { model: Model; assigned: ReadonlySet<string> }) {
  const { roles, ties, evidence, version } = model;
  return {
    version,
    roles: roles.map((role) => ({
      ...role,
      source: role.source || null,
      assigned: assigned.has(role.id),
    })),
    ties: [...ties],
    evidence: evidence.map((kind) => ({ ...kind, rule: kind.rule || null })),
    screening: [...SCREENING_MEASURED],
  };
}
