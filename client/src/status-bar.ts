/** The status bar: draft or verified, and how many §§, errors and words. */
import { Disposable, StatusBarAlignment, window } from 'vscode';
import type { Overview } from '../../server/src/features/overview.ts';
import type { CurrentOverview } from './current-overview.ts';
import { statusWords } from './status-words.ts';

const ICONS: Readonly<Record<Overview['status'], string>> = {
  kallelse: '$(calendar)',
  utkast: '$(edit)',
  justerat: '$(verified)',
};

/** Shows the overview in the status bar, while a protokoll is worked on. */
export function statusBar(overview: CurrentOverview): Disposable {
  const bar = window.createStatusBarItem('protokoll.status', StatusBarAlignment.Right, 100);
  bar.name = 'Protokoll';
  bar.command = 'protokoll.showRemaining';
  const show = (): void => {
    const language = window.activeTextEditor?.document.languageId;
    // A preview is no text editor, and belongs to the protokoll.
    const isAbout = language === undefined || language === 'protokoll';
    if (!overview.value || !isAbout) {
      bar.hide();
      return;
    }
    const words = partsOf(overview.value);
    bar.text = `${ICONS[overview.value.status]} ${words.join(' · ')}`;
    bar.tooltip = statusWords().showRemaining;
    bar.accessibilityInformation = { label: words.join(', ') };
    bar.show();
  };
  show();
  return Disposable.from(bar, overview.onDidChange(show), window.onDidChangeActiveTextEditor(show));
}

function partsOf({ status, items, messages, words }: Overview): string[] {
  const say = statusWords();
  return [say.status[status], say.items(items.length), say.errors(messages.fel), say.words(words)];
}
