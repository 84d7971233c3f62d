/** Snippets, as they are typed. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { activeEditor, ask, eventually, moveTo, openText } from './helpers.ts';

/** Types words at the end of a text, and takes the first proposal. */
async function take(text: string, words: string): Promise<string> {
  const document = await openText(text);
  moveTo(document.positionAt(text.length));
  await ask('type', { text: words });
  const before = document.getText();
  await eventually('a proposal', async () => {
    await ask('editor.action.triggerSuggest');
    await ask('acceptSelectedSuggestion');
    return document.getText() !== before || undefined;
  });
  return document.getText();
}

const TEXT = 'Organ: Kommunstyrelsen\n\n§ 16\n\nDagordning\n\nDagordningen godkänns.\n-----\n\n';

describe('snippets', () => {
  it('begin a § with number, body and case number', async () => {
    const text = await take(TEXT, '§information');
    assert.match(text, /\n§ 17 KS-\d\d\/00000\n/u);
    assert.match(text, /\n## Kommunstyrelsens beslut\n- Informationen noteras\.\n-----$/u);
  });

  it('have places to fill in, with Tab between them', async () => {
    await take(TEXT, '§dagordning');
    assert.match(activeEditor().document.getText(), /\n§ 17\n\nDagordning\n/u);
    await take(TEXT, '§beslut');
    await ask('jumpToNextSnippetPlaceholder');
    await ask('type', { text: '00123' });
    assert.match(activeEditor().document.getText(), /\n§ 17 KS-\d\d\/00123\n/u);
  });
});
