import { can, canEnter, canSomewhere, type Power } from '../../core/powers.ts';
import type { Access } from '../http/endpoint.ts';
import type { Viewer } from './viewer.ts';

/** Decides whether a viewer may call an endpoint for the district that it names, if any. */
type Rule = (viewer: Viewer, districtId: string | undefined) => boolean;

const needs =
  (power: Power): Rule =>
  (viewer, districtId) =>
    can(viewer, power, { districtId });

/** For actions on a district: it must be named, even by viewers who are allowed in all. */
const named =
  (rule: Rule): Rule =>
  (viewer, districtId) =>
    districtId !== undefined && rule(viewer, districtId);

/** The power that each rule of the contract requires. */
const RULES: Readonly<Record<Access, Rule>> = {
  public: () => true,
  summary: needs('read summary'),
  nation: (viewer) => can(viewer, 'read districts'),
  // The response contains only districts that the viewer may read.
  'some district': (viewer) => canSomewhere(viewer, 'read districts'),
  district: needs('read districts'),
  'edit district': named(needs('edit facts')),
  // Which facts, `server/changes/may-change.ts` decides.
  report: named(canEnter),
  export: named(needs('export')),
  // The response contains only districts that the viewer may export.
  'export some': (viewer) => canSomewhere(viewer, 'export'),
  administer: needs('administer'),
  // A viewer who came by a link can open only that view.
  'shared view': (viewer) => canSomewhere(viewer, 'open shared view'),
  self: needs('manage own account'),
};

export const mayCall = (access: Access, viewer: Viewer, districtId?: string): boolean =>
  RULES[access](viewer, districtId);
