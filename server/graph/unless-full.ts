import { GraphError } from './graph-error.ts';

/** Waits for a write that no one misses when the disk is full: people can go on reading then. */
export async function unlessFull(written: Promise<unknown>): Promise<void> {
  try {
    await written;
  } catch (error) {
    if (!(error instanceof GraphError && error.code === 'not-writable')) throw error;
  }
}
