/** `protokoll.compare`: shows what has changed in a protokoll since an earlier version, § by §. */
import { commands, type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ComparisonAnswer, ComparisonParams } from '../../../server/src/preview/comparison.ts';
import type { Comparisons } from '../compare/comparisons.ts';
import { chooseVersion, nameOf } from '../compare/versions.ts';
import type { SourceOf } from '../source.ts';
import { wordsNow } from '../words.ts';

/** Registers the command; the comparison is made by the server. */
export function compare(
  client: BaseLanguageClient,
  comparisons: Comparisons,
  sourceOf: SourceOf,
): Disposable {
  return commands.registerCommand('protokoll.compare', async (named: unknown) => {
    const source = sourceOf(named);
    if (!source) return;
    // Opened, the server knows it, whether or not an editor shows it.
    const document = await workspace.openTextDocument(source);
    const words = wordsNow().compare;
    try {
      const before = await chooseVersion(document);
      if (!before) return;
      const params: ComparisonParams = {
        textDocument: { uri: client.code2ProtocolConverter.asUri(source) },
        before,
        name: nameOf(source),
      };
      const answer = await client.sendRequest<ComparisonAnswer | null>(
        'protokoll/comparison',
        params,
      );
      if (!answer) return;
      const compared = { uri: source, since: before };
      comparisons.show(compared, words.title(params.name), answer.html);
    } catch (error) {
      client.error(words.failed, error, 'force');
    }
  });
}
