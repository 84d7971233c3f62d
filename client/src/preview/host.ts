/** What previews need of the language server. */
import {
  type CodeAction,
  commands,
  type Position,
  Range,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, ErrorCodes, ResponseError } from 'vscode-languageclient';
import type {
  NoPages,
  PagesAnswer,
  PagesPart,
  PreviewAnswer,
  PreviewParams,
  PreviewProblem,
} from '../../../server/src/preview/answer.ts';
import { wordsNow } from '../words.ts';
import type { PreviewHost } from './preview-panel.ts';

/**
 * Takes the extension's place and its client; returns the host of previews.
 * A server that ends while it is asked answers nothing.
 */
export function previewHost(extensionUri: Uri, client: BaseLanguageClient): PreviewHost {
  return {
    extensionUri,
    async preview(uri, known) {
      const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
      const params: PreviewParams = { textDocument, known };
      return client
        .sendRequest<PreviewAnswer | null>('protokoll/preview', params)
        .catch(() => null);
    },
    problems(uri) {
      const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
      return client
        .sendRequest<PreviewProblem[] | null>('protokoll/previewProblems', { textDocument })
        .catch(() => null);
    },
    pages(uri) {
      const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
      return client
        .sendRequest<PagesAnswer | NoPages | null>('protokoll/pages', { textDocument })
        .catch(noPages);
    },
    changedPages(uri) {
      const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
      return client
        .sendRequest<PagesPart | null>('protokoll/changedPages', { textDocument })
        .catch(() => null);
    },
    endPages() {
      // A server that has ended holds no pages.
      client.sendNotification('protokoll/endPages').catch(() => undefined);
    },
    async fix(uri, at, rule, title) {
      const fixes = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        new Range(at, at),
        'quickfix',
      );
      const fix = fixes.find((one) => one.title === title && isAbout(one, rule, at));
      if (fix?.edit) await workspace.applyEdit(fix.edit);
      else void window.showInformationMessage(wordsNow().fixGone);
    },
  };
}

/** A server in the browser knows nothing of pages; one that has ended is started anew, and says so itself. */
function noPages(error: unknown): NoPages {
  const isUnknown = error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound;
  return { failed: isUnknown ? 'not-here' : 'broken' };
}

function isAbout({ diagnostics }: CodeAction, rule: string, at: Position): boolean {
  return (diagnostics ?? []).some(({ code, range }) => code === rule && range.start.isEqual(at));
}
