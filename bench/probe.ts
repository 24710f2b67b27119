import { setTimeout as sleep } from 'node:timers/promises';
import { timed } from './measure.ts';
import { ask } from './product.ts';

/** `probe.ts URL`: asks for it every 50 ms, from a process of its own, until it is told to stop; then sends the milliseconds of each answer. */
const [url = ''] = process.argv.slice(2);
const times: number[] = [];
let stopped = false;
process.once('message', () => {
  stopped = true;
});
process.send?.('started');
while (!stopped) {
  times.push(await timed(() => ask(url)));
  await sleep(50);
}
process.send?.(times, () => process.disconnect());
