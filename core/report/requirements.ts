import { gradeInWords } from '../words/source.ts';
import { figure, sentenceOf, tableOf } from './blocks.ts';
import type { Profile } from './profile.ts';
import type { Requirement, Section, Table } from './shape.ts';

/** What the profile asks for, with the evidence for each requirement, and its source. */
export function requirementsSection(profile: Profile, requirements: readonly Requirement[]): Section {
  const met = requirements.filter(({ outcome }) => outcome === 'met').length;
  const unmet = requirements.filter(({ outcome }) => outcome === 'unmet').length;
  return {
    id: 'requirements',
    heading: `Requirements: ${profile.name}`,
    blocks: [
      {
        kind: 'text',
        sentences: [
          sentenceOf('about', profile.about),
          sentenceOf(
            'requirements',
            ...[figure('requirements-met', met), ` of ${requirements.length} are met, `],
            ...[
              figure('requirements-unmet', unmet),
              ' unmet. Anything that no one has said is not known, never unmet.',
            ],
          ),
        ],
      },
      tableOf<Requirement>(
        'requirements',
        'What is asked for, and what is on record',
        [
          ['Requirement', ({ text }) => text],
          ['Outcome', ({ outcome }) => outcome],
          ['Evidence', ({ evidence }) => evidence],
        ],
        requirements,
      ),
      sourcesOf(requirements),
    ],
  };
}

const sourcesOf = (requirements: readonly Requirement[]): Table =>
  tableOf<Requirement>(
    'requirement-sources',
    'Where each requirement was read',
    [
      ['Requirement', ({ text }) => text],
      ['Source', ({ source, note }) => (note ? `${source}. ${note}` : source)],
      ['Grade', ({ grade }) => gradeInWords('published-source', grade)],
      ['Read on', ({ grade, readOn }) => (grade === 'general' ? null : readOn)], // nothing was read
      ['Address', ({ sourceUrl }) => sourceUrl],
    ],
    requirements,
  );
