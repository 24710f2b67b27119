import type { z } from 'zod';
import { type Introduction, introduce } from '../../../core/introductions/introduce.ts';
import { type Knowing, personNode } from '../../../core/introductions/knowing.ts';
import { knowingLinks } from '../../../core/introductions/links.ts';
import type { Model } from '../../../core/model/model.ts';
import {
  adviceOf,
  type CommonNames,
  labelOf,
  letterFor,
  reasonInWords,
} from '../../../core/words/introductions.ts';
import type { getIntroductions } from './contract.ts';
import type { End } from './ends.ts';
import { describeWith, inWords, type OnPath, shownKey } from './on-path.ts';
import type { Acquainted } from './read-acquainted.ts';

type Answer = z.input<typeof getIntroductions.response>;

export interface Asking {
  readonly model: Model;
  readonly asOf: string;
  readonly districtId: string;
  /** The district's name. */
  readonly district: string;
  /** The name under a letter. */
  readonly writer: string;
}

/** Describes the introductions as a viewer may see them. Also returns which people they name. */
export function describeIntroductions(
  acquainted: Acquainted,
  { from, to }: { readonly from: End; readonly to: End },
  asking: Asking,
): Answer & { personIds: string[]; seenIn: Acquainted['seenIn'] } {
  const { facts, districtIds, seenIn } = acquainted;
  const { model, asOf, districtId } = asking;
  const shownOf = describeWith(acquainted, asOf);
  const links = knowingLinks(facts, model, asOf);
  const shownAs = ({ nodes }: { nodes: readonly string[] }) =>
    nodes.map((node) => shownKey(shownOf(node))).join('\n');
  const found = introduce(links, { from: from.nodes, to: to.nodes, shownAs });
  const names = namesIn(acquainted);
  const paths = found.paths.map((path) =>
    pathInWords(path, inWords(path.nodes.map(shownOf), from.own), names, asking),
  );
  const nearest = found.nearest.flatMap(({ nodes }) => inWords(nodes.slice(0, 1).map(shownOf)));
  const nameOf = ({ name }: End): string =>
    'words' in name ? name.words : (inWords([shownOf(personNode(name.personId))])[0]?.words ?? '');
  const ends = [from, to].flatMap(({ name }) =>
    'personId' in name && seenIn(name.personId) !== null ? [name.personId] : [],
  );
  return {
    ...{
      asOf,
      districtId,
      districtIds: [...districtIds],
      from: nameOf(from),
      to: nameOf(to),
      paths,
      nearest,
    },
    isOnRecord: to.nodes.size > 0,
    isSame: to.nodes.size > 0 && [...to.nodes].every((node) => from.nodes.has(node)),
    personIds: [
      ...ends,
      ...[...paths.flatMap(({ people }) => people), ...nearest].flatMap(({ personId }) => personId ?? []),
    ],
    seenIn,
  };
}

function pathInWords(
  { links }: Introduction,
  people: OnPath[],
  names: CommonNames,
  { asOf, district, writer }: Asking,
): Answer['paths'][number] {
  const who = people.map(({ words }) => words);
  return {
    people,
    steps: links.map((link, index) => ({
      ...{ by: link.by, level: link.level, seen: link.seen, state: stateOf(link, asOf) },
      reason: reasonInWords(names, link, [who[index] ?? '', who[index + 1] ?? ''], asOf),
      label: labelOf(names, link),
    })),
    advice: adviceOf(who),
    letter: letterFor(people.slice(1), { writer, district }),
  };
}

/** Returns the tie state whose line style a step is drawn in. */
function stateOf(
  { by, live, time }: Knowing,
  asOf: string,
): Answer['paths'][number]['steps'][number]['state'] {
  if (time.until !== null && time.until <= asOf && !live) return 'ended';
  if (by !== 'evidence') return 'reported';
  return live ? 'met' : 'on record';
}

function namesIn({ facts }: Acquainted): CommonNames {
  const organizations = new Map(facts.organizations.map(({ id, name }) => [id, name]));
  const pieces = new Map(facts.evidence.map((piece) => [piece.id, piece]));
  return {
    organization: (id) => organizations.get(id) ?? id,
    evidence: (id) => pieces.get(id) ?? { name: id, kind: 'contact' },
  };
}
