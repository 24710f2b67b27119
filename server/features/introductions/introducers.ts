import type { z } from 'zod';
import { introducing, peopleAt } from '../../../core/introductions/introduce.ts';
import { knowingLinks } from '../../../core/introductions/links.ts';
import type { Model } from '../../../core/model/model.ts';
import type { listIntroducers } from './contract.ts';
import type { End } from './ends.ts';
import { describeWith, inWords, shownKey } from './on-path.ts';
import type { Acquainted } from './read-acquainted.ts';

type Introducer = z.input<typeof listIntroducers.response>['introducers'][number];

/**
 * For each organization whose best path leads through someone else, returns whom the askers know on that path, as a
 * viewer may see them.
 */
export function introducersTo(
  acquainted: Acquainted,
  from: End,
  organizationIds: readonly string[],
  { model, asOf }: { readonly model: Model; readonly asOf: string },
): Introducer[] {
  const { facts } = acquainted;
  const shownOf = describeWith(acquainted, asOf);
  const shownAs = ({ nodes }: { nodes: readonly string[] }) =>
    nodes.map((node) => shownKey(shownOf(node))).join('\n');
  const introduce = introducing(knowingLinks(facts, model, asOf));
  return organizationIds.flatMap((organizationId) => {
    const to = peopleAt(facts, [organizationId], asOf);
    const [best] = introduce({ from: from.nodes, to, shownAs }).paths;
    if (!best || best.links.length < 2) return []; // no path, or an asker knows them directly
    const by = inWords(best.nodes.map(shownOf), from.own)[1];
    return by ? [{ organizationId, by }] : [];
  });
}
