import { describe, expect, it } from "vitest";
import type { WeekRoster } from "../../../shared/exchange/records.ts";
import { faceLimitsOf } from "../../../shared/masterData/facesOfChildren.ts";
import { buildDocument, childrenOf } from "../buildDocument.ts";

const limitsOf = (children: object[], date?: string) => {
  const document = buildDocument({ children, ...(date === undefined ? {} : { date, week: "2026-W49" }) });
  return faceLimitsOf(document, document.weeks[0] as WeekRoster);
};

describe("how many vaste gezichten a child may have", () => {
  it("is two for the youngest and three for the others", () => {
    const limits = limitsOf([...childrenOf("baby", 1), ...childrenOf("two", 1)]);
    expect(limits.get("g1-baby-08:00-1")).toEqual({ maximum: 2, isYoungest: true, largestNeed: 1, hasExtra: false });
    expect(limits.get("g1-two-08:00-1")).toMatchObject({ maximum: 3, isYoungest: false, hasExtra: false });
  });

  it("is one more where the need of the group reaches three", () => {
    const limits = limitsOf(childrenOf("baby", 8));
    expect(limits.get("g1-baby-08:00-1")).toMatchObject({ maximum: 3, isYoungest: true, hasExtra: true });
  });

  it("is not told of a child that does not come, or is to have none", () => {
    const [child] = childrenOf("two", 1);
    expect(limitsOf([{ ...child, variableDays: true }]).size).toBe(0);
    expect(limitsOf([{ ...child, attendance: [] }]).size).toBe(0);
  });
});
