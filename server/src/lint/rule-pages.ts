/**
 * The manual of the rules as Markdown, in Swedish, made from the rules' own
 * pages so that manual, messages and tests cannot disagree.
 */
import { PRESETS } from '../profile/profile.ts';
import { type Bounds, boundsOf } from './presets.ts';
import type { Group, Rule, WrongExample } from './rule.ts';

/** The folder of the pages in the repository. */
const FOLDER = 'docs/regler';

const GROUPS: readonly Group[] = ['formalia', 'paragrafer', 'beslutsgång', 'publicering', 'språk'];

/** Where a rule's page is, from the root of the repository. */
export function pageUrl(id: string): string {
  return `${FOLDER}/${id}.md`;
}

/** Every page and the index by its path from the root of the repository. */
export function rulePages(rules: readonly Rule[]): ReadonlyMap<string, string> {
  const pages = rules.map((rule): [string, string] => [pageUrl(rule.id), rulePage(rule)]);
  return new Map([[`${FOLDER}/README.md`, ruleIndex(rules)], ...pages]);
}

function ruleIndex(rules: readonly Rule[]): string {
  const groups = GROUPS.flatMap((group) => {
    const own = rules.filter((rule) => rule.group === group);
    return own.length === 0 ? [] : [groupTable(group, own)];
  });
  return `# Regler

Varje meddelande om ett protokoll kommer från en regel. Här står vad reglerna finner och varför; varje regels sida har exempel.

Nivåerna är fel, varning, info, tips och av. Vilken nivå en regel har avgörs i den här ordningen:

1. inställningen \`protokoll.lint\` i redigeraren, för just den regeln,
2. \`regler\` i kommunens profil (\`protokoll.json\`), för just den regeln,
3. förvalet: inställningen \`protokoll.preset\`, på kommandoraden \`--preset\`, annars \`förval\` i profilen,
4. regelns egen nivå.

Det som någon har sagt om en enskild regel ändras alltså aldrig av ett förval, som gäller alla. Ett enskilt ställe undantas med \`[[ignorera <regel>: skäl]]\` före stycket, punkten, uppgiften, avsnittet eller paragrafen.

${presetTables()}

KL är kommunallagen (2017:725), OSL offentlighets- och sekretesslagen (2009:400), JO Justitieombudsmannen.

${groups.join('\n\n')}
`;
}

/** What each preset does, by what it means to the one who chooses it. */
function presetTables(): string {
  return `## Förval

Ett förval höjer och sänker regler tillsammans efter var i arbetet protokollet är. Regler som inte nämns har sin egen nivå. I justering och publicering räknas tomma uppgifter i ett utkast som saknade, som före en slutlig export.

| regel | ${PRESETS.join(' | ')} |
| --- | --- | --- | --- |
${presetRows().join('\n')}`;
}

function presetRows(): string[] {
  const ids = new Set(PRESETS.flatMap((preset) => Object.keys(boundsOf(preset))));
  return [...ids].sort().map((id) => {
    const cells = PRESETS.map((preset) => boundsWords(boundsOf(preset)[id] ?? {}));
    return `| [${id}](${id}.md) | ${cells.join(' | ')} |`;
  });
}

function boundsWords({ atLeast, atMost }: Bounds): string {
  if (atMost === 'av') return 'av';
  if (atLeast) return `minst ${atLeast}`;
  return atMost ? `högst ${atMost}` : '';
}

function groupTable(group: Group, rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, level, page }) => `| [${id}](${id}.md) | ${level} | ${page.summary.sv} |`,
  );
  const title = group.charAt(0).toUpperCase() + group.slice(1);
  return `## ${title}\n\n| regel | nivå | finner |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

/** One rule's page. */
function rulePage({ id, group, level, page }: Rule): string {
  const facts = [`Grupp: ${group}`, `Nivå: ${level}`, `Stöd: ${page.source ?? 'praxis'}`];
  const parts = [
    `# ${id}`,
    page.summary.sv,
    `*${facts.join(' · ')}*`,
    page.why.sv,
    ...(page.setting ? [page.setting.told.sv] : []),
    '## Rätt',
    ...page.right.map(fenced),
    '## Fel',
    ...page.wrong.map(wrongExample),
    `[Alla regler](README.md)`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function wrongExample({ text, messages, marks, fixed }: WrongExample): string {
  const findings = messages.map((message, i) => `- \`${marks[i] ?? ''}\`: ${message}`);
  const parts = [fenced(text), findings.join('\n')];
  if (fixed !== undefined) parts.push('Efter snabbfixen:', fenced(fixed));
  return parts.join('\n\n');
}

function fenced(text: string): string {
  return `\`\`\`protokoll\n${text.trimEnd()}\n\`\`\``;
}
