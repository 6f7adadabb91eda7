import { describe, expect, it, test } from "vitest";
import {
  fieldsOfNext,
  fieldsOfStep,
  fieldsOfVersion,
  readStep,
  readVersion,
  type StepFields,
  type VersionFields,
} from "../../../renderer/tekortplan/planForm.ts";
import type { TekortplanStep, TekortplanVersion } from "../../../shared/exchange/records.ts";

const step: TekortplanStep = { id: "s1", action: "Ruilen", decidedBy: "Manager", effect: "Andere tijden.", tag: "x" };
const version: TekortplanVersion = {
  id: "v1",
  version: "3b",
  validFrom: "2026-01-01",
  validTo: "2026-12-31",
  staffDiscussedOn: "2025-12-01",
  parentsDiscussedOn: null,
  steps: [step],
  tag: "y",
};

describe("the form of a version", () => {
  const readPart = (part: Partial<VersionFields>, others: readonly TekortplanVersion[] = []) =>
    readVersion({ ...fieldsOfVersion(version), ...part }, version, others);

  it("gives back what went in, its steps and what it does not know among it", () => {
    expect(readPart({})).toEqual({ ok: true, version });
  });

  it("begins a new one today, with the number after the highest and nothing discussed", () => {
    expect(fieldsOfNext([version, { ...version, version: "concept" }], "2026-11-22")).toEqual({
      version: "4",
      validFrom: "22-11-2026",
      validTo: "",
      staffDiscussedOn: "",
      parentsDiscussedOn: "",
    });
    expect(fieldsOfNext([], "2026-11-22").version).toBe("1");
  });

  test.each<[string, Partial<VersionFields>, string]>([
    ["no name", { version: " " }, "version"],
    ["a name that is taken", { version: "2" }, "version"],
    ["no first day", { validFrom: "" }, "validFrom"],
    ["a last day before the first", { validTo: "31-12-2025" }, "validTo"],
    ["a talk on no date", { parentsDiscussedOn: "mei" }, "parentsDiscussedOn"],
  ])("refuses %s", (_what, part, path) => {
    const result = readPart(part, [{ ...version, id: "v2", version: "2" }]);
    expect(result.ok ? [] : Object.keys(result.errors)).toEqual([path]);
  });
});

describe("the form of a step", () => {
  const readPart = (part: Partial<StepFields>) => readStep({ ...fieldsOfStep(step), ...part }, step);

  it("gives back what went in", () => {
    expect(readPart({})).toEqual({ ok: true, step });
  });

  it("leaves open what is not known", () => {
    expect(readStep({ action: " Ruilen ", decidedBy: "", effect: " " }, { id: "n1" })).toEqual({
      ok: true,
      step: { id: "n1", action: "Ruilen" },
    });
  });

  test.each<[string, Partial<StepFields>, string]>([
    ["nothing to do", { action: " " }, "action"],
    ["too much to do", { action: "x".repeat(401) }, "action"],
    ["too long a name", { decidedBy: "x".repeat(401) }, "decidedBy"],
    ["too long an effect", { effect: "x".repeat(1001) }, "effect"],
  ])("refuses %s", (_what, part, path) => {
    const result = readPart(part);
    expect(result.ok ? [] : Object.keys(result.errors)).toEqual([path]);
  });
});
