import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import * as entries from './editing-entries.ts';
import * as people from './editing-people.ts';

const { DISTRICT, employment, evidence, fill, forParty, holder, organization, party, person } = entries;

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
  const entered = await api.change('add organization', [
    ...['haven', 'refuge'].map((id) => organization(id)),
    fill('haven-fills', 'haven', 'shelter', { mailbox: 'desk@haven.example' }),
    fill('refuge-fills', 'refuge', 'shelter'),
    ...[
      person('ida', 'Ida Invented'),
      employment('ida', 'haven', { title: 'Director' }),
      holder('ida', 'haven'),
    ],
    evidence('rounds', { kind: 'meeting', name: 'Round table', since: '2026-11-01', until: null }),
    ...['haven', 'refuge', 'usao-ohnd'].map((id) => party('rounds', id)),
    evidence('paper', { name: 'Paper of two', since: '2024-12-24', until: '2026-12-24' }),
    ...['haven', 'usao-ohnd'].map((id) => party('paper', id)),
    forParty('signers', 'ida-signs', 'ida', 'paper', 'haven'),
  ]);
  expect(entered.status, JSON.stringify(entered.body)).toBe(200);
});
afterAll(() => api.stop());

const letters = async (viewer: Viewer = people.coordinator, query = '') =>
  (await api.as(viewer).get(`${DISTRICT}/letters${query}`)).body;
const draftPath = (id: string, query = '') => `${DISTRICT}/letters/${id}/docx${query}`;

/** The bytes of a draft. Their text is no text: the app goes on with whoever asked last. */
async function bytesOf(viewer: Viewer, id: string): Promise<Buffer> {
  expect((await api.as(viewer).get(draftPath(id))).status).toBe(200);
  return (await api.app.inject(`/api${draftPath(id)}`)).rawPayload;
}
async function textOf(viewer: Viewer, id: string): Promise<string> {
  const xml = strFromU8(unzipSync(await bytesOf(viewer, id))['word/document.xml'] ?? new Uint8Array());
  return xml.replaceAll(/<w:br\/>|<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '');
}

describe('the letters of a district', () => {
  it('are those of partners that can be reached, with the reason in words; who lacks a contact is told apart', async () => {
    const { letters: rows, withoutContact, name } = await letters();
    const haven = rows.find(({ id }: { id: string }) => id === 'support-haven');
    expect(name).toBe('Northern District of Ohio');
    expect(haven.reason).toContain('Round table (meeting, current, last active November 1, 2026)');
    expect(haven.contact).toMatchObject({
      ...{ onFile: true, name: 'Ida Invented', title: 'Director', mailbox: 'desk@haven.example' },
    });
    expect(withoutContact).toContainEqual({ organizationId: 'refuge', name: 'Invented refuge' });
  });

  it('hold the memorandums that end, with days left, last day in effect and who signed', async () => {
    const row = async (query = '') =>
      (await letters(people.coordinator, query)).memorandums.find(
        ({ evidenceId }: { evidenceId: string }) => evidenceId === 'paper',
      );
    const paper = await row();
    expect(paper).toMatchObject({ id: 'memorandum-paper', until: '2026-12-24', days: 30, within: 30 });
    expect(paper.reason).toContain('its last day in effect is December 23, 2026');
    expect(paper.parties).toEqual([
      expect.objectContaining({
        organizationId: 'haven',
        signer: 'Ida Invented',
        signed: true,
        position: 'Director',
      }),
      expect.objectContaining({ organizationId: 'usao-ohnd', signer: null, signed: false, position: null }),
    ]);
    expect(await row('?asOf=2026-11-23')).toMatchObject({ days: 31, within: 90 });
    expect(await row('?asOf=2026-12-23')).toMatchObject({ days: 1, within: 30 });
    expect(await row('?asOf=2026-12-24')).toBeUndefined();
  });

  it('name no one, no mailbox and no position to who may not see them', async () => {
    const answer = JSON.stringify(await letters(people.grantWriter));
    for (const hidden of ['Ida', 'Director', 'desk@haven.example']) expect(answer).not.toContain(hidden);
    expect(answer).toContain('support-haven');
  });

  it('are read by who may read the district', async () => {
    expect((await api.as(people.nobody).get(`${DISTRICT}/letters`)).status).toBe(401);
    expect((await api.get('/districts/zzzz/letters')).status).toBe(404);
  });
});

describe('a draft', () => {
  it('opens as a Word document with real headings, says what is on record, and names no one', async () => {
    const text = await textOf(people.coordinator, 'support-haven');
    expect(text).toContain('Draft: letter of support from Invented haven');
    expect(text).toContain('[name], Director\nInvented haven\ndesk@haven.example');
    expect(text).toContain('through “Round table” (meeting) and “Paper of two” (memorandum).');
    expect(text).toContain('It has not been sent.');
    expect(text).not.toContain('Ida');
    const renewal = await textOf(people.coordinator, 'memorandum-paper');
    expect(renewal).toContain('Its last day in effect is December 23, 2026.');
    expect(renewal).toContain('Invented haven: Director');
    expect(renewal).not.toContain('Ida');
    const parts = unzipSync(await bytesOf(people.coordinator, 'memorandum-paper'));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    for (const style of ['Heading1', 'Heading2']) expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
  });

  it('has brackets where its reader may not see positions and mailboxes', async () => {
    expect(await textOf(people.grantWriter, 'support-haven')).toContain(
      '[name], [position]\nInvented haven\n[address or email]',
    );
    expect(await textOf(people.grantWriter, 'memorandum-paper')).toContain(
      'Invented haven: signed, [position]',
    );
  });

  it('is the same bytes each time, and recorded', async () => {
    const [one, other] = [
      await bytesOf(people.grantWriter, 'support-haven'),
      await bytesOf(people.grantWriter, 'support-haven'),
    ];
    expect(one.equals(other)).toBe(true);
    const taken = async () =>
      (await api.as(people.administrator).get(`${DISTRICT}/accesses?pageSize=500`)).body.items.map(
        ({ what, actor }: { what: string; actor: string }) => `${actor}: ${what}`,
      );
    await expect.poll(taken).toContain(`${people.grantWriter.identity?.name}: draft support-haven`);
  });

  it('is taken by who may export, and is there for letters of the day alone', async () => {
    const status = async (viewer: Viewer, id: string, query = '') =>
      (await api.as(viewer).get(draftPath(id, query))).status;
    expect(await status(people.trainer, 'support-haven')).toBe(403);
    expect(await status(people.nobody, 'support-haven')).toBe(401);
    expect(await status(people.grantWriter, 'support-refuge')).toBe(404);
    expect(await status(people.grantWriter, 'memorandum-paper', '?asOf=2026-12-24')).toBe(404);
  });
});
