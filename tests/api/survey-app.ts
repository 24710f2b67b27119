import { buildApp } from '../../server/app.ts';
import { linkTo } from '../../server/survey/invitations.ts';
import { pathOf, plainBrowser } from './answering-browser.ts';
import { openEditing } from './editing-app.ts';
import { DISTRICT, fill, organization } from './editing-entries.ts';

export const INVITATIONS = `${DISTRICT}/invitations`;

/** An app with organizations that can be asked by link, and what its tests do again and again. */
export async function openSurvey() {
  const api = await openEditing();
  const access = { ...api.tieline.access, publicUrl: 'https://tieline.example.org' };
  /** The same graph for whoever has not signed in. */
  const strangers = await buildApp({ ...api.tieline, access });
  const services = ['birch', 'birch2', 'cedar', 'dogwood', 'elm', 'fir', 'ginkgo'];
  const entered = await api.change('fill role', [
    ...['alder', 'alder2', 'hazel', ...services].map((id) => organization(id)),
    fill('alder-fills', 'alder', 'lead-police'),
    fill('alder2-fills', 'alder2', 'lead-police'),
    ...services.map((id) => fill(`${id}-fills`, id, 'victim-services')),
    fill('hazel-one', 'hazel', 'shelter', { mailbox: 'one@hazel.example' }),
    fill('hazel-two', 'hazel', 'legal-services', { mailbox: 'two@hazel.example' }),
  ]);
  if (entered.status !== 200) throw new Error(JSON.stringify(entered.body));
  const list = async () => (await api.get(INVITATIONS)).body;
  return {
    ...{ api, strangers, list },
    stop: async () => {
      await strangers.close();
      await api.stop();
    },
    invite: async (organizationId: string, mailbox: string | null = null) => {
      const { body } = await api.post(INVITATIONS, { organizationId, mailbox });
      return { id: body.invitationId as string, path: pathOf(body.url) };
    },
    /** Another link to the same questions, as a reminder makes it, whatever the day. */
    inviteAgain: async (id: string) => {
      const url = await api.tieline.graph.write((run) => linkTo(run, api.tieline, id, 'http://x'));
      return { id, path: pathOf(url) };
    },
    listed: async (organizationId: string) =>
      (await list()).invitations.find(
        (one: { organizationId: string }) => one.organizationId === organizationId,
      ),
    /** Accepts what is there to be seen, or only what was seen until a moment. */
    accept: async (id: string, until?: string, more: Record<string, string> = {}) => {
      const { revision, invitations } = await list();
      const seen = invitations.find((one: { id: string }) => one.id === id);
      const body = { answeredAt: until ?? seen.answeredAt };
      return api.post(`${INVITATIONS}/${id}/acceptance`, body, { 'if-match': `"${revision}"`, ...more });
    },
    begun: async (path: string) => {
      const browser = plainBrowser(api.app);
      await browser.go('GET', path);
      await browser.send('begin');
      return browser;
    },
  };
}
