import { expect, test } from "vitest";
import { type AbsenceFields, absenceFields, readAbsence } from "../../../renderer/absence/absenceFields.ts";
import { TUESDAY } from "../../shared/buildDocument.ts";

const read = (fields: Partial<AbsenceFields>) => readAbsence({ ...absenceFields(TUESDAY), ...fields });

test("the form begins with the whole of that day", () => {
  expect(read({})).toEqual({ ok: true, report: { dates: [TUESDAY], reason: "ziek" } });
});

test("a period is all its days, also over a change of month and of year", () => {
  const result = read({ fromDate: "30-12-2026", toDate: "2-1-27", reason: "verlof" });
  expect(result).toEqual({
    ok: true,
    report: { dates: ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"], reason: "verlof" },
  });
});

test("an empty last day is the first one; times take a part of each day", () => {
  const result = read({ toDate: " ", from: "12.30", to: "17" });
  expect(result).toEqual({ ok: true, report: { dates: [TUESDAY], reason: "ziek", from: 750, to: 1020 } });
});

test.each([
  [{ fromDate: "31-2-2026" }, "fromDate", "Vul een datum in, zoals 24-11-2026."],
  [{ toDate: "straks" }, "toDate", "Vul een datum in, zoals 24-11-2026."],
  [{ toDate: "23-11-2026" }, "toDate", "De einddatum ligt voor de begindatum."],
  [{ toDate: "25-11-2027" }, "toDate", "Een melding gaat over hoogstens een jaar."],
  [{ from: "12:30" }, "to", "Vul beide tijden in, of geen van beide."],
  [{ to: "12:30" }, "from", "Vul beide tijden in, of geen van beide."],
  [{ from: "laat", to: "17:00" }, "from", "Vul een tijd in, zoals 12:30."],
  [{ from: "17:00", to: "17:00" }, "to", "De eindtijd moet na de begintijd liggen."],
])("%o is refused at its field", (fields, field, sentence) => {
  expect(read(fields)).toEqual({ ok: false, errors: { [field]: sentence } });
});

test("a year is the longest that can be reported at once", () => {
  const result = read({ toDate: "24-11-2027" });
  expect(result.ok && result.report.dates).toHaveLength(366);
});
