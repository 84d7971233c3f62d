/** The formats of documents. */
import type { ExportFormat } from '../../../server/src/export-answer.ts';

/** All of them, in the order that they are offered. */
export const ALL_FORMATS: readonly ExportFormat[] = ['pdf', 'docx', 'html', 'txt', 'json'];
