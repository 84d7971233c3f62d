/** The §§ of the sample print document. All matters are invented. */
import type { Inline } from '../../server/src/language/inline-tree.ts';
import type { PrintBlock, PrintItem, PrintTable } from '../../server/src/print/model.ts';
import { list, paragraph, printItem, words } from './print-parts.ts';

function heading(
  value: string,
  role: Extract<PrintBlock, { type: 'heading' }>['role'],
  depth: 3 | 4 = 3,
): PrintBlock {
  return { type: 'heading', depth, content: words(value), role };
}

function field(label: string, value: string): PrintBlock {
  return { type: 'field', label, content: words(value) };
}

const END_MARK: PrintBlock = { type: 'end-mark' };

function preparation(): PrintItem {
  return printItem(17, 'Taxa för uthyrning av kommunens samlingslokaler och idrottshallar', {
    caseNumbers: ['KS-26/00101'],
    blocks: [
      field('Beredande tjänsteperson', 'Rut Stigendal'),
      heading('Bakgrund', 'background'),
      {
        type: 'paragraph',
        content: [
          ...words('Taxan har legat '),
          { type: 'emphasis', children: words('oförändrad') },
          ...words(' sedan 2019. Förvaltningen har räknat om den med '),
          { type: 'strong', children: words('prisindex för kommunal verksamhet') },
          ...words(' och jämfört med '),
          {
            type: 'link',
            url: 'https://www.exempelby.example/taxor?ar=2026&sort=namn',
            children: words('grannkommunernas taxor'),
          },
          ...words('.'),
          { type: 'break' },
          ...words('Uppgifterna lämnades av '),
          { type: 'mask', children: words('Fabian Nyqvist, lokalvård') },
          ...words('.'),
        ],
      },
      list('prose', [
        ['–', 'föreningar med verksamhet för barn och unga betalar ingen hyra'],
        ['–', 'studieförbund betalar halv hyra'],
      ]),
      {
        type: 'list',
        use: 'prose',
        items: [
          {
            mark: '–',
            blocks: [
              paragraph('övriga hyresgäster betalar'),
              list('prose', [
                ['–', 'full hyra på vardagar'],
                ['–', 'full hyra och städavgift på helger'],
              ]),
            ],
          },
        ],
      },
      heading('Beslutsunderlag', 'basis'),
      list('lines', [
        ['', 'Tjänsteskrivelse 2026-02-20'],
        ['', 'Förslag till taxa, aktbilaga 3'],
      ]),
      heading('Allmänna utskottets förslag till kommunstyrelsen', 'proposal'),
      {
        type: 'list',
        use: 'points',
        items: [
          { mark: '•', blocks: [paragraph('Taxan antas och gäller från och med 2026-07-01.')] },
          {
            mark: '•',
            blocks: [
              paragraph('Förvaltningen får i uppdrag att'),
              list('points', [
                ['a)', 'informera föreningarna före den 1 maj'],
                ['b)', 'följa upp beläggningen efter ett år.'],
              ]),
            ],
          },
        ],
      },
      END_MARK,
    ],
    recipients: {
      heading: 'Beslutet skickas till',
      lines: [words('Kommunstyrelsen'), words('Rut Stigendal')],
    },
  });
}

function agendaItem(): PrintItem {
  return printItem(16, 'Dagordning', {
    blocks: [
      paragraph('Allmänna utskottet beslutar att godkänna dagordningen med följande ändring:'),
      heading('Utgår', 'free'),
      list('points', [['–', 'Information från Exempelby teaterförening']]),
      END_MARK,
    ],
  });
}

function vote(): PrintItem {
  const table: PrintTable = {
    type: 'table',
    align: ['left', 'center', 'center', 'center'],
    head: ['Ledamot', 'Ja', 'Nej', 'Avstår'].map(words),
    rows: [
      ['Maja Åkerlund (S)', 'X', '', ''],
      ['Göran Östervall (S)', 'X', '', ''],
      ['Ibrahim Hellqvist (V)', '', '', 'X'],
      ['Torkel Frisendahl (KD)', '', 'X', ''],
      ['Petra Sandelius (M)', '', 'X', ''],
    ].map((row) => row.map(words)),
  };
  return printItem(19, 'Remissvar om ny kollektivtrafikplan', {
    caseNumbers: ['KS-26/00088', 'KS-25/00417'],
    blocks: [
      heading('Yrkanden', 'motions'),
      paragraph('Petra Sandelius (M) yrkar att remissen besvaras med kommunchefens yttrande.'),
      heading('Beslutsgång', 'procedure'),
      heading('Propositionsordning', 'procedure', 4),
      paragraph('Ordföranden ställer yrkandena mot varandra.'),
      heading('Omröstning', 'vote', 4),
      table,
      heading('Allmänna utskottets beslut', 'decision'),
      paragraph('Allmänna utskottet beslutar'),
      list('points', [
        ['3.', 'Remissen besvaras enligt förslaget.'],
        ['10.', 'Paragrafen förklaras omedelbart justerad.'],
      ]),
      END_MARK,
      heading('Reservation', 'reservation'),
      paragraph('Petra Sandelius (M) reserverar sig mot beslutet till förmån för eget yrkande.'),
    ],
    recipients: { heading: 'Beslutet skickas till', lines: [words('Regionen')] },
  });
}

function assignments(): PrintItem {
  return printItem('19a', 'Val av ombud till Norra skogens vattenråd', {
    caseNumbers: ['KS-26/00140'],
    blocks: [
      heading('Allmänna utskottets beslut', 'decision'),
      list('points', [
        ['att', 'välja Göran Östervall (S) till ombud för tiden fram till och med 2027-12-31,'],
        ['att', 'välja Torkel Frisendahl (KD) till ersättare.'],
      ]),
      END_MARK,
    ],
  });
}

function joint(): PrintItem {
  return printItem('21–22', 'Delgivningar och nästa sammanträde', {
    id: 'paragraf-21-22',
    label: '§§ 21–22',
    continuation: '§§ 21–22 forts.',
    blocks: [paragraph('Nästa sammanträde hålls den 7 april 2026.'), END_MARK],
  });
}

/** The §§ that fit a page each, in order. */
export function shortItems(): PrintItem[] {
  const report = printItem(20, 'Ekonomisk rapport', {
    caseNumbers: ['KS-26/00097'],
    blocks: [
      heading('Allmänna utskottets beslut', 'decision'),
      list('points', [['•', 'Informationen noteras.']]),
      END_MARK,
    ],
  });
  return [agendaItem(), preparation(), vote(), assignments(), report, joint()];
}

const SENTENCES = [
  'Vattenverket i Norrbyn byggdes 1974 och har passerat sin tekniska livslängd.',
  'En reservvattentäkt saknas, och ett längre avbrott skulle beröra samtliga abonnenter.',
  'Förvaltningen har låtit utreda tre alternativ, med och utan ny råvattenledning.',
  'Upphandlingsunderlaget förutsätter att investeringsbudgeten för 2027 fastställs som planerat.',
  'Miljökonsekvensbeskrivningen visar att grundvattenbildningen är tillräcklig i samtliga alternativ.',
];

function prose(start: number): Inline[] {
  const turned = [...SENTENCES.slice(start % 5), ...SENTENCES.slice(0, start % 5)];
  return words(turned.join(' '));
}

function costs(): PrintTable {
  const rows = Array.from({ length: 34 }, (_, index) => [
    `Etapp ${index + 1}`,
    `Ledningsdragning, delsträcka ${index + 1}`,
    `${(index * 137 + 410) % 900} 000`,
  ]);
  return {
    type: 'table',
    align: ['left', null, 'right'],
    head: ['Etapp', 'Åtgärd', 'Kostnad (kr)'].map(words),
    rows: rows.map((row) => row.map(words)),
  };
}

/** § 18: prose, a quotation and a table that together fill more than two pages. */
export function longItem(): PrintItem {
  const background: PrintBlock[] = Array.from({ length: 9 }, (_, index) => ({
    type: 'paragraph',
    content: prose(index),
  }));
  return printItem(18, 'Nytt vattenverk i Norrbyn – val av alternativ inför upphandlingen', {
    caseNumbers: ['KS-25/00344'],
    blocks: [
      field('Beredande tjänstepersoner', 'Rut Stigendal och Annika Björkestad'),
      heading('Bakgrund', 'background'),
      ...background,
      {
        type: 'quote',
        blocks: [
          paragraph('”Vattenverket ska klara sju dygns avbrott i den yttre elförsörjningen.”'),
          paragraph('Kommunfullmäktige § 71/2024'),
        ],
      },
      heading('Ekonomi', 'economy'),
      costs(),
      paragraph('Kostnaderna ryms inom den investeringsram som gäller för planperioden.'),
      heading('Allmänna utskottets beslut', 'decision'),
      list('points', [
        ['•', 'Alternativ 2 läggs till grund för upphandlingen.'],
        ['•', 'Ärendet överlämnas till kommunstyrelsen.'],
      ]),
      END_MARK,
    ],
    recipients: {
      heading: 'Beslutet skickas till',
      lines: [words('Kommunstyrelsen'), words('Verksamheten för vatten och avlopp')],
    },
  });
}
