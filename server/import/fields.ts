/** The fields that a column can contain, with their labels on the page. */
export const FIELDS = {
  organization: 'Organization, name',
  otherName: 'Organization, other name',
  parent: 'Organization it is part of',
  kind: 'Type or sector',
  sector: 'Sector, as Tieline names it',
  role: 'Role',
  website: 'Website',
  phone: 'Phone',
  email: 'Email',
  person: 'Person, name',
  firstName: 'Person, first name',
  lastName: 'Person, last name',
  title: 'Person, title',
  district: 'Judicial district',
  city: 'City',
  county: 'County',
  state: 'State',
  fips: 'County code (FIPS)',
  zip: 'ZIP code',
  country: 'Country',
  latitude: 'Latitude',
  longitude: 'Longitude',
  address: 'Street address (used for the location, not stored)',
  served: 'Counties served',
  from: 'Tie, from',
  to: 'Tie, to',
  fromKind: 'Tie, from: type',
  toKind: 'Tie, to: type',
  tieKind: 'Tie, kind',
  strength: 'Tie, strength',
  since: 'Since',
  until: 'Until, last day',
  number: 'Number of the row',
  none: 'Leave out',
} as const;
export type Field = keyof typeof FIELDS;
export const isField = (text: string): text is Field => Object.hasOwn(FIELDS, text);

/** The field of each column, by the column’s name. */
export type Mapping = Readonly<Record<string, Field>>;
