/**
 * A protokoll as the print model says it, built by hand: what the exporters
 * are tried against without a parser. All people, places and matters are
 * invented. Each call makes a new value, so that a test may change its own.
 */
import type { AgendaEntry, Cover, PrintDocument, PrintItem } from '../../server/src/print/model.ts';
import { longItem, shortItems } from './print-items.ts';
import { words } from './print-parts.ts';

/** The list of §§ of these items. */
export function agendaEntries(items: PrintItem[]): AgendaEntry[] {
  return items.map(({ id, label, caseNumbers, title }) => ({ id, label, caseNumbers, title }));
}

function cover(): Cover {
  return {
    heading: 'PROTOKOLL',
    rows: [
      {
        label: 'Plats och tid',
        lines: [words('Kommunkontoret, Storsjörummet, tisdag den 10 mars 2026 kl. 08:30–16:40')],
      },
      {
        label: 'Beslutande',
        lines: [
          words('Maja Åkerlund (S), ordförande'),
          words('Göran Östervall (S)'),
          words('Britt-Inger Ängmark (V), §§ 16–18'),
          words('Torkel Frisendahl (KD)'),
          words('Petra Sandelius (M)'),
        ],
      },
      {
        label: 'Tjänstgörande ersättare',
        lines: [words('Ibrahim Hellqvist (V), ersätter Britt-Inger Ängmark (V) §§ 19–22')],
      },
      {
        label: 'Övriga deltagande',
        lines: [
          words('Sixten Lövhamra, sekreterare'),
          words('Annika Björkestad, kommunchef'),
          words('Rut Stigendal, ekonomichef, §§ 18–19'),
        ],
      },
      {
        label: 'Utses att justera',
        lines: [words('Torkel Frisendahl')],
      },
      { label: 'Paragrafer', lines: [words('16–22')] },
      {
        label: 'Justeringens tid och plats',
        lines: [words('Kommunkontoret torsdag den 12 mars 2026 kl. 13:00')],
      },
    ],
    signatures: {
      label: 'Underskrift',
      lines: [
        { name: 'Sixten Lövhamra', role: 'sekreterare' },
        { name: 'Maja Åkerlund', role: 'ordförande' },
        { name: 'Torkel Frisendahl', role: 'justerare' },
      ],
    },
    notice: {
      heading: 'Bevis om anslag',
      statement:
        'Protokollet är justerat. Justeringen har tillkännagetts på kommunens digitala anslagstavla.',
      rows: [
        { label: 'Organ', lines: [words('Allmänna utskottet')] },
        { label: 'Sammanträdesdag', lines: [words('2026-03-10')] },
        { label: 'Anslaget uppsatt', lines: [words('2026-03-12')] },
        { label: 'Anslaget nedtages', lines: [words('2026-04-03')] },
        { label: 'Protokollet förvaras', lines: [words('Kommunkansliet, Exempelby')] },
      ],
      signature: { label: 'Underskrift', name: 'Sixten Lövhamra' },
    },
    corrections: [
      {
        label: 'Rättelse',
        lines: [words('2026-03-16, Sixten Lövhamra: i § 18 ska året vara 2027, inte 2026.')],
      },
    ],
  };
}

/** A whole protokoll: 7 §§, one of which goes on over several pages. */
export function samplePrintDocument(): PrintDocument {
  const short = shortItems();
  const items = [...short.slice(0, 2), longItem(), ...short.slice(2)];
  return {
    language: 'sv',
    isReadingCopy: false,
    title: 'Protokoll Allmänna utskottet 2026-03-10',
    organisation: 'Exempelby kommun',
    body: 'Allmänna utskottet',
    meetingDate: '2026-03-10',
    mark: 'Utkast',
    running: {
      organisation: 'EXEMPELBY KOMMUN',
      documentType: 'PROTOKOLL',
      body: 'Allmänna utskottet',
      date: '2026-03-10',
      foot: ['Justering (sign)', 'Utdragsbestyrkande', 'Expediering'],
    },
    cover: cover(),
    agenda: { heading: 'Ärendelista', entries: agendaEntries(items) },
    items,
    style: {
      paper: 'a4',
      newPageForEachItem: true,
      accent: null,
      font: 'Source Sans 3',
      endMark: '-----',
    },
  };
}

/** The cover of the sample with these §§ and no list of §§. */
export function printDocumentWith(items: PrintItem[]): PrintDocument {
  return { ...samplePrintDocument(), agenda: null, items };
}
