import { describe, expect, it } from "vitest";
import { comparedSides, readGoldenCases, runGoldenCase } from "./goldenCases.ts";

const cases = readGoldenCases();

describe("golden cases", () => {
  it("are at least 120", () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
  });

  it.each(cases.map((golden) => [golden.name, golden] as const))("%s", (_, golden) => {
    const { found, expected } = comparedSides(golden, runGoldenCase(golden));
    expect(found, golden.why).toEqual(expected);
  });
});
