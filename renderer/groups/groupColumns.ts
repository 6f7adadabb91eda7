import { type CareKind, careSchema, type Group, type Location } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText } from "../controls/dateEntry.ts";
import { numberText, problemOfName } from "../masterData/formReading.ts";
import type { GridColumn } from "../masterData/gridColumn.ts";
import { missingColumn } from "../masterData/missingColumn.ts";
import { windowsSummary } from "../masterData/windowWords.ts";
import { MOST_PLACES } from "./groupForm.ts";
import type { GroupRow } from "./groupRows.ts";

const words = texts.groups;
const { errors: sentences } = texts.masterData.form;

/** What a cell changes: the group as it comes to be. */
export type StoreGroup = (row: GroupRow, part: Partial<Group>) => string | null;

/** The columns of the table of groups. */
export function groupColumns(location: Location, store: StoreGroup): readonly GridColumn<GroupRow>[] {
  return [
    {
      key: "name",
      title: words.columns.name,
      width: 7.5,
      text: ({ name }) => name,
      edit: {
        kind: "text",
        value: ({ group }) => group.name ?? "",
        commit: (row, text) => problemOfName(text) ?? store(row, { name: text.trim() }),
      },
    },
    {
      key: "care",
      title: words.columns.care,
      width: 6.5,
      text: ({ group }) => texts.domain.care[group.care],
      edit: {
        kind: "choice",
        choices: careSchema.options.map((key) => ({ key, text: texts.domain.care[key] })),
        value: ({ group }) => group.care,
        commit: (row, key) => store(row, { care: key as CareKind }),
      },
    },
    {
      key: "maxChildren",
      title: words.columns.maxChildren,
      width: 4.5,
      text: ({ group }) => numberText(group.maxChildren) || texts.masterData.none,
      sortBy: ({ group }) => group.maxChildren ?? null,
      edit: {
        kind: "text",
        value: ({ group }) => numberText(group.maxChildren),
        commit: (row, text) => {
          const places = Number(text.trim());
          if (!Number.isInteger(places) || places < 0 || places > MOST_PLACES) return sentences.whole(MOST_PLACES);
          return store(row, { maxChildren: places === 0 ? undefined : places });
        },
      },
    },
    {
      key: "children",
      title: words.columns.children,
      width: 4.75,
      text: ({ children }) => String(children),
      sortBy: ({ children }) => children,
      tone: ({ children, isClosed }) => (isClosed && children > 0 ? "problem" : null),
    },
    {
      key: "ages",
      title: words.columns.ages,
      width: 5,
      text: ({ ages }) => (ages === null ? texts.masterData.none : words.ages(...ages)),
      sortBy: ({ ages }) => ages?.[0] ?? null,
    },
    {
      key: "ve",
      title: words.columns.ve,
      width: 7,
      text: ({ group }) => veText(group),
      tone: ({ group }) => (group.ve === true ? null : "quiet"),
    },
    {
      key: "windows",
      title: words.columns.windows,
      width: 9,
      text: ({ group }) => windowsText(group, location),
      tone: ({ group }) => (group.deviationWindows?.length ? null : "quiet"),
    },
    {
      key: "period",
      title: words.columns.period,
      width: 5,
      text: periodText,
      sortBy: ({ group }) => group.from ?? null,
      tone: ({ isClosed }) => (isClosed ? "quiet" : null),
    },
    missingColumn(words.fields),
  ];
}

function veText({ ve, veHours }: Group): string {
  if (ve !== true) return words.veHours.no;
  if (veHours === undefined) return words.veHours.unknown;
  return veHours.length === 0 ? words.veHours.none : windowsSummary(veHours);
}

function windowsText({ deviationWindows = [] }: Group, location: Location): string {
  return deviationWindows.length > 0 ? windowsSummary(deviationWindows) : windowsOfLocation(location);
}

/** The windows that hold for a group without any of its own. */
export function windowsOfLocation({ deviationWindows }: Location): string {
  if (deviationWindows === undefined) return words.notRecorded;
  return words.windowsOfLocation(windowsSummary(deviationWindows) || words.noWindows);
}

function periodText({ group: { from, to }, isClosed }: GroupRow): string {
  if (isClosed) return words.closedAfter(dateText(to));
  const parts = [from == null ? "" : words.since(dateText(from)), to == null ? "" : words.until(dateText(to))];
  return parts.filter((part) => part !== "").join(" ") || words.always;
}
