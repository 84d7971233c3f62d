/** Roles that depend on the other sections of the §: chains of proposals, `Förslag till beslut`. */
import { isSameBody, type OwnBody } from './body-name.ts';
import type { Item, Section } from './tree.ts';

/**
 * Settles the roles of a §'s sections, in place.
 *
 * Another body's decision right after a proposal is the next link of the chain
 * (utskott → styrelse → fullmäktige): a proposal by the body before it. In
 * such a link `body` is who proposes and `to` who decides.
 */
export function resolveRoles(item: Item, own: OwnBody): void {
  const sections = item.children.filter((child) => child.type === 'section');
  linkChain(sections, own);
  const all = sections.flatMap((section) => [section, ...subsectionsOf(section)]);
  const decided = all.some(
    ({ role, data }) => role === 'decision' || (role === 'proposal' && !isUndecided(data)),
  );
  for (const section of all) {
    if (!isUndecided(section.data)) continue;
    if (decided) section.role = 'incoming';
    delete section.data;
  }
}

declare module 'unist' {
  interface Data {
    /** While a § is read: `Förslag till beslut`, whose role the rest of the § decides. */
    undecided?: boolean;
  }
}

function isUndecided(data: Section['data']): boolean {
  return data?.undecided === true;
}

function subsectionsOf(section: Section): Section[] {
  return section.children.filter((child) => child.type === 'section');
}

/** Follows the sections in order; `proposal` is the link that the next may continue. */
function linkChain(sections: readonly Section[], own: OwnBody): void {
  let proposal: Section | null = null;
  for (const section of sections) {
    proposal = linkTo(proposal, section, own);
    for (const sub of subsectionsOf(section)) proposal = linkTo(proposal, sub, own) ?? proposal;
  }
}

/** Makes `section` the next link where it is one; returns the link that the next may continue. */
function linkTo(proposal: Section | null, section: Section, own: OwnBody): Section | null {
  if (!proposal || !isNextLink(proposal, section, own)) {
    return section.role === 'proposal' && !isUndecided(section.data) ? section : null;
  }
  const { role, body, to } = section;
  section.role = 'proposal';
  section.body = proposal.to ?? proposal.body;
  section.to = role === 'incoming' ? to : withoutCapital(body);
  return section;
}

function isNextLink(proposal: Section, { role, body }: Section, own: OwnBody): boolean {
  if (body === null || isSameBody(body, proposal.body)) return false;
  if (role === 'other-decision') return true;
  if (role === 'incoming') return isSameBody(body, proposal.to);
  // Where the head names no body, any decision looks like the file's own.
  return role === 'decision' && own.name === null;
}

/** `Kommunfullmäktiges beslut` is addressed to `kommunfullmäktige`; `KF` stays `KF`. */
function withoutCapital(body: string | null): string | null {
  return body && body !== body.toUpperCase() ? body.charAt(0).toLowerCase() + body.slice(1) : body;
}
