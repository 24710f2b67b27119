import { element, XML_BEGINS, xmlText } from '../../../documents/xml.ts';
import { type Attribute, attributesOf, OF_EDGES, OF_NODES, valuesOf } from './attributes.ts';
import type { ExportedNetwork } from './exported-network.ts';
import { networkRows, notesOfNetwork, withRows } from './network-tables.ts';

const NODE_TYPE = { id: 'n-type', name: 'node_type', type: 'string' } as const;
const LABEL = { id: 'n-label', name: 'label', type: 'string' } as const;
type Key = Pick<Attribute, 'id' | 'name' | 'type'>;

const key = (of: string, { id, name, type }: Key): string =>
  element('key', { id, for: of, 'attr.name': name, 'attr.type': type === 'integer' ? 'int' : type });
const data = ({ id }: Key, text: string): string => element('data', { key: id }, xmlText(text));

/**
 * Writes GraphML: the network on that date, without what has ended. It has no people, because they would be nodes among
 * organizations.
 */
export function* graphMl(network: ExportedNetwork): Generator<string> {
  const live = { ...network, ties: network.ties.filter(({ status }) => status !== 'ended') };
  const tables = networkRows(live);
  const ofNodes = attributesOf(tables.organizations, 'n', OF_NODES);
  const ofEdges = attributesOf(tables.ties, 'e', ['tie_kind', ...OF_EDGES, 'since', 'through']);
  const notes = Object.entries(notesOfNetwork(network.about)).map(([name, text]) => ({
    ...{ id: `g-${name}`, name, type: 'string' as const },
    text,
  }));
  yield `${XML_BEGINS}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield [
    ...notes.map((note) => key('graph', note)),
    ...[LABEL, NODE_TYPE, ...ofNodes].map((one) => key('node', one)),
    ...ofEdges.map((one) => key('edge', one)),
    '<graph id="tieline" edgedefault="undirected">',
    ...notes.map((note) => data(note, note.text)),
  ].join('\n');
  for (const [{ id, name }, row] of withRows(live.organizations, tables.organizations)) {
    const elements = [
      data(LABEL, name),
      data(NODE_TYPE, 'organization'),
      ...valuesOf(ofNodes, row).map(([attribute, text]) => data(attribute, text)),
    ];
    yield `\n${element('node', { id }, elements.join(''))}`;
  }
  for (const [{ a, b }, row] of withRows(live.ties, tables.ties)) {
    const elements = valuesOf(ofEdges, row).map(([attribute, text]) => data(attribute, text));
    yield `\n${element('edge', { source: a, target: b }, elements.join(''))}`;
  }
  yield '\n</graph>\n</graphml>\n';
}
