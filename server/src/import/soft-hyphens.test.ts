import { describe, expect, test } from 'vitest';
import { hyphenKind, joinLines, wordEvidence } from './soft-hyphens.ts';

const NONE = new Set<string>();

describe('a hyphen at a line’s end', () => {
  test.each([
    ['reserver och resul-', 'tatutjämning', 'reserver och resultatutjämning'],
    ['i Eke-', 'dalen och', 'i Ekedalen och'],
    ['VA-verk-', 'samheten', 'VA-verksamheten'],
    ['Region 10-kommun-', 'erna', 'Region 10-kommunerna'],
    ['och/el-', 'ler', 'och/eller'],
    ['ÄNDRADE HÅLL-', 'PLATSER', 'ÄNDRADE HÅLLPLATSER'],
    ['på kommun\u00ad', 'huset', 'på kommunhuset'],
  ])('is the typesetter’s in %s / %s', (left, right, joined) => {
    expect(hyphenKind(left, right, NONE)).toBe('soft');
    expect(joinLines(left, right, NONE)).toBe(joined);
  });

  test.each([
    ['under 2018-', '2024, en plan', 'under 2018-2024, en plan'],
    ['en 5-', 'årig plan', 'en 5-årig plan'],
    ['vid Covid-', '19 gäller', 'vid Covid-19 gäller'],
    ['krav på VA-', 'redovisning', 'krav på VA-redovisning'],
    ['via en E-', 'tjänst', 'via en E-tjänst'],
    ['per e-', 'post', 'per e-post'],
    ['av Ulla Berg-', 'Ståhl', 'av Ulla Berg-Ståhl'],
    ['projekt P2499-', 'fasen', 'projekt P2499-fasen'],
    ['se www.exempel.se/min-', 'sida', 'se www.exempel.se/min-sida'],
  ])('is the writer’s in %s / %s', (left, right, joined) => {
    expect(hyphenKind(left, right, NONE)).toBe('hard');
    expect(joinLines(left, right, NONE)).toBe(joined);
  });

  test.each([
    ['på kort-', 'och långsiktiga mål', 'på kort- och långsiktiga mål'],
    ['hem-', 'eller distansarbete', 'hem- eller distansarbete'],
    ['sön-', 'samt helgdagar', 'sön- samt helgdagar'],
  ])('stands for a left-out part in %s / %s', (left, right, joined) => {
    expect(hyphenKind(left, right, NONE)).toBe('suspended');
    expect(joinLines(left, right, NONE)).toBe(joined);
  });

  test('is as the text spells the word elsewhere', () => {
    const lines = [
      'enligt Storvik-',
      'modellen prövas',
      'Storvik-modellen är ny',
      'en plan-',
      'modellen',
    ];
    const evidence = wordEvidence(lines);
    expect(hyphenKind('enligt Storvik-', 'modellen prövas', evidence)).toBe('hard');
    expect(hyphenKind('en plan-', 'modellen', evidence)).toBe('soft');
  });

  test('is none in an end mark, a dash or a list', () => {
    expect(hyphenKind('-----', 'Beslutet', NONE)).toBeNull();
    expect(hyphenKind('ett helår -', 'enligt plan', NONE)).toBeNull();
    expect(joinLines('ett helår –', 'enligt plan', NONE)).toBe('ett helår – enligt plan');
    expect(joinLines('(2023–', '2026)', NONE)).toBe('(2023–2026)');
  });
});
