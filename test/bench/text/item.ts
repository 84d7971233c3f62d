/** One § of a generated protokoll: formalities at both ends of what a meeting does, matters between. */
import { DECIDERS, OFFICERS, RECIPIENTS } from './people.ts';
import { capitalised, noun, oneOf, paragraph, type Random, sentence } from './prose.ts';

/** What a § is about. */
export interface ItemPlan {
  number: number;
  /** The body that meets, as the head names it. */
  body: string;
  /** The day of the meeting, ISO. */
  date: string;
}

/** The text of a §, from its § line to the blank line before the next. */
export function itemText(random: Random, plan: ItemPlan): string {
  const { number, body, date } = plan;
  const caseNumber = `KS-${date.slice(2, 4)}/${String(number).padStart(5, '0')}`;
  const subject = noun(random);
  const [officer] = oneOf(random, OFFICERS);
  return [
    `§ ${number} ${caseNumber}`,
    `${oneOf(random, MATTERS)} ${subject} ${oneOf(random, ['år', 'för', 'inför'])} 2027`,
    `Beredande tjänsteperson: ${officer}`,
    `## Bakgrund\n${background(random)}`,
    ...(random(4) === 0 ? [`## Ekonomi\n${table(random)}`] : []),
    ...(random(4) === 0 ? [`## Tidigare behandling\n${earlier(random)}`] : []),
    `## Beslutsunderlag\n${capitalised(noun(random))}, bilaga\nTjänsteskrivelse, aktbilaga`,
    ...(random(12) === 0 ? [vote(subject, body)] : []),
    `## ${body}s beslut\n${points(random, subject)}\n-----`,
    `## Beslutet skickas till\n${officer}\n${oneOf(random, RECIPIENTS)}\n`,
  ].join('\n\n');
}

const MATTERS = ['Taxa för', 'Plan för', 'Yttrande om', 'Uppföljning av', 'Bidrag till'] as const;

function background(random: Random): string {
  const parts = Array.from({ length: 1 + random(3) }, () => paragraph(random));
  if (random(3) === 0) parts.push(list(random));
  return parts.join('\n\n');
}

function list(random: Random): string {
  return Array.from({ length: 2 + random(4) }, () => `- ${sentence(random)}`).join('\n');
}

function table(random: Random): string {
  const rows = Array.from({ length: 3 + random(5) }, () => {
    const [before, now] = [random(9000), random(9000)];
    return `| ${capitalised(noun(random))} | ${before} | ${now} |`;
  });
  return ['| Tusen kronor | Utfall 2024 | Utfall 2025 |', '| --- | ---: | ---: |', ...rows].join(
    '\n',
  );
}

function earlier(random: Random): string {
  return `Allmänna utskottet 2026-03-10 § ${1 + random(40)}`;
}

function points(random: Random, subject: string): string {
  const more = Array.from({ length: random(3) }, () => `- ${sentence(random)}`);
  return [`- ${capitalised(subject)} antas och gäller från och med 2027-01-01.`, ...more].join(
    '\n',
  );
}

/** An open vote that all deciders take part in. */
function vote(subject: string, body: string): string {
  const [chair, ...others] = DECIDERS;
  const [yes, no] = [[chair, ...others.slice(0, 4)], others.slice(4)];
  return `## Yrkanden
${no[0]} yrkar avslag på förslaget om ${subject}.

${yes[1]} yrkar bifall till förslaget.

## Propositionsordning
Ordföranden ställer proposition på yrkandena och finner bifall till förslaget. Omröstning begärs.

## Omröstning
Ja betyder: bifall till förslaget
Nej betyder: avslag på förslaget

Ja (${yes.length}): ${yes.join(', ')}
Nej (${no.length}): ${no.join(', ')}

Resultat: Med fem ja-röster mot fyra nej-röster bifaller ${body.toLowerCase()} förslaget.`;
}
