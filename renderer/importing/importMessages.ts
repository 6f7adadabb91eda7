import type { ImportPreview, ImportProgress, ImportRequest } from "../../shared/importing/previewImport.ts";

/** What the worker is asked; it draws the ids of what comes new itself. */
export type PreviewRequest = Omit<ImportRequest, "newId">;

/** What the worker answers: how far it is, and at last what the import would do. */
export type PreviewMessage =
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | { readonly kind: "done"; readonly preview: ImportPreview };
