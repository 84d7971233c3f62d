/** The reader of PDF, in a script of its own: pdf.js, which draws what any reader would show. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
// @ts-expect-error: the package has no types for the part that it runs in a worker.
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { OpenedPdf } from './pdf-reader.ts';

// The page's policy allows no worker, and a protokoll's pages are quickly read.
Object.assign(globalThis, { pdfjsWorker: worker });

window.pdfReader = {
  async open(bytes): Promise<OpenedPdf> {
    const pdf = await getDocument({
      data: bytes,
      isEvalSupported: false,
      useWasm: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    return {
      pages: pdf.numPages,
      width,
      height,
      async draw(number, canvas, scale) {
        const page = await pdf.getPage(number);
        const viewport = page.getViewport({ scale });
        canvas.width = Math.round(viewport.width);
        canvas.height = Math.round(viewport.height);
        await page.render({ canvas, viewport }).promise;
        page.cleanup();
      },
      close: () => void pdf.loadingTask.destroy(),
    };
  },
};
