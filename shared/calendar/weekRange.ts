import { addWeeks, daysBetween, type IsoWeek, mondayOf } from "./dates.ts";

const DAYS_PER_WEEK = 7;

/** Weeks from one week to another; 0 for the same, negative when the other one is earlier. */
export function weeksBetween(from: IsoWeek, to: IsoWeek): number {
  return Math.round(daysBetween(mondayOf(from), mondayOf(to)) / DAYS_PER_WEEK);
}

/** Every week from one to another, both among them; none when the last comes before the first. */
export function weeksFrom(from: IsoWeek, to: IsoWeek): IsoWeek[] {
  return Array.from({ length: Math.max(0, weeksBetween(from, to) + 1) }, (_, index) => addWeeks(from, index));
}
