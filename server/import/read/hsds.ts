import { groupBy } from '../../../core/group-by.ts';
import type { FileRow, ReadFile, Table } from './file.ts';
import { type Belongings, belongingsIn, type HsdsRow, type HsdsTables } from './hsds-tables.ts';

const FIELDS = ['id', 'name', 'alternate_name', 'description', 'website', 'email', 'phone', 'parent'];
const PLACE = ['address', 'city', 'state', 'postal_code', 'country', 'latitude', 'longitude'];
const CONTACT_COLUMNS = ['organization', 'state', 'contact_name', 'title'];
const COLUMNS = [...FIELDS, ...PLACE, 'services', 'service_id'];

/** Returns the street of an address, as this or an earlier edition calls it. */
const street = (address: HsdsRow['cells'] | undefined): string | undefined =>
  address?.address_1 ?? address?.street_1 ?? address?.street;

/** Returns the first place of an organization; its point only if it has both coordinates. */
function placeOf(id: string, belongings: Belongings): Record<string, string | undefined> {
  const location = belongings.locations(id)[0];
  const address = belongings.addresses(id, location?.id ?? '')[0];
  const point = location?.latitude && location.longitude ? location : undefined;
  return {
    address: [street(address), address?.address_2].filter(Boolean).join(', '),
    city: address?.city,
    state: address?.state_province ?? address?.state ?? address?.region,
    postal_code: address?.postal_code ?? address?.zip,
    country: address?.country ?? address?.country_code,
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
function contactsOf({ contact, service, location }: HsdsTables, records: readonly FileRow[]): FileRow[] {
  const ids = new Map(records.map(({ cells }) => [cells.id ?? '', cells]));
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

/** An object of a list of services, and the organization that it names by id. */
export interface ListedService {
  readonly row: number;
  readonly organization: string;
  readonly id: string;
}

/** Returns a row for each service of a list, with its organization; the table of organizations has no rows in such a list. */
function recordsOfServices(
  services: readonly ListedService[],
  tables: HsdsTables,
  organizations: readonly FileRow[],
): FileRow[] {
  const byId = new Map(organizations.map((record) => [record.cells.id, record]));
  const namesIn = groupBy(tables.service, ({ row }) => String(row));
  return services.flatMap(({ row, organization, id }) => {
    const found = byId.get(organization);
    if (!found) return [];
    const { services: _all, ...cells } = found.cells;
    const names = namesIn(String(row)).flatMap((service) => service.cells.name ?? []);
    const own = { ...(names.length > 0 && { services: names.join('; ') }), ...(id && { service_id: id }) };
    return [{ row, cells: { ...cells, ...own } }];
  });
}

/** Returns a record for each organization or listed service, with the organization’s first place and phone. */
export function readHsds(
  tables: HsdsTables,
  { format, encoding }: Pick<ReadFile, 'format' | 'encoding'>,
  sheet: string | null,
  services: readonly ListedService[] = [],
): ReadFile {
  const organizations = organizationsIn(tables);
  const names = new Map(organizations.map(({ cells: { id = '', name = '' } }) => [id, name || id]));
  const belongings = belongingsIn(tables);
  const ofOrganizations = organizations.map((row) => recordOf(row, names, belongings));
  const records =
    services.length > 0 ? recordsOfServices(services, tables, ofOrganizations) : ofOrganizations;
  const several = organizations.filter(({ cells }) => belongings.locations(cells.id ?? '').length > 1).length;
  const unnamed = ofOrganizations.filter(({ cells }) => !cells.name).length;
  const contacts = contactsOf(tables, ofOrganizations);
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
        ...{ sheet, holds: 'records', namesOrganizations: true },
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
