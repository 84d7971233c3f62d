/**
 * Reads a profile's text as JSON with places. Comments and a last comma are
 * let pass: whoever writes by hand makes both.
 */
import {
  createScanner,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type Problems, report } from './profile-problem.ts';

/** A profile is four levels deep; the parser recurses, and would not end well far beyond. */
const DEEPEST = 50;
/** `SyntaxKind` of the scanner: a constant enumeration, which a bundler does not see. */
const OPENING: ReadonlySet<number> = new Set([1, 3]);
const CLOSING: ReadonlySet<number> = new Set([2, 4]);
const END_OF_FILE = 17;

/** What jsonc-parser reports, in words that help. Others get the general one. */
const SYNTAX: Readonly<Record<string, { sv: string; en: string }>> = {
  CommaExpected: {
    sv: 'Här saknas ett kommatecken. Sätt , mellan två delar.',
    en: 'A comma is missing here. Put , between two parts.',
  },
  ColonExpected: {
    sv: 'Här saknas ett kolon. Skriv "namn": värde.',
    en: 'A colon is missing here. Write "name": value.',
  },
  PropertyNameExpected: {
    sv: 'Här ska ett namn inom citattecken stå. Skriv "namn": värde.',
    en: 'A name in quotation marks must stand here. Write "name": value.',
  },
  ValueExpected: {
    sv: 'Här saknas ett värde. Skriv det, eller ta bort namnet.',
    en: 'A value is missing here. Write it, or remove the name.',
  },
  CloseBraceExpected: {
    sv: 'En grupp är inte avslutad. Sätt } efter den.',
    en: 'A group is not closed. Put } after it.',
  },
  CloseBracketExpected: {
    sv: 'En lista är inte avslutad. Sätt ] efter den.',
    en: 'A list is not closed. Put ] after it.',
  },
  UnexpectedEndOfString: {
    sv: 'Texten är inte avslutad. Sätt ett citattecken (") efter den, på samma rad.',
    en: 'The text is not closed. Put a quotation mark (") after it, on the same line.',
  },
  EndOfFileExpected: {
    sv: 'Efter profilens sista } ska inget stå. Ta bort det.',
    en: 'Nothing may stand after the last } of the profile. Remove it.',
  },
  InvalidEscapeCharacter: {
    sv: 'Ett omvänt snedstreck betyder något särskilt i JSON. Skriv \\\\ för ett omvänt snedstreck.',
    en: 'A backslash has a special meaning in JSON. Write \\\\ for a backslash.',
  },
};

const OTHER_SYNTAX = {
  sv: 'Det här går inte att läsa som JSON. Text ska stå inom raka citattecken ("), till exempel "organisation": "Exempelby kommun".',
  en: 'This cannot be read as JSON. Text must stand in straight quotation marks ("), for example "organisation": "Exempelby kommun".',
};

function depthOf(text: string): number {
  const scanner = createScanner(text, true);
  let depth = 0;
  let deepest = 0;
  for (let token: number = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
    if (OPENING.has(token)) depth += 1;
    if (CLOSING.has(token)) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function reportSyntax(errors: readonly ParseError[], problems: Problems): void {
  const seen = new Set<number>();
  for (const { error, offset, length } of errors) {
    // The parser reports one slip in several ways; the first says it best.
    if (seen.has(offset)) continue;
    seen.add(offset);
    const { sv, en } = SYNTAX[printParseErrorCode(error)] ?? OTHER_SYNTAX;
    report(problems, { offset, length }, sv, en);
  }
}

/** The profile's JSON tree, as far as it can be read; undefined where there is none. Never throws. */
export function readTree(source: string, problems: Problems): Node | undefined {
  // A BOM is a space here, so that offsets stay.
  const text = source.replace(/^\ufeff/, ' ');
  if (!/\S/.test(text)) {
    report(
      problems,
      { offset: 0, length: source.length },
      'Profilen är tom. Skriv till exempel { "organisation": "Exempelby kommun" }.',
      'The profile is empty. Write for example { "organisation": "Exempelby kommun" }.',
    );
    return undefined;
  }
  if (depthOf(text) > DEEPEST) {
    report(
      problems,
      { offset: 0, length: 1 },
      'Profilen har för många grupper i varandra för att kunna läsas. Börja om från ett exempel.',
      'The profile has too many groups inside each other to be read. Start again from an example.',
    );
    return undefined;
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  reportSyntax(errors, problems);
  return tree;
}
