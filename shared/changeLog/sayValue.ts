import { texts } from "../texts/nl.ts";

/** What the ids in records stand for. */
export interface Names {
  readonly groups: ReadonlyMap<string, string>;
  readonly staff: ReadonlyMap<string, string>;
  readonly children: ReadonlyMap<string, string>;
  readonly schools: ReadonlyMap<string, string>;
}

type Fields = Readonly<Record<string, unknown>>;

const words = texts.changeLog;
const { domain } = texts;

/** The fields that point at a record, and where its name is found. */
const POINTERS: Readonly<Record<string, keyof Names>> = {
  groupId: "groups",
  groupIds: "groups",
  homeGroupIds: "groups",
  roomGroupId: "groups",
  staffId: "staff",
  replacementId: "staff",
  mentorId: "staff",
  vasteGezichten: "staff",
  childId: "children",
  schoolId: "schools",
};

/**
 * Why someone is absent. Sickness is health data, and is told apart by the other reasons as well: outside the board each of
 * them reads the same. Source: UAVG art. 30.
 */
const WHY_ABSENT: ReadonlySet<string> = new Set(["ziek", "verlof", "school", "examen", "voorschakel"]);

/** The fields whose values are words of their own. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  role: domain.roles,
  activity: domain.activities,
  task: domain.tasks,
  care: domain.care,
  reason: texts.acceptance.reasons,
  status: texts.app.top.status,
  lateCause: texts.publishing.publish.lateCauses,
  weeks: texts.children.form.weeksChoices,
  kind: { ...texts.children.form.kinds, ...texts.staff.certificateKinds },
  answer: words.answers,
  when: texts.children.form.whenChoices,
};

/** The Dutch word for a field of a record; a field that this program does not know keeps its own. */
export function labelOf(field: string): string {
  return texts.recordFields[field] ?? field;
}

/**
 * A value of a record as a person reads it.
 * @param field the field that holds it, which says what an id or a word stands for.
 */
export function sayValue(value: unknown, field: string, names: Names): string {
  if (value === null || value === undefined) return words.detail.nothing;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return sayNumber(value, field);
  if (typeof value === "string") return sayText(value, field, names);
  if (Array.isArray(value)) {
    return value.length === 0 ? words.detail.nothing : value.map((one) => sayValue(one, field, names)).join(", ");
  }
  return sayFields(value as Fields, names);
}

function sayNumber(value: number, field: string): string {
  if (field === "weekday") return domain.weekdays[value] ?? String(value);
  if (/[mM]inutes/.test(field)) return words.minutes(value);
  return String(value).replace(".", ",");
}

function sayText(value: string, field: string, names: Names): string {
  const pointer = POINTERS[field];
  if (pointer !== undefined) return names[pointer].get(value) ?? words.unknownPerson(value);
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (date !== null) return `${Number(date[3])}-${Number(date[2])}-${date[1]}`;
  if (isWhyAbsent(field, value)) return texts.reports.absent;
  return WORDS[field]?.[value] ?? value;
}

/** "dinsdag 08:00–18:00, groep Zonnestralen": when it is first, then the other fields with their names. */
function sayFields(fields: Fields, names: Names): string {
  const { weekday, date, from, to, validFrom, validTo, id: _id, ...others } = fields;
  const parts = [
    [sayIf(weekday, "weekday", names), sayIf(date, "date", names), saySpan(from, to, names)].filter(Boolean).join(" "),
    ...Object.entries(others).flatMap(([field, value]) => {
      if (isNothing(value) || isWhyAbsent(field, value)) return [];
      if (value === true) return [labelOf(field)];
      const said = sayValue(value, field, names);
      return [isClear(field) ? said : words.pair(labelOf(field), said)];
    }),
    validFrom == null ? "" : words.since(sayValue(validFrom, "validFrom", names)),
    validTo == null ? "" : words.until(sayValue(validTo, "validTo", names)),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function sayIf(value: unknown, field: string, names: Names): string {
  return value == null ? "" : sayValue(value, field, names);
}

/** Times of a day, or the first and the last day. */
function saySpan(from: unknown, to: unknown, names: Names): string {
  if (from == null && to == null) return "";
  return `${sayIf(from, "from", names)}–${sayIf(to, "to", names)}`;
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function isWhyAbsent(field: string, value: unknown): boolean {
  return field === "reason" && typeof value === "string" && WHY_ABSENT.has(value);
}

/** What needs no name beside it. */
function isClear(field: string): boolean {
  return [
    "name",
    "kind",
    "role",
    "staffId",
    "childId",
    "groupId",
    "pilot",
    "activity",
    "action",
    "weeks",
    "when",
  ].includes(field);
}
