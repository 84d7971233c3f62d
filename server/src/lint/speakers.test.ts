import { describe, expect, it } from 'vitest';
import { itemOf } from '../../../test/support/read.ts';
import { speakersOf } from './speakers.ts';

/** The names of those who make the one statement of a section with these words. */
function speakers(heading: string, words: string): string[] {
  const item = itemOf('Titel', '', `## ${heading}`, words);
  return [...item.motions, ...item.reservations].flatMap(speakersOf).map(({ name }) => name);
}

describe('those who make a statement', () => {
  it.each<[string, string, string[]]>([
    ['Yrkanden', 'Anna Ek (S) yrkar avslag på Bo Alms (M) yrkande.', ['Anna Ek']],
    ['Yrkanden', 'Ordförande Anna Ek (S) och Bo Alm (M) yrkar bifall.', ['Anna Ek', 'Bo Alm']],
    [
      'Yrkanden',
      'Anna Ek (S) yrkar, med instämmande av Bo Alm (M), avslag.',
      ['Anna Ek', 'Bo Alm'],
    ],
    ['Yrkanden', 'Anna Ek (S) yrkar bifall till Cia Dals (C) förslag.', ['Anna Ek']],
    ['Yrkanden', 'Bo Alm (M) anmäler ett särskilt yttrande.', []],
    [
      'Reservationer',
      'Bo Alm (M) reserverar sig till förmån för Cia Dals (C) yrkande.',
      ['Bo Alm'],
    ],
    [
      'Reservationer',
      'Mot beslutet reserverar sig Bo Alm (M) och Cia Dal (C).',
      ['Bo Alm', 'Cia Dal'],
    ],
    ['Reservationer', 'Bo Alm (M) anmäler skriftlig reservation.', ['Bo Alm']],
    ['Reservationer', 'Moderaterna reserverar sig.', []],
  ])('%s: %s', (heading, words, expected) => {
    expect(speakers(heading, words)).toEqual(expected);
  });
});
