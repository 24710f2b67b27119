import type { Encoding, ReadFile } from './file.ts';
import { type ListedService, readHsds } from './hsds.ts';
import { HSDS_TABLES, type HsdsRow, type HsdsTable } from './hsds-tables.ts';
import { isObject, type JsonObject, objectsIn, plainText } from './json.ts';

type Tables = Record<HsdsTable, HsdsRow[]>;

/** The fields with nested objects, and the tables of these. */
const WITHIN: readonly (readonly [field: string, table: HsdsTable])[] = [
  ['organization', 'organization'],
  ['service', 'service'],
  ['services', 'service'],
  ['location', 'location'],
  ['locations', 'location'],
  ['service_at_locations', 'service_at_location'],
  ['services_at_location', 'service_at_location'],
  ['address', 'address'],
  ['addresses', 'address'],
  ['physical_address', 'address'],
  ['physical_addresses', 'address'],
  ['phones', 'phone'],
  ['contact', 'contact'],
  ['contacts', 'contact'],
];

/** Fields that are rare in other JSON. */
const SPOKEN =
  /^(alternate_name|legal_status|tax_status|tax_id|year_incorporated|parent_organization_id|organization_id|organization_identifiers|organization|services|service_at_locations?|locations|(?:address|contacts|phones|services)_attributes|physical_address(es)?|service_areas|phones|contacts|programs?|interpretation_services|application_process|eligibility_description|taxonomy_terms)$/;

/** Fields of the Ohana API, from which HSDS was made, end like this. */
const isOf = (field: string, key: string): boolean => key === field || key === `${field}_attributes`;

/** A service of an organization in few words, or at a location; in the first edition, an organization at a location. */
const isRelated = ({ location, service, organization, name, status }: JsonObject): boolean =>
  isObject(location)
    ? isObject(service) || isObject(organization)
    : isObject(organization) && 'name' in organization && Boolean(name && status);

/** Returns true for an object with fields of HSDS, or with one of them that lists such objects. */
function isSpoken(object: JsonObject | undefined): boolean {
  if (!object) return false;
  const fields = Object.keys(object).filter((key) => SPOKEN.test(key));
  return fields.length >= 2 || isRelated(object) || fields.some((key) => isSpoken(objectsIn(object[key])[0]));
}

/** Names of the lists in which API pages return objects. */
const LISTS = ['contents', 'content', 'items', 'data', 'results', 'organizations', 'services'];

function listIn(json: unknown): JsonObject[] {
  if (Array.isArray(json))
    return objectsIn(json).flatMap((object): readonly JsonObject[] =>
      Array.isArray(object.contents) ? objectsIn(object.contents) : [object],
    );
  if (!isObject(json)) return [];
  const isOne = 'id' in json || ('name' in json && objectsIn(json.locations).length > 0);
  if (isSpoken(json) && isOne) return [json];
  return LISTS.map((name) => objectsIn(json[name])).find((list) => list.length > 0) ?? [];
}

const kindOf = (object: JsonObject): HsdsTable => {
  if ('location' in object && ('service' in object || 'service_id' in object)) return 'service_at_location';
  return 'organization' in object || 'organization_id' in object ? 'service' : 'organization';
};

/** Adds an object and its nested objects to their tables, each linked to its parent. Returns the organization. */
function spread(
  tables: Tables,
  kind: HsdsTable,
  object: JsonObject,
  links: HsdsRow['cells'],
  row: number,
): string {
  const id = plainText(object.id) || `${kind} ${tables[kind].length + 1} of object ${row}`;
  const plain = Object.entries(object).map(([key, value]): [string, string] => [key, plainText(value)]);
  const cells = Object.fromEntries([...Object.entries(links), ...plain.filter(([, value]) => value !== '')]);
  const place = { row, cells: { ...cells, id } };
  const at = tables[kind].push(place) - 1;
  let organization = kind === 'organization' ? id : (cells.organization_id ?? '');
  for (const [field, table] of WITHIN) {
    const value = Object.entries(object).find(([key]) => isOf(field, key))?.[1];
    for (const child of isObject(value) ? [value] : objectsIn(value)) {
      const known: Record<string, string> = { ...links, [`${kind}_id`]: id };
      if (organization) known.organization_id = organization;
      const found = spread(tables, table, child, table === 'organization' ? {} : known, row);
      if (table === 'location')
        tables[kind][at] = { row, cells: { ...cells, id, location_id: plainText(child.id) } };
      organization ||= found;
    }
  }
  const said = tables[kind][at];
  if (said && organization && kind !== 'organization')
    tables[kind][at] = { row, cells: { organization_id: organization, ...said.cells } };
  return organization;
}

const emptyTables = (): Tables => ({
  organization: [],
  service: [],
  location: [],
  service_at_location: [],
  address: [],
  phone: [],
  contact: [],
});

/** Removes repeated organizations, which several services can name. */
function once(rows: readonly HsdsRow[]): HsdsRow[] {
  const byId = new Map<string, HsdsRow>();
  for (const found of rows) {
    const id = found.cells.id ?? '';
    const before = byId.get(id);
    byId.set(id, before ? { row: before.row, cells: { ...found.cells, ...before.cells } } : found);
  }
  return [...byId.values()];
}

/** Further names of tables; some files call all in the plural. */
const OTHER_NAMES: Readonly<Partial<Record<HsdsTable, readonly string[]>>> = {
  address: ['addresses', 'physical_address', 'physical_addresses'],
  service_at_location: ['services_at_location'],
};

const rowsIn = (json: JsonObject, table: HsdsTable): JsonObject[] =>
  [table, `${table}s`, ...(OTHER_NAMES[table] ?? [])]
    .map((name) => objectsIn(json[name]))
    .find((rows) => rows.length > 0) ?? [];

const refersById = (object: JsonObject | undefined): boolean =>
  ['organization_id', 'service_id', 'location_id'].some((key) => object !== undefined && key in object);

/** Returns the tables of a file, if the rows of one refer to another or the only one is of organizations. */
function tabular(json: unknown): Tables | null {
  if (!isObject(json)) return null;
  const areLinked = HSDS_TABLES.some((table) => refersById(rowsIn(json, table)[0]));
  const [first] = areLinked ? rowsIn(json, 'organization') : objectsIn(json.organization);
  if (!first || !('name' in first) || !(areLinked || isSpoken(first))) return null;
  const tables = emptyTables();
  for (const table of HSDS_TABLES)
    for (const [at, object] of rowsIn(json, table).entries()) {
      const cells = Object.entries(object).map(([key, value]): [string, string] => [key, plainText(value)]);
      tables[table].push({
        row: at + 1,
        cells: Object.fromEntries(cells.filter(([, value]) => value !== '')),
      });
    }
  return tables;
}

/** Reads Open Referral’s JSON: nested organizations, services with their organization, or tables; null if it is something else. */
export function hsdsJson(json: unknown, encoding: Encoding): ReadFile | null {
  const file = { format: 'hsds-json', encoding } as const;
  const asTables = tabular(json);
  if (asTables) return readHsds(asTables, file, null);
  const objects = listIn(json);
  if (!objects.slice(0, 20).some(isSpoken)) return null;
  const tables = emptyTables();
  const services: ListedService[] = [];
  for (const [at, object] of objects.entries()) {
    const organization = spread(tables, kindOf(object), object, {}, at + 1);
    if (kindOf(object) !== 'organization')
      services.push({ row: at + 1, organization, id: plainText(object.id) });
  }
  return readHsds({ ...tables, organization: once(tables.organization) }, file, null, services);
}
