/** The profile of a municipality that has none: what most minutes look like. */
import type { Profile } from './profile.ts';

/** Nothing known about the organisation; the layout of the design's model minutes. */
export const defaultProfile: Profile = {
  organisation: null,
  bodies: [],
  people: [],
  recipients: [],
  caseNumbers: [],
  levels: {},
  preset: null,
  document: {
    style: {
      paper: 'a4',
      newPageForEachItem: true,
      accent: null,
      font: 'Source Sans 3',
      endMark: '-----',
    },
    agendaFrom: 15,
    decisionStyle: 'bullet',
    foot: ['Justering (sign)', 'Utdragsbestyrkande', 'Expediering'],
    wordTemplate: null,
  },
};
