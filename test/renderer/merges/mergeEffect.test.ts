import { expect, test } from "vitest";
import { highestNeed, mergeEffect, needApart } from "../../../renderer/merges/mergeEffect.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { type LocationDocument, mergeSchema } from "../../../shared/exchange/records.ts";
import { buildDocument, childrenOf, pm, TUESDAY } from "../../shared/buildDocument.ts";

const MERGE = mergeSchema.parse({ date: TUESDAY, from: "08:00", to: "10:00", groupIds: ["g1", "g2"] });

function effectIn(document: LocationDocument, merge = MERGE) {
  const merged = { ...document, weeks: document.weeks.map((week) => ({ ...week, merges: [merge] })) };
  return mergeEffect(merge, checkWeek(document, "2026-W48"), checkWeek(merged, "2026-W48"));
}

function twoGroups(children: readonly object[], fields: object = {}): LocationDocument {
  return buildDocument({
    groups: [
      { id: "g1", care: "dagopvang" },
      { id: "g2", care: "dagopvang" },
    ],
    staff: pm("ada", "bea"),
    children,
    shifts: [
      { staffId: "ada", from: "07:00", to: "18:30" },
      { staffId: "bea", groupId: "g2", from: "07:00", to: "18:30" },
    ],
    ...fields,
  });
}

test("two groups that need one each need one together", () => {
  const { moments } = effectIn(twoGroups([...childrenOf("three", 2), ...childrenOf("three", 2, { groupId: "g2" })]));
  expect(moments).toEqual([
    { from: 480, to: 600, children: 4, apart: [1, 1], merged: 1, counted: 2, verdict: "inOrder" },
  ]);
  expect(highestNeed(moments)).toEqual({ apart: 2, merged: 1 });
});

test("a moment ends where children come, and says nothing while there are none", () => {
  const children = [
    ...childrenOf("three", 2, { from: "08:30" }),
    ...childrenOf("three", 2, { groupId: "g2", from: "09:00" }),
  ];
  const { moments } = effectIn(twoGroups(children));
  expect(moments.map(({ from, to, children: there, apart }) => [from, to, there, apart])).toEqual([
    [510, 540, 2, [1]],
    [540, 600, 4, [1, 1]],
  ]);
  const nobody = effectIn(twoGroups([]));
  expect(nobody.moments).toEqual([]);
  expect(highestNeed(nobody.moments)).toEqual({ apart: 0, merged: 0 });
});

test("who has no consent for the room is told, and who of whom none is recorded", () => {
  const [refused, unknown, given, own] = childrenOf("three", 4, { groupId: "g1" }) as { readonly id: string }[];
  const consent = { groupId: "g2", consentOn: "2026-01-01", from: "2026-01-01", to: null };
  const children = [
    { ...refused, secondGroup: null },
    { ...unknown },
    { ...given, secondGroup: consent },
    { ...own, groupId: "g2" },
  ];
  const { withoutConsent, consentUnknown, added } = effectIn(twoGroups(children), { ...MERGE, roomGroupId: "g2" });
  expect(withoutConsent).toEqual([refused?.id]);
  expect(consentUnknown).toEqual([unknown?.id]);
  expect(added.map(({ rule }) => rule)).toContain("stamgroep");
});

test("what was short apart and is not together counts as overtredingen fewer", () => {
  const children = [...childrenOf("three", 2), ...childrenOf("three", 2, { groupId: "g2" })];
  const document = twoGroups(children, {
    shifts: [
      { staffId: "ada", from: "07:00", to: "18:30" },
      { staffId: "bea", groupId: "g2", from: "10:00", to: "18:30" },
    ],
  });
  const { fewerOvertredingen, moments } = effectIn(document);
  expect(moments).toMatchObject([{ apart: [1, 1], merged: 1, counted: 1, verdict: "inOrder" }]);
  expect(fewerOvertredingen).toBeGreaterThan(0);
});

test("a need that is not known makes the sum not known", () => {
  expect(needApart({ apart: [1, null] })).toBeNull();
  expect(needApart({ apart: [] })).toBe(0);
});
