import type { LocalDate } from "../../shared/calendar/dates.ts";
import { withLastDay } from "../../shared/editing/childChanges.ts";
import type { Child } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { readDate } from "../controls/dateEntry.ts";
import { type ListMode, listAfter } from "../masterData/chosenMode.ts";

/* What is changed for several children at once. What is left as it is stays as it is with each of them. */

export interface BulkFields {
  /** Empty leaves each child in its group; so does it for the mentor. */
  readonly groupId: string;
  readonly mentorId: string;
  readonly facesMode: ListMode;
  readonly faces: readonly string[];
  readonly lastDay: string;
}

export const NOTHING: BulkFields = { groupId: "", mentorId: "", facesMode: "unchanged", faces: [], lastDay: "" };

export type BulkResult =
  | { readonly ok: true; readonly edit: (child: Child) => Child }
  | { readonly ok: false; readonly lastDay: string };

/** What the fields do to a child, or what is wrong with the last day. */
export function readBulk(fields: BulkFields): BulkResult {
  const lastDay = fields.lastDay.trim() === "" ? null : readDate(fields.lastDay);
  if (lastDay === null && fields.lastDay.trim() !== "") {
    return { ok: false, lastDay: texts.masterData.form.errors.date };
  }
  return { ok: true, edit: (child) => edited(child, fields, lastDay) };
}

function edited(child: Child, { groupId, mentorId, facesMode, faces }: BulkFields, lastDay: LocalDate | null): Child {
  const after: Child = {
    ...child,
    ...(groupId === "" ? {} : { groupId }),
    ...(mentorId === "" ? {} : { mentorId }),
    ...(facesMode === "unchanged" ? {} : { vasteGezichten: listAfter(child.vasteGezichten, facesMode, faces) }),
  };
  return lastDay === null ? after : withLastDay(after, lastDay);
}
