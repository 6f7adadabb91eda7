import { describe, expect, it } from "vitest";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { buildDocument, childrenOf, pm } from "../buildDocument.ts";

/** Six babies from 8:00 to 18:00 need two; the second PM'er comes at 12:00, which is an hour too long. */
const document = buildDocument({
  staff: [...pm("s1", "s2"), { id: "s3", role: "groepshulp" }],
  children: childrenOf("baby", 6),
  shifts: [
    { staffId: "s1", from: "07:30", to: "18:30" },
    { staffId: "s2", from: "12:00", to: "18:00" },
    { staffId: "s3", from: "08:00", to: "18:00" },
  ],
});
const check = () => checkWeek(document, "2026-W48");

describe("the summary of a week", () => {
  it("counts the findings of each severity", () => {
    const { summary, findings, notEvaluated } = check();
    const countOf = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
    expect(countOf("overtreding")).toBeGreaterThan(0);
    expect(countOf("aandachtspunt")).toBeGreaterThan(0);
    expect(summary).toMatchObject({
      overtredingen: countOf("overtreding"),
      aandachtspunten: countOf("aandachtspunt"),
      info: countOf("info"),
      notEvaluated: notEvaluated.length,
    });
  });

  it("adds up person-minutes while children are there", () => {
    expect(check().summary).toMatchObject({
      requiredMinutes: 2 * 600,
      // The half hours before and after the children are not counted, nor is the groepshulp.
      countedMinutes: 600 + 360,
      shortMinutes: 240,
    });
  });

  it("has no minutes that lean on a pilot under the regular rules, and is those rules itself", () => {
    const { summary } = check();
    expect(summary.pilotMinutes).toEqual({ I: 0, II: 0, III: 0, any: 0 });
    expect(summary.regular).toEqual({ overtredingen: summary.overtredingen, shortMinutes: summary.shortMinutes });
  });

  it("of a week without a roster is of nobody", () => {
    const empty = checkWeek(document, "2026-W49");
    expect(empty.summary).toMatchObject({ requiredMinutes: 1200, countedMinutes: 0, shortMinutes: 1200 });
    expect(empty.week).toBe("2026-W49");
  });
});
