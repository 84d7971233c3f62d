/** Changes a part of the page into a new one and touches only what differs. */

/**
 * Makes the children of an element the same as those of a fragment. What is
 * the same stays where it is, with its selection and its place on the screen.
 */
export function patchChildren(element: Element, fresh: ParentNode): void {
  const before = [...element.childNodes];
  const after = [...fresh.childNodes];
  const [start, endBefore, endAfter] = differing(before, after, (one, other) =>
    one.isEqualNode(other),
  );
  const follower = before[endBefore] ?? null;
  const old = before.slice(start, endBefore);
  const wanted = after.slice(start, endAfter);
  for (const [index, node] of wanted.entries()) {
    const existing = old[index];
    if (!existing) element.insertBefore(node, follower);
    else if (!patched(existing, node)) existing.replaceWith(node);
  }
  for (const node of old.slice(wanted.length)) node.remove();
}

/** Takes two lists; returns where they begin to differ, and where each ends to. */
export function differing<One, Other>(
  before: readonly One[],
  after: readonly Other[],
  isSame: (one: One, other: Other) => boolean,
): [start: number, endBefore: number, endAfter: number] {
  const same = (i: number, j: number): boolean => {
    const [one, other] = [before[i], after[j]];
    return one !== undefined && other !== undefined && isSame(one, other);
  };
  let start = 0;
  while (start < before.length && start < after.length && same(start, start)) start++;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && same(endBefore - 1, endAfter - 1)) {
    endBefore--;
    endAfter--;
  }
  return [start, endBefore, endAfter];
}

/** Changes a node into another of its kind; false where it is of another kind. */
function patched(node: Node, fresh: Node): boolean {
  if (node instanceof Text && fresh instanceof Text) {
    if (node.data !== fresh.data) node.data = fresh.data;
    return true;
  }
  if (!(node instanceof Element && fresh instanceof Element)) return false;
  if (node.tagName !== fresh.tagName) return false;
  patchAttributes(node, fresh);
  patchChildren(node, fresh);
  return true;
}

function patchAttributes(element: Element, fresh: Element): void {
  for (const name of element.getAttributeNames()) {
    if (!fresh.hasAttribute(name)) element.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
