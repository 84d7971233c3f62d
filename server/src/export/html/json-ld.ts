import { plainText } from '../../language/inline.ts';
import type { PrintDocument, PrintItem } from '../../print/model.ts';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;

function organisationOf(name: string) {
  return name === '' ? undefined : { '@type': 'GovernmentOrganization', name };
}

function meetingOf(document: PrintDocument) {
  const { organisation, body, meetingDate } = document;
  return {
    '@type': 'Event',
    name: [body, meetingDate].filter((part) => part !== '').join(' '),
    startDate: ISO_DATE.test(meetingDate) ? meetingDate : undefined,
    organizer: {
      '@type': 'GovernmentOrganization',
      name: body,
      parentOrganization: organisationOf(organisation),
    },
  };
}

function itemOf(item: PrintItem, index: number) {
  return {
    '@type': 'CreativeWork',
    '@id': `#${item.id}`,
    position: index + 1,
    name: [item.label, plainText(item.title)].filter((part) => part !== '').join(' '),
    identifier: item.caseNumbers.length > 0 ? item.caseNumbers : undefined,
  };
}

/**
 * Takes the document and returns what a search engine may know of it, as
 * JSON-LD in the vocabulary of schema.org: the document, the meeting it is
 * about, and its §§ in order with their addresses. `<`, `>` and `&` are
 * escaped, so that no words can end the element that it stands in.
 */
export function jsonLd(document: PrintDocument): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    name: document.title,
    inLanguage: document.language,
    creativeWorkStatus: document.mark ?? undefined,
    publisher: organisationOf(document.organisation),
    about: meetingOf(document),
    hasPart: document.items.map(itemOf),
  };
  const code = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/gu, code);
}
