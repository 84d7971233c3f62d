import { describe, expect, it } from 'vitest';
import type { PointAction } from './minutes.ts';
import { pointAction } from './point-action.ts';

const POINTS: [action: PointAction, words: string][] = [
  ['note', 'Informationen noteras.'],
  ['note', 'att notera informationen till protokollet'],
  ['note', 'Utskottet tackar för den goda informationen.'],
  ['note', 'Nämnden har tagit del av rapporten.'],
  ['hand-over', 'Ärendet överlämnas till kommunstyrelsen utan eget yttrande.'],
  ['hand-over', 'Ärendet hänskjuts till fullmäktige utan eget ställningstagande.'],
  ['lay-aside', 'Skrivelsen läggs till handlingarna.'],
  ['lay-aside', 'att lägga rapporten till handlingarna'],
  ['table', 'Ärendet bordläggs till nästa sammanträde.'],
  ['refer-back', 'Ärendet återremitteras till förvaltningen.'],
  ['reject', 'Motionen avslås.'],
  ['reject', 'Yrkandet om återremiss avslås.'],
  ['declare-done', 'Därmed anses motionen vara besvarad.'],
  ['declare-done', 'Uppdraget förklaras slutfört.'],
  ['declare-done', 'Ärendet avskrivs.'],
  ['adjourn', 'Allmänna utskottet ajournerar sig en timme för lunch.'],
  ['adjourn', 'Utskottet ajournerar sig. Efter pausen återupptas sammanträdet.'],
  ['resume', 'Efter ajourneringen beslutar utskottet att återuppta sammanträdet.'],
  ['approve-agenda', 'Utskottet godkänner dagordningen.'],
  ['approve-agenda', 'Föredragningslistan fastställs.'],
  ['report-back', 'Nästa redovisning sker vid utskottets sammanträde 2026-09-30.'],
  ['report-back', 'Uppdraget återrapporteras i juni.'],
  ['report-back', 'Chefen får i uppdrag att återrapportera till nämnden.'],
  ['report-back', 'Informationen noteras. Resultatet redovisas senast i maj.'],
  ['elect-verifier', 'Anna Ek (S) utses att justera protokollet.'],
  ['elect-verifier', 'Till justerare utses Anna Ek (S).'],
  ['decide', 'Taxan antas och gäller från och med 2026-07-01.'],
  ['decide', 'Årsredovisningen för 2025 godkänns.'],
  ['decide', 'Ärendet överlämnas till kommunstyrelsen.'],
  ['decide', 'Informationen noteras och chefen får i uppdrag att ta fram en plan.'],
  ['decide', 'Rapporten noteras. Taxan antas.'],
  ['decide', 'Annas yrkande avslås och Bos yrkande bifalls.'],
  ['decide', 'Kostnaderna för justeringen redovisas i bilaga.'],
  ['decide', ''],
];

describe('pointAction', () => {
  it.each(POINTS)('hears "%s" in "%s"', (action, words) => {
    expect(pointAction(words)).toBe(action);
  });
});
