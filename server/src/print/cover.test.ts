import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis.ts';
import { defaultProfile } from '../profile/default-profile.ts';
import { buildPrintDocument } from './build.ts';

function statement(status: string, final: boolean): string | undefined {
  const { minutes, tree } = analyse(
    `Organ: Kulturnämnden\nStatus: ${status}\n\n§ 1\n\nDagordning\n`,
  );
  return buildPrintDocument(minutes, tree, defaultProfile, { final }).cover.notice?.statement;
}

describe('the proof of the notice', () => {
  it.each([
    ['Utkast', true],
    ['Justerat', false],
    ['Justerat', true],
  ])('is there to be signed: %s, final %s', (status, final) => {
    expect(statement(status, final)).toMatch(/^Protokollet är justerat\. /u);
  });

  it.each([
    ['Utkast', false],
    ['Kallelse', false],
    ['Kallelse', true],
  ])('says when it is filled in: %s, final %s', (status, final) => {
    expect(statement(status, final)).toMatch(/^Fylls i när protokollet är justerat och /u);
  });
});
