/**
 * The colours that a window shows until its page has drawn, so that a dark screen does not flash white. They are
 * `--canvas` of the design tokens; a test compares them.
 */
export const PAGE_BACKGROUND = { light: "#f4f6f9", dark: "#0f1319" } as const;
