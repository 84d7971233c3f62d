/** Whether XML is well-formed, for tests of files that Word refuses when it is not. */

const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>/y;
const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"(?: standalone="(?:yes|no)")?\?>/;
const TEXT = /[^<]+/y;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi;
/** What XML 1.0 § 2.2 leaves out. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/u;

function attributeProblem(attributes: string): string | null {
  const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, name]) => name);
  return new Set(names).size === names.length ? null : `an attribute twice in${attributes}`;
}

/** What is wrong with a whole XML file of elements, attributes and text, or null. */
export function xmlProblem(xml: string): string | null {
  if (FORBIDDEN.test(xml)) return 'a forbidden character';
  const declaration = DECLARATION.exec(xml)?.[0] ?? '';
  if (declaration === '') return 'no declaration';
  if (xml.replace(ENTITY, '').includes('&')) return 'an & that is no entity';
  const open: string[] = [];
  let at = declaration.length;
  while (at < xml.length) {
    TEXT.lastIndex = at;
    const text = TEXT.exec(xml)?.[0];
    if (text !== undefined) {
      if (text.includes(']]>')) return ']]> in text';
      if (open.length === 0) return 'text outside the root';
      at += text.length;
      continue;
    }
    TAG.lastIndex = at;
    const match = TAG.exec(xml);
    if (match === null) return `no tag at ${xml.slice(at, at + 40)}`;
    const [whole, end, name = '', attributes = '', empty] = match;
    const problem = attributeProblem(attributes);
    if (problem !== null) return problem;
    if (end === '/' && open.pop() !== name) return `</${name}> closes another element`;
    if (end === '' && empty === '') open.push(name);
    at += whole.length;
  }
  return open.length === 0 ? null : `<${open.at(-1)}> is not closed`;
}
