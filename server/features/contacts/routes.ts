import type { FastifyInstance } from 'fastify';
import { districtOn } from '../../assessments/asked-district.ts';
import { contactsOf } from '../../contacts/contacts.ts';
import { readViewed } from '../../contacts/viewed.ts';
import { mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { listContacts } from './contract.ts';

export function contactRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, listContacts, {
    version: versionsOf(tieline).district,
    namesPeople: true,
    answer: async ({ params: { districtId }, query, viewer, reply }) => {
      const asOf = query.asOf ?? tieline.today();
      const { assessed } = await districtOn(tieline, districtId, { asOf });
      const viewed = await tieline.graph.read((run) => readViewed(tieline.graph, run, viewer, districtId));
      const contacts = contactsOf(assessed, viewed);
      const personIds = contacts.flatMap(({ name, personId }) => (name && personId ? personId : []));
      const isNaming = contacts.some(({ name, mailbox, phone }) => name ?? mailbox ?? phone);
      if (isNaming) app.accesses.read(viewer, districtId, { what: 'whom to call', personIds }, reply);
      return { districtId, asOf, revision: assessed.reading.revision, contacts };
    },
  });
}
