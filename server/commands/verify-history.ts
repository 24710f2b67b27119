import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { DistrictId } from '../../core/shapes.ts';
import { type DistrictEnd, verificationLines, verifyHistory } from '../changes/verify.ts';
import { openGraph } from '../graph/open.ts';
import { readSettings, SettingsError } from '../start/settings.ts';
import { reportFailure } from './failure.ts';

const Ends = z.array(z.object({ districtId: DistrictId, seq: z.int(), hash: z.string() }));

/**
 * `npm run verify-history [-- ends.json]`: checks the history in the graph of the settings; if that is embedded, stop Tieline
 * first. The file records where each chain ended, so that the next check detects a truncated chain. Keep it where no one who can
 * write to the graph can change it.
 */
async function main(options: string[], file: string | undefined): Promise<void> {
  const seen = file === undefined ? [] : endsIn(file);
  const graph = await openGraph(readSettings(undefined, options).graph);
  try {
    const verification = await verifyHistory(graph, seen);
    process.stdout.write(`${verificationLines(verification).join('\n')}\n`);
    if (verification.breaks.length > 0) process.exitCode = 1;
    else if (file !== undefined) keep(file, verification.ends);
  } finally {
    await graph.close();
  }
}

function endsIn(file: string): DistrictEnd[] {
  if (!existsSync(file)) return [];
  try {
    return Ends.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new SettingsError(`${file} does not contain the ends from an earlier check; name another file.`);
  }
}

/** Replaces the file in one step, because the next check depends on it. */
function keep(file: string, ends: readonly DistrictEnd[]): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(ends, null, 2)}\n`);
  renameSync(`${file}.new`, file);
  process.stdout.write(`The end of each history was saved in ${file} for the next check.\n`);
}

const given = process.argv.slice(2);
const isOption = (argument: string): boolean => argument.startsWith('--');
main(
  given.filter(isOption),
  given.find((argument) => !isOption(argument)),
).catch(reportFailure('The history could not be checked.'));
