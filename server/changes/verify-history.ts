import { GraphError } from '../graph/graph-error.ts';
import { openGraph } from '../graph/open.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { verificationLines, verifyHistory } from './verify.ts';

/** `npm run verify-history`: checks the history in the graph of the settings; stop Tieline first where it is embedded. */
async function main(): Promise<void> {
  const graph = await openGraph(readSettings().graph);
  try {
    const verification = await verifyHistory(graph);
    process.stdout.write(`${verificationLines(verification).join('\n')}\n`);
    if (verification.breaks.length > 0) process.exitCode = 1;
  } finally {
    await graph.close();
  }
}

main().catch((error: unknown) => {
  const known = error instanceof GraphError || error instanceof SettingsError;
  process.stderr.write(`The history could not be checked. ${known ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
