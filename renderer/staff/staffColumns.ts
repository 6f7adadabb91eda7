import type { LocalDate } from "../../shared/calendar/dates.ts";
import { type Role, roleSchema } from "../../shared/exchange/records.ts";
import type { CertificateStanding } from "../../shared/masterData/certificates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { hoursText, problemOfName, readHours } from "../masterData/formReading.ts";
import type { CellTone, GridColumn } from "../masterData/gridColumn.ts";
import { missingColumn } from "../masterData/missingColumn.ts";
import type { StaffRow } from "./staffRows.ts";
import { certificatesText, daysText, employmentText, standingWords } from "./staffWords.ts";

const words = texts.staff;

/** Kinds that have a column of their own. */
const REGISTRATIONS: readonly string[] = ["vog", "prk"];

/** What a cell changes: the person as they come to be. */
export type StorePerson = (row: StaffRow, part: Partial<StaffRow["person"]>) => string | null;

/** The columns of the table of staff. */
export function staffColumns(date: LocalDate, store: StorePerson): readonly GridColumn<StaffRow>[] {
  return [
    {
      key: "name",
      title: words.columns.name,
      width: 9,
      text: ({ name }) => name,
      edit: {
        kind: "text",
        value: ({ person }) => person.name ?? "",
        commit: (row, text) => problemOfName(text) ?? store(row, { name: text.trim() }),
      },
    },
    {
      key: "role",
      title: words.columns.role,
      width: 10,
      text: ({ person }) => texts.domain.roles[person.role],
      edit: {
        kind: "choice",
        choices: roleSchema.options.map((key) => ({ key, text: texts.domain.roles[key] })),
        value: ({ person }) => person.role,
        commit: (row, key) => store(row, { role: key as Role }),
      },
    },
    {
      key: "contract",
      title: words.columns.contract,
      width: 4,
      text: ({ person }) => hoursText(person.contractMinutesPerWeek) || texts.masterData.none,
      sortBy: ({ person }) => person.contractMinutesPerWeek ?? null,
      edit: {
        kind: "text",
        value: ({ person }) => hoursText(person.contractMinutesPerWeek),
        commit: (row, text) => {
          const minutes = readHours(text);
          if (minutes === null) return texts.masterData.form.errors.hours;
          return store(row, { contractMinutesPerWeek: minutes });
        },
      },
    },
    {
      key: "days",
      title: words.columns.days,
      width: 8,
      text: ({ person }) => daysText(person),
      tone: ({ person }) => (person.availability === undefined ? "quiet" : null),
    },
    {
      key: "groups",
      title: words.columns.groups,
      width: 8.5,
      text: ({ groupNames }) => groupNames.join(", ") || texts.masterData.none,
    },
    {
      key: "employment",
      title: words.columns.employment,
      width: 9,
      text: ({ person }) => employmentText(person, date),
      sortBy: ({ person }) => person.employment?.from ?? null,
    },
    registrationColumn("vog", words.columns.vog),
    registrationColumn("prk", words.columns.prk),
    {
      key: "certificates",
      title: words.columns.certificates,
      width: 13,
      text: ({ standings }) => certificatesText(standings.filter(({ kind }) => !REGISTRATIONS.includes(kind))),
      tone: ({ standings }) => worstTone(standings),
    },
    missingColumn(words.fields),
  ];
}

function registrationColumn(kind: string, title: string): GridColumn<StaffRow> {
  const standingOf = ({ standings }: StaffRow) => standings.find((one) => one.kind === kind);
  return {
    key: kind,
    title,
    width: 4.5,
    text: (row) => {
      const standing = standingOf(row);
      return standing === undefined ? words.ahead.missing : standingWords(standing);
    },
    tone: (row) => {
      const standing = standingOf(row);
      return standing === undefined ? "problem" : worstTone([standing]);
    },
  };
}

function worstTone(standings: readonly CertificateStanding[]): CellTone {
  if (standings.some(({ state }) => state === "expired" || state === "absent")) return "problem";
  return standings.some(({ state }) => state === "expiring" || state === "notYet") ? "warning" : null;
}
