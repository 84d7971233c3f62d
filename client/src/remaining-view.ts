/** The view «Att göra före justering»: what remains, by §, each one click away. */
import {
  commands,
  Disposable,
  EventEmitter,
  type ProviderResult,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Overview, Remaining, RemainingPart } from '../../server/src/features/overview.ts';
import type { CurrentOverview } from './current-overview.ts';
import { statusWords } from './status-words.ts';

const VIEW = 'protokoll.remaining';

/** What the welcome text in the manifest depends on: `none`, `done`, `verified` or `some`. */
const CONTEXT = 'protokoll.remains';

const ICONS: Readonly<Record<Remaining['level'], ThemeIcon>> = {
  fel: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  varning: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  info: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  tips: new ThemeIcon('lightbulb'),
};
const NOTE = new ThemeIcon('note');

type Node = { part: RemainingPart } | { one: Remaining };

/** Registers the view. */
export function remainingView(client: BaseLanguageClient, overview: CurrentOverview): Disposable {
  const tree = new RemainingTree(client, overview);
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const show = (): void => {
    const { value } = overview;
    const parts = value?.remaining ?? [];
    const holding = parts.flatMap(({ remaining }) => remaining).filter(({ blocks }) => blocks);
    view.description = value ? [value.body, value.meetingDate].filter(Boolean).join(' ') : '';
    view.badge =
      holding.length > 0
        ? { value: holding.length, tooltip: statusWords().holdsBack(holding.length) }
        : undefined;
    void commands.executeCommand('setContext', CONTEXT, contextOf(value));
    tree.refresh();
  };
  show();
  return Disposable.from(view, tree, overview.onDidChange(show));
}

function contextOf(overview: Overview | null): string {
  if (!overview) return 'none';
  if (overview.remaining.length > 0) return 'some';
  return overview.status === 'justerat' ? 'verified' : 'done';
}

class RemainingTree implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly overview: CurrentOverview,
  ) {}

  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  getChildren(node?: Node): ProviderResult<Node[]> {
    if (!node) return (this.overview.value?.remaining ?? []).map((part) => ({ part }));
    return 'part' in node ? node.part.remaining.map((one) => ({ one })) : [];
  }

  getTreeItem(node: Node): TreeItem {
    return 'part' in node ? this.partItem(node.part) : this.remainingItem(node.one);
  }

  private partItem({ name, range, remaining }: RemainingPart): TreeItem {
    const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
    item.description = String(remaining.length);
    item.tooltip = name;
    item.command = this.opening(range);
    return item;
  }

  private remainingItem({ message, level, rule, range }: Remaining): TreeItem {
    // The § stands above already.
    const item = new TreeItem(message.replace(/^§ \d+[a-h]?: /u, ''));
    item.tooltip = message;
    item.iconPath = rule === null ? NOTE : ICONS[level];
    item.command = this.opening(range);
    return item;
  }

  private opening(range: Remaining['range']): NonNullable<TreeItem['command']> {
    const { protocol2CodeConverter: convert } = this.client;
    const uri = convert.asUri(this.overview.value?.uri ?? '');
    const arguments_ = [uri, { selection: convert.asRange(range) }];
    return { command: 'vscode.open', title: '', arguments: arguments_ };
  }
}
