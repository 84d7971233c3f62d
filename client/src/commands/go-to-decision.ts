/** `protokoll.goToDecision`: from a § to its decision, and from a decision to the next one. */
import {
  commands,
  type Disposable,
  type DocumentSymbol,
  Selection,
  TextEditorRevealType,
  window,
} from 'vscode';
import { nextDecision } from '../next-decision.ts';
import { statusWords } from '../status-words.ts';

/** Registers the command. */
export function goToDecision(): Disposable {
  return commands.registerCommand('protokoll.goToDecision', async () => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== 'protokoll') return;
    const outline = await commands.executeCommand<DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    const decision = nextDecision(outline ?? [], editor.selection.active.line);
    if (!decision) {
      window.setStatusBarMessage(statusWords().noDecision, 4000);
      return;
    }
    const { start } = decision.selectionRange;
    editor.selection = new Selection(start, start);
    editor.revealRange(decision.range, TextEditorRevealType.InCenterIfOutsideViewport);
  });
}
