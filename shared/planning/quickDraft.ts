import { contains, type Interval, overlaps } from "../calendar/intervals.ts";
import { formatTime, type Minute } from "../calendar/time.ts";
import { timesOf } from "../editing/shiftTimes.ts";
import type { Shift, Staff } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import type { QuickDraft, QuickProblemCode, QuickSource } from "./quickResult.ts";
import { QuickProblemError, type Said, type Sayings } from "./quickSayings.ts";
import type { SaidBreak } from "./quickTokens.ts";

/** Stands in for the id that `addShift` gives. */
export const DRAFT_ID = "draft";

/** A break of which only the begin is said. */
const USUAL_BREAK: Minute = 30;

/**
 * The shift that a text asks for, with what it leaves out filled in from the place of the focus.
 * @throws QuickProblemError when something is missing or does not fit.
 */
export function draftOf(said: Sayings, source: QuickSource, text: string): QuickDraft {
  const missing = (code: QuickProblemCode, candidates: readonly string[] = []) =>
    new QuickProblemError(code, { at: { from: text.length, to: text.length }, typed: "" }, candidates);
  const staffId = said.person?.value.id ?? source.place.staffId;
  const person = source.staff.find(({ id }) => id === staffId);
  if (person === undefined) throw missing("personMissing");
  const date = said.date?.value ?? source.place.date;
  if (date === null) throw missing("dayMissing");
  if (said.times === null) throw missing("timesMissing");
  const { value: span } = said.times;
  if (span.from >= span.to) throw new QuickProblemError("timesOrder", said.times);
  const activity = said.activity?.value ?? "groep";
  const groupId = said.group?.value.id ?? (activity === "groep" ? usualGroup(person, source) : null);
  if (activity === "groep" && groupId === null) throw missing("groupMissing");
  const { breaks, breakMinutes } = breaksOf(said.breaks, span);
  const shift: Shift = {
    id: DRAFT_ID,
    staffId: person.id,
    date,
    ...timesOf(span),
    activity,
    groupId,
    breaks: breaks.map(timesOf),
    blocks: [],
    ...(said.formatief === null ? {} : { formatief: said.formatief.value }),
  };
  return { shift, breakMinutes };
}

/**
 * The group of someone with one group of her own. Someone with several is asked for at the one where the focus stands,
 * when that is one of them; someone with none there too.
 */
function usualGroup({ homeGroupIds = [] }: Staff, { place }: QuickSource): string | null {
  const [only, ...others] = homeGroupIds;
  if (only === undefined) return place.groupId;
  if (others.length === 0) return only;
  return place.groupId !== null && homeGroupIds.includes(place.groupId) ? place.groupId : null;
}

function breaksOf(
  said: readonly Said<SaidBreak>[],
  shift: Interval,
): { breaks: Interval[]; breakMinutes: Minute | null } {
  const breaks: Interval[] = [];
  let breakMinutes: Minute | null = null;
  for (const pause of said) {
    const meaning = meaningOf(pause, shift);
    if (typeof meaning === "number") {
      if (breakMinutes !== null) throw new QuickProblemError("saidTwice", pause);
      breakMinutes = meaning;
      continue;
    }
    if (meaning.from >= meaning.to) throw new QuickProblemError("timesOrder", pause);
    if (!contains(shift, meaning)) throw new QuickProblemError("breakOutside", pause);
    if (breaks.some((other) => overlaps(other, meaning))) throw new QuickProblemError("saidTwice", pause);
    breaks.push(meaning);
  }
  return { breaks: breaks.sort((a, b) => a.from - b.from), breakMinutes };
}

/** The times of a break, or its length where that is all that is said. */
function meaningOf(pause: Said<SaidBreak>, shift: Interval): Interval | Minute {
  const { value } = pause;
  switch (value.kind) {
    case "span":
      return value.span;
    case "begin":
      return { from: value.from, to: value.from + USUAL_BREAK };
    case "length":
      return value.minutes;
    case "beginOrLength": {
      if (value.from < shift.from || value.from >= shift.to) return value.minutes;
      const { clock, minutes } = texts.planning.quickEntry;
      throw new QuickProblemError("breakUnclear", pause, [clock(formatTime(value.from)), minutes(value.minutes)]);
    }
  }
}
