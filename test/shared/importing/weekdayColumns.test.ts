import { expect, test } from "vitest";
import type { Child, Staff } from "../../../shared/exchange/records.ts";
import { exportTable } from "../../../shared/exporting/exportTable.ts";
import { after, EMPTY_BASE, previewOf, readSample } from "./importSketch.ts";

/* Patterns with a column for each weekday. */

const staff = after(EMPTY_BASE, previewOf("staff", readSample("medewerkers-utf16.csv"), EMPTY_BASE));
const base = after(staff, previewOf("children", readSample("kinderen-windows-1252.csv"), staff));

function attendanceOf(preview: ReturnType<typeof previewOf>): Child["attendance"][] {
  return preview.changed.map(({ record }) => (record.kind === "child" ? (record.after?.attendance ?? []) : []));
}

test("a child has the days whose cells have times, also twice on a day; none at all is refused", () => {
  const preview = previewOf("attendance", readSample("opvang-per-weekdag.csv"), base);
  const validFrom = "2026-09-01";
  expect(attendanceOf(preview)).toEqual([
    [
      { weekday: 1, from: "08:00", to: "18:00", validFrom },
      { weekday: 3, from: "07:30", to: "13:00", validFrom },
      { weekday: 5, from: "08:00", to: "18:00", validFrom },
    ],
    [
      { weekday: 1, from: "07:30", to: "08:30", validFrom },
      { weekday: 1, from: "14:30", to: "18:30", validFrom },
      { weekday: 4, from: "07:30", to: "08:30", validFrom },
      { weekday: 4, from: "14:30", to: "18:30", validFrom },
    ],
  ]);
  expect(preview.refused).toEqual([{ row: 4, column: null, reason: "Dagen ontbreekt." }]);
  const uses = preview.columns.map(({ heading, field }) => [heading, field]);
  expect(uses).toContainEqual(["Ma", "Tijden op maandag"]);
});

test("a sign takes the times of its row, and what is no time is refused under the heading of the file", () => {
  const preview = previewOf("availability", readSample("beschikbaarheid-per-weekdag.csv"), base);
  const available = preview.changed.map(({ record }) => (record.after as Staff | null)?.availability);
  expect(available).toEqual([[1, 2, 4].map((weekday) => ({ weekday, from: "07:00", to: "18:30" }))]);
  expect(preview.refused).toEqual([
    { row: 3, column: "dinsdag", reason: expect.stringContaining("Verwacht tijden als 8:00-18:00") },
  ]);
});

test("a sign without times is refused for what it lacks", () => {
  const preview = previewOf("availability", "Medewerker;ma\nZoë Proef;x\n", base);
  expect(preview.refused.map(({ reason }) => reason)).toEqual(["Van ontbreekt.", "Tot ontbreekt."]);
});

test("stands in no export, which has the days in one column", () => {
  const [headings] = exportTable("attendance", base);
  expect(headings?.filter((heading) => heading.startsWith("Tijden op"))).toEqual([]);
});
