import type { FastifyInstance } from 'fastify';
import { mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import { assignedRoles } from '../../reference/assigned-roles.ts';
import type { Services } from '../../services.ts';
import { getModel, getReferenceData } from './contract.ts';
import { describeFiles } from './describe-files.ts';
import { SCREENING_MEASURED } from './screening-measured.ts';

/** The gap model and the reference data as they are: every weight, reason, source, count and caveat. */
export function modelRoutes(app: FastifyInstance, tieline: Services): void {
  const version = versionsOf(tieline).files;
  const assigned = assignedRoles(tieline.files);
  const { roles, ties, evidence, version: modelVersion } = tieline.model;
  mount(app, getModel, {
    version,
    answer: async () => ({
      version: modelVersion,
      roles: roles.map((role) => ({
        ...role,
        source: role.source || null,
        assigned: assigned.has(role.id),
      })),
      ties: [...ties],
      evidence: evidence.map((kind) => ({ ...kind, rule: kind.rule || null })),
      screening: [...SCREENING_MEASURED],
    }),
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
