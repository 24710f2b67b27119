import { afterAll, beforeAll, expect, it } from 'vitest';
import { pathOf, plainBrowser } from './answering-browser.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { fill, organization } from './editing-entries.ts';
import { administrator } from './editing-people.ts';

/** In several districts, since each page reads its whole district and 500 organizations are more than any district has. */
const DISTRICTS = ['akd', 'almd', 'alnd', 'alsd', 'ared', 'arwd', 'azd', 'cacd', 'caed', 'cand'];
const EACH = 50;

let api: EditingApp & Requests;
let admin: Requests;
beforeAll(async () => {
  api = await openEditing();
  admin = api.as(administrator);
});
afterAll(() => api.stop());

// Names that differ by their numbers are not taken for likely duplicates.
const partnerIn = (districtId: string): string => `birch-${DISTRICTS.indexOf(districtId)}`;
const policeIn = (districtId: string): string[] =>
  Array.from({ length: EACH }, (_, index) => `police-${DISTRICTS.indexOf(districtId) * EACH + index}`);

/** Enters organizations of police and one partner, and asks the police; returns the paths of their links by organization. */
async function invite(districtId: string): Promise<[organizationId: string, path: string][]> {
  const names = policeIn(districtId);
  const partner = partnerIn(districtId);
  const { revision } = (await admin.get(`/districts/${districtId}/facts`)).body;
  const entries = [
    ...[organization(partner), ...names.map((id) => organization(id))],
    fill(`${partner}-fills`, partner, 'victim-services', { districtId }),
    ...names.map((id) => fill(`${id}-fills`, id, 'lead-police', { districtId })),
  ];
  const path = `/districts/${districtId}`;
  const entered = await admin.post(
    `${path}/changes`,
    { action: 'fill role', entries },
    { 'if-match': `"${revision}"` },
  );
  expect(entered.status, JSON.stringify(entered.body)).toBe(200);
  const links: [string, string][] = [];
  for (const organizationId of names)
    links.push([
      organizationId,
      pathOf((await admin.post(`${path}/invitations`, { organizationId })).body.url),
    ]);
  return links;
}

async function answer(path: string, organizationId: string, districtId: string): Promise<void> {
  const number = Number(organizationId.slice('police-'.length));
  const browser = plainBrowser(api.app, `2001:db8:0:${number}::1`);
  await browser.go('GET', path);
  await browser.send('begin');
  await browser.send('roles', { 'role-lead-police': 'yes' });
  await browser.send(`with:${partnerIn(districtId)}`, { level: String(number % 5) });
  await browser.send('missing', { text: `Invented ${organizationId}` });
}

it('none of the answers is lost that 500 organizations give at once', async () => {
  const answering: (() => Promise<void>)[] = [];
  for (const districtId of DISTRICTS)
    for (const [organizationId, path] of await invite(districtId))
      answering.push(() => answer(path, organizationId, districtId));
  await Promise.all(answering.map((begin) => begin()));
  for (const districtId of DISTRICTS) {
    const { invitations } = (await admin.get(`/districts/${districtId}/invitations`)).body;
    expect(invitations).toHaveLength(EACH);
    for (const { answered, answers, organizationId } of invitations) {
      expect([organizationId, answered]).toEqual([organizationId, 3]);
      const missing = answers.find(({ question }: { question: string }) => question === 'Who is missing');
      expect(missing.answer).toBe(`Invented ${organizationId}`);
    }
  }
}, 600_000);
