import { useMemo } from 'preact/hooks';
import { onPaper } from '../../core/drawing/on-paper.ts';
import { type Ring, ringOf } from '../../core/drawing/ring-data.ts';
import {
  NO_ONE_NOW,
  PAPER_ONLY,
  ROLE_STATES,
  type RoleState,
  type StateStyle,
  TIE_STATES,
} from '../../core/drawing/states.ts';
import { itemTitle } from '../../core/words/phrases.ts';
import type { ApiResponse } from '../shared/api.ts';
import type { Contact, ContactPlace } from '../shared/reach-buttons.tsx';
import { today } from '../shared/today.ts';
import type { Loading } from '../shared/use-api.ts';
import { useApi } from '../shared/use-api.ts';

export type Summary = ApiResponse<'/districts/:districtId'>;
export type Assessment = ApiResponse<'/districts/:districtId/assessment'>;
export type Network = ApiResponse<'/districts/:districtId/network'>;
export type Model = ApiResponse<'/model'>;
export type { Contact } from '../shared/reach-buttons.tsx';
export type RoleRow = Assessment['roles'][number];
export type TieRow = Assessment['ties'][number];
export type Organization = Network['organizations'][number];
export type Evidence = Network['evidence'][number];
export type NetworkTie = Network['ties'][number];
export type SourceKind = Evidence['sourceKind'];

/** The API answers of a district page, and the names that all its parts use. */
export interface District {
  summary: Summary;
  assessment: Assessment;
  network: Network;
  model: Model;
  ring: Ring;
  roles: ReadonlyMap<string, RoleRow>;
  ties: ReadonlyMap<string, TieRow>;
  modelRoles: ReadonlyMap<string, Model['roles'][number]>;
  modelTies: ReadonlyMap<string, Model['ties'][number]>;
  organizations: ReadonlyMap<string, Organization>;
  evidence: ReadonlyMap<string, Evidence>;
  networkTies: ReadonlyMap<string, NetworkTie>;
  /** Whom to call in each role; empty if not loaded. */
  contacts: readonly Contact[];
  /** Ties backed by a memorandum, a protocol or a task force. */
  onPaper: ReadonlySet<string>;
}

const by = <Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [key(row), row]));

export function districtOf(
  summary: Summary,
  assessment: Assessment,
  network: Network,
  model: Model,
  contacts?: readonly Contact[],
): District {
  return {
    summary,
    assessment,
    network,
    model,
    ring: ringOf(model, assessment, network, contacts),
    contacts: contacts ?? [],
    onPaper: onPaper(network),
    roles: by(assessment.roles, ({ role }) => role),
    ties: by(assessment.ties, ({ id }) => id),
    modelRoles: by(model.roles, ({ id }) => id),
    modelTies: by(model.ties, ({ id }) => id),
    organizations: by(network.organizations, ({ id }) => id),
    evidence: by(network.evidence, ({ id }) => id),
    networkTies: by(network.ties, ({ id }) => id),
  };
}

/** The same, with the contacts shown beside each slot. */
export const withContacts = (
  { summary, assessment, network, model }: District,
  contacts: readonly Contact[],
): District => districtOf(summary, assessment, network, model, contacts);

/** Returns whom to call at an organization: in a role of the item, otherwise in any role. */
export function contactAt(
  { contacts }: District,
  organizationId: string,
  items: readonly string[] = [],
): Contact | undefined {
  const here = contacts.filter((contact) => contact.organizationId === organizationId);
  const roles = items.flatMap((item) => item.split('--'));
  const named = (list: readonly Contact[]) => list.find(({ onFile }) => onFile) ?? list[0];
  return named(here.filter(({ role }) => roles.includes(role))) ?? named(here);
}

/**
 * Joins four responses into one: ready when all are, failed when one is.
 * `written` counts writes; a new number loads them again.
 * @param knownOn the day whose knowledge is shown; empty for now.
 */
export function useDistrict(districtId: string, asOf: string, written = 0, knownOn = ''): Loading<District> {
  const request = {
    params: { districtId },
    query: { asOf: asOf || today(), ...(knownOn && { knownOn }) },
  };
  const summary = useApi('/districts/:districtId', request, written);
  const assessment = useApi('/districts/:districtId/assessment', request, written);
  const network = useApi('/districts/:districtId/network', request, written);
  const model = useApi('/model', knownOn ? { query: { knownOn } } : {}); // has the slots and names of the ring
  const answers = [summary, assessment, network, model].map((answer) =>
    answer.status === 'ready' ? answer.data : null,
  );
  const district = useMemo(
    () =>
      summary.status === 'ready' &&
      assessment.status === 'ready' &&
      network.status === 'ready' &&
      model.status === 'ready'
        ? districtOf(summary.data, assessment.data, network.data, model.data)
        : null,
    answers,
  );
  for (const answer of [summary, assessment, network, model]) if (answer.status === 'failed') return answer;
  if (!district) return { status: 'loading' };
  const refreshing = [summary, assessment, network].some(
    (answer) => 'refreshing' in answer && answer.refreshing,
  );
  return { status: 'ready', data: district, refreshing };
}

/** Returns the name of a list item: of a role, or of a tie as "FBI – HSI". */
export const itemName = (district: District, item: string): string =>
  item === 'tribal-land' ? 'Tribal land in the district' : itemTitle(district, item);

/** The shown district and day, in the form that contact cards need. */
export const placeOf = ({ summary }: District): ContactPlace => ({
  districtId: summary.id,
  asOf: summary.asOf,
});

/** The names of organizations, by id. */
export interface NamedOrganizations {
  readonly organizations: ReadonlyMap<string, { readonly name: string }>;
}

export const organizationName = ({ organizations }: NamedOrganizations, id: string): string =>
  organizations.get(id)?.name ?? id;

const NOT_KNOWN: StateStyle = ROLE_STATES.unknown;

/** Returns how the state of a role or tie is shown; a question about the district itself is shown as unknown. */
export const stateStyleOf = (district: District, item: string): StateStyle => {
  const { roles, ties, onPaper: papers } = district;
  const role: RoleState | undefined = roles.get(item)?.state;
  const tie = ties.get(item);
  if (!tie) return role ? ROLE_STATES[role] : NOT_KNOWN;
  const ofVacant = [tie.a, tie.b].some((end) => roles.get(end)?.state === 'vacant');
  if (tie.state !== 'met' || !ofVacant) return TIE_STATES[tie.state];
  return papers.has(item) ? PAPER_ONLY : NO_ONE_NOW;
};
