import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { UnreadableFile } from './file.ts';
import { LIMITS } from './limits.ts';
import { type Part, partsOf } from './workbook.ts';

type Said = { readonly part: Part | null } | { readonly unreadable: string };

/** Node gives a thread no loader, so it registers the one for TypeScript before it reads this file. */
const IN_TYPESCRIPT = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(import.meta.url)});
})`;

/** Reads a workbook in a thread of its own, one part each time that this thread is ready for it. Throws `UnreadableFile`. */
export async function* partsFromThread(bytes: Uint8Array): AsyncGenerator<Part> {
  const worker = new Worker(IN_TYPESCRIPT, {
    eval: true,
    workerData: bytes,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.workbookMemory },
  });
  try {
    for (;;) {
      worker.postMessage('next');
      const [said]: Said[] = await once(worker, 'message');
      if (!said || 'unreadable' in said) throw new UnreadableFile(said?.unreadable ?? '');
      if (!said.part) return;
      yield said.part;
    }
  } catch (error) {
    throw isOutOfMemory(error)
      ? new UnreadableFile(
          'The workbook is too large to read. Delete what is not needed from it, or save it as CSV.',
        )
      : error;
  } finally {
    await worker.terminate();
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** In the thread: sends the next part when asked, and null after the last. */
function answer(): void {
  const parts = partsOf(workerData);
  parentPort?.on('message', async () => {
    parentPort?.postMessage(await nextOf(parts));
  });
}

async function nextOf(parts: AsyncGenerator<Part>): Promise<Said> {
  try {
    const { value, done } = await parts.next();
    return { part: done ? null : value };
  } catch (error) {
    if (error instanceof UnreadableFile) return { unreadable: error.message };
    throw error;
  }
}

if (!isMainThread && workerData instanceof Uint8Array) answer();
