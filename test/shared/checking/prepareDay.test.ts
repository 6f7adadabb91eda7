import { describe, expect, it } from "vitest";
import { rosterOf } from "../../../shared/checking/evaluateWeek.ts";
import { prepareDay } from "../../../shared/checking/prepareDay.ts";
import type { Shift } from "../../../shared/exchange/records.ts";
import { REFERENCE_WEEK, referenceLocation } from "../../bench/referenceLocation.ts";

const DATE = "2026-11-24";
const document = referenceLocation();
const roster = rosterOf(document, REFERENCE_WEEK);

/** The week with one shift of the date ending earlier, on a group that is in no merge. */
function withChangedShift() {
  const changed = roster.shifts.find(({ date, groupId }) => date === DATE && groupId === "g2") as Shift;
  const shifts = roster.shifts.map((shift) => (shift === changed ? { ...shift, to: "15:00" } : shift));
  return { changed, roster: { ...roster, shifts } };
}

describe("prepareDay", () => {
  it("gives the same day while its records are the same", () => {
    expect(prepareDay(document, roster, DATE)).toBe(prepareDay({ ...document }, roster, DATE));
  });

  it("leaves people and clusters that a change of the roster does not touch as they are", () => {
    const before = prepareDay(document, roster, DATE);
    const { changed, roster: edited } = withChangedShift();
    const after = prepareDay(document, edited, DATE);
    const other = before.people.filter((person) => !after.people.includes(person));
    expect(other.map(({ staff }) => staff.id)).toEqual([changed.staffId]);
    const touched = before.clusters.filter((cluster) => !after.clusters.includes(cluster));
    expect(touched.map(({ groups }) => groups.map(({ id }) => id))).toEqual([["g2"]]);
    expect(after.presences).toBe(before.presences);
  });

  it("works a day out anew when the children, the staff or the location are replaced", () => {
    const before = prepareDay(document, roster, DATE);
    const [, ...children] = document.children;
    const closed = { ...document.location, closures: [{ from: DATE, to: DATE }] };
    expect(prepareDay({ ...document, children }, roster, DATE)).not.toBe(before);
    expect(prepareDay({ ...document, staff: [] }, roster, DATE).people).toEqual([]);
    expect(prepareDay({ ...document, location: closed }, roster, DATE).presences).toEqual([]);
  });
});
