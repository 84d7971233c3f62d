/**
 * Files and folders that are not as files and folders usually are: the command
 * line ends, says what it could not read, and does the rest.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environment, folderWith, program, run } from '../support/cli.ts';
import { largest } from '../support/effort.ts';

const EXAMPLE = readFileSync(
  new URL('../../examples/forsta-protokollet.protokoll', import.meta.url),
  'utf8',
);
const CLEAN = { code: 0, stdout: 'Inga anmärkningar.\n', stderr: '' };

/** A protokoll of a committee whose first § is given. */
function minutesFrom(number: number, date: string): string {
  return `Kommun: Granånger\nOrgan: Kulturnämnden\nSammanträdesdatum: ${date}\n\n§ ${number}\n\nRapporter\n`;
}

describe('what is no file', () => {
  test.each(['b.protokoll', 'a.justerat', 'bilaga.pdf'])(
    'a pipe that nobody writes to, as %s beside a protokoll, is not waited for',
    (name) => {
      const cwd = folderWith({ 'a.protokoll': EXAMPLE });
      execFileSync('mkfifo', [join(cwd, name)]);
      expect(run(['check', 'a.protokoll'], { cwd })).toEqual(CLEAN);
      expect(run(['check', '.'], { cwd })).toEqual(CLEAN);
    },
  );

  test('a device without an end beside a protokoll is not read', () => {
    const cwd = folderWith({ 'a.protokoll': EXAMPLE });
    symlinkSync('/dev/zero', join(cwd, 'b.protokoll'));
    expect(run(['check', 'a.protokoll'], { cwd })).toEqual(CLEAN);
    expect(run(['check', '.'], { cwd })).toEqual(CLEAN);
  });

  test('a profile that is a pipe is told of and left out', () => {
    const cwd = folderWith({ 'a.protokoll': EXAMPLE });
    execFileSync('mkfifo', [join(cwd, 'protokoll.json')]);
    expect(run(['check', 'a.protokoll'], { cwd })).toEqual({
      ...CLEAN,
      stderr:
        'protokoll.json är ingen textfil. Har du valt rätt fil? Kommunens inställningar används därför inte.\n',
    });
  });

  test('a profile that is a folder is told of and left out', () => {
    const cwd = folderWith({ 'a.protokoll': EXAMPLE });
    mkdirSync(join(cwd, 'protokoll.json'));
    expect(run(['check', 'a.protokoll'], { cwd })).toEqual({
      ...CLEAN,
      stderr:
        'protokoll.json är en mapp. Ange en fil. Kommunens inställningar används därför inte.\n',
    });
  });
});

describe('a file that is saved by somebody else while it is read', () => {
  const DISK = new URL('../support/disk.mjs', import.meta.url).href;
  const env = { NODE_OPTIONS: `--import=${DISK}`, DISK_CHANGE: 'Tillagt av någon annan.\n' };

  test.each([
    ['format --write', 'Kommun:  Granånger\n'],
    [
      'check --fix',
      'Kommun: Granånger\n\n§ 1\n\nTaxa\n\nTaxan gäller enligt 4§  reglementet från i dag.\n',
    ],
  ])('is left to them by %s', (command, text) => {
    const cwd = folderWith({ 'a.protokoll': text });
    const { code, stderr } = run([...command.split(' '), 'a.protokoll'], { cwd, env });
    expect(readFileSync(join(cwd, 'a.protokoll'), 'utf8')).toBe(`${text}${env.DISK_CHANGE}`);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'a.protokoll ändrades av någon annan under tiden och skrevs därför inte. Kör kommandot igen.\n',
    );
  });
});

describe('links', () => {
  test('that lead around in a circle are gone through once', () => {
    const cwd = folderWith({ 'a.protokoll': EXAMPLE });
    mkdirSync(join(cwd, 'mars'));
    symlinkSync('..', join(cwd, 'mars', 'upp'));
    symlinkSync('../mars', join(cwd, 'mars', 'samma'));
    symlinkSync('.', join(cwd, 'här'));
    symlinkSync('../a.protokoll', join(cwd, 'mars', 'igen.protokoll'));
    expect(run(['check', '.'], { cwd })).toEqual(CLEAN);
  });

  test('that lead nowhere are told of, not passed over', () => {
    const cwd = folderWith({ 'a.protokoll': EXAMPLE });
    symlinkSync('borta', join(cwd, 'b.protokoll'));
    symlinkSync('c.protokoll', join(cwd, 'c.protokoll'));
    expect(run(['check', '.'], { cwd })).toEqual({
      code: 2,
      stdout: 'Inga anmärkningar.\n',
      stderr:
        'b.protokoll finns inte. Kontrollera namnet och mappen.\nc.protokoll går inte att läsa (ELOOP).\n',
    });
  });
});

describe('large folders', () => {
  test('of other files cost next to nothing', () => {
    const cwd = folderWith({ 'a.protokoll': EXAMPLE });
    const count = largest(1000, 100_000);
    for (let i = 0; i < count; i++) writeFileSync(join(cwd, `bilaga-${i}.pdf`), '');
    expect(run(['check', 'a.protokoll'], { cwd })).toEqual(CLEAN);
    expect(run(['check', '.'], { cwd })).toEqual(CLEAN);
  });

  test('of protokoll are all read, however few files may be open at a time', () => {
    const cwd = folderWith({ 'x.protokoll': minutesFrom(9, '2026-03-10') });
    const count = largest(200, 10_000);
    for (let i = 0; i < count; i++) writeFileSync(join(cwd, `a${i}.protokoll`), EXAMPLE);
    // Behind all others: what the system refuses to open is not among the first.
    writeFileSync(join(cwd, 'z.protokoll'), minutesFrom(5, '2026-02-10'));
    const { stdout } = spawnSync(
      'bash',
      ['-c', 'ulimit -n 64 && exec "$@"', 'bash', ...program(), 'check', 'x.protokoll'],
      { cwd, env: environment({ cwd }), encoding: 'utf8' },
    );
    expect(stdout).toContain('paragraf-arsfoljd');
  });

  test('that are deep are gone through to the bottom', () => {
    const cwd = folderWith();
    const deep = join(cwd, ...Array.from({ length: 200 }, () => 'ned'));
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, 'a.protokoll'), EXAMPLE);
    expect(run(['check', '.'], { cwd })).toEqual(CLEAN);
  });
});

describe('large files', () => {
  const LARGE = Buffer.alloc(largest(10, 100) * 1_000_000, 'a');

  test('are checked, and no hindrance to what lies beside them', () => {
    const cwd = folderWith({ 'stor.protokoll': LARGE, 'a.protokoll': EXAMPLE });
    expect(run(['check', 'a.protokoll'], { cwd })).toEqual(CLEAN);
    const { code, stdout } = run(['check', 'stor.protokoll'], { cwd });
    expect([code, stdout.length < 10_000]).toEqual([1, true]);
  });

  test('of zeros are no text', () => {
    const cwd = folderWith({ 'noll.protokoll': new Uint8Array(LARGE.length) });
    expect(run(['format', '--write', 'noll.protokoll'], { cwd }).code).toBe(2);
    expect(readFileSync(join(cwd, 'noll.protokoll')).every((byte) => byte === 0)).toBe(true);
  });
});

/** Names that a file system takes, and a terminal or a list of names does not take well. */
const NAMES = [
  'med blanksteg.protokoll',
  'möte.protokoll'.normalize('NFC'),
  'möte.protokoll'.normalize('NFD'),
  'ny\nrad.protokoll',
  'röd\u001b[31m.protokoll',
  'åt andra hållet\u202e.protokoll',
  "'citat'\"$(id)`id`;&|.protokoll",
  '100 % #1?.protokoll',
  '-rf.protokoll',
  '.protokoll.protokoll',
];

/** Nothing in a name commands the terminal, or looks like another line. */
function expectTame(told: string, lines: number): void {
  expect(told).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
  expect(told.trimEnd().split('\n')).toHaveLength(lines);
}

describe('names', () => {
  const paths = NAMES.map((name) => `./${name}`);

  test('are read, written and told of', () => {
    const text = EXAMPLE.replaceAll('## ', '##');
    const cwd = folderWith(Object.fromEntries(NAMES.map((name) => [name, text])));
    const written = run(['format', '--write', ...paths], { cwd });
    expect(written.code).toBe(0);
    expectTame(written.stdout + written.stderr, NAMES.length);
    for (const name of NAMES) expect(readFileSync(join(cwd, name), 'utf8')).toBe(EXAMPLE);
  });

  test.each(NAMES.slice(3, 7))('%j names what is made of it', (name) => {
    const cwd = folderWith({ [name]: EXAMPLE });
    const made = run(['export', `./${name}`, '--to', 'txt,html,json'], { cwd });
    expect(made.code).toBe(0);
    expectTame(made.stdout + made.stderr, 3);
    const base = name.slice(0, -'.protokoll'.length);
    for (const ending of ['txt', 'html', 'json']) {
      expect(readdirSync(cwd)).toContain(`${base}.${ending}`);
    }
  });

  test('stand in reports for programs as they are', () => {
    const cwd = folderWith(Object.fromEntries(NAMES.map((name) => [name, 'Kommun: Granånger\n'])));
    const json: { file: string }[] = JSON.parse(
      run(['check', ...paths, '--format', 'json'], { cwd }).stdout,
    );
    expect(new Set(json.map(({ file }) => file))).toEqual(new Set(paths));
    const sarif = JSON.parse(run(['check', ...paths, '--format', 'sarif'], { cwd }).stdout);
    const uris: string[] = sarif.runs[0].results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(new Set(uris.map(decodeURIComponent))).toEqual(new Set(NAMES));
  });

  test('in both forms of Unicode are two files', () => {
    const cwd = folderWith({
      ['ö.protokoll'.normalize('NFC')]: EXAMPLE,
      ['ö.protokoll'.normalize('NFD')]: EXAMPLE,
    });
    expect(run(['check', '.'], { cwd }).stdout).toBe('Inga anmärkningar i 2 filer.\n');
  });

  test('that are no Unicode are told of, not passed over', () => {
    const cwd = folderWith({ 'a.protokoll': EXAMPLE });
    writeFileSync(
      Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from('\xe5.protokoll', 'latin1')]),
      EXAMPLE,
    );
    expect(run(['check', '.'], { cwd })).toEqual({
      code: 2,
      stdout: 'Inga anmärkningar.\n',
      stderr: '\ufffd.protokoll finns inte. Kontrollera namnet och mappen.\n',
    });
  });
});
