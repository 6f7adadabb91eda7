/* The worker that reads PDFs; the library listens to the page by itself. */
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
