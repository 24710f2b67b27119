import type { FastifyInstance } from 'fastify';
import { districtOn } from '../../assessments/asked-district.ts';
import { tellsHowToReach } from '../../contacts/office-contact.ts';
import { readViewed } from '../../contacts/viewed.ts';
import { mount } from '../../http/mount.ts';
import { pageOf } from '../../http/paging.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { getCalls, listLeads } from './contract.ts';
import { describeCalls } from './describe-calls.ts';
import { inOrder, leadShown } from './leads.ts';

export function callRoutes(app: FastifyInstance, tieline: Services): void {
  const { district, files } = versionsOf(tieline);
  mount(app, getCalls, {
    version: district,
    namesPeople: true,
    answer: async ({ params: { districtId }, query: { asOf = tieline.today() }, viewer, reply }) => {
      const { assessed } = await districtOn(tieline, districtId, { asOf });
      const viewed = await tieline.graph.read((run) => readViewed(tieline.graph, run, viewer, districtId));
      const { personIds, ...answer } = describeCalls(assessed, viewed, tieline.files);
      const isNaming = personIds.length > 0 || answer.calls.some(({ contact }) => tellsHowToReach(contact));
      if (isNaming) app.accesses.read(viewer, districtId, { what: 'whom to call', personIds }, reply);
      return answer;
    },
  });
  mount(app, listLeads, {
    version: files,
    answer: async ({ query: { role, districtId, kind, ...page } }) => {
      const found = tieline.files.leads.filter(
        (lead) =>
          (!role || lead.roleId === role) &&
          (!districtId || lead.districtId === districtId) &&
          (!kind || lead.kind === kind),
      );
      return pageOf(inOrder(found).map(leadShown), page);
    },
  });
}
