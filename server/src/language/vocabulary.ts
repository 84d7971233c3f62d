/**
 * Every word that the language knows: field names, headings and their roles,
 * labels before a case number, names of bodies. Part of the language and
 * versioned with it; neither settings nor profile change it.
 */

export const LANGUAGE_VERSION = 1;

/** The known fields of the head. */
export type HeadFieldKey =
  | 'municipality'
  | 'body'
  | 'meetingDate'
  | 'placeAndTime'
  | 'adjournment'
  | 'minutesNumber'
  | 'status'
  | 'chair'
  | 'secretary'
  | 'deciders'
  | 'servingSubstitutes'
  | 'otherSubstitutes'
  | 'absent'
  | 'otherParticipants'
  | 'verifiers'
  | 'items'
  | 'verification'
  | 'noticePosted'
  | 'noticeRemoved'
  | 'noticePostedUntil'
  | 'lastAppealDay'
  | 'keptAt'
  | 'correction';

/** The known fields of a §'s field block. */
export type ItemFieldKey =
  | 'preparer'
  | 'chair'
  | 'recusal'
  | 'abstention'
  | 'attachment'
  | 'followUp'
  | 'appeal'
  | 'immediateVerification'
  | 'adjournment'
  | 'secrecy'
  | 'earlier'
  | 'correction';

export type FieldKey = HeadFieldKey | ItemFieldKey;

/** Field names of the head, canonical name first. */
export const HEAD_FIELDS: Readonly<Record<HeadFieldKey, readonly string[]>> = {
  municipality: ['Kommun', 'Region', 'Myndighet', 'Organisation'],
  body: ['Organ', 'Nämnd', 'Styrelse', 'Utskott'],
  meetingDate: ['Sammanträdesdatum', 'Sammanträdesdag', 'Datum'],
  placeAndTime: ['Plats och tid', 'Tid och plats', 'Plats', 'Tid'],
  adjournment: ['Ajournering'],
  minutesNumber: ['Protokoll nr', 'Protokollsnummer'],
  status: ['Status'],
  chair: ['Ordförande'],
  secretary: ['Sekreterare'],
  deciders: ['Beslutande', 'Beslutande ledamöter', 'Ledamöter', 'Närvarande ledamöter'],
  servingSubstitutes: ['Tjänstgörande ersättare'],
  otherSubstitutes: ['Ej tjänstgörande ersättare', 'Närvarande ersättare', 'Ersättare'],
  absent: ['Frånvarande'],
  otherParticipants: ['Övriga deltagande', 'Övriga närvarande', 'Övriga'],
  verifiers: ['Utses att justera', 'Justerare', 'Justerande', 'Utsedd att justera'],
  items: ['Paragrafer'],
  verification: ['Justeringens tid och plats', 'Justeringens plats och tid', 'Justering'],
  noticePosted: ['Anslaget uppsatt', 'Anslagsdatum', 'Datum för anslags uppsättande'],
  noticeRemoved: ['Anslaget nedtages', 'Datum för anslags nedtagande'],
  noticePostedUntil: ['Anslaget till och med'],
  lastAppealDay: ['Sista dag för överklagande'],
  keptAt: ['Protokollet förvaras', 'Förvaringsplats', 'Förvaras'],
  correction: ['Rättelse'],
};

/** Field names of a §, canonical name first. */
export const ITEM_FIELDS: Readonly<Record<ItemFieldKey, readonly string[]>> = {
  preparer: ['Beredande tjänsteperson', 'Beredande tjänstepersoner', 'Handläggare', 'Föredragande'],
  chair: ['Ordförande'],
  recusal: ['Jäv'],
  abstention: ['Deltar inte i beslutet'],
  attachment: ['Bilaga'],
  followUp: ['Bevakas'],
  appeal: ['Överklagas'],
  immediateVerification: ['Omedelbar justering'],
  adjournment: ['Ajournering'],
  secrecy: ['Sekretess'],
  earlier: ['Tidigare behandling'],
  correction: ['Rättelse'],
};

/** Head fields whose items are people, one a line. */
export const ROSTER_FIELDS: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'deciders',
  'servingSubstitutes',
  'otherSubstitutes',
  'absent',
  'otherParticipants',
  'verifiers',
]);

/** What a section is, by its heading. `free`: a heading of the writer's own. */
export type SectionRole =
  | 'background'
  | 'economy'
  | 'timeframe'
  | 'statement'
  | 'basis'
  | 'earlier'
  | 'debate'
  | 'motions'
  | 'procedure'
  | 'vote'
  | 'decision'
  | 'proposal'
  | 'incoming'
  | 'other-decision'
  | 'reasons'
  | 'reservation'
  | 'dissenting-statement'
  | 'note'
  | 'recusal'
  | 'abstention'
  | 'immediate-verification'
  | 'recipients'
  | 'free';

/** Headings by role, canonical first; those with a body's name are read by `readHeading`. */
export const HEADINGS: Readonly<Partial<Record<SectionRole, readonly string[]>>> = {
  background: [
    'Bakgrund',
    'Ärendebeskrivning',
    'Beskrivning av ärendet',
    'Sammanfattning',
    'Ärendet',
  ],
  economy: ['Ekonomi', 'Ekonomiska konsekvenser', 'Finansiering'],
  timeframe: ['Tidsbegränsningar/tidsperspektiv', 'Tidsperspektiv'],
  statement: ['Verksamhetens yttrande', 'Förvaltningens yttrande', 'Yttrande', 'Yttranden'],
  basis: ['Beslutsunderlag', 'Underlag', 'Handling', 'Handlingar'],
  earlier: [
    'Tidigare behandling',
    'Ärendets behandling',
    'Ärendets gång',
    'Historik',
    'Dagens sammanträde',
    'Behandling på sammanträdet',
  ],
  debate: ['Anföranden', 'Inlägg'],
  motions: [
    'Yrkanden',
    'Förslag',
    'Förslag under sammanträdet',
    'Yrkanden/förslag till beslut på sammanträdet',
  ],
  procedure: ['Propositionsordning', 'Beslutsgång'],
  vote: ['Omröstning', 'Votering', 'Omröstningsresultat', 'Omröstningslista', 'Sluten omröstning'],
  decision: ['Beslut'],
  reasons: ['Skäl för beslut', 'Motivering', 'Lagstöd'],
  reservation: ['Reservation', 'Reservationer'],
  'dissenting-statement': ['Särskilt yttrande', 'Särskilda yttranden'],
  note: ['Protokollsanteckning', 'Protokollsanteckningar'],
  recusal: ['Jäv'],
  abstention: ['Deltar inte i beslutet'],
  'immediate-verification': ['Omedelbar justering'],
  recipients: [
    'Beslutet skickas till',
    'Beslutet ska skickas till',
    'Skickas till',
    'Expedieras till',
    'Expediering',
    'Sändlista',
    'Protokollsutdrag skickas till',
    'Kopia till',
  ],
};

/** Labels that may stand before a case number on a § line. */
export const CASE_NUMBER_LABELS: readonly string[] = [
  'Dnr',
  'Diarienummer',
  'Ärendenummer',
  'Ärende',
];

/** Usual initials of bodies whose name does not spell them. */
export const BODY_INITIALS: Readonly<Record<string, readonly string[]>> = {
  kommunfullmäktige: ['KF'],
  kommunstyrelsen: ['KS'],
  regionfullmäktige: ['RF'],
  regionstyrelsen: ['RS'],
};

/** Words that say that a list of people is elsewhere. */
export const EXTERNAL_ROSTER =
  /^(?:se|enligt)\s+(?:särskild\s+)?(?:bilag[ao]r?|förteckning|närvarolista|upprop(?:slista)?|omröstningslista)\b/iu;
