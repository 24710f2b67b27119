import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Program, printed, python } from './programs.ts';

/** What `pdfinfo -struct` says of the tags: a line each, indented. */
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

/** Word processors repair what they cannot read without a word: what is converted is read whole. */
const libreOffice: Program = async (folder) => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const convert = (to: string, file: string) =>
    printed('soffice', profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, file));
  if (convert('html:HTML', 'report.docx') === null) return null;
  const html = readFileSync(join(folder, 'report.html'), 'utf8');
  const count = (tag: string): number => html.match(new RegExp(`<${tag}[ >]`, 'gi'))?.length ?? 0;
  return { headings: count('h2'), tables: count('table'), pictures: count('img') };
};

/** What opens the reports. */
export const REPORT_PROGRAMS: Readonly<Record<string, Program>> = {
  'python-docx': python('report.py', 'docx'),
  openpyxl: python('report.py', 'openpyxl'),
  'pdfinfo -struct': pdfinfo,
  LibreOffice: libreOffice,
};
