/** Every feature through VS Code's own commands, with the packed extension. */
import assert from 'node:assert/strict';
import { after, afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, diagnosticOf, eventually, openFile, openText, placeOf, rulesOf } from './helpers.ts';

const ID = 'protokoll.protokoll';
const WITH_MISTAKES = 'med-fel.protokoll';
const GOOD = 'kommunstyrelsen-2026-04-14.protokoll';

afterEach(async () => {
  // Texts that were changed are given back as they were.
  await ask('workbench.action.revertAndCloseActiveEditor');
});

after(async () => {
  await ask('workbench.action.closeAllEditors');
});

describe('the extension', () => {
  it('starts when a protokoll is opened', async () => {
    await openFile(GOOD);
    const extension = vscode.extensions.getExtension(ID);
    assert.ok(extension);
    await eventually('active', () => extension.isActive || undefined);
  });
});

describe('diagnostics', () => {
  it('appear, once each', async () => {
    const document = await openFile(WITH_MISTAKES);
    const found = await diagnosticOf(document, 'veckodag-fel');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(found.source, 'protokoll');
    const places = vscode.languages
      .getDiagnostics(document.uri)
      .map(({ code, range }) => `${code} ${range.start.line}:${range.start.character}`);
    assert.equal(new Set(places).size, places.length);
  });

  it('know the profile of the folder', async () => {
    const document = await openFile(WITH_MISTAKES);
    const found = await diagnosticOf(document, 'dnr-felformat');
    assert.match(found.message, /UBN-26\/00101/u);
  });

  it('follow what is typed, in a text that was never saved', async () => {
    const document = await openText('§ 1\n\nDagordning\n\n§ 3\n\nFrågor\n');
    await diagnosticOf(document, 'paragraf-lucka');
    const edit = new vscode.WorkspaceEdit();
    const at = placeOf(document, '§ 3', 2);
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, 1)), '2');
    await vscode.workspace.applyEdit(edit);
    await eventually('gone', () => !rulesOf(document).includes('paragraf-lucka') || undefined);
  });

  it('are none in a good protokoll', async () => {
    const document = await openFile(GOOD);
    await eventually('outline', async () => {
      const found = await ask<unknown[]>('vscode.executeDocumentSymbolProvider', document.uri);
      return found?.length > 0 || undefined;
    });
    assert.deepEqual(rulesOf(document), []);
  });
});

describe('code actions', () => {
  it('mend what a message is about', async () => {
    const document = await openText('§ 1\n\nDagordning\n\n§ 3\n\nFrågor\n');
    const { range } = await diagnosticOf(document, 'paragraf-lucka');
    const actions = await ask<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    const fix = actions.find(({ title }) => title.startsWith('Numrera om från § 2'));
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /§ 2\n\nFrågor/u);
    assert.ok(actions.some(({ title }) => title.includes('Undanta här från paragraf-lucka')));
  });

  it('make all certain fixes at once', async () => {
    const document = await openFile(WITH_MISTAKES);
    await diagnosticOf(document, 'dnr-felformat');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [action] = await ask<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      whole,
      'source.fixAll.protokoll',
    );
    assert.ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    assert.match(document.getText(), /§ 10 UBN-26\/00101/u);
  });
});

describe('formatting', () => {
  it('gives a document its canonical form', async () => {
    const document = await openText('Organ:   Kulturnämnden\n\n§1\n\nDagordning\n');
    await eventually('formatted', async () => {
      await ask('editor.action.formatDocument');
      return document.getText().startsWith('Organ: Kulturnämnden\n\n§ 1\n') || undefined;
    });
  });

  it('numbers the next § as it is typed', async () => {
    const document = await openText('§ 16\n\nDagordning\n\n§\n');
    const edits = await eventually('edits', async () => {
      const found = await ask<vscode.TextEdit[] | undefined>(
        'vscode.executeFormatOnTypeProvider',
        document.uri,
        new vscode.Position(5, 0),
        '\n',
        { tabSize: 2, insertSpaces: true },
      );
      return found && found.length > 0 ? found : undefined;
    });
    const change = new vscode.WorkspaceEdit();
    change.set(document.uri, edits);
    await vscode.workspace.applyEdit(change);
    assert.match(document.getText(), /\n§ 17\n$/u);
  });
});

describe('the outline', () => {
  it('has the head, the §§ and their decisions', async () => {
    const document = await openFile(GOOD);
    const symbols = await eventually('symbols', async () => {
      const found = await ask<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found && found.length > 0 ? found : undefined;
    });
    assert.equal(symbols[0]?.name, 'Protokollets huvud');
    assert.equal(symbols.length, 23);
    const item = symbols.find(({ name }) => name.startsWith('§ 47 '));
    assert.equal(item?.detail, 'KS-26/00101');
    const points = item?.children.flatMap(({ children }) => children);
    assert.ok(points?.some(({ name }) => name.startsWith('Taxa för uthyrning')));
  });

  it('folds', async () => {
    const document = await openFile(GOOD);
    const ranges = await eventually('ranges', () =>
      ask<vscode.FoldingRange[] | undefined>('vscode.executeFoldingRangeProvider', document.uri),
    );
    const item = document.positionAt(document.getText().indexOf('§ 47 KS')).line;
    assert.ok(ranges.some(({ start }) => start === item));
  });

  it('lets a selection grow', async () => {
    const document = await openFile(GOOD);
    const at = placeOf(document, 'Informationen noteras', 3);
    const [first] = await ask<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [at],
    );
    assert.ok(first?.parent?.parent);
  });
});

describe('completion', () => {
  const labelsAt = (document: vscode.TextDocument, at: vscode.Position) =>
    eventually('proposals', async () => {
      const { items } = await ask<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return labels.length > 0 ? labels : undefined;
    });

  it('proposes headings by role', async () => {
    const document = await openText('Organ: Kulturnämnden\n\n§ 1 KUN-26/00001\n\nTaxa\n\n## \n');
    const labels = await labelsAt(document, placeOf(document, '## ', 3));
    assert.ok(labels.includes('Kulturnämndens beslut'), labels.join());
  });

  it("proposes people of the folder's profile", async () => {
    const document = await openText('Organ: Kulturnämnden\n\nBeslutande:\n- \n');
    const labels = await labelsAt(document, placeOf(document, '- ', 2));
    assert.ok(labels.includes('Siv Eriksdotter'), labels.join());
  });
});

describe('reading and finding', () => {
  it('hovers over a person', async () => {
    const document = await openFile(GOOD);
    const at = placeOf(document, 'Marika Sundelin (S) anmäler', 3);
    const hovers = await eventually('hover', async () => {
      const found = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
      return found.length > 0 ? found : undefined;
    });
    const text = hovers.flatMap(({ contents }) =>
      contents.map((one) => (one as vscode.MarkdownString).value),
    );
    assert.match(text.join(), /Marika Sundelin\*\* \(S\), ordförande/u);
  });

  it('goes to a § and finds all its references', async () => {
    const document = await openFile(GOOD);
    const at = placeOf(document, 'jäv i § 49', 8);
    const [found] = await eventually('definition', async () => {
      const all = await ask<vscode.Location[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        at,
      );
      return all.length > 0 ? all : undefined;
    });
    assert.equal(found && document.lineAt(found.range.start.line).text, '§ 49 KS-26/00133');
    const all = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
    assert.ok(all.length > 4);
    const same = await ask<unknown[]>('vscode.executeDocumentHighlights', document.uri, at);
    assert.equal(same.length, all.length);
  });

  it('renames a person', async () => {
    const document = await openFile(GOOD);
    const at = placeOf(document, 'Emir Begović', 2);
    const edit = await eventually('rename', () =>
      ask<vscode.WorkspaceEdit | undefined>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        at,
        'Emir Berg',
      ),
    );
    const count = document.getText().split('Emir Begović').length - 1;
    assert.equal(edit.get(document.uri).length, count);
  });

  it('colours what only the model knows', async () => {
    const document = await openFile(GOOD);
    const tokens = await eventually('tokens', () =>
      ask<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri),
    );
    const legend = await ask<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    assert.ok(legend.tokenTypes.includes('decision'));
    assert.ok(tokens.data.length > 1000);
  });

  it('links attachments that lie in the folder', async () => {
    const document = await openFile(GOOD);
    const edit = new vscode.WorkspaceEdit();
    const at = placeOf(document, 'Bildspel, aktbilaga');
    edit.insert(document.uri, at, '[Bild](bild.pdf), [Annat](../annat.pdf)\n');
    await vscode.workspace.applyEdit(edit);
    const links = await eventually('links', async () => {
      const found = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
      return found.length > 0 ? found : undefined;
    });
    assert.deepEqual(
      links.map(({ target }) => target?.path.split('/').at(-1)),
      ['bild.pdf'],
    );
  });
});
