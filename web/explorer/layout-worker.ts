import type { Edge } from '../../core/explorer/free-layout.ts';
import { packedLayout } from '../../core/explorer/packed-layout.ts';

/** The request of the page, and the answers: progress, then the layout. */
export interface LayoutAsked {
  readonly nodes: number;
  readonly edges: readonly Edge[];
}
export type LayoutAnswer = { readonly done: number } | { readonly x: Float64Array; readonly y: Float64Array };

addEventListener('message', ({ data }: MessageEvent<LayoutAsked>) => {
  const spots = packedLayout(data.nodes, data.edges, (done) => postMessage({ done } satisfies LayoutAnswer));
  postMessage({ ...spots } satisfies LayoutAnswer);
});
