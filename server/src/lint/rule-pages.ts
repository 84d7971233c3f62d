/**
 * The manual of the rules as Markdown, in Swedish, made from the rules' own
 * pages so that manual, messages and tests cannot disagree.
 */
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

Nivåerna är fel, varning, info, tips och av. En regels nivå ändras med inställningen \`protokoll.lint.<regel>\`, eller för hela kommunen under \`regler\` i profilen (\`protokoll.json\`); inställningen går före profilen. Ett enskilt ställe undantas med \`[[ignorera <regel>: skäl]]\` före stycket, punkten, uppgiften, avsnittet eller paragrafen.

KL är kommunallagen (2017:725), OSL offentlighets- och sekretesslagen (2009:400), JO Justitieombudsmannen.

${groups.join('\n\n')}
`;
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
