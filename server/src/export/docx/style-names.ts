/**
 * The styles of the Word file, by what they are for. Those with a built-in
 * name (`heading 1`) show in the user's own language: Rubrik 1 in Swedish.
 */
export const STYLE = {
  title: 'Title',
  item: 'Heading1',
  section: 'Heading2',
  subsection: 'Heading3',
  coverHeading: 'Omslagsrubrik',
  itemNumber: 'Paragrafnummer',
  field: 'Falt',
  bullets: 'ListBullet',
  numbers: 'ListNumber',
  point: 'Beslutspunkt',
  listContinue: 'ListContinue',
  line: 'Underlagsrad',
  quote: 'Quote',
  endMark: 'Slutstreck',
  recipientsHeading: 'Mottagarrubrik',
  recipient: 'Mottagare',
  anchor: 'Avsnittsslut',
  table: 'Protokollstabell',
  tableHead: 'Tabellrubrik',
  tableText: 'Tabelltext',
  coverLabel: 'Omslagsetikett',
  coverText: 'Omslagstext',
  signature: 'Namnteckning',
  agendaText: 'Arendelista',
  head: 'Header',
  foot: 'Footer',
  continuation: 'Fortsattning',
  mark: 'Utkast',
} as const;
