import { join } from 'node:path';
import { EvidenceRow, type Model, RoleRow, tieRow } from '../../core/model/model.ts';
import { EVIDENCE_KINDS } from '../../core/model/snapshot.ts';
import { readCsv } from './csv.ts';

/** Reads `model-*.csv` of a data folder; throws an Error that names file, line and column of what is wrong. */
export function readModel(dataFolder: string): Model {
  const roles = readCsv(join(dataFolder, 'model-roles.csv'), RoleRow);
  const ties = readCsv(join(dataFolder, 'model-ties.csv'), tieRow(roles.map((role) => role.id)));
  const evidence = readCsv(join(dataFolder, 'model-evidence.csv'), EvidenceRow);
  const missing = EVIDENCE_KINDS.filter((kind) => !evidence.some((rule) => rule.kind === kind));
  if (missing.length > 0)
    throw new Error(`${join(dataFolder, 'model-evidence.csv')} has no row for ${missing.join(', ')}`);
  return { version: 1, roles, ties, evidence };
}
