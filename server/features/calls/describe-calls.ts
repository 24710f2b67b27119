import type { z } from 'zod';
import { agingsIn } from '../../../core/aging.ts';
import type { Asked } from '../../../core/calls.ts';
import { type Context, contextOf } from '../../../core/words/context.ts';
import { gapEntry, points, questionEntry } from '../../../core/words/lists.ts';
import { namesOf } from '../../../core/words/names.ts';
import { itemTitle, roleName } from '../../../core/words/phrases.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import { openCalls, sortedQuestions } from '../../assessments/open-calls.ts';
import { officeContact } from '../../contacts/office-contact.ts';
import { newestCall } from '../../contacts/people.ts';
import type { Viewed } from '../../contacts/viewed.ts';
import type { ReferenceFiles } from '../../reference/files.ts';
import type { getCalls } from './contract.ts';
import { leadsHere } from './leads.ts';

type Answer = z.input<typeof getCalls.response>;

/** Describes the calls of one district as a viewer may see them. Also returns which people they name. */
export function describeCalls(
  assessed: AssessedDistrict,
  viewed: Viewed,
  files: Pick<ReferenceFiles, 'leads'>,
): Answer & { personIds: string[] } {
  const { reading, assessment, model } = assessed;
  const { facts } = viewed;
  const { districtId, asOf, revision } = reading;
  const context = contextOf(namesOf(model, reading), assessment);
  const { open, answered, unsure } = sortedQuestions(assessed);
  const leads = leadsHere(files.leads, districtId, facts);
  const titleOf = (id: string): string => itemTitle(context.names, id);
  const calls = openCalls(assessed).map(({ organizationId, own, gain, minutes, asked }) => {
    const { contact, personIds } = officeContact(viewed, organizationId, asOf);
    const call = {
      ...{ organizationId, name: context.names.organization(organizationId), own, contact, minutes },
      ...{ last: lastCall(facts, organizationId, asOf), gain: points(gain) },
      gaps: own ? [] : gapsToRaise(context, organizationId),
      questions: asked.map((one) => askedInWords(context, one, leads.ofRole)),
    };
    return { call, personIds };
  });
  const [aging] = agingsIn(assessment, reading.snapshot, model, asOf);
  return {
    ...{ districtId, asOf, revision, open: open.length, groups: leads.groups },
    calls: calls.map(({ call }) => call),
    answered: answered.map(({ question: { id }, lacks }) => {
      const pair = assessment.ties.find((tie) => tie.id === id)?.shown?.organizations;
      return { id, title: titleOf(id), lacks, pair: pair ? [...pair] : null };
    }),
    unsure: unsure.map(({ question: { id }, again }) => ({ id, title: titleOf(id), again })),
    nextAging: aging ? { on: aging.on, what: agingInWords(context, aging) } : null,
    personIds: calls.flatMap(({ personIds }) => personIds),
  };
}

/** The gaps of ties in which the organization is shown. They are proven, so that nothing of them is asked. */
function gapsToRaise(context: Context, organizationId: string): Answer['calls'][number]['gaps'] {
  const { gaps, ties } = context.assessment;
  const isOwn = (item: string): boolean =>
    ties.some(({ id, shown }) => id === item && shown?.organizations.includes(organizationId));
  return gaps
    .filter(({ items }) => items.some(isOwn))
    .map((gap) => {
      const { items, title, action, known } = gapEntry(context, gap);
      return { id: items.find(isOwn) ?? '', title, action, known };
    });
}

function lastCall(
  facts: Viewed['facts'],
  organizationId: string,
  day: string,
): Answer['calls'][number]['last'] {
  const call = newestCall(facts, organizationId, day);
  return call ? { at: call.at, channel: call.channel, outcome: call.outcome } : null;
}

const agingInWords = ({ names }: Context, { kind, id }: { kind: string; id: string }): string =>
  kind === 'role' ? roleName(names, id) : names.evidence(id);

function askedInWords(
  context: Context,
  asked: Asked,
  leadsOf: (role: string) => Answer['groups'],
): Answer['calls'][number]['questions'][number] {
  const { id, verb, gain, title, known } = questionEntry(context, asked.question);
  const about = asked.ask === 'level' ? asked.aboutId : null;
  const tie = context.names.model.ties.find((row) => row.id === id);
  return {
    ...{ id, verb, gain, title, known, ask: asked.ask },
    role: asked.ask === 'land' ? null : asked.role,
    about: about === null ? null : { id: about, name: context.names.organization(about) },
    expectedLevel: tie?.minimumLevel ?? null,
    leads: asked.ask === 'who' ? leadsOf(asked.role) : [],
  };
}
