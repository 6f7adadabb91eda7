import { expect, test } from "vitest";
import { deviationFields, readDeviation } from "../../../renderer/findings/deviationForm.ts";
import { acceptedDeviationSchema } from "../../../shared/exchange/records.ts";

const filled = {
  ...deviationFields(null),
  effort: "Alle invalkrachten gebeld.",
  measure: "Groep samengevoegd.",
  decidedBy: "Locatiemanager",
};

test("a record says why, what was done, and who decided; what is left open is not in it", () => {
  const result = readDeviation(filled, "key", null);
  expect(result).toEqual({
    ok: true,
    deviation: {
      findingKey: "key",
      reason: "overmacht",
      effort: "Alle invalkrachten gebeld.",
      measure: "Groep samengevoegd.",
      decidedBy: "Locatiemanager",
    },
  });
});

test.each(["effort", "measure", "decidedBy"] as const)("without %s there is nothing to weigh", (name) => {
  expect(readDeviation({ ...filled, [name]: "  " }, "key", null)).toEqual({
    ok: false,
    errors: { [name]: "Vul dit in." },
  });
});

test("an inspection has a date and a report, or is not there yet", () => {
  const dated = { ...filled, inspectionDate: "3-12-2026" };
  expect(readDeviation(dated, "key", null)).toMatchObject({
    ok: false,
    errors: { inspectionReference: "Vul dit in." },
  });
  const reported = { ...filled, inspectionReference: "R-1" };
  expect(readDeviation(reported, "key", null)).toMatchObject({ ok: false, errors: { inspectionDate: "Vul dit in." } });
  const whole = { ...dated, inspectionReference: "R-1", notedAsViolation: false };
  expect(readDeviation(whole, "key", null)).toMatchObject({
    ok: true,
    deviation: { inspection: { date: "2026-12-03", reference: "R-1", notedAsViolation: false } },
  });
});

test("a date that is none is refused at its field", () => {
  const result = readDeviation({ ...filled, informedOn: "31-2-2026" }, "key", null);
  expect(result).toMatchObject({ ok: false, errors: { informedOn: expect.any(String) } });
});

test("what was recorded comes back in the form, and what the form does not ask stays", () => {
  const base = acceptedDeviationSchema.parse({
    findingKey: "key",
    reason: "verzachtend",
    effort: "a",
    measure: "b",
    decidedBy: "c",
    informed: "oudercommissie",
    informedOn: "2026-12-01",
    inspection: { date: "2026-12-03", reference: "R-1", notedAsViolation: false },
    own: 1,
  });
  expect(readDeviation(deviationFields(base), "key", base)).toEqual({ ok: true, deviation: base });
});
