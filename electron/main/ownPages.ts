import { RECOVERED_MARK } from "../../shared/contract/pageMarks.ts";

/*
 * The address of the program's own pages. A scheme of its own gives them an origin that no file and no website shares.
 */

export const SCHEME = "roosterwijs";
export const HOST = "app";
export const ORIGIN = `${SCHEME}://${HOST}`;

export const PAGES = {
  app: `${ORIGIN}/index.html`,
  print: `${ORIGIN}/print.html`,
  unlock: `${ORIGIN}/unlock.html`,
  update: `${ORIGIN}/update.html`,
} as const;

/** The page that is opened in the place of one that ended by itself, and says so. */
export const RECOVERED_PAGE = `${PAGES.app}?${RECOVERED_MARK}`;

/** The kinds of page; each may call its own functions of the bridge only. */
export type PageKind = keyof typeof PAGES;

/** Whether an address lies within the program's own origin; look-alike hosts, ports and user names are not it. */
export function isOwnAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return (
    url !== null && url.protocol === `${SCHEME}:` && url.host === HOST && url.username === "" && url.password === ""
  );
}

/** Whether an address is that of the page, whatever its query or fragment. */
export function isPage(address: string, kind: PageKind): boolean {
  return isOwnAddress(address) && `${ORIGIN}${new URL(address).pathname}` === PAGES[kind];
}
