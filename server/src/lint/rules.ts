/** The table of rules: every rule that runs, in the order of the manual. */
import type { Rule } from './rule.ts';
import { ajourneringTidSaknas } from './rules/ajournering-tid-saknas.ts';
import { andratEfterJustering } from './rules/andrat-efter-justering.ts';
import { anslagForKort } from './rules/anslag-for-kort.ts';
import { anslagForSent } from './rules/anslag-for-sent.ts';
import { anslagOfullstandigt } from './rules/anslag-ofullstandigt.ts';
import { anteckningKvar } from './rules/anteckning-kvar.ts';
import { anteckningOavslutad } from './rules/anteckning-oavslutad.ts';
import { aterintrade } from './rules/aterintrade.ts';
import { beslutAnnatOrgan } from './rules/beslut-annat-organ.ts';
import { beslutSaknas } from './rules/beslut-saknas.ts';
import { beslutTomt } from './rules/beslut-tomt.ts';
import { beslutandeSaknas } from './rules/beslutande-saknas.ts';
import { beslutsforhet } from './rules/beslutsforhet.ts';
import { bevakningSaknas } from './rules/bevakning-saknas.ts';
import { bilagaFilSaknas } from './rules/bilaga-fil-saknas.ts';
import { bilagaInteListad } from './rules/bilaga-inte-listad.ts';
import { blanksteg } from './rules/blanksteg.ts';
import { citattecken } from './rules/citattecken.ts';
import { datumFelformat } from './rules/datum-felformat.ts';
import { datumOgiltigt } from './rules/datum-ogiltigt.ts';
import { delegationEjAngiven } from './rules/delegation-ej-angiven.ts';
import { deltagandeUtanfor } from './rules/deltagande-utanfor.ts';
import { dnrDubblett } from './rules/dnr-dubblett.ts';
import { dnrFelformat } from './rules/dnr-felformat.ts';
import { dnrOkantOrgan } from './rules/dnr-okant-organ.ts';
import { dnrSaknas } from './rules/dnr-saknas.ts';
import { enhetDubbel } from './rules/enhet-dubbel.ts';
import { ersattareKrock } from './rules/ersattare-krock.ts';
import { faltDubblett } from './rules/falt-dubblett.ts';
import { faltOkant } from './rules/falt-okant.ts';
import { faltPaFelPlats } from './rules/falt-pa-fel-plats.ts';
import { filsokvag } from './rules/filsokvag.ts';
import { fortsRad } from './rules/forts-rad.ts';
import { fragaEjRedovisad } from './rules/fraga-ej-redovisad.ts';
import { hanvisningOkand } from './rules/hanvisning-okand.ts';
import { intervallStreck } from './rules/intervall-streck.ts';
import { javDeltar } from './rules/jav-deltar.ts';
import { javEnsidig } from './rules/jav-ensidig.ts';
import { justerareArOrdforande } from './rules/justerare-ar-ordforande.ts';
import { justerareDeltarInte } from './rules/justerare-deltar-inte.ts';
import { justerareEjNarvarande } from './rules/justerare-ej-narvarande.ts';
import { justerareSaknas } from './rules/justerare-saknas.ts';
import { justeringForSent } from './rules/justering-for-sent.ts';
import { justeringForeMote } from './rules/justering-fore-mote.ts';
import { kommunSaknas } from './rules/kommun-saknas.ts';
import { listaUtanMarkering } from './rules/lista-utan-markering.ts';
import { motesdatumSaknas } from './rules/motesdatum-saknas.ts';
import { mottagareDubblett } from './rules/mottagare-dubblett.ts';
import { mottagareObestamd } from './rules/mottagare-obestamd.ts';
import { mottagareSaknas } from './rules/mottagare-saknas.ts';
import { namnSnarlikt } from './rules/namn-snarlikt.ts';
import { omedelbarJusteringSen } from './rules/omedelbar-justering-sen.ts';
import { omrostningDeltagare } from './rules/omrostning-deltagare.ts';
import { omrostningDubblett } from './rules/omrostning-dubblett.ts';
import { omrostningLika } from './rules/omrostning-lika.ts';
import { omrostningNamnSaknas } from './rules/omrostning-namn-saknas.ts';
import { omrostningSaknas } from './rules/omrostning-saknas.ts';
import { omrostningSlutenNamn } from './rules/omrostning-sluten-namn.ts';
import { omrostningSumma } from './rules/omrostning-summa.ts';
import { omrostningUtfall } from './rules/omrostning-utfall.ts';
import { ordforandeByteSaknas } from './rules/ordforande-byte-saknas.ts';
import { ordforandeSaknas } from './rules/ordforande-saknas.ts';
import { organSaknas } from './rules/organ-saknas.ts';
import { overklagandePassarInte } from './rules/overklagande-passar-inte.ts';
import { paragrafArsfoljd } from './rules/paragraf-arsfoljd.ts';
import { paragrafDubblett } from './rules/paragraf-dubblett.ts';
import { paragrafEllerText } from './rules/paragraf-eller-text.ts';
import { paragrafLucka } from './rules/paragraf-lucka.ts';
import { paragrafOrdning } from './rules/paragraf-ordning.ts';
import { paragrafRubrikLang } from './rules/paragraf-rubrik-lang.ts';
import { paragrafRubrikSaknas } from './rules/paragraf-rubrik-saknas.ts';
import { paragrafUtanNummer } from './rules/paragraf-utan-nummer.ts';
import { paragraferOmfang } from './rules/paragrafer-omfang.ts';
import { personDubblett } from './rules/person-dubblett.ts';
import { personnummer } from './rules/personnummer.ts';
import { propositionsordningSaknas } from './rules/propositionsordning-saknas.ts';
import { rattelseOfullstandig } from './rules/rattelse-ofullstandig.ts';
import { reservationDeltogInte } from './rules/reservation-deltog-inte.ts';
import { retroaktivt } from './rules/retroaktivt.ts';
import { rubrikUtanMarkering } from './rules/rubrik-utan-markering.ts';
import { sekreterareSaknas } from './rules/sekreterare-saknas.ts';
import { tjanstgorInte } from './rules/tjanstgor-inte.ts';
import { undantagOnodigt } from './rules/undantag-onodigt.ts';
import { undantagUtanSkal } from './rules/undantag-utan-skal.ts';
import { veckodagFel } from './rules/veckodag-fel.ts';

export const RULES: readonly Rule[] = [
  kommunSaknas,
  organSaknas,
  motesdatumSaknas,
  justerareSaknas,
  justerareDeltarInte,
  justerareArOrdforande,
  justerareEjNarvarande,
  ordforandeSaknas,
  ordforandeByteSaknas,
  sekreterareSaknas,
  beslutandeSaknas,
  personDubblett,
  ersattareKrock,
  beslutsforhet,
  aterintrade,
  datumOgiltigt,
  datumFelformat,
  veckodagFel,
  justeringForeMote,
  justeringForSent,
  anslagForSent,
  anslagForKort,
  anslagOfullstandigt,
  omedelbarJusteringSen,
  paragraferOmfang,
  deltagandeUtanfor,
  rattelseOfullstandig,
  andratEfterJustering,
  paragrafLucka,
  paragrafDubblett,
  paragrafOrdning,
  paragrafArsfoljd,
  paragrafUtanNummer,
  paragrafRubrikSaknas,
  paragrafRubrikLang,
  fortsRad,
  dnrFelformat,
  dnrSaknas,
  dnrOkantOrgan,
  dnrDubblett,
  beslutSaknas,
  beslutTomt,
  beslutAnnatOrgan,
  mottagareSaknas,
  mottagareDubblett,
  mottagareObestamd,
  namnSnarlikt,
  bilagaInteListad,
  bilagaFilSaknas,
  hanvisningOkand,
  ajourneringTidSaknas,
  delegationEjAngiven,
  bevakningSaknas,
  retroaktivt,
  fragaEjRedovisad,
  blanksteg,
  citattecken,
  enhetDubbel,
  intervallStreck,
  listaUtanMarkering,
  rubrikUtanMarkering,
  propositionsordningSaknas,
  omrostningSaknas,
  omrostningNamnSaknas,
  omrostningSumma,
  omrostningDeltagare,
  omrostningDubblett,
  omrostningLika,
  omrostningUtfall,
  omrostningSlutenNamn,
  javDeltar,
  javEnsidig,
  reservationDeltogInte,
  tjanstgorInte,
  faltDubblett,
  faltOkant,
  faltPaFelPlats,
  paragrafEllerText,
  undantagOnodigt,
  undantagUtanSkal,
  personnummer,
  filsokvag,
  anteckningKvar,
  anteckningOavslutad,
  overklagandePassarInte,
];
