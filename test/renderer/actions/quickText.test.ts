import { expect, test } from "vitest";
import { completed, worksMeanwhile } from "../../../renderer/actions/quickText.ts";
import { buildDocument } from "../../shared/buildDocument.ts";

const [ROSTER] = buildDocument({
  staff: [
    { id: "anna", role: "pm" },
    { id: "bea", role: "pm" },
  ],
  shifts: [
    { staffId: "anna", from: "08:00", to: "12:00" },
    { staffId: "bea", from: "08:00", to: "12:00" },
  ],
}).weeks;

function typed(part: object) {
  const [shift] = ROSTER?.shifts ?? [];
  if (ROSTER === undefined || shift === undefined) throw new Error("the document has no shift");
  return worksMeanwhile(ROSTER, { ...shift, id: "typed", ...part });
}

test("who has other work at that time is told so, and only then", () => {
  expect(typed({ from: "11:00", to: "17:00" })).toEqual([{ from: 480, to: 720 }]);
  expect(typed({ from: "12:00", to: "17:00" })).toEqual([]);
  expect(typed({ date: "2026-11-25" })).toEqual([]);
});

test("a completion stands in the place of what was typed, with a space to go on", () => {
  const completion = {
    kind: "person",
    key: "anna",
    label: "Anna",
    hint: "",
    text: "Anna",
    at: { from: 0, to: 2 },
  } as const;
  expect(completed("an", completion)).toBe("Anna ");
  expect(completed("an 8-17", completion)).toBe("Anna 8-17");
});
