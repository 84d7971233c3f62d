/** Builds a PDF file from its objects, for tests of what reads them. */

/**
 * A file of these objects, numbered from 1, with a right cross-reference table.
 * One character a byte.
 */
export function miniPdf(objects: string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n%\u0080\u0081\u0082\u0083\n';
  const starts = objects.map((object, index) => {
    const start = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const entries = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += `${head}${entries}trailer ${trailer}\nstartxref\n${file.length}\n%%EOF`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** A stream object with the length that fits. */
export function streamObject(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** The bytes with a text replaced by one as long, so that all offsets hold. */
export function withBytes(bytes: Uint8Array, before: string, after: string): Uint8Array {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  if (before.length !== after.length || !text.includes(before)) {
    throw new Error(`Cannot put ${after} where ${before} stands.`);
  }
  return Uint8Array.from(text.replace(before, after), (character) => character.charCodeAt(0));
}
