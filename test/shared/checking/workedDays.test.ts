import { describe, expect, it } from "vitest";
import { checkWeek, createWeekChecker } from "../../../shared/checking/checkWeek.ts";
import { asPlanned, asWorked } from "../../../shared/checking/workedDays.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { buildDocument, childrenOf, pm, TUESDAY } from "../buildDocument.ts";

const WEEK = "2026-W48";

/** Six children of two with one PM'er who is enough for them, from 8:30 to 17:00. */
const planned = buildDocument({
  groups: [
    { id: "g1", care: "dagopvang" },
    { id: "g2", care: "dagopvang" },
  ],
  staff: pm("pm1", "pm2"),
  children: childrenOf("two", 6, { from: "08:30", to: "17:00" }),
  shifts: [{ staffId: "pm1", from: "08:00", to: "17:30" }],
});

function closed(fields: object, document: LocationDocument = planned): LocationDocument {
  const day = { date: TUESDAY, closedOn: TUESDAY, shifts: document.weeks[0]?.shifts, ...fields };
  return parseLocationDocument({
    ...document,
    weeks: document.weeks.map((week) => ({ ...week, closedDays: [day] })),
  });
}

const stay = (childId: string, from: string, to: string, groupId = "g1") => ({ childId, from, to, groupId });
const everyone = planned.children.map(({ id }) => stay(id, "08:30", "17:00"));

/** Where the Tuesday is not in order: group, minutes and verdict. */
function shortagesOf(document: LocationDocument): string[] {
  return checkWeek(document, WEEK)
    .strips.filter(({ date }) => date === TUESDAY)
    .flatMap(({ groupId, segments }) =>
      segments
        .filter(({ verdict }) => verdict !== "inOrder" && verdict !== "empty")
        .map(({ from, to, verdict }) => `${groupId} ${from}-${to} ${verdict}`),
    );
}

describe("a closed day is checked as it went", () => {
  it("without staff who did not come", () => {
    expect(shortagesOf(planned)).toEqual([]);
    const late = closed({ shifts: [{ ...planned.weeks[0]?.shifts[0], from: "09:30" }] });
    expect(shortagesOf(late)).toEqual(["g1 510-570 short"]);
  });

  it("with the children who were there, in the group where they were", () => {
    const more = [...everyone, stay("extra", "10:00", "11:00")];
    const children = [...planned.children, { id: "extra", birthDate: "2026-03-01", groupId: "g2" }];
    const document = parseLocationDocument({ ...planned, children });
    expect(shortagesOf(closed({ attendance: more }, document))).toEqual(["g1 600-660 deviation"]);
    expect(shortagesOf(closed({ attendance: [stay("extra", "10:00", "11:00", "g2")] }, document))).toEqual([
      "g2 600-660 short",
    ]);
    expect(checkWeek(closed({ shifts: [], attendance: [] }), WEEK).summary.requiredMinutes).toBe(0);
  });

  it("with the children as planned where attendance was not recorded", () => {
    expect(shortagesOf(closed({ shifts: [] }))).toEqual(["g1 510-1020 short"]);
  });

  it("whoever worked was not away", () => {
    const [first, ...others] = planned.staff;
    const sick = { ...first, unavailable: [{ date: TUESDAY, reason: "ziek" as const }] };
    const document = parseLocationDocument({ ...planned, staff: [sick, ...others] });
    expect(shortagesOf(document)).toEqual(["g1 510-1020 short"]);
    expect(shortagesOf(closed({}, document))).toEqual([]);
  });

  it("and as planned when that is asked", () => {
    const document = closed({ shifts: [], attendance: [] });
    expect(checkWeek(asPlanned(document), WEEK)).toEqual(checkWeek(planned, WEEK));
    expect(asPlanned(planned)).toBe(planned);
    expect(asWorked(planned)).toBe(planned);
  });

  it("also by the check of an editor, before and after the closing", () => {
    const check = createWeekChecker();
    for (const document of [planned, closed({ shifts: [] }), closed({ attendance: [] }), planned]) {
      expect(check(document, WEEK)).toEqual(checkWeek(document, WEEK));
    }
  });
});
