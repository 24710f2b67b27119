import type { AccountRole } from '../../../core/account-roles.ts';

interface SampleUser {
  readonly name: string;
  readonly districts: readonly string[];
  readonly organizations: readonly string[];
}

const EVERYWHERE = { districts: [], organizations: [] };

/** Invented users of the sample network, one for each kind of account; each name says so. */
export const SAMPLE_USERS: Readonly<Record<AccountRole, SampleUser>> = {
  administrator: { name: 'Imogen Hartwell (sample)', ...EVERYWHERE },
  coordinator: { name: 'Dana Whitfield (sample)', districts: ['ohnd'], organizations: [] },
  contributor: { name: 'Silas Okonjo (sample)', districts: [], organizations: ['fbi-cleveland'] },
  trainer: { name: 'Marisol Brandt (sample)', ...EVERYWHERE },
  'grant-writer': { name: 'Teodor Lindqvist (sample)', districts: ['ohnd', 'ohsd'], organizations: [] },
  viewer: { name: 'Priya Castellan (sample)', ...EVERYWHERE },
};

/** The domain is reserved: no mail can be sent to it (RFC 2606), and no provider can verify it. */
export const sampleEmail = (role: AccountRole): string => `sample.${role}@example.invalid`;
