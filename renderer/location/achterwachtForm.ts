import { isSameRecord } from "../../shared/editing/sameRecord.ts";
import type { Location } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type FormReader, problemOfName, timeText } from "../masterData/formReading.ts";
import type { TopicForm } from "./topicForm.ts";

/* The form of the achterwacht: who can be called, on which days and between which times. */

type Entry = NonNullable<Location["achterwacht"]>[number];

/** One person at the same times on several days; `stored` are the entries that it began as, so that fields we do not know stay. */
export interface AchterwachtLine {
  readonly stored: readonly Entry[];
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly phone: string;
}

export interface AchterwachtFields {
  readonly isRecorded: boolean;
  readonly lines: readonly AchterwachtLine[];
}

const { errors: sentences } = texts.location;

export const achterwachtForm: TopicForm<AchterwachtFields> = {
  fieldsOf: ({ achterwacht }) => ({
    isRecorded: achterwacht !== undefined,
    lines: achterwachtLines(achterwacht ?? []),
  }),
  read: (reader, { isRecorded, lines }, { achterwacht: before = [] }) => {
    if (!isRecorded) return { achterwacht: undefined };
    const after = lines.flatMap((line, index) => entriesOf(reader, `lines.${index}`, line));
    // Entries that nobody touched stay in the order in which they were written.
    return { achterwacht: isSameRecord(inOrder(before), inOrder(after)) ? before : after };
  },
};

export function emptyAchterwachtLine(): AchterwachtLine {
  return { stored: [], weekdays: [1, 2, 3, 4, 5], from: "", to: "", name: "", phone: "" };
}

/** Entries that differ by their weekday alone make one line. */
export function achterwachtLines(entries: readonly Entry[]): AchterwachtLine[] {
  const alike = Map.groupBy(entries, ({ weekday: _day, ...rest }) => JSON.stringify(rest));
  return [...alike.values()].flatMap((stored) => {
    const [first] = stored;
    if (first === undefined) return [];
    const weekdays = stored.map(({ weekday }) => weekday).sort();
    const { name, phone = "" } = first;
    return [{ stored, weekdays, from: timeText(first.from), to: timeText(first.to), name, phone }];
  });
}

function entriesOf(reader: FormReader, path: string, line: AchterwachtLine): Entry[] {
  const times = reader.times([`${path}.from`, `${path}.to`], line.from, line.to);
  const problem = problemOfName(line.name);
  if (problem !== null) reader.refuse(`${path}.name`, problem);
  if (line.weekdays.length === 0) reader.refuse(`${path}.weekdays`, sentences.weekdays);
  const phone = line.phone.trim();
  return line.weekdays.toSorted().map((weekday) => {
    const stored = line.stored.find((entry) => entry.weekday === weekday) ?? line.stored[0];
    const { phone: _before, ...rest } = stored ?? {};
    return { ...rest, weekday, ...times, name: line.name.trim(), ...(phone === "" ? {} : { phone }) };
  });
}

function inOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ weekday, from, to, name }: Entry): string {
  return [weekday, from, to, name].join("|");
}
