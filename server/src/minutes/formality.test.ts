import { describe, expect, it } from 'vitest';
import { itemOf } from '../../../test/support/read.ts';
import { readFormality } from './formality.ts';
import type { Formality } from './minutes.ts';

const TITLES: [formality: Formality | null, title: string][] = [
  ['agenda', 'Dagordning'],
  ['agenda', 'Godkännande av dagordning'],
  ['agenda', 'Fastställande av föredragningslistan'],
  ['verifier', 'Val av justerare'],
  ['verifier', 'Val av protokollsjusterare samt tid och plats för justering'],
  ['verifier', 'Utseende av justerare'],
  ['verifier', 'Protokollsjustering'],
  ['adjournment', 'Ajournering'],
  ['adjournment', 'Ajournering av sammanträdet'],
  ['attendance', 'Upprop'],
  ['attendance', 'Upprop och fastställande av röstlängd'],
  ['attendance', 'Närvarorätt'],
  ['recusal-notice', 'Anmälan av jäv'],
  ['recusal-notice', 'Anmälan om jäv'],
  ['opening', 'Mötets öppnande'],
  ['opening', 'Sammanträdet öppnas'],
  ['closing', 'Mötets avslutande'],
  ['closing', 'Avslutning'],
  ['closing', 'Sammanträdet avslutas'],
  [null, 'Justering av taxa för uthyrning'],
  [null, 'Val av ledamot i valberedningen'],
  [null, 'Närvaro i förskolan, rapport'],
  [null, 'Öppnande av ny förskola'],
  [null, 'Jävsregler i kommunala bolag'],
  [null, 'Avslutning av projektet Blå vägen'],
  [null, 'Dagordningens utformning i kommunens nämnder'],
];

describe('readFormality', () => {
  it.each(TITLES)('is %s for "%s"', (formality, title) => {
    expect(readFormality(title, [])).toBe(formality);
  });

  it.each([
    ['adjournment', 'Utskottet ajournerar sig 12:00-13:00.'],
    ['agenda', 'Utskottet godkänner dagordningen.'],
    [null, 'Utskottet beslutar att köpa en buss.'],
  ])('is %s where all that is decided is "%s"', (formality, sentence) => {
    expect(itemOf('Övrigt', '', sentence).formality).toBe(formality);
  });
});
