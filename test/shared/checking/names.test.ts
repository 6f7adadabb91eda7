import { describe, expect, it, test } from "vitest";
import type { Unit } from "../../../shared/checking/finding.ts";
import { namesOf, namesOfNoChild, unitName } from "../../../shared/checking/names.ts";
import { buildDocument, childrenOf, pm } from "../buildDocument.ts";

/* What the user reads in the place of an id. */

const document = buildDocument({
  groups: [
    { id: "g1", name: "Egels", care: "dagopvang" },
    { id: "g2", name: "Vossen", care: "dagopvang" },
    { id: "g3", care: "bso" },
  ],
  staff: [{ id: "s1", role: "bio", name: "Noor Vink" }, { id: "s2", role: "pm", name: "Sam Berk" }, ...pm("s3")],
  children: [{ ...childrenOf("one", 1)[0], id: "c1", name: "Fenna" }, ...childrenOf("two", 1)],
});
const names = namesOf(document);

describe("the names of records", () => {
  it("are those on record", () => {
    expect([names.groupName("g1"), names.staffName("s1"), names.childName("c1")]).toEqual([
      "Egels",
      "Noor Vink",
      "Fenna",
    ]);
    expect(names.staffRole("s1")).toBe("bio");
  });

  it("are the id where there is no name on record, or no such record any more", () => {
    expect([names.groupName("g3"), names.staffName("s3"), names.childName("g1-two-08:00-1")]).toEqual([
      "g3",
      "s3",
      "g1-two-08:00-1",
    ]);
    expect([names.groupName("g9"), names.staffName("s9"), names.childName("c9")]).toEqual(["g9", "s9", "c9"]);
  });

  it("give someone who is not on record any more no role that counts", () => {
    expect(names.staffRole("s9")).toBe("overig");
  });
});

describe("the name of what a finding is about", () => {
  it.each<[Unit, string]>([
    [{ kind: "group", ids: ["g1"] }, "Egels"],
    [{ kind: "group", ids: ["g1", "g2"] }, "Egels, Vossen"],
    [{ kind: "merge", ids: ["g2", "g1"] }, "Vossen + Egels (samengevoegd)"],
    [{ kind: "person", ids: ["s1", "s2"] }, "Noor Vink, Sam Berk"],
    [{ kind: "child", ids: ["c1", "c9"] }, "Fenna, c9"],
    [{ kind: "location", ids: ["l1"] }, "Hele gebouw"],
    [{ kind: "location", ids: ["l1", "bso"] }, "Bso (kindercentrum)"],
    [{ kind: "location", ids: ["l1", "dagopvang"] }, "Dagopvang (kindercentrum)"],
    [{ kind: "location", ids: ["l1", "combinatie"] }, "Combinatiegroepen (kindercentrum)"],
    [{ kind: "location", ids: ["l1", "elsewhere"] }, "Hele gebouw"],
  ])("of %j is %s", (unit, name) => {
    expect(unitName(unit, names)).toBe(name);
  });
});

test("a sheet that others may see counts the children and names none", () => {
  const onPaper = namesOfNoChild(document);
  expect(unitName({ kind: "child", ids: ["c1"] }, onPaper)).toBe("1 kind");
  expect([onPaper.childName("c1"), onPaper.childNames(["c1", "c2", "c3"])]).toEqual(["1 kind", "3 kinderen"]);
  expect(unitName({ kind: "group", ids: ["g1"] }, onPaper)).toBe("Egels");
});
