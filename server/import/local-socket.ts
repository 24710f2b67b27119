import { once } from 'node:events';
import { chmodSync, rmSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { relative, resolve } from 'node:path';
import { z } from 'zod';
import { writeArchive } from '../archive/write-archive.ts';
import { folderOf } from '../graph/open.ts';
import type { Services } from '../services.ts';
import { type ImportRequest, type ImportResult, runImport } from './run-import.ts';

const ImportAsked = z.strictObject({
  path: z.string().min(1),
  districtId: z.string().nullable(),
  profile: z.string().nullable(),
  append: z.boolean(),
  applyAs: z.string().nullable(),
});
const ArchiveAsked = z.strictObject({ archive: z.literal(true), accounts: z.boolean() });
const Asked = z.union([ImportAsked, ArchiveAsked]);
const Result = z.object({
  exitCode: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  error: z.string().nullable(),
});

/**
 * Returns the path of the socket by which commands reach the server that has an embedded graph open. It is beside the data
 * folder, and only the folder’s owner may use it. Null for other engines, which several processes can open.
 */
export function socketOf(graphUrl: string): string | null {
  const folder = folderOf(graphUrl);
  if (!folder) return null;
  const path = `${resolve(folder)}.socket`;
  const near = relative(process.cwd(), path); // the path of a socket can have about 100 characters
  return near.length < path.length ? near : path;
}

/** Serves commands; null if the socket cannot be created, which does not stop the server from starting. */
export async function serveCommands(tieline: Services, path: string): Promise<Server | null> {
  rmSync(path, { force: true }); // left by a killed server; this process holds the lock of the folder
  const server = createServer((request, response) => {
    const gone = once(response, 'close').then(() => {
      throw new Error('The command has ended.');
    });
    gone.catch(() => {}); // thrown at the next line, if there is one
    answer(tieline, request, async (line) => {
      if (response.closed) await gone;
      if (!response.write(`${line}\n`)) await Promise.race([once(response, 'drain'), gone]);
    }).then(
      () => response.end(),
      () => response.destroy(),
    );
  });
  server.listen(path);
  const listening = once(server, 'listening').then(() => {
    chmodSync(path, 0o600); // whatever the umask
    return server;
  });
  return listening.catch(() => null);
}

async function answer(
  tieline: Services,
  request: IncomingMessage,
  print: (line: string) => Promise<void>,
): Promise<void> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const asked = Asked.parse(JSON.parse(body));
  const result = await ('archive' in asked
    ? giveArchive(tieline, asked.accounts, print)
    : runImport(tieline, asked, print));
  await print(JSON.stringify({ result }));
}

async function giveArchive(
  { graph }: Services,
  accounts: boolean,
  print: (line: string) => Promise<void>,
): Promise<ImportResult> {
  try {
    await writeArchive(graph, accounts, async () => print); // reads a snapshot, so it never has to restart
    return { exitCode: 0, error: null };
  } catch (error) {
    return { exitCode: 1, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Sends a command to the server; null if none answers. */
export async function askServer(
  path: string,
  asked: ImportRequest | z.output<typeof ArchiveAsked>,
  print: (line: string) => Promise<void>,
): Promise<ImportResult | null> {
  const request = httpRequest({ socketPath: path, method: 'POST' });
  request.end(JSON.stringify(asked));
  const answered = once(request, 'response').catch(() => null);
  const [response]: IncomingMessage[] = (await answered) ?? [];
  if (!response) return null;
  let result: ImportResult = { exitCode: 1, error: 'The server stopped before it responded.' };
  let begun = '';
  for await (const chunk of response.setEncoding('utf8')) {
    const lines = `${begun}${chunk}`.split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines)
      if (line.startsWith('{"result":')) result = Result.parse(JSON.parse(line).result);
      else await print(line);
  }
  return result;
}
