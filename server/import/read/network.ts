import type { FileRow, Table } from './file.ts';
import { unique } from './header.ts';

/** A node or a tie, with its position and attributes. */
export interface NetworkItem {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Network {
  /** Each has `id`, and `label` and `parent` if the file gives them. */
  nodes: NetworkItem[];
  /** Each has `from` and `to`, which are ids of nodes. */
  ties: NetworkItem[];
  notes: string[];
  /** True if the names are labels of a drawing. */
  readonly isDrawn?: boolean;
}

/** A node or a tie that is being read. */
export interface Draft {
  /** `id`, `label` and `parent` of a node; `from` and `to` of a tie. */
  readonly own: Record<string, string | undefined>;
  /** Other attributes, by their names in the file. */
  readonly attributes: [name: string, value: string][];
}

/**
 * Returns the cells of the reader’s own columns and of the file’s attributes, which never replace an own column.
 * A repeated attribute becomes a list.
 */
function cellsOf({ own, attributes }: Draft, reserved: readonly string[]): Record<string, string> {
  const cells = new Map<string, string>();
  const taken = new Set(reserved);
  for (const [name, value] of Object.entries(own)) if (value?.trim()) cells.set(name, value.trim());
  for (const [given, value] of attributes) {
    const text = value.trim();
    const name = unique(given.trim() || 'value', taken);
    const before = cells.get(name);
    if (text !== '') cells.set(name, before === undefined ? text : `${before}; ${text}`);
  }
  return Object.fromEntries(cells);
}

/** Removes an attribute from a draft and returns its value. */
function take(draft: Draft, name: RegExp): string | undefined {
  const at = draft.attributes.findIndex(([given, value]) => name.test(given) && value.trim() !== '');
  return at === -1 ? undefined : draft.attributes.splice(at, 1)[0]?.[1];
}

/** Graph databases call the types of nodes labels: `:Organization:Agency` in Neo4j, `labelV` in TinkerPop. */
const typed = ([name, value]: [string, string]): [string, string] =>
  /^labels$|^labelV$/i.test(name) ? ['type', value.split(':').filter(Boolean).join('; ')] : [name, value];

const NAME = /^(name|vert(ex|ices)[._ ]?names?)$/i;
const NAME_OR_TITLE = /^(name|title|vert(ex|ices)[._ ]?names?)$/i;

/** Gephi and NetworkX label a node with its number or its id; its name is then an attribute. */
function nameOf(draft: Draft, drawn: string | undefined): string | undefined {
  const { id, label } = draft.own;
  if (!label || !/\p{L}/u.test(label)) return drawn || (take(draft, NAME_OR_TITLE) ?? label);
  return label === id ? (take(draft, NAME) ?? label) : label;
}

/** Creates a node; its label and parent can be attributes. `drawn` is a label that is only in the drawing. */
export function nodeItem(draft: Draft, row: number, drawn?: string): NetworkItem {
  draft.own.label ??= take(draft, /^label$/i);
  draft.own.label = nameOf(draft, drawn);
  draft.own.parent ??= take(draft, /^parent$/i);
  const attributes = draft.attributes.map(typed);
  return { row, cells: cellsOf({ own: draft.own, attributes }, ['id', 'label', 'parent']) };
}

/** Creates a tie; common attributes have the same names in all formats. */
export function tieItem({ own, attributes }: Draft, row: number): NetworkItem {
  const named = attributes.map(([name, value]): [string, string] => [
    /^(type|label|weight|start|end)$/i.test(name) ? name.toLowerCase() : name.replace(/^labelE$/, 'label'),
    value,
  ]);
  return { row, cells: cellsOf({ own, attributes: named }, ['from', 'to']) };
}

/** Adds nodes that only ties name. */
function withNamedByTies({ nodes, ties }: Network): { nodes: NetworkItem[]; added: number } {
  const known = new Set(nodes.map(({ cells }) => cells.id));
  const added: NetworkItem[] = [];
  for (const { row, cells } of ties)
    for (const id of [cells.from, cells.to])
      if (id && !known.has(id)) {
        known.add(id);
        added.push({ row, cells: { id, label: id } });
      }
  return { nodes: [...nodes, ...added], added: added.length };
}

const columnsOf = (first: readonly string[], items: readonly NetworkItem[]): string[] => {
  const columns = new Set(first);
  for (const { cells } of items) for (const name of Object.keys(cells)) columns.add(name);
  return [...columns];
};

function tableOf(
  sheet: string | null,
  holds: 'nodes' | 'ties',
  items: NetworkItem[],
  notes: string[],
): Table {
  return {
    sheet,
    holds,
    columns: columnsOf(holds === 'nodes' ? ['id', 'label'] : ['from', 'to'], items),
    async *rows(): AsyncGenerator<FileRow> {
      yield* items;
    },
    notes,
  };
}

/** Ids that programs number: `n2`, in a group `n0::n2`. */
const NUMBERED_ID = /^(?:n?\d+)(?:::n?\d+)*$/;

/**
 * Labels each node, if necessary with its id, and replaces the label of a parent by its id. In a drawing, a node without a label
 * is a frame or a line, and its number is no name.
 */
function labeledNodes(nodes: readonly NetworkItem[], isDrawn: boolean): NetworkItem[] {
  const ids = new Set(nodes.map(({ cells }) => cells.id));
  const byLabel = new Map(nodes.map(({ cells }) => [cells.label, cells.id]));
  return nodes.map(({ row, cells: { id = '', label: given, parent, ...rest } }) => {
    const label = given ?? (isDrawn && NUMBERED_ID.test(id) ? undefined : id);
    const parentId = parent === undefined || ids.has(parent) ? parent : (byLabel.get(parent) ?? parent);
    return { row, cells: { id, ...(label && { label }), ...(parentId && { parent: parentId }), ...rest } };
  });
}

/** Returns a table of nodes and a table of ties. */
export function networkTables(network: Network, sheet: string | null): Table[] {
  const { nodes, added } = withNamedByTies(network);
  const labeled = labeledNodes(nodes, network.isDrawn ?? false);
  const note = added === 0 ? [] : [`Nodes that only appear in ties: ${added}.`];
  return [
    tableOf(sheet, 'nodes', labeled, [...network.notes, ...note]),
    tableOf(sheet, 'ties', network.ties, []),
  ];
}
