/* A list that several people have each of their own, and what is done to all of them alike. */

export const LIST_MODES = ["unchanged", "add", "remove", "replace"] as const;

export type ListMode = (typeof LIST_MODES)[number];

/** The list of one person after that. */
export function listAfter(
  before: readonly string[] = [],
  mode: Exclude<ListMode, "unchanged">,
  chosen: readonly string[],
): string[] {
  switch (mode) {
    case "add":
      return [...new Set([...before, ...chosen])];
    case "remove":
      return before.filter((id) => !chosen.includes(id));
    case "replace":
      return [...chosen];
  }
}
