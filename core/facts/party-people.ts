import { column, evidence, Id, id, organization, origin, person } from './columns.ts';
import { fact } from './declare.ts';

/** Columns of a person who acts for one of the parties to evidence. */
const columns = {
  ...id,
  personId: person(),
  evidenceId: evidence,
  partyId: column(Id, { names: 'parties', hidden: true }),
  organizationId: organization(),
  ...origin,
};
const actsForParty = {
  columns,
  fixed: ['personId', 'evidenceId', 'partyId', 'organizationId'],
  ends: ['personId', 'evidenceId'],
  read: 'by district',
  home: 'evidence',
} as const;

/** A person maintains evidence for one of its parties: keeps the work going. */
export const maintainers = fact({
  title: 'Maintainer of evidence',
  ...actsForParty,
  subject: ({ named }) =>
    `${named('person', 'personId')} as maintainer of ${named('evidence', 'evidenceId')}`,
});

/** A person signed a memorandum for one of its parties. */
export const signers = fact({
  title: 'Signer of evidence',
  ...actsForParty,
  subject: ({ named }) => `${named('person', 'personId')} as signer of ${named('evidence', 'evidenceId')}`,
});
