import type { FastifyInstance } from 'fastify';
import type { Viewer } from '../../access/viewer.ts';
import { AppError, notFound } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import type { RunningImports } from '../../import/running.ts';
import { cancelImport, getImportProgress } from './contract.ts';

/** Keys are separate for each account. */
export const idOf = (viewer: Viewer, districtId: string, key: string): string =>
  JSON.stringify([viewer.identity?.id ?? null, districtId, key]);

/** Shows how far an import is, and cancels it before anything is written. */
export function progressRoutes(app: FastifyInstance, running: RunningImports): void {
  mount(app, getImportProgress, {
    answer: async ({ viewer, params: { districtId, key } }) => {
      const progress = running.progressOf(idOf(viewer, districtId, key));
      if (!progress) throw notFound(NOT_UNDER_WAY);
      return progress;
    },
  });
  mount(app, cancelImport, {
    answer: async ({ viewer, params: { districtId, key } }) => {
      const end = running.cancel(idOf(viewer, districtId, key));
      if (end === 'unknown') throw notFound(NOT_UNDER_WAY);
      if (end === 'too late') throw new AppError(409, 'too-late', TOO_LATE);
      return { canceled: true as const };
    },
  });
}

const NOT_UNDER_WAY = 'No import of this key is under way. It has not begun, or has ended.';
const TOO_LATE = 'All of the import is written already. Undo it in the history.';
