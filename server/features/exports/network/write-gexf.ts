import { lastDayInEffect, type Period } from '../../../../core/days.ts';
import { groupBy } from '../../../../core/group-by.ts';
import type { Cell } from '../../../documents/csv.ts';
import { element, XML_BEGINS, xmlText } from '../../../documents/xml.ts';
import { type Attribute, attributesOf, OF_EDGES, OF_NODES, valuesOf } from './attributes.ts';
import type { ExportedNetwork } from './exported-network.ts';
import { networkRows, notesOfNetwork, withRows } from './network-tables.ts';
import { spellsOf } from './spells.ts';

const NODE_TYPE: Attribute = { id: 'n-type', name: 'node_type', type: 'string', index: -1 };

const declared = (of: 'node' | 'edge', attributes: readonly Attribute[]): string =>
  element(
    'attributes',
    { class: of, mode: 'static' },
    attributes.map(({ id, name, type }) => element('attribute', { id, title: name, type })).join(''),
  );

const attributeValues = (attributes: readonly Attribute[], row: readonly Cell[], first = ''): string =>
  `<attvalues>${first}${valuesOf(attributes, row)
    .map(([{ id }, value]) => element('attvalue', { for: id, value }))
    .join('')}</attvalues>`;

/** Returns the time spells, from the first day in effect through the last. An item without spells always exists. */
function spells(periods: readonly Period[]): string {
  const known = spellsOf(periods).filter(({ since, until }) => since !== null || until !== null);
  if (known.length === 0) return '';
  const one = ({ since, until }: Period): string =>
    element('spell', { start: since, end: until && lastDayInEffect(until) });
  return `<spells>${known.map(one).join('')}</spells>`;
}

/**
 * Writes GEXF 1.3 with time: organizations have the spells of their roles, and ties those of their evidence. It has no
 * people.
 */
export function* gexf(network: ExportedNetwork): Generator<string> {
  const tables = networkRows(network);
  const ofNodes = attributesOf(tables.organizations, 'n', OF_NODES);
  const ofEdges = attributesOf(tables.ties, 'e', OF_EDGES);
  const rolesOf = groupBy(network.roles, ({ organizationId }) => organizationId);
  const { title, ...notes } = notesOfNetwork(network.about);
  const description = Object.entries(notes).map(([name, text]) => `${name}: ${text}`);
  yield `${XML_BEGINS}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`;
  yield element(
    'meta',
    { lastmodifieddate: network.about.knownOn },
    `<creator>Tieline</creator><title>${xmlText(title ?? '')}</title><description>${xmlText(description.join('\n'))}</description>`,
  );
  yield '\n<graph mode="dynamic" defaultedgetype="undirected" idtype="string" timeformat="date" timerepresentation="interval">\n';
  yield `${declared('node', [NODE_TYPE, ...ofNodes])}\n${declared('edge', ofEdges)}\n<nodes>`;
  for (const [{ id, name }, row] of withRows(network.organizations, tables.organizations)) {
    const type = element('attvalue', { for: NODE_TYPE.id, value: 'organization' });
    const values = attributeValues(ofNodes, row, type);
    yield `\n${element('node', { id, label: name }, values + spells(rolesOf(id)))}`;
  }
  yield '\n</nodes>\n<edges>';
  let ties = 0;
  for (const [{ a, b, kind, level, spells: periods }, row] of withRows(network.ties, tables.ties)) {
    ties += 1;
    const tie = { id: `tie-${ties}`, source: a, target: b, kind, weight: level };
    yield `\n${element('edge', tie, attributeValues(ofEdges, row) + spells(periods))}`;
  }
  yield '\n</edges>\n</graph>\n</gexf>\n';
}
