import { describe, expect, it } from "vitest";
import { evaluateWeek } from "../../../shared/checking/evaluateWeek.ts";
import { dagopvangRatio } from "../../../shared/law/bkrParameters.ts";
import { faceNumber } from "../../../shared/law/faceParameters.ts";
import { faceLimitOf } from "../../../shared/rules/vaste-gezichten-aantal.ts";
import { facedWeeksOf } from "../../../shared/rules/vasteGezichten.ts";
import { BORN, buildDocument, childrenOf, pm } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const MONDAY = "2026-11-23";
const staff = pm("s1", "s2", "s3", "s4", "s5");
const faces = (count: number) => staff.slice(0, count).map(({ id }) => id);
const others = (count: number, times: object = {}) =>
  childrenOf("baby", count, times).map((child) => ({ ...child, variableDays: true }));

const child = (count: number, more: object = {}) => ({
  id: "c1",
  birthDate: BORN.one,
  groupId: "g1",
  attendance: [{ weekday: 2, from: "08:00", to: "18:00" }],
  vasteGezichten: faces(count),
  ...more,
});

const outcome = (children: object[], more: object = {}) =>
  outcomeOf("vaste-gezichten-aantal", { staff, children, ...more });

describe("vaste-gezichten-aantal (Bkk art. 9 lid 4 en 5)", () => {
  it.each([
    [BORN.baby, 1, null],
    [BORN.baby, 2, null],
    [BORN.baby, 3, 2],
    [BORN.one, 2, null],
    [BORN.one, 3, null],
    [BORN.one, 4, 3],
    [BORN.three, 4, 3],
  ])("born %s, %i vaste gezichten: largest number passed is %o", (birthDate, count, maximum) => {
    const { findings } = outcome([child(count, { birthDate })]);
    expect(findings).toEqual(
      maximum === null
        ? []
        : [
            {
              severity: "overtreding",
              unit: "child:c1",
              date: MONDAY,
              time: null,
              measured: count,
              required: maximum,
              staffIds: faces(count),
              childIds: ["c1"],
            },
          ],
    );
  });

  it.each([
    // With the child itself 6 babies need 2, 7 need 3.
    ["a need of 2 gives none more", 5, 3, 2],
    ["a need of 3 gives one more", 6, 3, null],
    ["a need of 3 gives no two more", 6, 4, 3],
    ["a need of 4 gives no more than one more", 9, 4, 3],
  ])("%s", (_, count, faceCount, maximum) => {
    const { findings } = outcome([child(faceCount, { birthDate: BORN.baby }), ...others(count)]);
    expect(findings.map(({ required }) => required)).toEqual(maximum === null ? [] : [maximum]);
  });

  it("gives an older child a fourth where three are needed, and never a fifth", () => {
    expect(outcome([child(4), ...others(7)]).findings).toEqual([]);
    expect(outcome([child(5), ...others(7)]).findings).toMatchObject([{ measured: 5, required: 4 }]);
  });

  it("looks at the need while the child is there, not before or after", () => {
    const afternoon = child(3, { birthDate: BORN.baby, attendance: [{ weekday: 2, from: "12:00", to: "18:00" }] });
    expect(outcome([afternoon, ...others(9, { to: "12:00" })]).findings).toMatchObject([{ required: 2 }]);
    expect(outcome([afternoon, ...others(9, { to: "12:01" })]).findings).toEqual([]);
  });

  it("looks at each of the child's stays on a day", () => {
    const twice = child(3, {
      birthDate: BORN.baby,
      attendance: [
        { weekday: 2, from: "08:00", to: "10:00" },
        { weekday: 2, from: "14:00", to: "18:00" },
      ],
    });
    expect(outcome([twice, ...others(6, { to: "10:00" })]).findings).toEqual([]);
    expect(outcome([twice, ...others(6, { from: "15:00" })]).findings).toEqual([]);
    expect(outcome([twice, ...others(6, { from: "10:00", to: "14:00" })]).findings).toMatchObject([{ required: 2 }]);
  });

  it("is content with one of the child's days, and ignores days on which it is not there", () => {
    const twoDays = child(3, {
      birthDate: BORN.baby,
      attendance: [2, 4].map((weekday) => ({ weekday, from: "08:00", to: "18:00" })),
    });
    expect(outcome([twoDays, ...others(6, { weekday: 4 })]).findings).toEqual([]);
    expect(outcome([twoDays, ...others(6, { weekday: 5 })]).findings).toMatchObject([{ required: 2 }]);
  });

  it("reads the need of the merge that holds the stamgroep", () => {
    const sketch = (merges: object[]) => ({
      groups: [
        { id: "g1", care: "dagopvang" },
        { id: "g2", care: "dagopvang" },
      ],
      merges,
    });
    const children = [child(3, { birthDate: BORN.baby }), ...others(6, { groupId: "g2" })];
    expect(outcome(children, sketch([])).findings).toHaveLength(1);
    expect(outcome(children, sketch([{ from: "17:00", to: "18:00", groupIds: ["g1", "g2"] }])).findings).toEqual([]);
  });

  it("has the lower number in the week of the first birthday, if the child is 0 on one of its days", () => {
    const birthday = "2025-11-25";
    const on = (weekdays: number[]) =>
      outcome([
        child(3, {
          birthDate: birthday,
          attendance: weekdays.map((weekday) => ({ weekday, from: "08:00", to: "18:00" })),
        }),
      ]).findings;
    expect(on([2, 4])).toMatchObject([{ required: 2 }]);
    expect(on([3, 4])).toEqual([]);
  });

  it("counts a person once, and no replacement", () => {
    const replacement = { staffId: "s1", replacementId: "s5", from: "2026-11-23", to: "2026-11-27" };
    const twice = child(3, { vasteGezichten: ["s1", "s1", "s2", "s3"], vasteGezichtReplacements: [replacement] });
    expect(outcome([twice]).findings).toEqual([]);
  });

  it.each([
    ["varying days by contract (art. 9 lid 8)", { variableDays: true }, "dagopvang"],
    ["a child of the bso", {}, "bso"],
    ["a combinatiegroep", {}, "combinatie"],
    ["no day in this week", { attendance: [] }, "dagopvang"],
  ])("asks nothing of %s", (_, more, care) => {
    const answer = outcome([child(5, more)], { groups: [{ id: "g1", care }] });
    expect([answer.findings, answer.notEvaluated]).toEqual([[], []]);
  });

  it("is not evaluated where the vaste gezichten are not recorded; none recorded is another rule's finding", () => {
    const unknown = outcome([child(0, { vasteGezichten: undefined })]);
    expect(unknown.findings).toEqual([]);
    expect(unknown.notEvaluated).toEqual([
      {
        rule: "vaste-gezichten-aantal",
        reason: "vasteGezichtenNotRecorded",
        unit: { kind: "child", ids: ["c1"] },
        date: null,
      },
    ]);
    expect(outcome([child(0)])).toMatchObject({ findings: [], notEvaluated: [] });
  });

  it("leaves a child open that comes on a day before 2019-01-01, and judges one that comes after", () => {
    const on = (weekday: number) =>
      outcome([child(4, { birthDate: "2017-01-01", attendance: [{ weekday, from: "08:00", to: "18:00" }] })], {
        week: "2019-W01",
        date: "2019-01-01",
      });
    expect(on(1).findings).toEqual([]);
    expect(on(1).notEvaluated).toMatchObject([{ reason: "noParametersForDate", date: "2018-12-31" }]);
    expect(on(2).findings).toMatchObject([{ date: "2018-12-31", measured: 4, required: 3 }]);
  });

  it("knows the need of dagopvang on every date that has a largest number, so no need is taken for none", () => {
    const [first] = faceNumber.versions;
    const [ratio] = dagopvangRatio.versions;
    expect(ratio?.validFrom).toBe(first?.validFrom);
    expect([...faceNumber.versions, ...dagopvangRatio.versions].map(({ validTo }) => validTo)).toEqual([null, null]);
  });
});

describe("the limit that is told of a child", () => {
  const limit = (children: object[], more: object = {}) => {
    const document = buildDocument({ staff, children, ...more });
    const days = evaluateWeek(document, document.weeks[0]?.week ?? "").checked.map(({ day }) => day);
    return facedWeeksOf(days, document).map((week) => faceLimitOf(week, days));
  };

  it.each([
    ["a baby", BORN.baby, 0, { maximum: 2, isYoungest: true, largestNeed: 1, hasExtra: false }],
    ["a baby where two are needed", BORN.baby, 5, { maximum: 2, isYoungest: true, largestNeed: 2, hasExtra: false }],
    ["a baby where three are needed", BORN.baby, 6, { maximum: 3, isYoungest: true, largestNeed: 3, hasExtra: true }],
    ["an older child", BORN.three, 0, { maximum: 3, isYoungest: false, largestNeed: 1, hasExtra: false }],
    [
      "an older child where three are needed",
      BORN.three,
      8,
      { maximum: 4, isYoungest: false, largestNeed: 3, hasExtra: true },
    ],
  ])("is that of the rule: %s", (_, birthDate, count, told) => {
    const children = (faceCount: number) => [child(faceCount, { birthDate }), ...others(count)];
    expect(limit(children(1))).toEqual([told]);
    expect(outcome(children(told.maximum)).findings).toEqual([]);
    expect(outcome(children(told.maximum + 1)).findings).toMatchObject([{ required: told.maximum }]);
  });

  it("is none in a week that begins before 2019-01-01", () => {
    const monday = child(1, { birthDate: "2017-01-01", attendance: [{ weekday: 1, from: "08:00", to: "18:00" }] });
    expect(limit([monday], { week: "2019-W01", date: "2019-01-01" })).toEqual([null]);
  });
});
