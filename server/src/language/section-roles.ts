/** Roles that depend on the other sections of the §: chains of proposals, `Förslag till beslut`. */
import { isSameBody, type OwnBody } from './body-name.ts';
import type { Item, Section } from './tree.ts';

/**
 * Settles the roles of a §'s sections, in place.
 *
 * Another body's decision right after a proposal is the next link of the chain
 * (utskott → styrelse → fullmäktige): a proposal by the body before it. In
 * such a link `body` is who proposes and `to` who decides.
 *
 * @param item the §
 * @param undecided its sections that are proposals, or incoming ones where the § decides
 * @param own the file's own body
 */
export function resolveRoles(item: Item, undecided: ReadonlySet<Section>, own: OwnBody): void {
  let decided = false;
  let proposal: Section | null = null;
  for (const section of item.children) {
    if (section.type !== 'section') continue;
    proposal = linkTo(proposal, section, undecided, own);
    decided ||= decides(section, undecided);
    for (const sub of section.children) {
      if (sub.type !== 'section') continue;
      proposal = linkTo(proposal, sub, undecided, own) ?? proposal;
      decided ||= decides(sub, undecided);
    }
  }
  if (decided) for (const section of undecided) section.role = 'incoming';
}

function decides(section: Section, undecided: ReadonlySet<Section>): boolean {
  return section.role === 'decision' || (section.role === 'proposal' && !undecided.has(section));
}

/** Makes `section` the next link where it is one; returns the link that the next may continue. */
function linkTo(
  proposal: Section | null,
  section: Section,
  undecided: ReadonlySet<Section>,
  own: OwnBody,
): Section | null {
  if (!proposal || !isNextLink(proposal, section, own)) {
    return section.role === 'proposal' && !undecided.has(section) ? section : null;
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
