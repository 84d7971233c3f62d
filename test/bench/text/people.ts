/** The people of every generated protokoll: all invented, no two names alike. */

/** The deciders with their parties, the chair first. */
export const DECIDERS = [
  'Marika Sundelin (S)',
  'Gun-Britt Åkerlund (C)',
  'Torbjörn Hällgren (M)',
  'Amina Warsame (S)',
  'Emir Begović (S)',
  'Anders Utsi (V)',
  'Kristina Lövstrand (L)',
  'Elisabeth Nyqvist (KD)',
  'Stefan Bergdahl (SD)',
] as const;

export const SECRETARY = 'Karin Ekelöf';

/** Those who prepare the items and get the decisions, with their posts. */
export const OFFICERS = [
  ['Fredrik Palmgren', 'kommunchef'],
  ['Lena Isaksson', 'ekonomichef'],
  ['Zeynep Arslan', 'samhällsbyggnadschef'],
  ['Helena Stålnacke', 'HR-chef'],
  ['Jonas Lindmark', 'IT-chef'],
  ['Ingrid Marklund', 'kultur- och fritidschef'],
  ['Tomasz Kowalczyk', 'planarkitekt'],
  ['Nimo Farah', 'kvalitetsutvecklare'],
] as const;

/** Other recipients of decisions. */
export const RECIPIENTS = [
  'Kommunrevisionen',
  'Räddningstjänsten',
  'Trafikverket',
  'Norrbyns byalag',
  'Region Mellannorrland',
] as const;
