import { expect, test } from "vitest";
import {
  FILE_KINDS,
  lastWeeksToChoose,
  PAPER_KINDS,
  periodOf,
  type ReportChoice,
  rememberedChoice,
  requestOf,
  weeksToChoose,
} from "../../../renderer/reports/reportChoice.ts";
import { OUTPUT_KINDS } from "../../../shared/contract/reports.ts";
import { buildReport } from "../../../shared/reports/buildReport.ts";
import { reportRequestSchema } from "../../../shared/reports/reportRequest.ts";
import { recordedExample } from "../../shared/reports/recordedExample.ts";

const CHOICE: ReportChoice = {
  week: "2026-W48",
  weeks: 2,
  groupIds: ["g1"],
  staffId: "s1",
  called: "names",
  size: "A4",
  isAgreed: true,
  scenarios: null,
};

test("everything that is handed out is on paper or in a file", () => {
  expect([...PAPER_KINDS, ...FILE_KINDS]).toEqual(OUTPUT_KINDS);
});

test.each(PAPER_KINDS)("the choices for %s make a request that can be printed", (kind) => {
  const request = requestOf(kind, CHOICE);
  expect(reportRequestSchema.safeParse(request).success).toBe(true);
  expect(buildReport(recordedExample(), request, { today: "2026-11-22" }).title).not.toBe("");
});

test("a roster is of one group or of all, and one verdict where the agreements are left out", () => {
  expect(requestOf("roster", CHOICE)).toMatchObject({ scope: { kind: "group", groupId: "g1" }, scenario: "agreed" });
  expect(requestOf("roster", { ...CHOICE, groupIds: null, isAgreed: false })).toMatchObject({
    scope: { kind: "location" },
    scenario: "none",
  });
});

test("a period counts whole weeks, also over the end of a year with 53 of them", () => {
  expect(periodOf({ week: "2026-W52", weeks: 3 })).toEqual({ from: "2026-W52", to: "2027-W01" });
  expect(requestOf("person", { ...CHOICE, staffId: null })).toEqual({
    kind: "person",
    period: { from: "2026-W48", to: "2026-W49" },
    staffIds: null,
  });
});

test("groups that are no longer there are forgotten", () => {
  const location = { groups: recordedExample().groups, scenarios: [] };
  const remembered = { dossier: { ...CHOICE, groupIds: ["weg", "g1"] }, roster: { ...CHOICE, groupIds: ["weg"] } };
  expect(rememberedChoice(remembered, "dossier", location).groupIds).toEqual(["g1"]);
  expect(rememberedChoice(remembered, "roster", location).groupIds).toBeNull();
  expect(rememberedChoice({}, "hours", location)).toMatchObject({ weeks: 1, called: "names" });
});

test("beside the regular rules stands what is chosen, and every pilot where nobody chose; what is gone is forgotten", () => {
  const { groups, scenarios = [] } = recordedExample();
  expect(requestOf("compare", CHOICE)).toMatchObject({
    scenarios: ["none", "I", "II", "III", "I+II", "I+III", "II+III", "I+II+III", "agreed"],
  });
  const chosen = { ...CHOICE, scenarios: ["III", "own:v1", "own:weg"] };
  const kept = rememberedChoice({ compare: chosen }, "compare", { groups, scenarios });
  expect(requestOf("compare", { ...CHOICE, ...kept })).toMatchObject({ scenarios: ["none", "III", "own:v1"] });
});

test("a period begins in a stored week or the open one, and ends at most a year later", () => {
  const weeks = ["2026-W50", "2026-W48"].map((week) => ({ week, status: "draft" as const }));
  expect(weeksToChoose({ weeks }, "2026-W49")).toEqual(["2026-W48", "2026-W49", "2026-W50"]);
  const stored = ["2026-W47", "2026-W48", "2026-W50", "2028-W01"];
  expect(lastWeeksToChoose(stored, "2026-W48", "2026-W49")).toEqual(["2026-W48", "2026-W49", "2026-W50"]);
});
