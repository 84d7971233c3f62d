/** The typesetting engine: Typst as WASM, with the fonts that it may use. */
import initialise, {
  type TypstCompiler,
  TypstCompilerBuilder,
  type TypstCompileWorld,
} from '@myriaddreamin/typst-ts-web-compiler';
import type { Coverage } from './characters.ts';
import { readFontFace } from './font-face.ts';

export interface EngineAssets {
  /** The compiler: `typst_ts_web_compiler_bg.wasm`. */
  wasm: Uint8Array;
  /** TrueType faces. The engine has no others: not the system's, none of its own. */
  fonts: readonly Uint8Array[];
}

export interface Typeset {
  pdf: Uint8Array;
  /** The values of all `metadata` with the label `item-page`, in document order. */
  itemPages: unknown;
}

export interface PdfEngine {
  /** Typesets Typst source. Throws `TypesetError` for anything the compiler says. */
  typeset(source: string): Typeset;
  /** The characters that every face of a family can show. Throws where there is no such face. */
  coverage(family: string): Coverage;
  /**
   * Bytes that the engine holds. It keeps what it has typeset, so that the
   * next version of a document is quick, and never gives it back: a process
   * that typesets many documents starts anew before this comes near 4 GB.
   */
  memory(): number;
}

/** What the compiler has against a source: never a user's text, always a fault of ours or want of memory. */
export class TypesetError extends Error {
  override name = 'TypesetError';
}

/** What the compiler answers. */
interface Outcome {
  diagnostics?: Diagnostic[];
  result?: Uint8Array;
}

interface Diagnostic {
  range: string;
  severity: string;
  message: string;
}

const MAIN = '/main.typ';
const PAGED = 0;
const PDF = 1;
const DIAGNOSTICS_AS_OBJECTS = 3;

/**
 * Starts the engine. The compiler is one per process (or worker) and keeps
 * its memory until that ends. Throws where the bytes are no compiler or font.
 */
export async function createPdfEngine({ wasm, fonts }: EngineAssets): Promise<PdfEngine> {
  const faces = fonts.map(readFontFace);
  const { memory } = await initialise({ module_or_path: wasm });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  return {
    typeset: (source) => typeset(compiler, source),
    coverage(family) {
      const sets = faces.filter((face) => face.family === family).map((face) => face.codePoints);
      if (sets.length === 0) throw new TypesetError(`No face of ${family} was given.`);
      return (codePoint) => sets.every((set) => set.has(codePoint));
    },
    memory: () => memory.buffer.byteLength,
  };
}

function typeset(compiler: TypstCompiler, source: string): Typeset {
  try {
    compiler.add_source(MAIN, source);
    const world = compiler.snapshot('/', MAIN);
    const outcome = compile(world);
    world.free();
    if ('pdf' in outcome) return outcome;
    throw new TypesetError(`${outcome.severity}: ${outcome.message} (${outcome.range})`);
  } catch (error) {
    if (error instanceof TypesetError) throw error;
    throw new TypesetError('The engine stopped. The document may be too large for its memory.', {
      cause: error,
    });
  }
}

/** Any diagnostic stops: a warning such as "unknown font family" is a blank document. */
function compile(world: TypstCompileWorld): Typeset | Diagnostic {
  const compiled: Outcome = world.compile(PAGED, DIAGNOSTICS_AS_OBJECTS);
  const [problem] = compiled.diagnostics ?? [];
  if (problem !== undefined) return problem;
  const artifact: Outcome = world.get_artifact(PDF, DIAGNOSTICS_AS_OBJECTS);
  const [exportProblem] = artifact.diagnostics ?? [];
  if (exportProblem !== undefined) return exportProblem;
  return {
    pdf: artifact.result ?? new Uint8Array(),
    itemPages: JSON.parse(world.query(PAGED, '<item-page>', 'value')),
  };
}
