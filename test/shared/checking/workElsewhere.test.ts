import { describe, expect, test } from "vitest";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { RuleId } from "../../../shared/checking/finding.ts";
import { withWorkElsewhere } from "../../../shared/checking/workElsewhere.ts";
import { InvalidDataError } from "../../../shared/exchange/issues.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { candidateSentences } from "../../../shared/planning/candidateSentences.ts";
import { candidatesFor } from "../../../shared/planning/candidates.ts";
import { createRepairContext } from "../../../shared/repairs/repairContext.ts";
import { repairsFor } from "../../../shared/repairs/repairsFor.ts";
import { buildDocument, childrenOf, pm, TUESDAY } from "../buildDocument.ts";

const WEEK = "2026-W48";

interface Elsewhere {
  readonly date?: string;
  readonly from: string;
  readonly to: string;
}

/** Someone who works on g1 on Tuesday, and at another location. */
function documentWith(
  here: readonly { readonly from: string; readonly to: string }[],
  elsewhere: readonly Elsewhere[],
) {
  const document = buildDocument({
    staff: pm("s1"),
    children: childrenOf("two", 3),
    shifts: here.map((times) => ({ staffId: "s1", ...times })),
  });
  const [week] = document.weeks;
  const work = elsewhere.map((times) => ({ staffId: "s1", date: TUESDAY, at: "De Regenboog", ...times }));
  return parseLocationDocument({ ...document, weeks: [{ ...week, elsewhere: work }] });
}

function findingsOf(document: LocationDocument, rule: RuleId) {
  return checkWeek(document, WEEK).findings.filter((finding) => finding.rule === rule);
}

describe("work at another location", () => {
  test("is a second place at the same moment, and who began there is not here", () => {
    const document = documentWith([{ from: "08:00", to: "18:00" }], [{ from: "07:00", to: "09:30" }]);
    expect(findingsOf(document, "dubbele-dienst")).toMatchObject([
      { staffIds: ["s1"], intervals: [{ from: 480, to: 570 }] },
    ]);
    const [short] = findingsOf(document, "bkr");
    expect(short).toMatchObject({
      severity: "overtreding",
      intervals: [{ from: 480, to: 570 }],
      measured: 0,
      required: 1,
    });
  });

  test("counts in no group", () => {
    const document = documentWith([], [{ from: "08:00", to: "18:00" }]);
    expect(findingsOf(document, "bkr")).toMatchObject([{ measured: 0 }]);
    expect(checkWeek(document, WEEK).summary.countedMinutes).toBe(0);
  });

  test("shortens the rest between days: from 22:30 to 7:00 are 8.5 hours, and twice in a week is once too often", () => {
    const nights = ["2026-11-23", "2026-11-25"].map((date) => ({ date, from: "18:00", to: "22:30" }));
    const mornings = ["2026-11-24", "2026-11-26"].map((date) => ({ date, from: "07:00", to: "11:00" }));
    const document = documentWith([], [...nights, ...mornings]);
    expect(findingsOf(document, "rusttijd").filter(({ measured }) => measured === 510)).toMatchObject([
      { severity: "overtreding", date: "2026-11-26" },
    ]);
  });

  test("makes a day too long: 6 hours here and 6.5 there are more than 12", () => {
    const document = documentWith([{ from: "07:00", to: "13:00" }], [{ from: "13:30", to: "20:00" }]);
    expect(findingsOf(document, "arbeidsduur")).toMatchObject([{ measured: 750, required: 720 }]);
  });

  test("is no shift of this roster: it is not said to have been made known too late", () => {
    const document = documentWith([], [{ from: "08:00", to: "12:00" }]);
    const late = { ...document, weeks: document.weeks.map((week) => ({ ...week, publishedOn: "2026-11-20" })) };
    expect(findingsOf(late, "roostertermijn")).toEqual([]);
  });

  test("is not taken for a free day by who could mend a shortage", () => {
    const isProposed = (elsewhere: readonly Elsewhere[]) => {
      const document = documentWith([], elsewhere);
      const [short] = findingsOf(document, "bkr");
      if (short === undefined) throw new Error("no shortage");
      const repairs = repairsFor(short, createRepairContext(document, WEEK));
      return repairs.some(({ kind }) => kind === "planAvailable");
    };
    expect(isProposed([])).toBe(true);
    expect(isProposed([{ from: "19:00", to: "20:00" }])).toBe(false);
  });

  test("stands in the way of an open place at that moment", () => {
    const document = documentWith([], [{ from: "08:00", to: "12:00" }]);
    const place = { id: "p1", date: TUESDAY, from: "09:00", to: "15:00", activity: "groep", groupId: "g1" } as const;
    const [candidate] = candidatesFor(document, { ...place, breaks: [], blocks: [], asked: [] });
    expect(candidate).toMatchObject({ staffId: "s1", isPossible: false });
    const { obstacles } = candidateSentences(candidate ?? { obstacles: [], remarks: [] }, { groupName: (id) => id });
    expect(obstacles).toEqual(["werkt dan op een andere locatie, 8:00–12:00"]);
  });
});

test("a document without it stays the same document", () => {
  const document = buildDocument({ staff: pm("s1") });
  expect(withWorkElsewhere(document)).toBe(document);
});

test.each([
  [{ staffId: "s9" }, "weeks[0].elsewhere[0].staffId"],
  [{ date: "2026-12-01" }, "weeks[0].elsewhere[0].date"],
  [{ from: "12:00", to: "08:00" }, "weeks[0].elsewhere[0].to"],
])("work elsewhere that cannot be is refused by its path (%o)", (fault, path) => {
  const document = documentWith([], []);
  const [week] = document.weeks;
  const broken = { staffId: "s1", date: TUESDAY, from: "08:00", to: "12:00", ...fault };
  const parse = () => parseLocationDocument({ ...document, weeks: [{ ...week, elsewhere: [broken] }] });
  expect(parse).toThrow(InvalidDataError);
  expect(parse).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path })] }));
});
