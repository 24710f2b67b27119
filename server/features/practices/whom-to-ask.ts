import type { FastifyInstance, FastifyReply } from 'fastify';
import type { z } from 'zod';
import { COORDINATOR } from '../../../core/model/model.ts';
import { can } from '../../../core/powers.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { OfficeContact } from '../../contacts/contract.ts';
import { officeContact } from '../../contacts/office-contact.ts';
import { readViewed } from '../../contacts/viewed.ts';
import type { Services } from '../../services.ts';

interface Asking {
  readonly app: FastifyInstance;
  readonly tieline: Services;
  readonly viewer: Viewer;
  readonly reply: FastifyReply;
}

export interface Ask {
  readonly office: { readonly id: string; readonly name: string };
  readonly contact: z.input<typeof OfficeContact> | null;
}

/**
 * Returns whom to ask in a district: its U.S. Attorney's Office, with the coordinator as far as the viewer may see
 * them. Showing a contact is recorded. Viewers who may not view the district get no contact.
 */
export async function whomToAsk(
  { app, tieline, viewer, reply }: Asking,
  districtId: string,
  asOf: string,
): Promise<Ask> {
  const { districts, organizations } = tieline.files;
  const id = districts.find((row) => row.id === districtId)?.usaoId ?? '';
  const office = { id, name: organizations.find((row) => row.id === id)?.name ?? id };
  if (!can(viewer, 'read districts', { districtId })) return { office, contact: null };
  const viewed = await tieline.graph.read((run) => readViewed(tieline.graph, run, viewer, districtId));
  const { contact, personIds } = officeContact(viewed, id, asOf, COORDINATOR);
  if (contact.name ?? contact.deputy ?? contact.mailbox ?? contact.phone)
    app.accesses.read(
      viewer,
      districtId,
      { what: 'whom to ask about a practice', personIds: [...personIds] },
      reply,
    );
  return { office, contact };
}
