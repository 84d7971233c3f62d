/** A profile with every setting that there is, as JSON. All names are invented. */
export const FULL_PROFILE = {
  $schema: './protokoll.schema.json',
  organisation: 'Exempelby kommun',
  organ: [
    {
      namn: 'Allmänna utskottet',
      förkortning: 'AU',
      typ: 'utskott',
      ledamöter: ['Anna Ek (S), ordförande', { namn: 'Bo Lund', parti: 'M', roll: 'ledamot' }],
      ersättare: ['Eva Å (V)'],
    },
  ],
  personer: ['Karin Berg, kommunchef'],
  mottagare: ['Ekonomienheten', 'Länsstyrelsen'],
  diarienummer: [{ mönster: 'ORG-ÅÅ/NNNNN[:N]', prefix: ['KS', 'BUN'] }],
  förval: 'utkast',
  regler: { 'dnr-saknas': 'fel', citattecken: 'av' },
  dokument: {
    papper: 'A4',
    nySidaPerParagraf: true,
    ärendelista: 15,
    beslutsstil: 'nummer',
    slutmarkering: '-----',
    typsnitt: 'Source Sans 3',
    färg: '#1b4f72',
    sidfot: ['Justering (sign)'],
    wordmall: 'mallar/protokoll.docx',
  },
};
