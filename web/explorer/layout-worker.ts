import { freeLayout } from '../../core/explorer/free-layout.ts';
import { packedLayout } from '../../core/explorer/packed-layout.ts';
import { pivotLayout } from '../../core/explorer/pivot-layout.ts';
import type { Edge, Spots } from '../../core/explorer/steps.ts';

/** The request of the page, and the answers: a draft to show meanwhile, progress, then the layout. */
export interface LayoutAsked {
  readonly nodes: number;
  readonly edges: readonly Edge[];
}
export type LayoutAnswer = { readonly done: number } | { readonly draft: Spots } | { readonly layout: Spots };

const answer = (message: LayoutAnswer): void => postMessage(message);

addEventListener('message', ({ data: { nodes, edges } }: MessageEvent<LayoutAsked>) => {
  answer({ draft: packedLayout(pivotLayout, nodes, edges) });
  answer({ layout: packedLayout(freeLayout, nodes, edges, (done) => answer({ done })) });
});
