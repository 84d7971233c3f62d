/** The three plugins as one pipeline: what someone who uses unified would write. */
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { protokollFormat, protokollParse } from '../server/src/language/unified.ts';
import { protokollLint } from '../server/src/lint/unified.ts';

const TEXT = `Organ: Kommunstyrelsen
Sammanträdesdatum: 2026-03-10
Plats och tid: Kommunhuset onsdag den 10 mars
Beslutande:
- Anna Ek (S), ordförande

KS-26/00101 § 1
Taxa
## Beslut
• Taxan antas.
`;

const FORMATTED = `Organ: Kommunstyrelsen
Sammanträdesdatum: 2026-03-10
Plats och tid: Kommunhuset onsdag den 10 mars

Beslutande:
- Anna Ek (S), ordförande

§ 1 KS-26/00101

Taxa

## Beslut
- Taxan antas.
`;

const processor = unified().use(protokollParse).use(protokollLint).use(protokollFormat);

test('parses, checks and formats a file', async () => {
  const file = await processor.process(new VFile({ path: 'nytt.protokoll', value: TEXT }));
  expect(String(file)).toBe(FORMATTED);
  const weekday = file.messages.find((message) => message.ruleId === 'veckodag-fel');
  expect(weekday).toMatchObject({
    reason: '10 mars är en tisdag, men här står onsdag.',
    file: 'nytt.protokoll',
    source: 'protokoll',
    actual: 'onsdag',
    line: 3,
    column: 28,
  });
});

test('takes the options of the check', async () => {
  const quiet = unified()
    .use(protokollParse)
    .use(protokollLint, { levels: { 'veckodag-fel': 'av' } })
    .use(protokollFormat);
  const file = await quiet.process(TEXT);
  expect(file.messages.map((message) => message.ruleId)).not.toContain('veckodag-fel');
});
