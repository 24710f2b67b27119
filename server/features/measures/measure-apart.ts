import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type Measures, measureNetwork } from '../../../core/measures/measure-network.ts';
import type { Network } from '../../../core/measures/network.ts';

/** From this many nodes on, measuring takes a second or more and would block other requests. */
const LARGE = 400;
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Measures a network. Large ones are measured in a separate process, by the same program as `npm run measures`. */
export async function measureApart(network: Network): Promise<Measures> {
  if (network.nodes.length < LARGE) return measureNetwork(network);
  const program = ['--import', 'tsx', 'server/commands/measure-lines.ts'];
  const child = spawn(process.execPath, program, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.on('error', () => {}); // it exited before reading everything, so there is no output
  await once(child, 'spawn'); // rejects if the process cannot be started; an unheard error would end this one
  child.stdin.end(`${JSON.stringify(network)}\n`);
  const printed = await text(child.stdout);
  if (printed === '') throw new Error('The program that measures a network printed nothing');
  return JSON.parse(printed);
}
