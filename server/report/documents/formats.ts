import type { Pictures, REPORT_FORMATS, Report } from '../../../core/report/shape.ts';
import { WORD } from '../../documents/word-document.ts';
import { writeReportDocx } from './write-docx.ts';
import { writeReportPdf } from './write-pdf.ts';
import { writeReportXlsx } from './write-xlsx.ts';

interface Format {
  readonly type: string;
  readonly write: (report: Report, pictures: Pictures) => Promise<Uint8Array>;
}

export const FORMATS: Readonly<Record<(typeof REPORT_FORMATS)[number], Format>> = {
  docx: {
    type: WORD,
    write: writeReportDocx,
  },
  pdf: { type: 'application/pdf', write: async (report, pictures) => writeReportPdf(report, pictures) },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeReportXlsx,
  },
};
