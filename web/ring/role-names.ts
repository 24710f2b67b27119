/**
 * Names short enough to stand beside a slot, the same that the server's sentences use (server/explain/words.ts, which a
 * test compares). A role that is not in this list keeps the model's full name.
 */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  'usao-coordinator': 'Coordinator',
  'usao-victim-witness': 'Victim-witness specialist',
  hsi: 'Homeland Security Investigations',
  fbi: 'FBI',
  'dol-oig': 'Labor Inspector General',
  'lead-police': 'Lead police agency',
  'victim-services': 'Victim service provider',
  'child-welfare': 'Child welfare, runaway youth',
  'worker-organization': 'Worker organization',
  shelter: 'Shelter',
  'survivor-leaders': 'Survivor consultants',
  tribal: 'Tribal police or services',
  osha: 'OSHA',
  eeoc: 'EEOC',
};

export const shortRoleName = (role: { id: string; name: string }): string =>
  SHORT_NAMES[role.id] ?? role.name;
