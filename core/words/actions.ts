import type { Gap, Question, TieToProtect } from '../model/assessment.ts';
import { isPosition } from '../model/model.ts';
import { type Context, minimumWord, pairShown, throughBroker } from './context.ts';
import { listOf, shortRoleName } from './phrases.ts';

/** Returns what to do about a gap, as a sentence that begins with its verb. */
export function gapAction(context: Context, { verb, items: [first = ''], cause }: Gap): string {
  const { names } = context;
  switch (verb) {
    case 'fill':
      return `Fill the position: ${shortRoleName(names, first)}`;
    case 'recruit':
      return `Find a partner: ${shortRoleName(names, first)}`;
    case 'introduce':
      return `Introduce ${pairShown(context, first)}${throughBroker(context, first)}`;
    case 'strengthen':
      return `Bring the tie between ${pairShown(context, first)} up to the expected level: ${minimumWord(context, first)}`;
    case 'renew':
      return `Renew ${cause ? names.evidence(cause) : `the tie of ${pairShown(context, first)}`}`;
    case 'hand off':
      return `Name a successor for the work between ${pairShown(context, first)}`;
  }
}

function roleQuestion({ names, roles }: Context, id: string, verb: string): string {
  const role = shortRoleName(names, id);
  if (verb === 'ask') return `Ask who fills the role: ${role}`;
  if (isPosition(id)) return `Confirm who holds the position: ${role}`;
  const who = roles.get(id)?.organizations ?? [];
  return `Ask ${listOf(who.map(names.organization))} to confirm ${who.length === 1 ? 'that it fills' : 'that they fill'} this role (${role}) and who to contact`;
}

/** Returns what to ask, as a sentence that begins with the verb. */
export function questionAction(context: Context, { id, verb }: Question): string {
  if (id === 'tribal-land') return 'Ask whether the district includes land of a federally recognized tribe';
  if (context.roles.has(id)) return roleQuestion(context, id, verb);
  const pair = pairShown(context, id);
  switch (verb) {
    case 'clarify':
      return `Clarify with ${pair}: their reports differ`;
    case 'confirm':
      return `Confirm with ${pair} that they still work together`;
    case 'document':
      return `Document what ${pair} do together`;
    case 'ask':
      return `Ask ${pair} how they work together`;
  }
}

/** Returns what to do so that a met tie outlasts the people in it. */
export const secureAction = (context: Context, { verb, items: [first = ''] }: TieToProtect): string =>
  verb === 'write down'
    ? `Put the work between ${pairShown(context, first)} in writing, as a memorandum or protocol`
    : `Ask ${pairShown(context, first)} to confirm their tie`;
