/**
 * Names short enough to stand beside a slot. The model's own names spell the role out and are used in tables and
 * panels; a role that is not in this list keeps its full name in the ring too.
 */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  'usao-coordinator': 'Coordinator (AUSA)',
  'usao-victim-witness': 'Victim-witness specialist',
  fbi: 'FBI',
  hsi: 'Homeland Security Investigations (HSI)',
  'dol-whd': 'Wage and Hour Division',
  prosecutor: 'State or local prosecutor',
  'lead-police': 'Lead police agency',
  'victim-services': 'Comprehensive victim services',
  'dol-oig': 'Labor Inspector General',
  'legal-services': 'Legal services',
  'state-labor': 'State labor inspection',
  'child-welfare': 'Child welfare, runaway youth',
  'worker-organization': 'Worker organization',
  shelter: 'Shelter and housing',
  'survivor-leaders': 'Survivor consultants',
  tribal: 'Tribal police and services',
  osha: 'OSHA',
  eeoc: 'EEOC',
  dss: 'Diplomatic Security',
  licensing: 'Licensing and code enforcement',
  health: 'Health care',
  business: 'Business council',
};

export const shortRoleName = (role: { id: string; name: string }): string =>
  SHORT_NAMES[role.id] ?? role.name;
