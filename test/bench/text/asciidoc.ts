/** The same prose for asciidoctor. */

/** A protokoll as AsciiDoc: a § line is a heading of a page of its own. */
export function toAsciidoc(protokoll: string): string {
  const lines = protokoll.split('\n').flatMap((line, i, all) => {
    if (line.startsWith('§')) return ['<<<', '', `== ${line}`];
    if (line.startsWith('## ')) return [`=== ${line.slice(3)}`, ''];
    if (line.startsWith('- ')) return [`* ${line.slice(2)}`];
    if (/^\|[ |:-]+\|$/u.test(line)) return [];
    if (line.startsWith('|')) return rowLines(line, all[i - 1] ?? '', all[i + 1] ?? '');
    return line === '-----' ? ["'''"] : [line];
  });
  return `= Protokoll\n:lang: sv\n\n${lines.join('\n')}`;
}

function rowLines(line: string, above: string, below: string): string[] {
  return [
    ...(above.startsWith('|') ? [] : ['|===']),
    line.replace(/ ?\|\s*$/u, ''),
    ...(below.startsWith('|') ? [] : ['|===']),
  ];
}
