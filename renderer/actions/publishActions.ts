import { texts } from "../../shared/texts/nl.ts";
import { publishedChanges } from "../publishing/publishedChanges.ts";
import type { BoardAction } from "./boardAction.ts";

const words = texts.publishing.unavailable;

/** That the roster of the week is made known, and what is other than it was then. */
export const publishActions: readonly BoardAction[] = [
  {
    id: "publishWeek",
    section: "week",
    keys: ["Shift+B"],
    on: ["roster"],
    isAvailable: ({ board: { roster } }) =>
      roster.status === "draft" || publishedChanges(roster).length > 0 || (roster.versions ?? []).length === 0
        ? true
        : words.isPublished,
    run: ({ page: { ui } }) => ui.setState({ dialog: { kind: "publish" } }),
  },
  {
    id: "showChanges",
    section: "week",
    keys: ["Shift+C"],
    on: ["roster"],
    isAvailable: ({ board: { roster } }) => (roster.versions ?? []).length > 0 || words.noVersions,
    run: ({ page: { ui } }) => ui.setState({ dialog: { kind: "changes" } }),
  },
  {
    id: "compareVersions",
    section: "week",
    keys: ["Shift+V"],
    on: ["roster"],
    isAvailable: ({ board: { roster } }) => (roster.versions ?? []).length > 0 || words.noVersions,
    run: ({ page: { ui } }) => ui.setState({ dialog: { kind: "versions" } }),
  },
];
