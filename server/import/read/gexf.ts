import type { Encoding, ReadFile } from './file.ts';
import { type Draft, networkTables, nodeItem, tieItem } from './network.ts';
import type { Source } from './source.ts';
import { readXml, type XmlElement } from './xml.ts';

interface Attribute {
  readonly title: string;
  fallback: string;
}

interface Item extends Draft {
  readonly element: XmlElement;
  readonly values: Map<string, string>;
}

/** The state of the reader. */
interface Reading {
  /** By `node` or `edge`, then by id. */
  readonly declared: Map<string, Map<string, Attribute>>;
  readonly nodes: Item[];
  readonly ties: Item[];
  /** Nodes and ties whose elements are still open. */
  readonly open: Item[];
  isDirected?: boolean;
}

const START = ['start', 'startopen'];
const END = ['end', 'endopen'];
const timeOf = (attributes: Readonly<Record<string, string>>, names: readonly string[]): string =>
  names.map((name) => attributes[name]).find(Boolean) ?? '';

function begin(reading: Reading, element: XmlElement): void {
  const { name, attributes: given } = element;
  const time: [string, string][] = [
    ['start', timeOf(given, START)],
    ['end', timeOf(given, END)],
  ];
  const within = reading.open.at(-1)?.own.id;
  const item: Item =
    name === 'node'
      ? {
          element,
          own: { id: given.id, label: given.label, parent: given.pid ?? within },
          attributes: time,
          values: new Map(),
        }
      : {
          element,
          own: { from: given.source, to: given.target },
          // In GEXF, `type` says whether a tie is directed; `kind`, since 1.3, is its kind.
          attributes: [
            ['label', given.label ?? ''],
            ['weight', given.weight ?? ''],
            ['type', given.kind ?? ''],
            ['direction', given.type ?? ''],
            ...time,
          ],
          values: new Map(),
        };
  (name === 'node' ? reading.nodes : reading.ties).push(item);
  reading.open.push(item);
}

/** Merges several spells into one, from the first start to the last end. */
function addSpell(item: Item, attributes: Readonly<Record<string, string>>): void {
  const start = item.attributes.find(([name]) => name === 'start');
  const end = item.attributes.find(([name]) => name === 'end');
  if (start) start[1] ||= timeOf(attributes, START);
  if (end) end[1] = timeOf(attributes, END);
}

function opened(reading: Reading, element: XmlElement, path: readonly XmlElement[]): void {
  const { name, attributes } = element;
  const item = reading.open.at(-1);
  const kind = path.findLast((above) => above.name === 'attributes')?.attributes.class ?? '';
  if (name === 'graph') reading.isDirected = attributes.defaultedgetype === 'directed';
  if (name === 'node' || name === 'edge') begin(reading, element);
  if (name === 'attribute') {
    const declared = reading.declared.get(kind) ?? new Map();
    reading.declared.set(kind, declared);
    declared.set(attributes.id ?? '', { title: attributes.title ?? attributes.id ?? '', fallback: '' });
  }
  // If a value changes over time, the last one is used; before 1.1, `id` names its attribute.
  if (name === 'attvalue') item?.values.set(attributes.for ?? attributes.id ?? '', attributes.value ?? '');
  if (name === 'spell' && item) addSpell(item, attributes);
}

function closed(reading: Reading, element: XmlElement, path: readonly XmlElement[]): void {
  if (element.name === 'default') {
    const kind = path.findLast((above) => above.name === 'attributes')?.attributes.class ?? '';
    const attribute = reading.declared.get(kind)?.get(path.at(-2)?.attributes.id ?? '');
    if (attribute) attribute.fallback = element.text;
  }
  if (element === reading.open.at(-1)?.element) reading.open.pop();
}

/** If a built-in and a declared attribute have the same name, the declared one is used. */
function withValues({ element, own, attributes, values }: Item, reading: Reading): Draft {
  const declared = [...(reading.declared.get(element.name) ?? [])].map(
    ([id, { title, fallback }]): [string, string] => [title, values.get(id) ?? fallback],
  );
  const said = new Set(declared.filter(([, value]) => value !== '').map(([title]) => title.toLowerCase()));
  return { own, attributes: [...attributes.filter(([name]) => !said.has(name)), ...declared] };
}

/** Reads GEXF 1.2 and 1.3, as Gephi and NetworkX write it. */
export async function readGexf(source: Source, encoding: Encoding): Promise<ReadFile> {
  const reading: Reading = { declared: new Map(), nodes: [], ties: [], open: [] };
  await readXml(source, encoding, {
    opened: (element, path) => opened(reading, element, path),
    closed: (element, path) => closed(reading, element, path),
  });
  const network = {
    nodes: reading.nodes.map((item, at) => nodeItem(withValues(item, reading), at + 1)),
    ties: reading.ties.map((item, at) => tieItem(withValues(item, reading), at + 1)),
    notes: [],
  };
  return {
    format: 'gexf',
    encoding,
    tables: networkTables(network, null),
    isDirected: reading.isDirected ?? false,
  };
}
