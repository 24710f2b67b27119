import type { FastifyInstance } from 'fastify';
import { tellsHowToReach } from '../../contacts/office-contact.ts';
import { WORD } from '../../documents/word-document.ts';
import { asDownload, fileName } from '../../http/download.ts';
import { notFound } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { getLetterDraft, getLetters } from './contract.ts';
import { type Letters, readLetters } from './read-letters.ts';
import { writeLetter } from './write-letter.ts';

export function letterRoutes(app: FastifyInstance, tieline: Services): void {
  const { sample, today } = tieline;
  mount(app, getLetters, {
    version: versionsOf(tieline).district,
    namesPeople: true,
    answer: async ({ params: { districtId }, query: { asOf = today() }, viewer, reply }) => {
      const found = await readLetters(tieline, viewer, districtId, asOf);
      const personIds = [...found.letters, ...found.memorandums].flatMap((one) => one.rowPersonIds);
      if (personIds.length > 0 || tellsOfContact(found))
        app.accesses.read(viewer, districtId, { what: 'letters', personIds }, reply);
      return {
        ...{ districtId, name: found.place.district, asOf, revision: found.revision },
        letters: found.letters.map(({ row }) => row),
        withoutContact: found.withoutContact,
        memorandums: found.memorandums.map(({ row }) => row),
      };
    },
  });
  mount(app, getLetterDraft, {
    answer: async ({ params, query: { asOf = today() }, viewer, request, reply }) => {
      const { districtId, letterId } = params;
      const { letters, memorandums, revision } = await readLetters(tieline, viewer, districtId, asOf);
      const letter = [...letters, ...memorandums].find(({ row }) => row.id === letterId);
      if (!letter)
        throw notFound(`No letter has this id on the day; /api/districts/${districtId}/letters lists them.`);
      const { draft, draftPersonIds: personIds } = letter;
      app.accesses.taken(viewer, districtId, { what: `draft ${letterId}`, personIds }, request.log);
      const name = fileName(sample, [districtId, inFileName(letterId)], { asOf });
      asDownload(reply, `${name}.docx`).type(WORD);
      return Buffer.from(await writeLetter(draft(), { asOf, revision, sample }));
    },
  });
}

/** Ids come from users and may contain any characters. */
const inFileName = (id: string): string => id.replaceAll(/[^\w.-]/g, '-');

const tellsOfContact = ({ letters, memorandums }: Letters): boolean =>
  [
    ...letters.map(({ row }) => row.contact),
    ...memorandums.flatMap(({ row }) => row.parties.map(({ contact }) => contact)),
  ].some(tellsHowToReach);
