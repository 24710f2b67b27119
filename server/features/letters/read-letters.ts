import type { z } from 'zod';
import { holds } from '../../../core/days.ts';
import {
  type Draft,
  type DraftPlace,
  type EndingMemorandum,
  renewalDraft,
  supportDraft,
} from '../../../core/letters/drafts.ts';
import { endingMemorandums } from '../../../core/letters/ending.ts';
import { supportersOf } from '../../../core/letters/supporters.ts';
import { distinct } from '../../../core/order.ts';
import { endingReason, supportReason } from '../../../core/words/letters.ts';
import { namesOf } from '../../../core/words/names.ts';
import { roleName, sentence } from '../../../core/words/phrases.ts';
import type { Viewer } from '../../access/viewer.ts';
import { districtOn } from '../../assessments/asked-district.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import { evidenceBegun } from '../../assessments/evidence-begun.ts';
import { officeContact } from '../../contacts/office-contact.ts';
import { signersIn } from '../../contacts/signers.ts';
import { readViewed, type Viewed } from '../../contacts/viewed.ts';
import type { Services } from '../../services.ts';
import { districtsOf } from '../../store/place-queries.ts';
import { readAtOneRevision } from '../../store/read-at-one-revision.ts';
import type { getLetters } from './contract.ts';

type Answer = z.input<typeof getLetters.response>;

/** A row with its draft, and the people whom each of them names, because views of both are recorded. */
interface Letter<Row> {
  readonly row: Row;
  readonly draft: () => Draft;
  readonly rowPersonIds: readonly string[];
  readonly draftPersonIds: readonly string[];
}

export interface Letters {
  readonly place: DraftPlace;
  readonly revision: number;
  readonly letters: readonly Letter<Answer['letters'][number]>[];
  readonly withoutContact: Answer['withoutContact'];
  readonly memorandums: readonly Letter<Answer['memorandums'][number]>[];
}

/**
 * Reads the letters of a district on a date, as a viewer may see them, at one revision.
 * @throws AppError 404; 503 if the district is being edited all the time.
 */
export function readLetters(
  tieline: Services,
  viewer: Viewer,
  districtId: string,
  asOf: string,
): Promise<Letters> {
  const { graph } = tieline;
  const revision = () => graph.read((run) => run(districtsOf, { districtIds: [districtId] }));
  return readAtOneRevision(revision, async () => {
    const { assessed, file } = await districtOn(tieline, districtId, { asOf });
    const viewed = await graph.read((run) => readViewed(graph, run, viewer, districtId));
    const place = { district: file.district.name, names: namesOf(assessed.model, assessed.reading) };
    return {
      ...{ place, revision: assessed.reading.revision },
      ...supportLetters(assessed, viewed, place),
      memorandums: memorandums(assessed, viewed, place),
    };
  });
}

function supportLetters(
  { reading, model, assessment }: AssessedDistrict,
  viewed: Viewed,
  place: DraftPlace,
): Pick<Letters, 'letters' | 'withoutContact'> {
  const { snapshot, asOf } = reading;
  const { names } = place;
  const all = supportersOf({ snapshot, model, assessment, asOf });
  const partner = (id: string) => ({ organizationId: id, name: sentence(names.organization(id)) });
  const letters = all
    .filter(({ hasContact }) => hasContact)
    .map((supporter): Letters['letters'][number] => {
      const { organizationId, roles } = supporter;
      const { contact, personIds } = officeContact(viewed, organizationId, asOf);
      const row = {
        ...{ id: `support-${organizationId}`, ...partner(organizationId), contact },
        ...{ roles: roles.map((role) => roleName(names, role)), reason: supportReason(names, supporter) },
      };
      const draft = () => supportDraft(place, supporter, contact);
      return { row, draft, rowPersonIds: personIds, draftPersonIds: contact.title === null ? [] : personIds };
    });
  const without = all.filter(({ hasContact }) => !hasContact);
  return { letters, withoutContact: without.map(({ organizationId }) => partner(organizationId)) };
}

function memorandums(
  { reading, model }: AssessedDistrict,
  viewed: Viewed,
  { district, names }: DraftPlace,
): Letters['memorandums'] {
  const { asOf } = reading;
  const signerOf = signersIn(viewed);
  return endingMemorandums(evidenceBegun(reading, model), asOf).map(({ piece, until, days, within }) => {
    const here = piece.parties.filter((party) => holds(party, asOf));
    const parties = distinct(here.map(({ organizationId }) => organizationId)).map((organizationId) => {
      const { personId, name: signer, position } = signerOf(piece, organizationId);
      const { contact, personIds } = officeContact(viewed, organizationId, asOf);
      const signed = { signed: personId !== null, position };
      const signerIds = personId === null ? [] : [personId];
      return {
        row: { organizationId, name: names.organization(organizationId), signer, ...signed, contact },
        draftPersonIds: position === null ? [] : signerIds,
        rowPersonIds: [...(signer === null && position === null ? [] : signerIds), ...personIds],
      };
    });
    const { id, name, since } = piece;
    const rows = parties.map(({ row }) => row);
    const memorandum: EndingMemorandum = { name, since, until, parties: rows };
    return {
      row: {
        ...{ id: `memorandum-${id}`, evidenceId: id, name, until, days, within },
        ...{ reason: endingReason(memorandum, days), parties: rows },
      },
      draft: () => renewalDraft({ district, names }, memorandum),
      rowPersonIds: parties.flatMap((party) => party.rowPersonIds),
      draftPersonIds: parties.flatMap((party) => party.draftPersonIds),
    };
  });
}
