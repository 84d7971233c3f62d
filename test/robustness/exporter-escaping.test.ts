/**
 * Hostile words in every place that a protokoll, a profile or a file name can
 * fill: each format has the same structure as with harmless words.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis.ts';
import { reportJson } from '../../server/src/cli/report-json.ts';
import { reportSarif } from '../../server/src/cli/report-sarif.ts';
import { reportText } from '../../server/src/cli/report-text.ts';
import { comparedDocument } from '../../server/src/compare/compared-document.ts';
import { exportHtml } from '../../server/src/export/html/html.ts';
import { exportJson } from '../../server/src/export/json/json.ts';
import { exportText } from '../../server/src/export/text.ts';
import { ruleContext } from '../../server/src/lint/context.ts';
import { lint } from '../../server/src/lint/run.ts';
import { sv } from '../../server/src/locale/sv.ts';
import { preview } from '../../server/src/preview/preview.ts';
import { buildPrintDocument } from '../../server/src/print/build.ts';
import type { PrintDocument } from '../../server/src/print/model.ts';
import { readingCopy } from '../../server/src/print/reading-copy.ts';
import { parseProfile } from '../../server/src/profile/parse-profile.ts';
import { anyText } from '../support/arbitrary.ts';
import { snapshotOf } from '../support/cursor.ts';
import { partsOf } from '../support/docx-parts.ts';
import { tryOut } from '../support/effort.ts';
import { documentFullOf } from '../support/hostile-document.ts';
import { hostileText } from '../support/hostile-text.ts';
import { imbalanceOf, shapeOf, tagsOf } from '../support/markup.ts';
import { xmlProblem } from '../support/xml.ts';

const HARMLESS = 'axz';
/** What neither a file nor a terminal is to get. */
const UNFIT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff\p{Surrogate}]/u;
const SESSION = {
  ...{ say: sv, lang: 'sv' as const, version: '1.0.0', home: '' },
  ...{ warn: () => undefined, write: () => undefined, progress: () => undefined },
  ...{ isHeard: () => true, readStandardInput: async () => new Uint8Array() },
};

/** A protokoll with words in every place, as its markup. */
function minutesOf(words: string): string {
  const line = words.replace(/^\s+/u, '');
  return [
    `Kommun: ${line}\nOrgan: ${line}\nPlats: ${line}\nSammanträdesdatum: ${line}\n`,
    `Beslutande:\n- ${line} (${line}), ${line}\n`,
    `§ 1 KS-26/00001\n\n${line}\n\n${line}\n\n> ${line}\n`,
    `| ${line} | ${line} |\n|---|---|\n| ${line} | ${line} |\n`,
    `## ${line}\n- ${line}\n  1. ${line}\n`,
    `## Beslut\n- ${line}\n\n## Skickas till\n${line}\n`,
  ].join('\n');
}

function profileOf(words: string) {
  const { profile } = parseProfile(
    JSON.stringify({
      organisation: words,
      organ: [{ namn: words, förkortning: words, ledamöter: [{ namn: words, roll: words }] }],
      mottagare: [words],
      dokument: { slutmarkering: words, sidfot: [words, words], ärendelista: 1 },
    }),
  );
  return profile;
}

function printed(text: string, words: string): PrintDocument {
  const { minutes, tree } = analyse(text);
  return buildPrintDocument(minutes, tree, profileOf(words), { final: false });
}

function expectTameHtml(html: string): void {
  expect(html).not.toMatch(UNFIT);
  for (const { name, isEnd, attributes } of tagsOf(html)) {
    expect(name).not.toMatch(/^(?:iframe|object|embed|form|base|img|svg|math)$/iu);
    if (name === 'script' && !isEnd) expect(attributes.get('type')).toBe('application/ld+json');
    for (const [key, value] of attributes) {
      expect(key).not.toMatch(/^on/iu);
      if (key === 'href' || key === 'src') expect(value).toMatch(/^(?:#|https?:|mailto:|tel:)/u);
    }
  }
  expect(imbalanceOf(html)).toBeNull();
}

test('HTML, the reading copy too', () =>
  tryOut(hostileText, 60, (words) => {
    for (const made of [(one: PrintDocument) => one, readingCopy]) {
      const html = exportHtml(made(documentFullOf(words)));
      expect(shapeOf(html)).toEqual(shapeOf(exportHtml(made(documentFullOf(HARMLESS)))));
      expectTameHtml(html);
    }
  }));

/** Words are cut into runs where the line breaks: it is no sign that they are more than words. */
function withoutRuns(xml: string): string {
  return xml.replaceAll(/<w:r>.*?<\/w:r>/gsu, '');
}

test('Word', () =>
  tryOut(hostileText, 15, async (words) => {
    const [hostile, harmless] = [
      await partsOf(documentFullOf(words)),
      await partsOf(documentFullOf(HARMLESS)),
    ];
    expect([...hostile.keys()]).toEqual([...harmless.keys()]);
    for (const [path, xml] of hostile) {
      expect(xmlProblem(xml), path).toBeNull();
      if (path === 'word/settings.xml') continue;
      expect(shapeOf(withoutRuns(xml)), path).toEqual(
        shapeOf(withoutRuns(harmless.get(path) ?? '')),
      );
    }
  }));

test('text', () =>
  tryOut(hostileText, 100, (words) => {
    expect(exportText(documentFullOf(words))).not.toMatch(UNFIT);
  }));

test('a comparison, with hostile names of its versions', () =>
  tryOut(fc.tuple(hostileText, hostileText), 30, ([words, other]) => {
    const { minutes, tree } = analyse(minutesOf(words));
    const current = { minutes, tree, profile: profileOf(words), name: words };
    const document = comparedDocument(current, { text: minutesOf(other), name: other });
    expectTameHtml(exportHtml(document));
    expect(exportText(document)).not.toMatch(UNFIT);
  }));

test('what is read from markup, with a hostile profile', () =>
  tryOut(
    fc.tuple(fc.oneof(hostileText.map(minutesOf), anyText), hostileText),
    60,
    ([text, words]) => {
      const document = printed(text, words);
      expectTameHtml(exportHtml(document));
      expectTameHtml(exportHtml(readingCopy(document)));
      expect(exportText(document)).not.toMatch(UNFIT);
      const json = exportJson(analyse(text).minutes, { version: '1.0.0' });
      expect(json).not.toMatch(UNFIT);
      expect(JSON.parse(json).format).toBe('protokoll-minutes');
    },
  ));

test('the parts of a preview', () =>
  tryOut(
    fc.tuple(fc.oneof(hostileText.map(minutesOf), anyText), hostileText),
    40,
    ([text, words]) => {
      const at = snapshotOf(text, {}, { profile: profileOf(words) });
      for (const { html = '' } of preview(at, []).parts) expectTameHtml(html);
    },
  ));

test('reports for programs and for a terminal', () =>
  tryOut(fc.tuple(hostileText.map(minutesOf), hostileText), 40, ([text, name]) => {
    const path = `./${name.replaceAll('/', '-')}`;
    const messages = lint(
      ruleContext(analyse(text), { profile: profileOf(name) }),
      (rule, error) => {
        throw new Error(`${rule}: ${error}`);
      },
    );
    const written = [reportJson, reportSarif, reportText].map((make) => {
      const report = make(SESSION);
      return (
        report.add({ text: report.render({ path, text, messages }), tally: [] }) +
        report.end([name])
      );
    });
    const [json = '', sarif = '', plain = ''] = written;
    expect(JSON.parse(json)).toHaveLength(messages.length);
    expect(JSON.parse(sarif).runs[0].results).toHaveLength(messages.length);
    expect(plain).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u,
    );
  }));
