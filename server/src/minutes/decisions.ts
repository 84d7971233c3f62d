/** What a body decides or proposes, from the decision and proposal sections of a §. */
import { append } from '../language/append.ts';
import { isSameBody, type OwnBody } from '../language/body-name.ts';
import type { Block, Item, Section } from '../language/tree.ts';
import type { SectionRole } from '../language/vocabulary.ts';
import type { Nodes } from './block-words.ts';
import { blocksOf, sectionsOf } from './block-words.ts';
import type { Decision, Words } from './minutes.ts';
import type { Reading } from './place.ts';
import { wordsOf } from './place.ts';
import type { PointGroup } from './points.ts';
import { readGroups } from './points.ts';
import { readProseDecisions } from './prose-decisions.ts';

/** Takes a §; returns its decisions and proposals in order. */
export function readDecisions(reading: Reading, item: Item, own: OwnBody): Decision[] {
  const sections: Section[] = [];
  addDeciding(item.children, false, sections);
  if (sections.length === 0) return readProseDecisions(reading, item, own);
  const decisions: Decision[] = [];
  for (const section of sections) {
    const before = decisions.at(-1);
    const links = before !== undefined && isNextLink(before, section);
    if (links) before.leadsOn = true;
    append(decisions, readSection(reading, section, own, links ? before : null));
  }
  return decisions;
}

function isDeciding(section: Section): boolean {
  return section.role === 'decision' || section.role === 'proposal';
}

/** Sub-sections that are a part of the decision they stand in. */
const STAYS_IN: ReadonlySet<SectionRole> = new Set<SectionRole>(['free', 'decision']);

function isPartOf(section: Section): boolean {
  return STAYS_IN.has(section.role);
}

/** Adds the sections that decide or propose by themselves, in order; within one, only those that are no part of it. */
function addDeciding(nodes: Nodes, within: boolean, sections: Section[]): void {
  for (const node of nodes) {
    if (node.type !== 'section' || (within && isPartOf(node))) continue;
    const decides = isDeciding(node);
    if (decides) sections.push(node);
    addDeciding(node.children, decides, sections);
  }
}

/** Whether a section is what the body that was proposed to will propose or decide itself. */
function isNextLink(before: Decision, { role, body }: Section): boolean {
  return role === 'proposal' && before.kind === 'proposal' && isSameBody(body, before.to);
}

function readSection(
  reading: Reading,
  section: Section,
  own: OwnBody,
  before: Decision | null,
): Decision[] {
  const heading = headingOf(reading, section);
  // Proposed straight to the body that decides: the same proposal goes on.
  const again = before !== null && isSameBody(section.body, section.to);
  const body = again ? before.body : (section.body ?? own.name);
  const { to } = section;
  const decisions: Decision[] = [];
  for (const group of readGroups(reading, runsOf(section), own)) {
    if (decisions.length === 0 && group.to !== null && isSameBody(group.body, to))
      decisions.push({ ...emptyProposal(section, heading), body, to });
    decisions.push(decisionOf(section, heading, group, { body, to }));
  }
  return decisions;
}

/** `Kommunstyrelsen föreslår fullmäktige besluta …` in a proposal to kommunstyrelsen: the link before it. */
function emptyProposal(section: Section, heading: Words | null): Decision {
  return {
    kind: 'proposal',
    body: null,
    to: null,
    heading,
    basis: null,
    points: [],
    leadsOn: true,
    position: heading?.position ?? section.position,
  };
}

function decisionOf(
  section: Section,
  heading: Words | null,
  group: PointGroup,
  whole: Pick<Decision, 'body' | 'to'>,
): Decision {
  const to = group.to ?? whole.to;
  const start = (group.basis ?? heading ?? section).position.start;
  const end = (group.points.at(-1) ?? group.basis ?? heading ?? section).position.end;
  return {
    kind: section.role === 'proposal' || to !== null ? 'proposal' : 'decision',
    body: (group.to !== null || section.body === null ? group.body : null) ?? whole.body,
    to,
    heading,
    basis: group.basis,
    points: group.points,
    leadsOn: false,
    position: { start, end },
  };
}

/** The blocks of a section and, one run each, those of the sub-sections that stay in it. */
function runsOf(section: Section): Block[][] {
  const below = sectionsOf(section.children).filter(isPartOf);
  return [blocksOf(section.children), ...below.map((sub) => blocksOf(sub.children))];
}

function headingOf(reading: Reading, section: Section): Words | null {
  const heading = section.children.find((child) => child.type === 'heading');
  return heading ? wordsOf(reading, heading) : null;
}
