import type { PDFPageProxy, RenderTask } from "pdfjs-dist";

/** Beyond this a canvas costs more memory than the eye gains. */
const MAX_SCALE = 4;

/** Draws a page at the size that its canvas has on the screen, again whenever that changes; returns how to stop. */
export function drawPage(canvas: HTMLCanvasElement, page: PDFPageProxy): () => void {
  let task: RenderTask | null = null;
  let drawnWidth = 0;

  const draw = () => {
    const natural = page.getViewport({ scale: 1 });
    const scale = Math.min(MAX_SCALE, (canvas.clientWidth * window.devicePixelRatio) / natural.width);
    const viewport = page.getViewport({ scale });
    const width = Math.round(viewport.width);
    if (width === 0 || width === drawnWidth) return;
    drawnWidth = width;
    task?.cancel();
    canvas.width = width;
    canvas.height = Math.round(viewport.height);
    task = page.render({ canvas, viewport });
    // A cancelled drawing rejects; that is how it is stopped.
    task.promise.catch(() => undefined);
  };

  const observer = new ResizeObserver(draw);
  observer.observe(canvas);
  return () => {
    observer.disconnect();
    task?.cancel();
  };
}
