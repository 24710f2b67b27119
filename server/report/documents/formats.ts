import type { REPORT_FORMATS, Report } from '../../../core/report/shape.ts';
import { WORD } from '../../documents/word-document.ts';
import { pngOf } from './ring-png.ts';
import { writeReportDocx } from './write-docx.ts';
import { writeReportPdf } from './write-pdf.ts';
import { writeReportXlsx } from './write-xlsx.ts';

interface Format {
  readonly type: string;
  /** @param ring the picture of the report. */
  readonly write: (report: Report, ring: string) => Promise<Uint8Array>;
}

export const FORMATS: Readonly<Record<(typeof REPORT_FORMATS)[number], Format>> = {
  docx: {
    type: WORD,
    write: async (report, svg) => writeReportDocx(report, { svg, png: await pngOf(svg) }),
  },
  pdf: { type: 'application/pdf', write: async (report, svg) => writeReportPdf(report, svg) },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeReportXlsx,
  },
};
