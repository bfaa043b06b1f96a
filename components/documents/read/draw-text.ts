import type { PDFPageProxy, TextLayer } from "pdfjs-dist";

/** Lays a page's text, unseen, over the same words of its picture, at the size that `box` has; returns how to stop. */
export function drawText(box: HTMLElement, page: PDFPageProxy): () => void {
  const viewport = page.getViewport({ scale: 1 });
  const container = document.createElement("div");
  container.className = "page-text";
  box.append(container);
  let layer: TextLayer | null = null;
  let isWanted = true;

  const write = async () => {
    const pdfjs = await import("pdfjs-dist");
    if (!isWanted) return;
    layer = new pdfjs.TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
    await layer.render();
    const end = document.createElement("div");
    end.className = "page-text-end";
    container.append(end);
  };
  // Without its text the page is still to be read as a picture.
  write().catch(() => undefined);

  const fit = () => {
    const scale = (box.clientWidth / viewport.width) * page.userUnit;
    container.style.setProperty("--total-scale-factor", String(scale));
  };
  const observer = new ResizeObserver(fit);
  observer.observe(box);
  return () => {
    isWanted = false;
    observer.disconnect();
    layer?.cancel();
    container.remove();
  };
}
