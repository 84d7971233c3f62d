/**
 * Given names that differ in a letter or two and are names all the same:
 * `Karin` and `Karina` are two people, `Beatrise` is `Beatrice` misspelt.
 */

/** Common names that have such a neighbour. */
const KNOWN = new Set(
  (
    'agnes agneta albin alex alexander alexandra alf alice alicia alva alvar alvin ' +
    'amanda amina amir anders andrea andreas anette anita ann anna anne anneli annelie ' +
    'annika anton antonia arne arvid astrid august augusta axel barbro bengt benny berit ' +
    'bertil bo boel bosse britt britta carin carina carl carla carola carolina caroline ' +
    'cecilia charlotta charlotte christer christian christina christine dan daniel ' +
    'daniela daniella david dennis diana edit edvin edward einar elin elina eline elisa ' +
    'elisabet elisabeth ellen ellinor elsa elsie emil emilia emilie emma emmy eric erica ' +
    'erik erika ester eva evelina fredric fredrica fredrik fredrika frida gabriel ' +
    'gabriella georg george gerd gerda greta gun gunilla gunnar gunnel gustaf gustav ' +
    'göran gösta hampus hanna hannah hannes hans harald harriet hedda hedvig helen ' +
    'helena helene helge henric henrik henry hilda hillevi ida inga inge ingela inger ' +
    'ingrid irene iris isabell isabella isabelle jan jana jane janne jannica jasmin ' +
    'jasmine jennie jenny jens jesper jessica jim jimmy joakim joel johan johanna john ' +
    'johnny jon jonas jonna jonny josef josefin josefina josefine julia julie julius ' +
    'jörgen kaj kajsa karin karina karl karla karolin karolina katarina katrin kenneth ' +
    'kent kerstin kim kjell klara klas kristian kristin kristina kristine lars lasse ' +
    'lena lennart leo leon lina linda line linn linnea lisa lisbet lise lotta lotten ' +
    'louise lovisa lucas ludvig luisa lukas mads magda magdalena magnus maj maja malena ' +
    'malin margareta margaretha mari maria mariana marianne marie marika marina marita ' +
    'martha martin martina mats mattias max maya mia michaela mikael mikaela mona monica ' +
    'monika nadia nadja natalia natalie nathalie nicklas nicole niklas nils nina nora ' +
    'ola oliver olivia olle olof olov oscar oskar otto patric patrik paul paula pauline ' +
    'per pernilla peter petra petter pia ragnar rebecca rebecka rikard robert roberta ' +
    'robin roger roland rolf ronja rosa rose roy rune rut ruth samir samira sandra sara ' +
    'sarah selma senada simon simona sofia sofie sonja sonny stefan stefania stella sten ' +
    'stig stina sture susann susanna susanne svea sven sylvia tage therese tilda tim ' +
    'tina tom tomas tommy tony tor tora tord tore torsten tove tuva ulf ulla ulrica ' +
    'ulrik ulrika urban vera verner victor victoria viktor viktoria vilma viola viveca ' +
    'vivi ylva yvonne åke åsa örjan'
  ).split(' '),
);

/** Takes two given names in lower case; returns whether they are two names, not one in two spellings. */
export function areOtherNames(a: string, b: string): boolean {
  return KNOWN.has(a) && KNOWN.has(b) && soundOf(a) !== soundOf(b);
}

/** `Christina` and `Kristina`, `Ewa` and `Eva`, `Sara` and `Sarah` sound the same. */
function soundOf(name: string): string {
  return name
    .replace(/ch|ck|c(?![eiy])|q/gu, 'k')
    .replace(/c/gu, 's')
    .replace(/w/gu, 'v')
    .replace(/z/gu, 's')
    .replace(/ph/gu, 'f')
    .replace(/f$/u, 'v')
    .replace(/th/gu, 't')
    .replace(/h$/u, '')
    .replace(/(.)\1/gu, '$1');
}
