import { shownCell, textOf } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Block, PictureBlock, Section, Sentence, Table } from '../shape.ts';

type Place = ReportInput['place'];

/** A value from the report of one of the districts. */
export interface Of<T> {
  readonly place: Place;
  readonly it: T;
}

export const DISTRICT = 'District';

/**
 * Joins the same section of several districts: tables get a district column, and each district keeps its
 * sentences and pictures. Sentences common to all appear once.
 * @param captions by table id, for tables whose own caption would name one district
 */
export function joinedSections(
  sections: readonly Of<Section>[],
  captions: Readonly<Record<string, string>> = {},
): Section {
  const [first] = sections;
  if (!first) throw new Error('A joint report is of some districts');
  const blocks = sections.flatMap(({ place, it }) =>
    it.blocks.map((block): Of<Block> => ({ place, it: block })),
  );
  return {
    ...{ id: first.it.id, heading: first.it.heading },
    blocks: [...joinedTexts(blocks), ...joinedPictures(blocks), ...joinedTables(blocks, captions)],
  };
}

const only = <Kind extends Block['kind']>(blocks: readonly Of<Block>[], kind: Kind) =>
  blocks.filter((block): block is Of<Extract<Block, { kind: Kind }>> => block.it.kind === kind);

/** Returns a paragraph for each district, and one for what all of them share. */
function joinedTexts(blocks: readonly Of<Block>[]): Block[] {
  const all = only(blocks, 'text').flatMap(({ place, it }) =>
    it.sentences.map((sentence) => ({ place, it: sentence, text: textOf(sentence) })),
  );
  const places = [...new Set(all.map(({ place }) => place))];
  const saidBy = (text: string): number =>
    new Set(all.filter((one) => one.text === text).map(({ place }) => place)).size;
  const shared = all.filter(({ it, text }) => !hasFigure(it) && saidBy(text) === places.length);
  const own = places.map((place) => all.filter((one) => one.place === place && !shared.includes(one)));
  const paragraphs = own
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => sentences.map(({ place, it }, at) => ofDistrict(it, place, at === 0)));
  const once = places[0] ? shared.filter(({ place }) => place === places[0]).map(({ it }) => it) : [];
  return [...paragraphs, ...(once.length > 0 ? [once] : [])].map((sentences) => ({
    kind: 'text',
    sentences,
  }));
}

const hasFigure = ({ parts }: Sentence): boolean => parts.some(({ figure }) => figure !== null);

/** Prefixes ids with the district, and the first sentence with its name. */
const ofDistrict = ({ id, parts }: Sentence, place: Place, isFirst: boolean): Sentence => ({
  id: `${place.id}-${id}`,
  parts: [
    ...(isFirst ? [{ text: `${place.abbreviation}: `, figure: null }] : []),
    ...parts.map(({ text, figure }) => ({ text, figure: figure && `${place.id}-${figure}` })),
  ],
});

const joinedPictures = (blocks: readonly Of<Block>[]): PictureBlock[] =>
  only(blocks, 'picture').map(({ place, it }) => ({
    ...it,
    districtId: place.id,
    alt: `${place.name}: ${it.alt}`,
    caption: `${place.name}. ${it.caption}`,
  }));

function joinedTables(blocks: readonly Of<Block>[], captions: Readonly<Record<string, string>>): Table[] {
  const tables = only(blocks, 'table');
  const ids = [...new Set(tables.map(({ it }) => it.id))];
  return ids.map((id) =>
    joinedTable(
      tables.filter(({ it }) => it.id === id),
      captions[id],
    ),
  );
}

/**
 * Joins the same tables into one: the district is the second column, and rows about the same subject are
 * adjacent.
 */
export function joinedTable(tables: readonly Of<Table>[], caption?: string): Table {
  const [first] = tables;
  if (!first) throw new Error('There is no table to join');
  const [head, ...columns] = first.it.columns;
  if (!head) throw new Error(`${first.it.id} has no columns`);
  const rows = tables.flatMap(({ place, it }) =>
    it.rows.map(([what = null, ...cells]) => ({ what, place, cells })),
  );
  const heads = [...new Set(rows.map(({ what }) => what))];
  const together = heads.flatMap((what) => rows.filter((row) => row.what === what));
  return {
    ...first.it,
    caption: caption ?? first.it.caption,
    columns: [head, { label: DISTRICT, decimals: null }, ...columns],
    rows: together.map(({ what, place, cells }) => [what, place.abbreviation, ...cells]),
  };
}

/** Merges rows that are the same in several districts into one row that names them. */
export function onceForAll(table: Table): Table {
  const districtsOf = new Map<string, string[]>();
  const keyOf = ([what, , ...cells]: Table['rows'][number]): string => JSON.stringify([what, ...cells]);
  for (const row of table.rows)
    districtsOf.set(keyOf(row), [...(districtsOf.get(keyOf(row)) ?? []), shownCell(row[1])]);
  const seen = new Set<string>();
  const rows = table.rows.filter((row) => !seen.has(keyOf(row)) && seen.add(keyOf(row)));
  return {
    ...table,
    rows: rows.map((row) => [
      row[0] ?? null,
      [...new Set(districtsOf.get(keyOf(row)))].join(', '),
      ...row.slice(2),
    ]),
  };
}
