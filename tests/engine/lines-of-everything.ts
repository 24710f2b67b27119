import { ARCHIVED, RELATIONSHIPS } from '../../server/archive/contents.ts';
import { endLine, headLine, nodeLine, relationshipLine } from '../../server/archive/lines.ts';
import { FORMAT } from '../../server/migrations/index.ts';

/** Two nodes of each label, and a relationship of each kind, with values of every type. */
export function* linesOfEverything(): Generator<string> {
  const values = {
    flag: true,
    list: ['x', 'y'],
    none: [],
    number: 7,
    part: 0.5,
    text: 'half \u{1f600} “so”',
  };
  yield headLine({
    accounts: true,
    graph: { format: FORMAT, referenceVersion: '2026', sampleAnchor: null, sampleComplete: null },
  });
  for (const node of ARCHIVED)
    for (const id of ['one', 'two'])
      yield nodeLine({ node, id, values: { ...values, email: `${id}@example.org`, revision: 3 } });
  for (const kind of [...RELATIONSHIPS].sort(byFrom)) {
    const [from = '', relationship = '', to = ''] = partsOf(kind);
    yield relationshipLine({ from, fromId: 'one', relationship, to, toId: 'two', values });
  }
  yield endLine({ nodes: 2 * ARCHIVED.length, relationships: RELATIONSHIPS.length });
}

/** As an archive has them: by the label where they begin, type, and the label where they end. */
const partsOf = (kind: string): string[] => /^([^_]+)_(\w+)_([^_]+)$/.exec(kind)?.slice(1) ?? [];
function byFrom(x: string, y: string): number {
  const [[from = '', ...restX], [other = '', ...restY]] = [partsOf(x), partsOf(y)];
  const order = ARCHIVED.indexOf(from) - ARCHIVED.indexOf(other);
  return order || (restX.join('\n') < restY.join('\n') ? -1 : 1);
}
