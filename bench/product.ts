import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { GraphSettings } from '../server/graph/open.ts';

/** The product as users have it: a separate process, over HTTP. */
export interface Product {
  readonly address: string;
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** The delay of its event loop since the last call, in milliseconds. */
  delay(): Promise<{ p99: number; max: number }>;
  stop(): Promise<void>;
}
export interface Answer {
  readonly status: number;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export function ask(
  url: string,
  { method = 'GET', body = '', headers = {} }: { method?: string; body?: string; headers?: object } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers: { ...headers } }, (answer: IncomingMessage) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
      );
    });
    // A server may close a kept-alive connection at the moment it is reused.
    sent.on('error', (error) =>
      sent.reusedSocket && method === 'GET' ? resolve(ask(url, { headers })) : reject(error),
    );
    sent.end(body);
  });
}

export async function startProduct({ url, user = '', password = '' }: GraphSettings): Promise<Product> {
  const child = fork(fileURLToPath(new URL('serve.ts', import.meta.url)), [url, user, password], {
    execArgv: ['--max-semi-space-size=64', '--import', 'tsx'], // as in `npm start`
  });
  const { address } = await told<{ address: string }>(child);
  return {
    address,
    get: (path) => ask(`${address}/api${path}`),
    post: (path, body, headers = {}) =>
      ask(`${address}/api${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    async delay() {
      child.send('delay');
      return told(child);
    },
    async stop() {
      child.send('stop');
      await once(child, 'exit');
    },
  };
}

async function told<Message>(child: ChildProcess): Promise<Message> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('The product ended.');
  });
  const [message] = await Promise.race([once(child, 'message'), ended]);
  return message;
}

/**
 * Returns responses per second over several connections, each sending its next request as soon as
 * it has a response.
 */
export async function throughput(url: string, connections: number, milliseconds: number): Promise<number> {
  await ask(url);
  const begun = performance.now();
  let answers = 0;
  const one = async (): Promise<void> => {
    while (performance.now() - begun < milliseconds) {
      const { status, text } = await ask(url, { headers: { 'accept-encoding': 'br, gzip' } });
      if (status !== 200) throw new Error(`${url}: ${status} ${text.slice(0, 200)}`);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return answers / ((performance.now() - begun) / 1000);
}
