import type { z } from 'zod';
import { type Side as CallSide, type FirstCall, firstCallBetween } from '../../../core/between.ts';
import { COORDINATOR } from '../../../core/model/positions.ts';
import { distinct } from '../../../core/order.ts';
import { count } from '../../../core/words/format.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import { officeOf } from '../../assessments/open-calls.ts';
import { officeContact, tellsHowToReach } from '../../contacts/office-contact.ts';
import type { Viewed } from '../../contacts/viewed.ts';
import type { ReferenceFiles } from '../../reference/files.ts';
import { districtsBeside } from '../../reference/neighbors.ts';
import { evidenceAcross } from './across.ts';
import type { getBetween } from './contract.ts';
import { peopleOfSeveral } from './people.ts';
import { nameIn, rolesIn, sharedOffices } from './roles.ts';

export type Answer = z.input<typeof getBetween.response>;

/** One of the districts, as it is on record and as a viewer may see it. */
export interface Side {
  readonly file: ReferenceFiles['districts'][number];
  readonly assessed: AssessedDistrict;
  readonly viewed: Viewed;
  readonly isOwn: boolean;
}

/** Describes what districts have in common. Also returns which people the response names, by district. */
export function describeBetween(
  sides: readonly Side[],
  files: Pick<ReferenceFiles, 'districts' | 'districtNeighbors'>,
): Omit<Answer, 'asOf'> & { named: ReadonlyMap<string, string[]> } {
  const districts = sides.map(coordinatorOf);
  const offices = sharedOffices(sides);
  const people = peopleOfSeveral(sides);
  const ids = sides.map(({ file }) => file.id);
  const named = new Map<string, string[]>();
  const addNamed = (
    districtId: string,
    personIds: readonly string[],
    isNaming = personIds.length > 0,
  ): void => {
    if (isNaming) named.set(districtId, distinct([...(named.get(districtId) ?? []), ...personIds]));
  };
  for (const { answer, personIds } of districts)
    addNamed(
      answer.districtId,
      personIds,
      tellsHowToReach(answer.coordinator.contact) || personIds.length > 0,
    );
  for (const { answer, districtId, personIds } of offices)
    addNamed(districtId, personIds, tellsHowToReach(answer.contact) || personIds.length > 0);
  for (const { answer, seenIn } of people) if (answer.personId && seenIn) addNamed(seenIn, [answer.personId]);
  const shown = {
    districts: districts.map(({ answer }) => answer),
    offices: offices.map(({ answer }) => answer),
  };
  return {
    ...shown,
    named,
    neighbors: neighborsOf(ids, files),
    first: firstCall(sides, shown),
    people: people.map(({ answer }) => answer),
    roles: rolesIn(sides),
    across: evidenceAcross(sides),
  };
}

function neighborsOf(
  ids: readonly string[],
  files: Pick<ReferenceFiles, 'districts' | 'districtNeighbors'>,
): Answer['neighbors'] {
  const beside = districtsBeside(files, ids);
  return files.districts
    .filter(({ id }) => beside.has(id))
    .map(({ id: districtId, name, abbreviation }) => ({ districtId, name, abbreviation }));
}

function coordinatorOf(side: Side) {
  const { file, assessed, viewed } = side;
  const { reading, assessment } = assessed;
  const usaoId = officeOf(reading);
  const office = { id: usaoId, name: nameIn(side, usaoId) };
  const { contact, personIds } = officeContact(viewed, usaoId, reading.asOf, COORDINATOR);
  const state = assessment.roles.find(({ role }) => role === COORDINATOR)?.state ?? 'unknown';
  const { id: districtId, name, abbreviation } = file;
  const answer: Answer['districts'][number] = {
    districtId,
    name,
    abbreviation,
    office,
    coordinator: { state, contact },
  };
  return { answer, personIds };
}

function firstCall(
  sides: readonly Side[],
  { districts, offices }: Pick<Answer, 'districts' | 'offices'>,
): Answer['first'] {
  const call = firstCallBetween(
    districts.map(
      ({ districtId, coordinator }, index): CallSide => ({
        districtId,
        isOwn: sides[index]?.isOwn ?? false,
        coordinator: coordinator.contact.onFile
          ? 'on file'
          : coordinator.state === 'vacant'
            ? 'vacant'
            : 'not on file',
      }),
    ),
    offices.map(({ id, roles, contact }) => ({
      organizationId: id,
      roles: roles.reduce((sum, one) => sum + one.roles.length, 0),
      hasContact: contact.onFile || tellsHowToReach(contact),
    })),
  );
  return call && callInWords(call, { districts, offices });
}

function callInWords(
  call: FirstCall,
  { districts, offices }: Pick<Answer, 'districts' | 'offices'>,
): Answer['first'] {
  const serve = districts.length > 2 ? 'several of the districts' : 'both districts';
  const why = `${count(offices.length, 'office serves', 'offices serve')} ${serve}.`;
  if (call.who === 'shared office') {
    const office = offices.find(({ id }) => id === call.organizationId);
    if (!office) return null;
    const { id: organizationId, name, contact } = office;
    const title = `Call ${contact.name ?? name}`;
    return {
      who: call.who,
      districtId: null,
      organizationId,
      title,
      why: `${name} serves ${serve}.`,
      contact,
    };
  }
  const side = districts.find(({ districtId }) => districtId === call.districtId);
  if (!side) return null;
  const { office, abbreviation, coordinator } = side;
  const isVacant = coordinator.state === 'vacant';
  const title =
    call.who === 'coordinator'
      ? `Call ${coordinator.contact.name ?? 'the coordinator'}, ${abbreviation}`
      : `Call the U.S. Attorney’s Office, ${abbreviation}`;
  const noOne = isVacant
    ? 'The position of the coordinator is vacant there. '
    : 'No coordinator is named there. ';
  return {
    ...{
      who: call.who,
      districtId: side.districtId,
      organizationId: office.id,
      title,
      contact: coordinator.contact,
    },
    why: call.who === 'coordinator' ? why : `${noOne}${why}`,
  };
}
