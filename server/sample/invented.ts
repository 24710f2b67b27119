/** The source of every invented fact. */
export const SOURCE = 'Sample data, invented';
export const origin = { origin: 'sample' } as const;
export const provenance = { source: SOURCE, sourceKind: 'sample', ...origin } as const;

const words = (line: string): readonly string[] => line.split(' ');

/** First words of invented organization names. No such organizations are known, and each name contains "sample" twice. */
export const PLACES = [
  'Acorn',
  'Beacon',
  'Clover',
  'Driftwood',
  'Ember',
  'Fern',
  'Granite',
  'Harbor',
  'Indigo',
  'Juniper',
  'Kettle',
  'Lantern',
  'Meadow',
  'Nutmeg',
  'Orchard',
  'Pebble',
  'Quill',
  'Rowan',
  'Saffron',
  'Thistle',
] as const;

/** By role, the name, sector and level of an invented organization; no organizations are invented for other roles. */
export const WORK: Readonly<Record<string, { noun: string; sector: string; level: string }>> = {
  prosecutor: { noun: 'Prosecutors', sector: 'prosecution', level: 'local' },
  'lead-police': { noun: 'Police', sector: 'state-local-law-enforcement', level: 'local' },
  'victim-services': { noun: 'Services', sector: 'victim-services', level: 'nongovernmental' },
  'dol-oig': { noun: 'Labor Investigations', sector: 'federal-law-enforcement', level: 'federal' },
  'legal-services': { noun: 'Legal Aid', sector: 'victim-services', level: 'nongovernmental' },
  'state-labor': { noun: 'Labor Inspection', sector: 'labor-inspection', level: 'state' },
  'child-welfare': { noun: 'Youth Services', sector: 'health-human-services', level: 'state' },
  'worker-organization': { noun: 'Worker Center', sector: 'other', level: 'nongovernmental' },
  shelter: { noun: 'Refuge', sector: 'victim-services', level: 'nongovernmental' },
  'survivor-leaders': { noun: 'Survivor Council', sector: 'victim-services', level: 'nongovernmental' },
  tribal: { noun: 'Tribal Services', sector: 'state-local-law-enforcement', level: 'tribal' },
  osha: { noun: 'Workplace Safety', sector: 'labor-inspection', level: 'federal' },
  dss: { noun: 'Travel Security', sector: 'diplomatic-security', level: 'federal' },
  licensing: { noun: 'Licensing', sector: 'labor-inspection', level: 'local' },
  health: { noun: 'Clinic', sector: 'health-human-services', level: 'nongovernmental' },
  business: { noun: 'Business Council', sector: 'other', level: 'nongovernmental' },
};

/** Given and family names. Any resemblance of a combination to a real person is unintended. */
export const GIVEN_NAMES = words(
  'Ada Basil Celeste Darius Elena Felix Greta Hugo Ines Jasper Keiko Leander Maya Nikhil Odette Paloma Rafael Sabine Tobias Vera',
);
const FAMILY_NAMES = words(
  'Abernathy Aldridge Amaro Ashgrove Bellweather Birchfield Brightwater Calloway Castellan Coldwell Crossley Delacroix Dunmore Eastwick Ellery Fairbairn Fenwick Garrow Glenmore Goldsworth Hadley Harcastle Hollis Ibarra Iverson Jessop Kestrel Kinsella Lachance Larkspur ' +
    'Lindqvist Marchbanks Merriweather Montrose Nakagawa Northcott Oakhurst Okonjo Pemberton Prescott Quintero Ravensworth Redfern Rosales Sedgwick Stillwater Summerhill Thackeray Thornbury Underhill Vandermeer Wexford Whitlock Winterbourne Yarrow Zielinski Ainsley Bramwell Cortland',
);

export const organizationName = (place: string, noun: string): string => `Sample ${place} ${noun} (sample)`;
/** Name of an invented person. Each district starts at a different family name, so that none repeats within it. */
export const personName = (given: string, districtId: string, number: number): string => {
  const start = [...districtId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return `${given} ${FAMILY_NAMES[(start + number) % FAMILY_NAMES.length]} (sample)`;
};
/** Numbers 555-0100 to 555-0199 are reserved for fiction and belong to no one. */
export const phoneOf = (index: number): string => `(202) 555-01${String(index % 100).padStart(2, '0')}`;
/** The domain is reserved, so no mail can be delivered to it (RFC 2606). */
export const mailboxOf = (role: string, organizationId: string): string =>
  `role-mailbox.${role}.${organizationId.toLowerCase()}@example.invalid`;
