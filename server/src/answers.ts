/** How requests are answered: never with an error, never for an old version. */
import {
  type CancellationToken,
  LSPErrorCodes,
  type RemoteConsole,
  ResponseError,
} from 'vscode-languageserver';
import type { Documents } from './documents.ts';
import type { Snapshot } from './features/snapshot.ts';

/** What a request about a document holds at least. */
interface About {
  textDocument: { uri: string };
}

/** Answers a request. */
export type Answer<P, R> = (
  params: P,
  token: CancellationToken,
) => R | ResponseError<never> | Promise<R | ResponseError<never>>;

/**
 * Makes the wrapper that every feature is called through. A document that is
 * not open gives `otherwise`, and so does a feature that throws: the log says
 * it. Where the profile is yet to be read, the answer is for the version that is
 * the newest when it has been. Only a request that was cancelled is refused.
 */
export function answering(documents: Documents, log: Pick<RemoteConsole, 'error'>) {
  return <P extends About, R>(
    feature: (snapshot: Snapshot, params: P) => R,
    otherwise: R,
  ): Answer<P, R> => {
    const run = (snapshot: Snapshot | null, params: P): R => {
      if (!snapshot) return otherwise;
      try {
        return feature(snapshot, params);
      } catch (error) {
        log.error(`${params.textDocument.uri}: ${error instanceof Error ? error.stack : error}`);
        return otherwise;
      }
    };
    return (params, token) => {
      const { uri } = params.textDocument;
      if (token.isCancellationRequested) return cancelled();
      const snapshot = documents.now(uri);
      // Most answers are given at once, before the next change is even read.
      if (snapshot !== undefined) return run(snapshot, params);
      return documents
        .ready(uri)
        .then((ready) => (token.isCancellationRequested ? cancelled() : run(ready, params)));
    };
  };
}

/**
 * Lets the preview go first where someone looks at it: who types sees the words
 * before what the rules say of them.
 *
 * @param previewed the URIs of documents whose preview is looked at
 * @param answer what is to wait
 */
export function afterPreview<P extends About, R>(
  previewed: Pick<ReadonlySet<string>, 'has'>,
  answer: Answer<P, R>,
): Answer<P, R> {
  return async (params, token) => {
    if (previewed.has(params.textDocument.uri)) {
      for (let turn = 0; turn < TURNS; turn++) {
        await new Promise((resolve) => setTimeout(resolve, FEW));
      }
    }
    return answer(params, token);
  };
}

/** The preview is asked for, made, and sent, each in a turn of its own. */
const TURNS = 4;
/** In milliseconds: an editor's requests about one change come within all turns. */
const FEW = 1;

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** A feature that also asks other files. */
export type SlowFeature<P, R> = (
  snapshot: Snapshot,
  params: P,
) => Promise<R | ResponseError<never>>;

/**
 * As `answering`, for features that take their time: what is answered is always
 * for the newest version, so the feature is asked again where the document has
 * changed meanwhile.
 */
export function answeringSlowly(documents: Documents, log: Pick<RemoteConsole, 'error'>) {
  return <P extends About, R>(feature: SlowFeature<P, R>, otherwise: R): Answer<P, R> =>
    async (params, token) => {
      const { uri } = params.textDocument;
      for (;;) {
        const snapshot = await documents.ready(uri);
        if (token.isCancellationRequested) return cancelled();
        if (!snapshot) return otherwise;
        const answer = await feature(snapshot, params).catch((error: unknown) => {
          log.error(`${uri}: ${error instanceof Error ? error.stack : error}`);
          return otherwise;
        });
        if (token.isCancellationRequested) return cancelled();
        if (documents.version(uri) === snapshot.version) return answer;
      }
    };
}
