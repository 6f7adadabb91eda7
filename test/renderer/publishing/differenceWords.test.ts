import { describe, expect, it } from "vitest";
import { differenceWordsWith } from "../../../renderer/publishing/differenceWords.ts";
import { placeOf } from "../../../shared/editing/openPlaces.ts";
import { versionDifferences } from "../../../shared/editing/rosterComparison.ts";
import type { Plan } from "../../../shared/editing/rosterDifferences.ts";
import { editableOf, shift, sketch } from "../../shared/editing/rosterSketch.ts";

const { staff } = editableOf(sketch());
const groups = [
  { id: "g1", name: "Sterretjes", care: "dagopvang" as const },
  { id: "g2", care: "dagopvang" as const },
];
const wordsOf = differenceWordsWith({ staff, groups });

function says(before: Partial<Plan>, after: Partial<Plan>) {
  const empty = { shifts: [], merges: [], openPlaces: [] };
  return versionDifferences({ ...empty, ...before }, { ...empty, ...after }).map(wordsOf);
}

describe("what differs, in words", () => {
  it("who comes and goes, when and where", () => {
    expect(says({}, { shifts: [shift("d1")] })).toEqual([
      { who: "Naam s1", when: "8:00–17:00", where: "Sterretjes", what: [] },
    ]);
    expect(says({ shifts: [shift("d1", { groupId: null })] }, {})).toMatchObject([{ where: "zonder groep" }]);
  });

  it("each field that changed, from what to what", () => {
    const after = shift("d1", {
      staffId: "s2",
      from: "09:30",
      groupId: "g2",
      formatief: false,
      activity: "kantoor",
      breaks: [{ from: "12:30", to: "13:00" }],
      blocks: [
        { from: "15:00", to: "16:00", activity: "overleg" },
        { from: "16:00", to: "16:30", activity: "groep", groupId: "g2" },
      ],
    });
    expect(says({ shifts: [shift("d1")] }, { shifts: [after] })).toEqual([
      {
        who: "Naam s1",
        when: "8:00–17:00",
        where: "Sterretjes",
        what: [
          "wie Naam s1 → Naam s2",
          "tijd 8:00–17:00 → 9:30–17:00",
          "groep Sterretjes → Groep g2",
          "activiteit op de groep → kantoor",
          "rol volgens functie → boventallig",
          "pauze geen → 12:30–13:00",
          "onderdelen geen → 15:00–16:00 overleg, 16:00–16:30 op Groep g2",
        ],
      },
    ]);
  });

  it("a shift that fell open, and another day", () => {
    const open = placeOf(shift("d1"));
    expect(says({ shifts: [shift("d1")] }, { openPlaces: [open] })).toMatchObject([
      { who: "Naam s1", what: ["wie Naam s1 → open plaats"] },
    ]);
    expect(says({ shifts: [shift("d1")] }, { shifts: [shift("d1", { date: "2026-11-25" })] })).toMatchObject([
      { what: ["dag di 24 nov → wo 25 nov"] },
    ]);
  });

  it("an extra field that no word is for", () => {
    expect(says({ shifts: [shift("d1")] }, { shifts: [shift("d1", { remark: "x" })] })).toMatchObject([
      { what: ["andere gegevens"] },
    ]);
  });

  it("merges: that one came, and its times and room", () => {
    const merge = { date: "2026-11-24", from: "07:00", to: "08:00", groupIds: ["g1", "g2"] };
    expect(says({}, { merges: [merge] })).toMatchObject([
      { who: "Samenvoeging Sterretjes en Groep g2", when: "7:00–8:00", where: null, what: [] },
    ]);
    const after = { ...merge, to: "08:30", roomGroupId: "g1" };
    expect(says({ merges: [merge] }, { merges: [after] })).toMatchObject([
      { what: ["tijd 7:00–8:00 → 7:00–8:30", "ruimte – → Sterretjes"] },
    ]);
  });
});
