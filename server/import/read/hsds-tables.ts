import { groupBy } from '../../../core/group-by.ts';
import type { FileRow } from './file.ts';

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
export type HsdsTables = Readonly<Record<HsdsTable, readonly HsdsRow[]>>;

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
export interface Belongings {
  services(organization: string): readonly Cells[];
  locations(organization: string): Cells[];
  addresses(organization: string, location: string): Cells[];
  phones(organization: string): Cells[];
}

export function belongingsIn(tables: HsdsTables): Belongings {
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
