import { z } from 'zod';
import { Day, DistrictId, Grade } from '../shapes.ts';

/** Days are written YYYY-MM-DD; each format shows them as dates. */
const Cell = z.union([z.string(), z.number(), z.null()]);

const Part = z.object({
  text: z.string(),
  figure: z
    .string()
    .nullable()
    .describe('Id of the figure that the text is, the same on each day; null for the words between'),
});

const SentenceShape = z.object({ id: z.string(), parts: z.array(Part) });

const Figures = z.object({
  kind: z.literal('figures'),
  figures: z.array(z.object({ id: z.string(), value: z.string(), label: z.string() })),
});
const Text = z.object({ kind: z.literal('text'), sentences: z.array(SentenceShape) });
const TableShape = z.object({
  kind: z.literal('table'),
  id: z.string(),
  caption: z.string(),
  columns: z.array(
    z.object({
      label: z.string(),
      decimals: z.number().int().nullable().describe('Of a column of numbers; null for text'),
    }),
  ),
  rows: z.array(z.array(Cell)).describe('Cells in the order of the columns; the first heads its row'),
});
/** The ring of expected partners, and the map of counties. */
const PICTURES = ['ring', 'counties'] as const;

const Picture = z.object({
  kind: z.literal('picture'),
  name: z.enum(PICTURES),
  districtId: DistrictId.optional().describe('Of which district, in a report of several'),
  caption: z.string(),
  alt: z.string().describe('The picture described in words'),
});
const BlockShape = z.discriminatedUnion('kind', [Figures, Text, TableShape, Picture]);
export const SectionShape = z.object({ id: z.string(), heading: z.string(), blocks: z.array(BlockShape) });

const OUTCOMES = ['met', 'unmet', 'not known', 'does not apply'] as const;

/** The document formats in which a report can be downloaded. */
export const REPORT_FORMATS = ['docx', 'pdf', 'xlsx'] as const;

/** What a funder or the law asks for, and whether the record shows it. */
const JudgedRequirement = z.object({
  id: z.string(),
  text: z.string(),
  outcome: z.enum(OUTCOMES),
  evidence: z.string().describe('What is on record for it'),
  source: z.string(),
  sourceUrl: z.string().nullable(),
  readOn: Day.describe('The day on which the source was read'),
  grade: Grade,
  note: z.string().nullable(),
});

/** A report of one or more districts; every format is generated from this. */
export const ReportShape = z.object({
  districtId: DistrictId.describe('The first one of a joint report'),
  district: z.string(),
  districts: z
    .array(
      z.object({ id: DistrictId, name: z.string(), abbreviation: z.string(), revision: z.number().int() }),
    )
    .describe('Those that it is of: several in a joint report, each as of its own revision'),
  title: z.string(),
  profile: z.object({ id: z.string(), name: z.string() }),
  asOf: Day,
  knownOn: Day.describe('It rests on what this installation knew at the end of that day'),
  from: Day.describe('The first day of the reporting period, which ends on `asOf`'),
  revision: z.number().int(),
  modelVersion: z.number().int(),
  publicRecordDay: Day,
  sample: z.boolean().describe('The network is invented'),
  again: z.string().describe('The request that makes this report again'),
  requirements: z.array(JudgedRequirement),
  ownSentences: z
    .array(
      z.object({
        id: z.string().describe('Id of the fact'),
        sentence: z.string().describe('Id of the sentence'),
        text: z.string(),
        written: z.string().describe('What the record said when it was written'),
        on: Day,
        hasMoved: z.boolean().describe('The record says something else now'),
        districtId: DistrictId.describe('The district in which it is kept'),
        joint: z.boolean().describe('Written for this set of districts, not for one of them'),
      }),
    )
    .describe('In words of the district, beside those of the record'),
  sections: z.array(SectionShape),
});

export type Report = z.output<typeof ReportShape>;
export type Section = z.output<typeof SectionShape>;
export type Block = z.output<typeof BlockShape>;
export type Table = z.output<typeof TableShape>;
export type Sentence = z.output<typeof SentenceShape>;
export type OwnWords = Report['ownSentences'][number];
export type Requirement = z.output<typeof JudgedRequirement>;
export type Outcome = (typeof OUTCOMES)[number];
export type PictureBlock = z.output<typeof Picture>;
/** The pictures of a report as drawings (SVG), by `pictureKey`. */
export type Pictures = Readonly<Record<string, string>>;
export type ReportCell = z.output<typeof Cell>;
