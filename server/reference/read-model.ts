import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EvidenceRow, type Model, RoleRow, tieRow } from '../../core/model/model.ts';
import { EVIDENCE_KINDS } from '../../core/model/snapshot.ts';
import { readCsv } from './csv.ts';

const FILES = ['model-roles.csv', 'model-ties.csv', 'model-evidence.csv'] as const;
export type ModelFiles = Readonly<Record<(typeof FILES)[number], string>>;

/** The files of the gap model as they are, to be kept beside what was assessed by them. */
export const modelFiles = (dataFolder: string): ModelFiles =>
  Object.fromEntries(FILES.map((file) => [file, readFileSync(join(dataFolder, file), 'utf8')])) as ModelFiles; // one for each file

/**
 * Reads the gap model of a data folder.
 * @param files its texts, if they are not those of the folder.
 * @throws Error that names file, line and column of what is wrong.
 */
export function readModel(dataFolder: string, files = modelFiles(dataFolder)): Model {
  const [rolesFile, tiesFile, evidenceFile] = FILES;
  const read = <Row>(file: keyof ModelFiles, row: Parameters<typeof readCsv<Row>>[1]): Row[] =>
    readCsv(join(dataFolder, file), row, files[file]);
  const roles = read(rolesFile, RoleRow);
  const ties = read(tiesFile, tieRow(roles.map((role) => role.id)));
  const evidence = read(evidenceFile, EvidenceRow);
  const missing = EVIDENCE_KINDS.filter((kind) => !evidence.some((rule) => rule.kind === kind));
  if (missing.length > 0)
    throw new Error(`${join(dataFolder, evidenceFile)} has no row for ${missing.join(', ')}`);
  return { version: 1, roles, ties, evidence };
}
