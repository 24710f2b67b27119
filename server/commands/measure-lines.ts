/** `npm run --silent measures`: one network a line in, its measures a line out, in the same order (NETWORK.md). */
import { measureNetwork } from '../../core/measures/measure-network.ts';
import { Network } from '../../core/measures/network.ts';
import { readLine } from '../../core/read-line.ts';
import { answerLines } from './lines.ts';

await answerLines((line) => readLine(line, Network), measureNetwork);
