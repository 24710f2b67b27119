/** What fits beside a drawing as wide as a phone: one or two words for each role of the ring. */
const BRIEF: Readonly<Record<string, string>> = {
  'usao-victim-witness': 'Victim-witness',
  fbi: 'FBI',
  hsi: 'HSI',
  'dol-whd': 'Wage & Hour',
  prosecutor: 'Prosecutor',
  'lead-police': 'Police',
  'victim-services': 'Services',
  'dol-oig': 'Labor IG',
  'legal-services': 'Legal',
  'state-labor': 'State labor',
  'child-welfare': 'Children',
  'worker-organization': 'Worker org.',
  shelter: 'Shelter',
  'survivor-leaders': 'Survivors',
  tribal: 'Tribal',
};

/** Returns the name of a role in one or two words; its code if it has none. */
export const briefRoleName = ({ id, code }: { id: string; code: string }): string => BRIEF[id] ?? code;
