/** The page that describes the JSON: its example is what comes out, and no key is left out. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import schema from '../../server/schema/minutes-1.schema.json' with { type: 'json' };
import { exportJson } from '../../server/src/export/json/json.ts';
import { parse } from '../../server/src/language/parse.ts';
import { readMinutes } from '../../server/src/minutes/read.ts';

const PAGE = readFileSync(new URL('../../docs/json.md', import.meta.url), 'utf8');

function fenced(language: string): string {
  return new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'msu').exec(PAGE)?.[1] ?? '';
}

test('the example is what comes out', () => {
  const text = fenced('protokoll');
  const { items } = JSON.parse(exportJson(readMinutes(parse(text), text), { version: '0.1.0' }));
  expect(JSON.parse(fenced('json'))).toEqual(items[0]);
});

test.each([
  ['the file', Object.keys(schema.properties)],
  ['a §', Object.keys(schema.$defs.item.properties)],
  ['attendance', Object.keys(schema.properties.attendance.properties)],
])('the keys of %s are named', (_, keys) => {
  expect(keys.filter((key) => !PAGE.includes(`\`${key}\``))).toEqual([]);
});
