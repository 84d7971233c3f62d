/** The grammar as editors use it: texts to lines of tokens with their scopes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

/** A stretch of a line, 0-based, `end` exclusive, with its scopes from the outermost inwards. */
export interface Token {
  text: string;
  start: number;
  end: number;
  scopes: string[];
}

const GRAMMAR = new URL('../../syntaxes/protokoll.tmLanguage.json', import.meta.url);

async function load(): Promise<textmate.IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () =>
      textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), 'protokoll.json'),
  });
  const grammar = await registry.loadGrammar('text.protokoll');
  if (!grammar) throw new Error('The grammar could not be loaded.');
  return grammar;
}

/** Loads the grammar; returns a function from a text to the tokens of its lines. */
export async function tokenizer(): Promise<(text: string) => Token[][]> {
  const grammar = await load();
  return (text) => {
    let state: textmate.StateStack = textmate.INITIAL;
    return text.split(/\r\n?|\n/u).map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens
        .map(({ startIndex, endIndex, scopes }) => {
          const end = Math.min(endIndex, line.length);
          return { text: line.slice(startIndex, end), start: startIndex, end, scopes };
        })
        .filter(({ start, end }) => end > start);
    });
  };
}
