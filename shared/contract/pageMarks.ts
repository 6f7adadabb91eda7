/** In the query of the page's address when it stands in the place of one that ended by itself. */
export const RECOVERED_MARK = "hersteld";
