/** Requests for documents: written where the server reaches the folder, else given as text. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import manifest from '../../package.json' with { type: 'json' };
import type { Documents } from './documents.ts';
import { exportHtml } from './export/html/html.ts';
import { exportJson } from './export/json/json.ts';
import { exportText } from './export/text.ts';
import type { ExportAnswer, ExportParams, MakeParams } from './export-answer.ts';
import type { Snapshot } from './features/snapshot.ts';
import { buildPrintDocument } from './print/build.ts';

/** Writes documents on the machine that the server runs on. */
export type Exporter = (
  snapshot: Snapshot,
  params: ExportParams,
  following: { progress(line: string): void; signal: AbortSignal },
) => Promise<ExportAnswer>;

/** Takes a protokoll and a format; returns the document as text. */
export function makeText({ minutes, tree, profile }: Snapshot, { format }: MakeParams): string {
  if (format === 'json') return exportJson(minutes, { version: manifest.version });
  const document = buildPrintDocument(minutes, tree, profile, { final: false });
  return format === 'html' ? exportHtml(document) : exportText(document);
}

/** Makes what answers a request to write documents; null for a document that is not open. */
export function exporting(documents: Documents, connection: Connection, exporter: Exporter) {
  return async (params: ExportParams, token: CancellationToken): Promise<ExportAnswer | null> => {
    const { uri } = params.textDocument;
    const snapshot = await documents.ready(uri);
    if (!snapshot) return null;
    const stopping = new AbortController();
    const listening = token.onCancellationRequested(() => stopping.abort());
    try {
      const progress = (line: string): void => {
        void connection.sendNotification('protokoll/exportProgress', { uri, line });
      };
      return await exporter(snapshot, params, { progress, signal: stopping.signal });
    } finally {
      listening.dispose();
    }
  };
}
