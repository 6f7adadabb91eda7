import { isWithin, type LocalDate } from "../../shared/calendar/dates.ts";
import type { Child } from "../../shared/exchange/records.ts";
import { ageClassOf } from "../../shared/staffing/ageClass.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText } from "../controls/dateEntry.ts";
import { timeText } from "../masterData/formReading.ts";
import type { ChildRow } from "./childRows.ts";

const words = texts.children;

/** The age class of a child now: "1–2 jaar". */
export function ageClassText({ years, care }: Pick<ChildRow, "years" | "care">): string {
  if (years < 0) return words.unborn;
  const { dagopvang, bso } = texts.domain.ageClasses;
  const classes = care === "bso" ? bso : dagopvang;
  return words.age(classes[ageClassOf(years, care)] ?? "");
}

type Pattern = Child["attendance"][number];

/** The days of a child: "ma 8-17:15, di 8-12 (even)". Only the patterns that hold on or after a day. */
export function attendanceText({ attendance }: Pick<Child, "attendance">, date: LocalDate): string {
  const current = attendance.filter(({ validTo }) => validTo == null || date <= validTo);
  if (attendance.length === 0) return words.noDays;
  const shown = current.length > 0 ? current : attendance;
  return shown
    .toSorted((a, b) => a.weekday - b.weekday || (a.from < b.from ? -1 : 1))
    .map((pattern) => patternText(pattern, date))
    .join(", ");
}

function patternText(pattern: Pattern, date: LocalDate): string {
  const { weekday, from, to, weeks = "all", when = "always", validFrom, validTo } = pattern;
  const remarks = [
    weeks === "all" ? "" : words.oddly[weeks],
    when === "always" ? "" : words.oddly[when],
    isWithin(date, validFrom, null) ? "" : texts.staff.from(dateText(validFrom)),
    validTo == null ? "" : words.leftOn(dateText(validTo)),
  ].filter((remark) => remark !== "");
  const hours = `${texts.domain.weekdaysShort[weekday]} ${shortTime(from)}-${shortTime(to)}`;
  return remarks.length === 0 ? hours : `${hours} (${remarks.join(", ")})`;
}

/** "8" of a whole hour, "8:30" of another time. */
function shortTime(time: string): string {
  return timeText(time).replace(/:00$/, "");
}

/** How many vaste gezichten there are, of how many there may be. */
export function facesText({ isFaced, faces, limit }: Pick<ChildRow, "isFaced" | "faces" | "limit">): string {
  if (!isFaced && faces === null) return words.faces.notAsked;
  if (faces === null) return words.faces.notRecorded;
  return limit === null ? words.faces.withoutLimit(faces.length) : words.faces.of(faces.length, limit.maximum);
}

/** Who they are, and why that many are allowed. */
export function facesHint({ faceNames, isFaced, limit }: Pick<ChildRow, "faceNames" | "isFaced" | "limit">): string {
  const names = faceNames.join(", ");
  if (!isFaced) return names;
  const why =
    limit === null
      ? words.faces.notThisWeek
      : [
          limit.isYoungest ? words.faces.youngest : words.faces.older,
          limit.hasExtra ? words.faces.extra(limit.largestNeed) : "",
        ]
          .filter((part) => part !== "")
          .join(" ");
  return names === "" ? why : `${names}. ${why}`;
}

export function consentsText({ pilots, secondGroupName }: Pick<ChildRow, "pilots" | "secondGroupName">): string {
  const parts = pilots.map((pilot) => words.consents.pilot(pilot));
  return [...(secondGroupName === null ? [] : [words.consents.second(secondGroupName)]), ...parts].join(", ");
}
