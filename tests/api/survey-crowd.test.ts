import { expect, it } from 'vitest';
import { pathOf, plainBrowser } from './answering-browser.ts';
import { openEditing } from './editing-app.ts';
import { DISTRICT, fill, organization } from './editing-entries.ts';

const INVITATIONS = `${DISTRICT}/invitations`;
const RESPONDENTS = 500;

it('none of the answers is lost that 500 organizations give at once', async () => {
  const api = await openEditing();
  const names = Array.from({ length: RESPONDENTS }, (_, at) => `crowd-${at}`);
  for (let at = 0; at < names.length; at += 50) {
    const some = names.slice(at, at + 50);
    const fills = some.map((id) => fill(`${id}-fills`, id, 'lead-police'));
    const entered = await api.change('fill role', [
      organization('birch'),
      fill('birch-fills', 'birch', 'victim-services'),
      ...some.map((id) => organization(id)),
      ...fills,
    ]);
    expect(entered.status).toBe(200);
  }
  const paths: string[] = [];
  for (const organizationId of names)
    paths.push(pathOf((await api.post(INVITATIONS, { organizationId })).body.url));
  const answer = async (path: string, at: number) => {
    const browser = plainBrowser(api.app, `2001:db8:0:${at}::1`);
    await browser.go('GET', path);
    await browser.send('begin');
    await browser.send('roles', { 'role-lead-police': 'yes' });
    await browser.send('with:birch', { level: String(at % 5) });
    await browser.send('missing', { text: `Invented ${at}` });
  };
  await Promise.all(paths.map(answer));
  const { invitations } = (await api.get(INVITATIONS)).body;
  expect(invitations).toHaveLength(RESPONDENTS);
  for (const { answered, answers, organizationId } of invitations) {
    expect([organizationId, answered]).toEqual([organizationId, 3]);
    const missing = answers.find(({ question }: { question: string }) => question === 'Who is missing');
    expect(missing.answer).toBe(`Invented ${organizationId.slice('crowd-'.length)}`);
  }
  await api.stop();
}, 600_000);
