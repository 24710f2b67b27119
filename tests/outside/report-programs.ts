import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { classpathOf, type Program, printed, python } from './programs.ts';

/** Reads the tags that `pdfinfo -struct` prints, one per line, indented. */
const pdfinfo: Program = async (folder) => {
  const file = join(folder, 'report.pdf');
  const tags = printed('pdfinfo', '-struct', file);
  if (tags === null) return null;
  const about = printed('pdfinfo', file) ?? '';
  if (!/^Tagged:\s+yes$/m.test(about)) throw new Error('The PDF is not tagged');
  const count = (tag: string): number => tags.match(new RegExp(`^\\s*${tag}\\b`, 'gm'))?.length ?? 0;
  if (count('H1') !== 1) throw new Error(`The PDF has ${count('H1')} titles`);
  return { headings: count('H2'), tables: count('Table'), pictures: count('Figure') };
};

/** Word processors repair broken files silently, so the converted file is compared as a whole. */
const libreOffice: Program = async (folder) => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const convert = (to: string, file: string) =>
    printed('soffice', profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, file));
  if (convert('html:HTML', 'report.docx') === null) return null;
  const html = readFileSync(join(folder, 'report.html'), 'utf8');
  const count = (tag: string): number => html.match(new RegExp(`<${tag}[ >]`, 'gi'))?.length ?? 0;
  return { headings: count('h2'), tables: count('table'), pictures: count('img') };
};

const Verdict = z.object({
  report: z.object({
    jobs: z.array(
      z.object({
        validationResult: z.array(
          z.object({
            compliant: z.boolean(),
            details: z.object({ failedRules: z.int(), passedRules: z.int() }),
          }),
        ),
      }),
    ),
  }),
});

/** Validates the PDF against the machine-checkable rules of PDF/UA-1. */
const veraPdf: Program = async (folder) => {
  const jars = classpathOf('verapdf.xml', folder);
  if (jars === null) return null;
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  const asked = ['--flavour', 'ua1', '--format', 'json', join(folder, 'report.pdf')];
  const text = printed('java', '-Djava.awt.headless=true', '-cp', jars, main, ...asked);
  if (text === null) return null;
  const [result] = Verdict.parse(JSON.parse(text)).report.jobs.flatMap((job) => job.validationResult);
  if (!result || result.details.passedRules === 0) throw new Error('veraPDF checked no rule');
  return { brokenRules: result.details.failedRules };
};

/** Programs that open the reports. */
export const REPORT_PROGRAMS: Readonly<Record<string, Program>> = {
  'python-docx': python('report.py', 'docx'),
  openpyxl: python('report.py', 'openpyxl'),
  'pdfinfo -struct': pdfinfo,
  'LibreOffice Writer': libreOffice,
  'veraPDF, PDF/UA-1': veraPdf,
};
