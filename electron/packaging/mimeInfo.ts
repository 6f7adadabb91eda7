import { DOCUMENT_EXTENSION } from "../main/handedDocuments.ts";
import { EXCHANGE_FILES } from "./builderConfig.ts";

/** Where a package puts it, from the root on; the desktop takes it in when the package is installed. */
export const MIME_INFO_PLACE = "usr/share/mime/packages/roosterwijs.xml";

/** What tells a Linux desktop which files are exchange documents, as XML (Shared MIME-info, freedesktop.org). */
export function mimeInfo(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${EXCHANGE_FILES.mimeType}">
    <comment>${EXCHANGE_FILES.description}</comment>
    <icon name="x-office-document"/>
    <sub-class-of type="application/json"/>
    <glob pattern="*.${DOCUMENT_EXTENSION}"/>
  </mime-type>
</mime-info>
`;
}
