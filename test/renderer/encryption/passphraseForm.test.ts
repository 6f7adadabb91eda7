import { describe, expect, test } from "vitest";
import { errorsOf, fieldsOf, inputOf, sayDone } from "../../../renderer/encryption/passphraseForm.ts";

const GOOD = "een lange zin";
const form = (current: string, next: string, repeat = next) => ({ current, next, repeat });

describe("the form for a passphrase", () => {
  test.each([
    ["on", form("", "elf tekens."), ["next"]],
    ["on", form("", "twaalf teken"), []],
    ["on", form("", GOOD, "een lange Zin"), ["repeat"]],
    ["change", form("", GOOD), ["current"]],
    ["change", form("x", ""), ["next"]],
    ["off", form("", ""), ["current"]],
    ["off", form("x", ""), []],
  ] as const)("to %s with %o is wrong in %o", (task, filled, fields) => {
    expect(Object.keys(errorsOf(task, filled))).toEqual(fields);
  });

  test("asks and sends what its task needs", () => {
    expect(fieldsOf("on")).not.toContain("current");
    expect(inputOf("on", form("", GOOD))).toEqual({ current: null, next: GOOD });
    expect(inputOf("change", form("oud", GOOD))).toEqual({ current: "oud", next: GOOD });
    expect(fieldsOf("off")).toEqual(["current"]);
    expect(inputOf("off", form("oud", ""))).toEqual({ current: "oud", next: null });
  });

  test("says what became of the copies, and only of those that there are", () => {
    expect(sayDone("on", { converted: 0, removed: 0, left: 0 })).toBe("De gegevens zijn nu versleuteld.");
    expect(sayDone("on", { converted: 2, removed: 1, left: 0 })).toBe(
      "De gegevens zijn nu versleuteld. 2 reservekopieën zijn ook omgezet. 1 beschadigde reservekopie die leesbaar was gebleven, is verwijderd.",
    );
    expect(sayDone("change", { converted: 1, removed: 0, left: 2 })).toBe(
      "De wachtwoordzin is gewijzigd. 1 reservekopie is ook omgezet. 2 reservekopieën hebben nog een andere wachtwoordzin.",
    );
  });
});
