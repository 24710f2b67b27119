import { can, canEnter, canSomewhere, type Power } from '../../core/powers.ts';
import type { Access } from '../http/endpoint.ts';
import type { Viewer } from './viewer.ts';

/** May this viewer call an endpoint of a rule, for the district that it names, if any? Whatever is not allowed here is refused. */
type Rule = (viewer: Viewer, districtId: string | undefined) => boolean;

const needs =
  (power: Power): Rule =>
  (viewer, districtId) =>
    can(viewer, power, { districtId });

/** For what is done to a district: it must be named, even by those who may in all. */
const named =
  (rule: Rule): Rule =>
  (viewer, districtId) =>
    districtId !== undefined && rule(viewer, districtId);

/** Each rule of the contract, by the power that it needs. */
const RULES: Readonly<Record<Access, Rule>> = {
  public: () => true,
  summary: needs('read summary'),
  nation: (viewer) => can(viewer, 'read districts'),
  // Of which districts, the answer decides: it holds no others.
  'some district': (viewer) => canSomewhere(viewer, 'read districts'),
  district: needs('read districts'),
  'edit district': named(needs('edit facts')),
  // Of which facts, the pipeline of changes decides (`server/changes/may-change.ts`).
  report: named(canEnter),
  export: named(needs('export')),
  // Of which districts, the answer decides.
  'export some': (viewer) => canSomewhere(viewer, 'export'),
  administer: needs('administer'),
  // Which view, its link decides: the viewer has no other.
  'shared view': (viewer) => canSomewhere(viewer, 'open shared view'),
  self: needs('manage own account'),
};

export const mayCall = (access: Access, viewer: Viewer, districtId?: string): boolean =>
  RULES[access](viewer, districtId);
