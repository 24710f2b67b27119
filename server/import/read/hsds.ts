import { groupBy } from '../../../core/group-by.ts';
import type { Encoding, FileRow, Format, ReadFile, Table } from './file.ts';

/** A row of an HSDS table, with its position. */
export type HsdsRow = FileRow;

/** The tables of the Human Services Data Specification that are read, in the singular. */
export const HSDS_TABLES = [
  'organization',
  'service',
  'location',
  'service_at_location',
  'address',
  'phone',
  'contact',
] as const;
export type HsdsTable = (typeof HSDS_TABLES)[number];
type HsdsTables = Readonly<Record<HsdsTable, readonly HsdsRow[]>>;

const FIELDS = ['id', 'name', 'alternate_name', 'description', 'website', 'email', 'phone', 'parent'];
const PLACE = ['address', 'city', 'state', 'postal_code', 'country', 'latitude', 'longitude'];
const CONTACT_COLUMNS = ['organization', 'state', 'contact_name', 'title'];
const COLUMNS = [...FIELDS, ...PLACE, 'services'];

type Cells = HsdsRow['cells'];

/** Groups the cells of rows by the value of a column. */
function cellsBy(rows: readonly HsdsRow[], column: string): (value: string) => readonly Cells[] {
  const cells: Cells[] = rows.map((row) => row.cells);
  return groupBy(
    cells.filter((one) => one[column]),
    (one) => one[column] ?? '',
  );
}

/** Finds the rows that belong to an organization, by its id. */
interface Belongings {
  services(organization: string): readonly Cells[];
  locations(organization: string): Cells[];
  addresses(organization: string, location: string): Cells[];
  phones(organization: string): Cells[];
}

function belongingsIn(tables: HsdsTables): Belongings {
  const services = cellsBy(tables.service, 'organization_id');
  const placesOfService = cellsBy(tables.service_at_location, 'service_id');
  const locationById = cellsBy(tables.location, 'id');
  const owned = cellsBy(tables.location, 'organization_id');
  const addressIn = cellsBy(tables.address, 'location_id');
  const addressOf = cellsBy(tables.address, 'organization_id');
  const ofOrganization = cellsBy(tables.phone, 'organization_id');
  const inLocation = cellsBy(tables.phone, 'location_id');
  const ofService = cellsBy(tables.phone, 'service_id');
  const locations = (id: string): Cells[] => {
    const through = services(id).flatMap((service) => placesOfService(service.id ?? ''));
    const found = [...owned(id), ...through.flatMap(({ location_id = '' }) => locationById(location_id))];
    return [...new Map(found.map((location) => [location.id, location])).values()];
  };
  return {
    services,
    locations,
    addresses: (id, location) => [...addressIn(location), ...addressOf(id)],
    phones: (id) => [
      ...ofOrganization(id),
      ...locations(id).flatMap((location) => inLocation(location.id ?? '')),
      ...services(id).flatMap((service) => ofService(service.id ?? '')),
    ],
  };
}

/** Returns the first place of an organization; its point only if it has both coordinates. */
function placeOf(id: string, belongings: Belongings): Record<string, string | undefined> {
  const location = belongings.locations(id)[0];
  const address = belongings.addresses(id, location?.id ?? '')[0];
  const point = location?.latitude && location.longitude ? location : undefined;
  return {
    address: [address?.address_1, address?.address_2].filter(Boolean).join(', '),
    city: address?.city,
    state: address?.state_province ?? address?.region,
    postal_code: address?.postal_code,
    country: address?.country,
    latitude: point?.latitude,
    longitude: point?.longitude,
  };
}

function recordOf(
  { row, cells }: HsdsRow,
  names: ReadonlyMap<string, string>,
  belongings: Belongings,
): FileRow {
  const id = cells.id ?? '';
  const parentId = cells.parent_organization_id;
  const record = {
    ...Object.fromEntries(FIELDS.map((field) => [field, cells[field]])),
    website: cells.website ?? cells.url,
    phone: belongings.phones(id)[0]?.number?.replace(/^"(.*)"$/, '$1'),
    // An id that is not in the file is not a name.
    parent: parentId && (names.get(parentId) ?? (/\p{L}+ \p{L}/u.test(parentId) ? parentId : undefined)),
    ...placeOf(id, belongings),
    services: belongings
      .services(id)
      .flatMap(({ name }) => name ?? [])
      .join('; '),
  };
  return {
    row,
    cells: Object.fromEntries(
      Object.entries(record).flatMap(([key, value]) => (value ? [[key, value]] : [])),
    ),
  };
}

/** Without the table of organizations, services have only their ids. */
function organizationsIn({ organization, service }: HsdsTables): HsdsRow[] {
  const known = new Set(organization.map(({ cells }) => cells.id));
  const added = new Map<string, HsdsRow>();
  for (const { row, cells } of service) {
    const id = cells.organization_id;
    if (id && !known.has(id) && !added.has(id))
      added.set(id, {
        row,
        cells: { id, ...(cells.organization_name && { name: cells.organization_name }) },
      });
  }
  return [...organization, ...added.values()];
}

/** Returns the people named by organizations, services and places, once per organization. */
function contactsOf(
  { contact, service, location }: HsdsTables,
  records: readonly FileRow[],
  organizations: readonly HsdsRow[],
): FileRow[] {
  const ids = new Map(organizations.map(({ cells }, at) => [cells.id ?? '', records[at]?.cells ?? {}]));
  const ownerIn = (rows: readonly HsdsRow[]): ReadonlyMap<string, string> =>
    new Map(rows.map(({ cells }) => [cells.id ?? '', cells.organization_id ?? '']));
  const [ofService, ofLocation] = [ownerIn(service), ownerIn(location)];
  const found = new Map<string, FileRow>();
  for (const { row, cells } of contact) {
    const owner =
      cells.organization_id ??
      ofService.get(cells.service_id ?? '') ??
      ofLocation.get(cells.location_id ?? '');
    const organization = ids.get(owner ?? '');
    if (!organization?.name || !cells.name) continue;
    const { name, state } = organization;
    const title = cells.title ?? cells.department;
    const record = {
      organization: name,
      contact_name: cells.name,
      ...(state && { state }),
      ...(title && { title }),
    };
    const key = `${owner} ${cells.name.toLowerCase()}`;
    if (!found.has(key)) found.set(key, { row, cells: record });
  }
  return [...found.values()];
}

const tableOfContacts = (contacts: readonly FileRow[]): Table => ({
  ...{ sheet: 'contacts', holds: 'records', columns: CONTACT_COLUMNS, isBeside: true },
  async *rows() {
    yield* contacts;
  },
  notes: [
    'Contacts are read with their names and titles. Their own emails and phones are not read: enter them on the person’s page.',
  ],
});

/** Returns a record for each organization, with its first place and phone and the names of its services. */
export function readHsds(
  tables: HsdsTables,
  format: Format,
  encoding: Encoding,
  sheet: string | null,
): ReadFile {
  const organizations = organizationsIn(tables);
  const names = new Map(organizations.map(({ cells: { id = '', name = '' } }) => [id, name || id]));
  const belongings = belongingsIn(tables);
  const records = organizations.map((row) => recordOf(row, names, belongings));
  const several = organizations.filter(({ cells }) => belongings.locations(cells.id ?? '').length > 1).length;
  const unnamed = records.filter(({ cells }) => !cells.name).length;
  const contacts = contactsOf(tables, records, organizations);
  const used = new Set(records.flatMap(({ cells }) => Object.keys(cells)));
  const notes = [
    several === 0 ? '' : `Only the first location is read for organizations with several: ${several}.`,
    unnamed === 0
      ? ''
      : `Organizations without a name here: ${unnamed}. Include organization.csv with the other files.`,
  ];
  return {
    format,
    encoding,
    tables: [
      {
        sheet,
        holds: 'records',
        columns: COLUMNS.filter((column) => used.has(column) || column === 'id' || column === 'name'),
        async *rows() {
          yield* records;
        },
        notes: notes.filter(Boolean),
      },
      ...(contacts.length > 0 ? [tableOfContacts(contacts)] : []),
    ],
  };
}
