import type { ReportInput } from '../report/input.ts';
import type { Section } from '../report/shape.ts';
import { kindInWords } from '../words/evidence-kinds.ts';

/**
 * Removes everything from a report's input in which a person may be named: signers' positions, sentences in the
 * district's own words, and names and sources of evidence, which people enter. Evidence is named by its kind.
 */
export function withoutPeople(input: ReportInput): ReportInput {
  const { context } = input;
  const evidence = input.evidence.map((piece) => ({
    ...piece,
    name: kindInWords(piece.kind),
    source: '',
    sourceUrl: piece.publicRecord ? piece.sourceUrl : null,
    parties: piece.parties.map((party) => ({ ...party, signerPosition: null })),
  }));
  const kinds = new Map(evidence.map(({ id, name }) => [id, name]));
  return {
    ...input,
    context: { ...context, names: { ...context.names, evidence: (id) => kinds.get(id) ?? 'evidence' } },
    evidence,
    ownSentences: [],
  };
}

/** Columns that would then be empty, by table id. */
const EMPTY: Readonly<Record<string, readonly string[]>> = {
  agreements: ['Name'],
  sources: ['Evidence', 'Source'],
};
const MAILBOX = 'Role mailbox';

/** Removes the columns that show nothing. */
export const withoutEmptyColumns = (sections: readonly Section[], mailboxes: boolean): Section[] =>
  sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      if (block.kind !== 'table') return block;
      const left = [...(EMPTY[block.id] ?? []), ...(mailboxes ? [] : [MAILBOX])];
      const kept = block.columns.map(({ label }) => !left.includes(label));
      return {
        ...block,
        columns: block.columns.filter((_, at) => kept[at]),
        rows: block.rows.map((row) => row.filter((_, at) => kept[at])),
      };
    }),
  }));
