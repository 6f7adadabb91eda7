import { describe, expect, test } from "vitest";
import { type Staff, staffSchema } from "../../../shared/exchange/records.ts";
import { lackingHere, withAbsenceElsewhere } from "../../../shared/locations/lackingHere.ts";

const FROM = "2026-11-22";
const OPEN = { from: FROM, to: null };
const FIRST_AID = { kind: "kinder-ehbo", from: "2026-01-01", to: "2028-01-01" };
const SICK = { date: "2026-11-24", reason: "ziek" };

const person = (fields: object = {}): Staff => staffSchema.parse({ id: "s1", role: "pm", ...fields });

function certificatesLacking(here: object[] | undefined, there: object[], period = OPEN): number {
  const [own, other] = [person(here && { certificates: here }), person({ certificates: there })];
  return lackingHere(own, other, period).certificates.length;
}

function absencesLacking(here: object[], there: object[], period: Parameters<typeof lackingHere>[2] = OPEN): number {
  return lackingHere(person({ unavailable: here }), person({ unavailable: there }), period).absences.length;
}

describe("what another location has on record and this one has not", () => {
  test("is nothing of someone of whom nothing is recorded there", () => {
    expect(lackingHere(person(), person(), OPEN)).toEqual({ certificates: [], absences: [] });
  });

  test.each<[string, object[] | undefined, object[], number]>([
    ["that is not recorded here", undefined, [FIRST_AID], 1],
    ["of which none is recorded here", [], [FIRST_AID], 1],
    ["that is here too", [FIRST_AID], [FIRST_AID], 0],
    ["of another kind", [{ ...FIRST_AID, kind: "vog" }], [FIRST_AID], 1],
    ["that ends sooner here", [{ ...FIRST_AID, to: "2027-01-01" }], [FIRST_AID], 1],
    ["that ends later here", [{ ...FIRST_AID, to: "2029-01-01" }], [FIRST_AID], 0],
    ["that never ends here", [{ kind: "kinder-ehbo" }], [FIRST_AID], 0],
    ["that begins later here", [{ ...FIRST_AID, from: "2026-06-01" }], [FIRST_AID], 1],
    ["that is noted as lacking here", [{ ...FIRST_AID, absent: true }], [FIRST_AID], 1],
    ["that is noted as lacking there", [], [{ ...FIRST_AID, absent: true }], 0],
    ["that has ended", [], [{ ...FIRST_AID, to: "2026-11-21" }], 0],
    ["that ends on the first day asked for", [], [{ ...FIRST_AID, to: FROM }], 1],
  ])("a certificate %s", (_what, here, there, count) => {
    expect(certificatesLacking(here, there)).toBe(count);
  });

  test.each<[string, object[], object[], number]>([
    ["that is not recorded here", [], [SICK], 1],
    ["of another day", [{ ...SICK, date: "2026-11-25" }], [SICK], 1],
    ["for another reason here", [{ ...SICK, reason: "verlof" }], [SICK], 0],
    ["of part of the day within the whole day here", [SICK], [{ ...SICK, from: "09:00", to: "12:00" }], 0],
    ["of the whole day, in part here", [{ ...SICK, from: "09:00", to: "12:00" }], [SICK], 1],
    [
      "in two parts that meet here",
      [
        { ...SICK, to: "12:00" },
        { ...SICK, from: "12:00" },
      ],
      [SICK],
      0,
    ],
    ["that is past", [], [{ ...SICK, date: "2026-11-21" }], 0],
  ])("an absence %s", (_what, here, there, count) => {
    expect(absencesLacking(here, there)).toBe(count);
  });

  test("of a stretch of days is not what lies behind it", () => {
    expect(absencesLacking([], [SICK], { from: FROM, to: "2026-11-23" })).toBe(0);
    const later = { ...FIRST_AID, from: "2026-12-01" };
    expect(lackingHere(person(), person({ certificates: [later] }), { from: FROM, to: "2026-11-29" })).toMatchObject({
      certificates: [],
    });
  });
});

test("who is away at another location is away for who asks who could come, and nobody else is", () => {
  const [own, other] = [person({ unavailable: [{ date: "2026-11-23" }] }), person({ id: "s2" })];
  const known = [
    { staffId: "s1", locationId: "l2", at: null, unavailable: person({ unavailable: [SICK] }).unavailable },
  ];
  const [away, same] = withAbsenceElsewhere([own, other], known);
  expect(away?.unavailable).toEqual([{ date: "2026-11-23" }, SICK]);
  expect(same).toBe(other);
});
