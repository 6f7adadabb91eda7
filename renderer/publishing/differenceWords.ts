import { parseTime } from "../../shared/calendar/time.ts";
import type {
  Duty,
  DutyDifference,
  DutyField,
  MergeDifference,
  RosterDifference,
} from "../../shared/editing/rosterComparison.ts";
import type { Group, Merge, OpenPlace, Shift, Staff } from "../../shared/exchange/records.ts";
import { clock, shortDay } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { groupName, personName } from "../board/sentences.ts";
import { type Block, differenceWords } from "../board/shiftBlocks.ts";

/* What differs between two plans, in words: who, when and what. */

const words = texts.publishing.difference;

/** The names that ids stand for. */
export interface NameRecords {
  readonly staff: readonly Staff[];
  readonly groups: readonly Group[];
}

/** One line of a list of differences. */
export interface DifferenceWords {
  /** The person, "open plaats", or the groups of a merge. */
  readonly who: string;
  /** "7:30–17:00". */
  readonly when: string;
  /** The group that it is on; null for a merge, whose groups are the who. */
  readonly where: string | null;
  /** What differs, one for each field; empty for what came or went. */
  readonly what: readonly string[];
}

/** Makes the words of differences with the names of a location. */
export function differenceWordsWith({ staff, groups }: NameRecords): (difference: RosterDifference) => DifferenceWords {
  const people = new Map(staff.map((person) => [person.id, personName(person)]));
  const places = new Map(groups.map((group) => [group.id, groupName(group)]));
  const names: Names = {
    personOf: (id) => people.get(id) ?? id,
    groupOf: (id) => (id == null ? words.noGroup : (places.get(id) ?? id)),
  };
  return (difference) =>
    difference.what === "duty" ? wordsOfDuty(difference, names) : wordsOfMerge(difference, names);
}

interface Names {
  readonly personOf: (staffId: string) => string;
  readonly groupOf: (groupId: string | null | undefined) => string;
}

function wordsOfDuty({ before, after, kind, fields }: DutyDifference, names: Names): DifferenceWords {
  const shown = after ?? before;
  if (shown === null) throw new Error("a difference of nothing");
  const isChanged = kind === "changed" && before !== null && after !== null;
  const changes = isChanged ? fields.map((field) => fieldWords(field, before, after, names)) : [];
  return {
    who: holderOf(isChanged ? before : shown, names),
    when: timesOf(isChanged ? before.record : shown.record),
    where: names.groupOf((isChanged ? before : shown).record.groupId),
    what: isChanged && changes.length === 0 ? [words.otherwise] : changes,
  };
}

function fieldWords(field: DutyField, before: Duty, after: Duty, names: Names): string {
  return words.field(words.fields[field], fieldValue(field, before, names), fieldValue(field, after, names));
}

function fieldValue(field: DutyField, duty: Duty, names: Names): string {
  const { record } = duty;
  switch (field) {
    case "staffId":
      return holderOf(duty, names);
    case "date":
      return shortDay(record.date);
    case "times":
      return timesOf(record);
    case "groupId":
      return names.groupOf(record.groupId);
    case "activity":
      return texts.domain.activities[record.activity];
    case "formatief":
      return roleOf(record);
    case "breaks":
      return record.breaks.length === 0 ? words.none : record.breaks.map(timesOf).join(", ");
    case "blocks":
      return record.blocks.length === 0 ? words.none : record.blocks.map(blockWordsIn(record, names)).join(", ");
  }
}

/** "15:00–16:00 kantoor": a block of a duty. */
function blockWordsIn(record: Shift | OpenPlace, { groupOf }: Names): (block: Block) => string {
  return (block) => `${timesOf(block)} ${differenceWords(block, record, groupOf)}`;
}

function roleOf({ formatief }: Shift | OpenPlace): string {
  if (formatief === undefined) return words.byRole;
  return formatief ? words.formatief : words.boventallig;
}

function holderOf(duty: Duty, names: Names): string {
  return duty.isOpen ? words.open : names.personOf(duty.record.staffId);
}

function wordsOfMerge({ before, after, kind }: MergeDifference, names: Names): DifferenceWords {
  const shown = after ?? before;
  if (shown === null) throw new Error("a difference of nothing");
  const isChanged = kind === "changed" && before !== null && after !== null;
  return {
    who: words.merge(shown.groupIds.map((id) => names.groupOf(id))),
    when: timesOf(isChanged ? before : shown),
    where: null,
    what: isChanged ? mergeChanges(before, after, names) : [],
  };
}

function mergeChanges(before: Merge, after: Merge, names: Names): string[] {
  const [was, is] = [timesOf(before), timesOf(after)];
  const times = was === is ? [] : [words.field(words.fields.times, was, is)];
  const isSameRoom = before.roomGroupId === after.roomGroupId;
  const rooms = [before, after].map(({ roomGroupId }) =>
    roomGroupId === undefined ? "–" : names.groupOf(roomGroupId),
  );
  const changes = [...times, ...(isSameRoom ? [] : [words.field(words.fields.room, rooms[0] ?? "", rooms[1] ?? "")])];
  return changes.length === 0 ? [words.otherwise] : changes;
}

function timesOf({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${clock(parseTime(from))}–${clock(parseTime(to))}`;
}
