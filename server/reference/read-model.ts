import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVIDENCE_KINDS } from '../../core/model/kinds.ts';
import { EvidenceRow, type Model, RoleRow, tieRow } from '../../core/model/model.ts';
import { readCsv } from './csv.ts';
import { editionRow } from './rows.ts';

const FILES = ['model-roles.csv', 'model-ties.csv', 'model-evidence.csv'] as const;
type ModelFiles = Readonly<Record<(typeof FILES)[number], string>>;
const EDITION = 'edition.csv';
const ASSIGNED = 'assigned-roles';
/** The files that a load keeps. Loads of earlier releases kept only the model. */
export type KeptFiles = ModelFiles & Partial<Readonly<Record<typeof EDITION | typeof ASSIGNED, string>>>;

/** Reads the texts of the gap model's files. */
const modelFiles = (dataFolder: string): ModelFiles =>
  Object.fromEntries(FILES.map((file) => [file, readFileSync(join(dataFolder, file), 'utf8')])) as ModelFiles; // one for each file

/**
 * Returns the model's files, the edition of the reference data and the roles that it assigns, to keep for later assessments
 * of this time.
 */
export const keptFiles = (dataFolder: string, assigned: ReadonlySet<string>): KeptFiles => ({
  ...modelFiles(dataFolder),
  [EDITION]: readFileSync(join(dataFolder, EDITION), 'utf8'),
  [ASSIGNED]: [...assigned].join(' '),
});

/** Returns the date of the edition that was kept with the files; undefined if it was not kept. */
export const keptEditionDay = ({ [EDITION]: kept }: KeptFiles): string | undefined =>
  kept === undefined ? undefined : readCsv(EDITION, editionRow(), kept)[0]?.day;

/** Returns the assigned roles that were kept with the files; undefined if they were not kept. */
export const keptAssigned = ({ [ASSIGNED]: kept }: KeptFiles): ReadonlySet<string> | undefined =>
  kept === undefined ? undefined : new Set(kept.split(' ').filter(Boolean));

/**
 * Reads the gap model of a data folder.
 * @param files its texts; otherwise those of the folder.
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
