/** The reports by name. */
import type { ReportMaker } from './report.ts';
import { reportJson } from './report-json.ts';
import { reportSarif } from './report-sarif.ts';
import { reportText } from './report-text.ts';

export const REPORT_FORMATS = ['text', 'json', 'sarif'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const REPORTS: Readonly<Record<ReportFormat, ReportMaker>> = {
  text: reportText,
  json: reportJson,
  sarif: reportSarif,
};
