import type { FastifyInstance } from 'fastify';
import { canSeePersonIn, redactFacts } from '../../changes/redact.ts';
import { noDistrict } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { readFacts, visible } from '../../store/read-facts.ts';
import { contactsOf } from './contacts.ts';
import { listContacts } from './contract.ts';

export function contactRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, listContacts, {
    version: versionsOf(tieline).district,
    namesPeople: true,
    answer: async ({ params: { districtId }, query, viewer, request, reply }) => {
      const asOf = query.asOf ?? tieline.today();
      const assessed = await tieline.assessments.district(districtId, asOf);
      if (!assessed) throw noDistrict(districtId);
      const viewed = await tieline.graph.read(async (run) => {
        const reading = await readFacts(run, districtId);
        if (!reading) throw noDistrict(districtId);
        const facts = visible(reading.facts);
        const maySee = await canSeePersonIn(run, viewer, districtId, facts);
        return { facts, maySee, redact: await redactFacts(run, viewer, districtId, facts) };
      });
      const contacts = contactsOf(assessed, viewed);
      const personIds = contacts.flatMap(({ name, personId }) => (name && personId ? personId : []));
      const isNaming = contacts.some(({ name, mailbox, phone }) => name ?? mailbox ?? phone);
      if (isNaming) {
        reply.header('cache-control', 'no-store'); // no browser keeps names on a disk
        app.accesses.read(viewer, districtId, { what: 'whom to call', personIds }, request.log);
      }
      return { districtId, asOf, revision: assessed.reading.revision, contacts };
    },
  });
}
