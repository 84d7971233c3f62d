import type { Correction, Item, ItemSection } from '../../minutes/minutes.ts';
import { decisionOf, voteOf } from './decision.ts';
import { personOf } from './people.ts';
import { linksOf, passagesOf, statementOf, tableOf } from './text.ts';
import { dateOf, lineOf, nameOf, nameOrNull, textOf, textOrNull } from './words.ts';

/** Takes a correction and returns its day and its words. */
export function correctionOf(correction: Correction) {
  return { date: dateOf(correction.date), text: textOf(correction) };
}

function sectionOf({ role, depth, heading, words, tables }: ItemSection) {
  return {
    role,
    depth,
    heading: lineOf(heading),
    text: passagesOf(words),
    tables: tables.map(tableOf),
  };
}

/** Takes a § and returns all that the model knows of it, places in the source left out. */
export function itemOf(item: Item) {
  return {
    number: item.label,
    pending: item.pending,
    prefix: nameOrNull(item.prefix),
    caseNumbers: item.caseNumbers.map(({ text }) => nameOf(text)),
    title: item.title === null ? null : lineOf(item.title),
    formality: item.formality,
    secrecy: textOrNull(item.secrecy),
    immediateVerification: item.immediateVerification !== null,
    preparers: item.preparers.map(personOf),
    recusals: item.recusals.map(personOf),
    abstentions: item.abstentions.map(personOf),
    fields: item.fields.map(({ key, name, values }) => ({
      key,
      name: textOf(name),
      values: values.map(textOf),
    })),
    preamble: passagesOf(item.preamble),
    sections: item.sections.map(sectionOf),
    afterword: passagesOf(item.afterword),
    tables: item.tables.map(tableOf),
    links: linksOf(item),
    basis: item.basis.map(textOf),
    motions: item.motions.map(statementOf),
    votes: item.votes.map(voteOf),
    decisions: item.decisions.map(decisionOf),
    reservations: item.reservations.map(statementOf),
    dissentingStatements: item.dissentingStatements.map(statementOf),
    protocolNotes: item.protocolNotes.map(statementOf),
    attachments: item.attachments.map(textOf),
    corrections: item.corrections.map(correctionOf),
    recipients: item.recipients.map(({ name }) => nameOf(name)),
    ended: item.ended,
  };
}
