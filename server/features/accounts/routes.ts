import type { FastifyInstance } from 'fastify';
import { mount } from '../../http/mount.ts';
import { openMail } from '../../mail/mail.ts';
import type { Services } from '../../services.ts';
import { change, invite, list, listEvents, makeLink } from './administration.ts';
import * as api from './contract.ts';
import { changePassword, endSession, listSessions } from './own.ts';
import * as tokens from './tokens.ts';

/** Account administration, and what everyone can do with their own account. */
export function accountRoutes(app: FastifyInstance, tieline: Services): void {
  const send = openMail(tieline.access.mail);
  mount(app, api.listAccounts, { answer: (call) => list(tieline, call) });
  mount(app, api.inviteAccount, { answer: (call) => invite(tieline, send, call) });
  mount(app, api.changeAccount, { answer: (call) => change(tieline, call) });
  mount(app, api.makeAccountLink, { answer: (call) => makeLink(tieline, send, call) });
  mount(app, api.listAccountTokens, { answer: (call) => tokens.listOf(tieline, call) });
  mount(app, api.revokeAccountToken, { answer: (call) => tokens.revokeOf(tieline, call) });
  mount(app, api.listAccountEvents, { answer: (call) => listEvents(tieline, call) });
  mount(app, api.changeOwnPassword, { answer: (call) => changePassword(tieline, call) });
  mount(app, api.listOwnSessions, { answer: (call) => listSessions(tieline, call) });
  mount(app, api.endOwnSession, { answer: (call) => endSession(tieline, call) });
  mount(app, api.listOwnTokens, { answer: (call) => tokens.listOwn(tieline, call) });
  mount(app, api.makeOwnToken, { answer: (call) => tokens.makeOwn(tieline, call) });
  mount(app, api.revokeOwnToken, { answer: (call) => tokens.revokeOwn(tieline, call) });
}
