import { type InventedFile, isolated, lines } from './invented-files.ts';

const jsonLines = (...objects: object[]): string => lines(...objects.map((one) => JSON.stringify(one)));

const services = (id: string, name: string, organization: object, place: object = {}) => ({
  ...{ id, name, status: 'active', organization },
  service_at_locations: [{ id: `${id}-at`, location: { id: `${id}-l`, addresses: [place] } }],
});
const inOhio = (street: string, city: string) => ({
  ...{ address_1: street, city, state_province: 'OH', country: 'US' },
});
const feature = (geometry: object | null, properties: object) => ({ type: 'Feature', geometry, properties });
const point = (longitude: number, latitude: number) => ({
  type: 'Point',
  coordinates: [longitude, latitude],
});
const points = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features });

/** Feeds of services and points, as their programs publish them. */
export const INVENTED_FEEDS: readonly InventedFile[] = [
  {
    difficulty: 'HSDS as JSON lines, with names that look like names of people',
    text: jsonLines(
      {
        ...{
          id: '1',
          name: 'Invented Family Light',
          legal_status: 'nonprofit',
          description: 'Invented Help',
        },
        locations: [{ id: 'l', latitude: 41.65, longitude: -83.53 }],
      },
      { id: '2', name: 'Invented Safe Quay', legal_status: 'nonprofit', parent_organization_id: '1' },
    ),
    holds: { format: 'hsds-json', rows: 2, organizations: 2, isolated: 2, parents: 1, questions: 1 },
  },
  {
    difficulty:
      'a row for each service of an organization, also in two states; its contact asks nothing of its own',
    text: JSON.stringify({
      contents: [
        services('s1', 'Hotline', { id: 'o1', name: 'Invented Haven' }, inOhio('1 Quay St', 'Toledo')),
        services(
          's2',
          'Beds',
          { id: 'o1', name: 'Invented Haven' },
          { city: 'Monroe', state_province: 'MI' },
        ),
        { ...services('s3', 'Beds', { id: 'o2', name: 'Invented Cove' }), contacts: [{ name: 'Joy Abara' }] },
      ],
    }),
    holds: { format: 'hsds-json', rows: 3, organizations: 2, people: 1, isolated: 2, questions: 1 },
  },
  {
    difficulty: 'services at locations',
    text: JSON.stringify({
      contents: [
        {
          ...{ id: 'x', location: { id: 'l', latitude: 41.65, longitude: -83.53 } },
          service: { id: 's', name: 'Intake', organization: { id: 'o', name: 'Invented Haven' } },
        },
      ],
    }),
    holds: { format: 'hsds-json', rows: 1, organizations: 1, isolated: 1 },
  },
  {
    difficulty: 'tables of HSDS in the plural',
    text: JSON.stringify({
      organizations: [{ id: 'o1', name: 'Invented Haven' }],
      locations: [{ id: 'l1', organization_id: 'o1', latitude: 41.65, longitude: -83.53 }],
      contacts: [{ id: 'c1', organization_id: 'o1', name: 'Joy Abara', title: 'Director' }],
    }),
    holds: { format: 'hsds-json', rows: 1, organizations: 1, people: 1, isolated: 1 },
  },
  {
    difficulty:
      'the first edition: an organization beside its location, one without a name, and a shelter with its street',
    text: JSON.stringify(
      ['Invented Legal Aid', '', 'Invented Women’s Shelter'].map((name, at) => ({
        organization: { name },
        location: { address: { street: `${at + 1}0 Quay St`, city: 'Toledo', state: 'OH', zip: '43604' } },
      })),
    ),
    holds: { format: 'hsds-json', rows: 3, organizations: 2, isolated: 2, refused: 1 },
  },
  {
    difficulty: 'the fields of the program from which HSDS was made',
    text: jsonLines(
      ...['Invented Family Light', 'Invented Safe Quay'].map((name) => ({
        name,
        locations: [
          {
            ...{ name: 'Main', contacts_attributes: [{ name: 'Joy Abara', title: 'Director' }] },
            address_attributes: { street_1: '1 Quay St', city: 'Toledo', state: 'OH', country_code: 'US' },
          },
        ],
      })),
    ),
    holds: { format: 'hsds-json', rows: 2, organizations: 2, people: 1, isolated: 2 },
  },
  {
    difficulty: 'services of another country, of which few say so',
    district: 'ohnd',
    text: JSON.stringify({
      contents: ['https://one.org.uk', '', '', ''].map((website, at) => ({
        ...{ id: `s${at}`, name: 'Advice', status: 'active' },
        organization: { id: `o${at}`, name: `Invented Trust ${at + 1}`, website },
      })),
    }),
    holds: { format: 'hsds-json', rows: 4, organizations: 4, isolated: 4, declined: 'countries' },
  },
  {
    difficulty:
      'points whose names look like names of people, one of them a shape of one point, and one with a link',
    text: points(
      feature(point(-83.5, 41.6), { NAME: 'INVENTED BEHAVIORAL', TYPE: 'PSYCHIATRIC', OWNER: 'PRIVATE' }),
      feature({ type: 'MultiPoint', coordinates: [[-83.5, 41.6]] }, { NAME: 'INVENTED CHILDRENS' }),
    ),
    holds: { format: 'geojson', rows: 2, organizations: 2, isolated: 2 },
  },
  {
    difficulty: 'points with headers that a shapefile has cut off, one on each line',
    text: jsonLines(
      feature(point(-83.5, 41.6), {
        ORGANIZATI: 'Invented Quay',
        CONTACT_NA: 'Joy Abara',
        PHONE_NUMB: '419-555-0100',
      }),
      feature(point(-83.6, 41.6), { ORGANIZATI: 'Invented Pier', CONTACT_NA: 'Ben Ostrow' }),
    ),
    holds: { format: 'geojson', rows: 2, organizations: 2, people: 2, isolated: 2 },
  },
  {
    difficulty: 'points of OpenStreetMap: a shelter with its street, an office with its street',
    text: points(
      ...['shelter', 'outreach'].map((facility, at) =>
        feature(point(-83.5, 41.6), {
          ...{ amenity: 'social_facility', social_facility: facility, name: `Invented Haven ${at}` },
          ...{ 'addr:housenumber': '44', 'addr:street': 'Quay Street', 'addr:state': 'OH' },
        }),
      ),
    ),
    holds: { format: 'geojson', rows: 2, organizations: 2, isolated: 2, refused: 1 },
  },
  {
    difficulty: 'points of events in the United States, which have titles and no names',
    district: 'ohnd',
    text: points(
      feature(point(-83.5, 41.6), { title: 'M 1.2 near Toledo, OH', type: 'earthquake', mag: 1.2 }),
    ),
    holds: { format: 'geojson', rows: 1, declined: 'no organizations' },
  },
  {
    difficulty: 'an answer of OpenStreetMap: tags of nodes and ways, and a node that has none',
    text: JSON.stringify({
      ...{ version: 0.6, osm3s: { copyright: 'OpenStreetMap' } },
      elements: [
        {
          type: 'node',
          id: 1,
          lat: 41.65,
          lon: -83.53,
          tags: { amenity: 'social_facility', name: 'Invented Outreach' },
        },
        {
          ...{ type: 'way', id: 2, center: { lat: 39.76, lon: -84.19 } },
          tags: { amenity: 'police', name: 'Invented Police' },
        },
        { type: 'node', id: 3, lat: 41.66, lon: -83.53 },
      ],
    }),
    holds: { format: 'geojson', rows: 2, ...isolated(2) },
  },
  {
    difficulty: 'an answer of a server of Esri: attributes beside a geometry',
    text: JSON.stringify({
      ...{ geometryType: 'esriGeometryPoint', spatialReference: { wkid: 4326 } },
      features: [
        {
          attributes: { OBJECTID: 1, NAME: 'Invented Police', TYPE: 'Police' },
          geometry: { x: -83.53, y: 41.65 },
        },
        {
          attributes: { OBJECTID: 2, NAME: 'Invented Sheriff', TYPE: 'Sheriff' },
          geometry: { x: -84.19, y: 39.76 },
        },
      ],
    }),
    holds: { format: 'geojson', rows: 2, ...isolated(2) },
  },
];
