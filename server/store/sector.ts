import type { Sector } from '../../core/model/snapshot.ts';

/** The gap model's sector for each sector of organizations.csv; others have none. */
const SECTORS: Readonly<Record<string, Sector>> = {
  prosecution: 'justice',
  'state-attorney-general': 'justice',
  'federal-law-enforcement': 'police',
  'state-local-law-enforcement': 'police',
  'diplomatic-security': 'police',
  'labor-inspection': 'labor',
  'civil-rights': 'labor',
  'victim-services': 'services',
  'health-human-services': 'services',
};

export const isSector = (text: string): boolean => text === 'other' || Object.hasOwn(SECTORS, text);

export const modelSector = (sector: string | null): Sector | null => SECTORS[sector ?? ''] ?? null;
