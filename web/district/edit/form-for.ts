import { isPosition } from '../../../core/model/positions.ts';
import type { EvidenceKind } from '../../../core/model/snapshot.ts';
import { districtPageHref } from '../../../core/page-addresses.ts';
import type { FormParams } from '../../editing/form.ts';
import type { FormName } from '../../editing/forms.ts';
import type { District } from '../district-data.ts';

type Known = Pick<District, 'assessment' | 'roles' | 'ties' | 'modelTies' | 'networkTies'>;

/** The parts of a gap, question or item to protect that its form depends on. */
export interface ToDo {
  verb: string;
  items: readonly string[];
  /** For a gap: the evidence that ended, or the person who left. */
  cause?: string | null;
}

/** Returns the form that answers an entry of the three lists, prefilled as far as known; null if there is none. */
export function formFor(district: Known, todo: ToDo): string | null {
  const [first = ''] = todo.items;
  const params = district.ties.has(first)
    ? forTie(district, todo, first)
    : district.roles.has(first)
      ? forRole(district, todo.verb, first)
      : first === 'tribal-land'
        ? ({ action: 'say-tribal-land' } as const)
        : null;
  return params && districtPageHref('edit', district.assessment.districtId, params);
}

/** The usual kind of evidence for a level of a tie, 1 to 4. */
const evidenceKindForLevel = (level: number): EvidenceKind =>
  level >= 4 ? 'task-force' : level === 3 ? 'mou' : level === 2 ? 'meeting' : 'contact';

type Address = FormParams & { action: FormName };

/** Forms about a role: who fills it, who holds it, or a confirmation. */
function forRole({ roles }: Known, verb: string, role: string): Address | null {
  const [organization = ''] = roles.get(role)?.organizations ?? [];
  if (isPosition(role)) return { action: 'add-person', role, organization };
  if (verb === 'confirm') return { action: 'confirm-role', role, organization };
  return verb === 'ask' || verb === 'recruit' || verb === 'fill' ? { action: 'fill-role', role } : null;
}

/** Forms about a tie, for the shown pair of organizations. */
function forTie(district: Known, { verb, cause }: ToDo, tie: string): Address | null {
  const [a = '', b = ''] = district.ties.get(tie)?.shown ?? [];
  if (a !== '' && a === b) return insideOne(district, tie, a);
  const pair = { tie, a, b };
  const level = district.modelTies.get(tie)?.minimumLevel ?? 1;
  const evidence = pieceOf(district, tie, verb === 'confirm');
  switch (verb) {
    case 'confirm':
      return evidence
        ? { action: 'add-activity-date', ...pair, evidence }
        : { action: 'report-tie', ...pair };
    case 'ask':
    case 'clarify':
    case 'ask both':
      return { action: 'report-tie', ...pair };
    case 'introduce':
    case 'strengthen':
    case 'document':
      return { action: 'add-evidence', ...pair, kind: evidenceKindForLevel(level) };
    case 'write down':
      return { action: 'add-evidence', ...pair, kind: level >= 4 ? 'task-force' : 'mou' };
    case 'renew':
      return { action: 'add-evidence', tie, renews: cause ?? evidence };
    case 'hand off':
      return evidence
        ? { action: 'hand-off', tie, evidence }
        : { action: 'add-evidence', ...pair, kind: evidenceKindForLevel(level) };
    default:
      return null;
  }
}

/** A tie within one organization is met when that organization is confirmed in both roles (MODEL.md, Ties). */
function insideOne({ ties, roles }: Known, tie: string, organization: string): Address {
  const row = ties.get(tie);
  const open = [row?.a, row?.b].find((role) => role !== undefined && roles.get(role)?.state !== 'confirmed');
  return { action: 'confirm-role', role: open ?? row?.a ?? '', organization };
}

/** Returns the strongest evidence of the shown pair that has not ended. */
function pieceOf({ networkTies }: Known, tie: string, status: boolean): string {
  const pieces = networkTies.get(tie)?.pairs[0]?.evidence ?? [];
  const fit = pieces.filter((piece) => !status || piece.status !== 'ended');
  return fit.sort((x, y) => y.level - x.level)[0]?.id ?? '';
}
