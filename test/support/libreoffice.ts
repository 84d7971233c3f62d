/**
 * A real LibreOffice for tests that open a Word file as its reader does. Found
 * from `SOFFICE_PATH` or on the path; it has a profile of its own and the
 * shipped fonts, so that what is installed or open elsewhere plays no part.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FONTS = ['@expo-google-fonts/source-sans-3', '@expo-google-fonts/source-serif-4'];

/** A font configuration with the shipped fonts and the system's own for other characters. */
function fontConfiguration(folder: string): string {
  const require = createRequire(import.meta.url);
  const folders = FONTS.map((name) => dirname(require.resolve(`${name}/package.json`)));
  const places = [...folders, '/usr/share/fonts'].map((place) => `<dir>${place}</dir>`).join('');
  return `<?xml version="1.0"?><fontconfig>${places}<cachedir>${join(folder, 'fonts')}</cachedir></fontconfig>`;
}

/** Runs LibreOffice in a folder; rejects with what it said where it fails or takes too long. */
function run(folder: string, seconds: number): Promise<void> {
  const program = process.env.SOFFICE_PATH ?? 'soffice';
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
  return new Promise((resolve, reject) => {
    // A group of its own: the program starts another one, which is to end with it.
    const child = spawn(
      program,
      [`-env:UserInstallation=${profile}`, ...convert, join(folder, 'document.docx')],
      { detached: true, env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') } },
    );
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
    });
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      said += `not done after ${seconds} s`;
    }, seconds * 1000);
    child.on('error', (cause) => {
      clearTimeout(timer);
      reject(new Error('No LibreOffice found: install one, or set SOFFICE_PATH.', { cause }));
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice failed (${code}): ${said}`));
    });
  });
}

/** Opens a Word file in LibreOffice and returns its PDF; rejects where it can't be opened. */
export async function convertToPdf(docx: Uint8Array, seconds = 50): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'protokoll-'));
  try {
    await writeFile(join(folder, 'document.docx'), docx);
    await writeFile(join(folder, 'fonts.conf'), fontConfiguration(folder));
    await run(folder, seconds);
    return new Uint8Array(await readFile(join(folder, 'document.pdf')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
