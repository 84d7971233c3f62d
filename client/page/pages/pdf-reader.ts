/** What the pages need of a reader of PDF, which is loaded when pages are first looked at. */

export interface OpenedPdf {
  pages: number;
  /** Of a page, in points. */
  width: number;
  height: number;
  /** Draws a page (from 1), `scale` pixels a point. */
  draw(page: number, canvas: HTMLCanvasElement, scale: number): Promise<void>;
  close(): void;
}

export interface PdfReader {
  open(bytes: Uint8Array): Promise<OpenedPdf>;
}

declare global {
  interface Window {
    /** Set by the script that holds the reader. */
    pdfReader?: PdfReader;
  }
}

let loading: Promise<PdfReader> | null = null;

/**
 * Loads the reader beside the page's own script, once.
 *
 * @param own the page's script, whose place and number that is used once count
 */
export function loadReader(own: HTMLScriptElement): Promise<PdfReader> {
  loading ??= new Promise<PdfReader>((resolve, reject) => {
    const script = document.createElement('script');
    script.nonce = own.nonce;
    script.src = own.src.replace(/page\.js(?=$|\?)/u, 'pages.js');
    script.addEventListener('load', () =>
      window.pdfReader ? resolve(window.pdfReader) : reject(new Error('no reader')),
    );
    script.addEventListener('error', () => reject(new Error('the reader cannot be loaded')));
    document.head.append(script);
  });
  return loading;
}
