import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Child, Group, Staff } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText, readDate } from "../controls/dateEntry.ts";
import { problemOfName } from "../masterData/formReading.ts";
import type { GridColumn } from "../masterData/gridColumn.ts";
import { missingColumn } from "../masterData/missingColumn.ts";
import { groupChoices, staffChoices } from "../masterData/recordNames.ts";
import { isFarAhead } from "./childForm.ts";
import type { ChildRow } from "./childRows.ts";
import { ageClassText, attendanceText, consentsText, facesHint, facesText } from "./childWords.ts";

const words = texts.children;
const { errors: sentences } = texts.masterData.form;

/** What a cell changes: a part of the child as it comes to be. Answers what stands in the way, or null. */
export type StoreChild = (row: ChildRow, part: Partial<Child>) => string | null;

interface Choices {
  readonly groups: readonly Group[];
  readonly staff: readonly Staff[];
}

/** The columns of the table of children. */
export function childColumns(
  date: LocalDate,
  today: LocalDate,
  choices: Choices,
  store: StoreChild,
): readonly GridColumn<ChildRow>[] {
  return [
    nameColumn(store),
    birthDateColumn(today, store),
    {
      key: "age",
      title: words.columns.age,
      width: 5,
      text: ageClassText,
      sortBy: ({ years }) => years,
    },
    {
      key: "next",
      title: words.columns.next,
      width: 8.5,
      text: ({ next }) => (next === null ? texts.masterData.none : words.next(next.years, dateText(next.date))),
      sortBy: ({ next }) => next?.date ?? null,
    },
    groupColumn(choices, store),
    {
      key: "days",
      title: words.columns.days,
      width: 14,
      text: ({ child }) => attendanceText(child, date),
      sortBy: ({ child }) => child.attendance.length,
    },
    {
      key: "faces",
      title: words.columns.faces,
      width: 7,
      text: facesText,
      hint: facesHint,
      sortBy: ({ faces }) => faces?.length ?? null,
      tone: ({ faces, limit, isFaced }) => {
        if (faces === null) return isFaced ? "problem" : "quiet";
        return limit !== null && faces.length > limit.maximum ? "problem" : null;
      },
    },
    mentorColumn(choices, store),
    { key: "consents", title: words.columns.consents, width: 10, text: consentsText },
    { ...missingColumn(words.fields), width: 9 },
  ];
}

function nameColumn(store: StoreChild): GridColumn<ChildRow> {
  return {
    key: "name",
    title: words.columns.name,
    width: 8,
    text: ({ name }) => name,
    edit: {
      kind: "text",
      value: ({ child }) => child.name ?? "",
      commit: (row, text) => problemOfName(text) ?? store(row, { name: text.trim() }),
    },
  };
}

function birthDateColumn(today: LocalDate, store: StoreChild): GridColumn<ChildRow> {
  return {
    key: "birthDate",
    title: words.columns.birthDate,
    width: 6,
    text: ({ child }) => dateText(child.birthDate),
    sortBy: ({ child }) => child.birthDate,
    edit: {
      kind: "text",
      value: ({ child }) => dateText(child.birthDate),
      commit: (row, text) => {
        const birthDate = readDate(text);
        if (birthDate === null) return sentences.date;
        return isFarAhead(birthDate, today) ? sentences.future : store(row, { birthDate });
      },
    },
  };
}

function groupColumn({ groups }: Choices, store: StoreChild): GridColumn<ChildRow> {
  return {
    key: "group",
    title: words.columns.group,
    width: 8,
    text: ({ groupName }) => groupName,
    edit: {
      kind: "choice",
      choices: groupChoices(groups),
      value: ({ child }) => child.groupId,
      commit: (row, groupId) => store(row, { groupId }),
    },
  };
}

function mentorColumn({ staff }: Choices, store: StoreChild): GridColumn<ChildRow> {
  return {
    key: "mentor",
    title: words.columns.mentor,
    width: 8,
    text: ({ mentorName }) => mentorName ?? words.noMentor,
    tone: ({ mentorName }) => (mentorName === null ? "quiet" : null),
    edit: {
      kind: "choice",
      choices: staffChoices(staff, words.noMentor),
      value: ({ child }) => child.mentorId ?? "",
      commit: (row, key) => store(row, { mentorId: key === "" ? null : key }),
    },
  };
}
