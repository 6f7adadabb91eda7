import type { IsoWeek } from "../../shared/calendar/dates.ts";
import { FEWEST_TOGETHER, LONGEST_NOTE } from "../../shared/exchange/records.ts";
import type { PulseBatch } from "../../shared/pilotLog/workloadPulse.ts";

/** The form as it is typed. */
export interface PulseForm {
  readonly week: IsoWeek;
  /** A text a score; those that are empty do not count. */
  readonly scores: readonly string[];
  /** A note a line. */
  readonly notes: string;
}

export function emptyForm(week: IsoWeek): PulseForm {
  return { week, scores: Array.from({ length: FEWEST_TOGETHER }, () => ""), notes: "" };
}

/** The form with another text for one score; once the last one is filled there is room for one more. */
export function withScore(form: PulseForm, place: number, text: string): PulseForm {
  const scores = form.scores.with(place, text);
  return { ...form, scores: scores.at(-1) === "" ? scores : [...scores, ""] };
}

/** What the form says; a text that is no whole number becomes NaN, which is refused. */
export function batchOf({ week, scores, notes }: PulseForm): PulseBatch {
  return {
    week,
    scores: scores.flatMap((text) => (text.trim() === "" ? [] : [numberOf(text.trim())])),
    notes: notes
      .split("\n")
      .map((note) => note.trim().slice(0, LONGEST_NOTE))
      .filter((note) => note !== ""),
  };
}

function numberOf(text: string): number {
  return /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
}
