import { describe, expect, it } from 'vitest';
import { parse } from '../language/parse.ts';
import { readMinutes } from '../minutes/read.ts';
import { type CheckOptions, ruleContext } from './context.ts';
import { anslagForKort } from './rules/anslag-for-kort.ts';
import { beslutandeSaknas } from './rules/beslutande-saknas.ts';
import { justerareSaknas } from './rules/justerare-saknas.ts';
import { lint, lintWith } from './run.ts';

const UNDER_THE_LAW = [anslagForKort, beslutandeSaknas, justerareSaknas];

/** What the rules of the law report, as `rule: level`, in order. */
function reported(text: string, options: CheckOptions = {}): string[] {
  const tree = parse(text);
  const context = ruleContext({ text, tree, minutes: readMinutes(tree, text) }, options);
  return lintWith(UNDER_THE_LAW, context, () => {}).map(
    (message) => `${message.rule}: ${message.level}`,
  );
}

const HEAD = 'Sammanträdesdatum: 2026-03-10\nOrdförande: Anna Ek (S)\n';
const NOTICE = 'Anslaget uppsatt: 2026-03-12\nAnslaget nedtages: 2026-03-27\n';
const decided = (words: string): string => `\n§ 1 KS-26/00101\n\nBidrag\n\n## Beslut\n- ${words}\n`;

describe('the body that meets', () => {
  it('is under the law as fullmäktige or nämnd', () => {
    for (const body of ['Kommunfullmäktige', 'Socialnämnden', 'Kommunstyrelsen']) {
      expect(reported(`Organ: ${body}\n${HEAD}${NOTICE}`, { final: true }).sort()).toEqual([
        'anslag-for-kort: fel',
        'beslutande-saknas: fel',
        'justerare-saknas: fel',
      ]);
    }
  });

  it('is under its reglemente as an utskott that prepares', () => {
    const text = `Organ: Allmänna utskottet\n${HEAD}${NOTICE}${decided('Ärendet överlämnas.')}`;
    expect(reported(text, { final: true }).sort()).toEqual([
      'anslag-for-kort: info',
      'beslutande-saknas: varning',
      'justerare-saknas: varning',
    ]);
  });

  it.each([
    'Bidrag beviljas med stöd av kommunstyrelsens delegationsordning punkt 4.',
    'Bidrag beviljas med stöd av punkt 4.7 i kommunstyrelsens delegationsordning.',
    'Bidrag beviljas enligt delegation.',
    'Bidrag beviljas på kommunstyrelsens vägnar.',
  ])('is under the law as an utskott that decides on delegation: %s', (words) => {
    const text = `Organ: Allmänna utskottet\n${HEAD}${NOTICE}${decided(words)}`;
    expect(reported(text)).toEqual(['beslutande-saknas: fel', 'anslag-for-kort: fel']);
  });

  it('does not decide on delegation by changing the delegation', () => {
    const text = `Organ: Allmänna utskottet\n${HEAD}${decided('Tillägget till delegationsordningen godkänns.')}`;
    expect(reported(text)).toEqual(['beslutande-saknas: varning']);
  });
});

describe('a report of delegated decisions', () => {
  it('decides nothing on delegation', () => {
    const report = `\n§ 1 KS-26/00101\n\nAnmälan av delegationsbeslut\n\n## Beslut\n- Beslut som har fattats på delegation noteras.\n`;
    expect(reported(`Organ: Allmänna utskottet\n${HEAD}${report}`)).toEqual([
      'beslutande-saknas: varning',
    ]);
  });
});

describe('the stage', () => {
  const text = `Organ: Kommunstyrelsen\n${HEAD}Beslutande: Se bilaga\n`;

  it('lets a draft have no verifier until it is exported', () => {
    expect(reported(text)).toEqual([]);
    expect(reported(text, { final: true })).toEqual(['justerare-saknas: fel']);
    expect(reported(`Status: Justerat\n${text}`)).toEqual(['justerare-saknas: fel']);
  });

  it('asks a notice of meeting for nothing that the meeting decides', () => {
    const notice = `Status: Kallelse\nKommun: Granångers kommun\nOrgan: Kommunstyrelsen\nSammanträdesdatum: 2026-03-10\n\n§ ? KS-26/00101\n\nTaxa\n`;
    const tree = parse(notice);
    const minutes = readMinutes(tree, notice);
    expect(lint(ruleContext({ text: notice, tree, minutes }, { final: true }))).toEqual([]);
  });
});
