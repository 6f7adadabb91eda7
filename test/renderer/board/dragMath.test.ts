import fc from "fast-check";
import { expect, test } from "vitest";
import { type DragKind, type DragStart, draggedInterval } from "../../../renderer/board/dragMath.ts";

const AXIS = { from: 390, to: 1140 };

function startOf(kind: DragKind, from: number, to: number, minute: number): DragStart {
  return { kind, interval: { from, to }, spot: { groupId: "g", staffId: "s", date: "2026-11-24", minute } };
}

test("a move snaps the distance and keeps odd minutes and the length", () => {
  const start = startOf("move", 470, 1020, 500);
  expect(draggedInterval(start, 522, 15, AXIS)).toEqual({ from: 485, to: 1035 });
  expect(draggedInterval(start, 507, 15, AXIS)).toEqual({ from: 470, to: 1020 });
  expect(draggedInterval(start, 508, 5, AXIS)).toEqual({ from: 480, to: 1030 });
});

test("an edge goes the distance of the pointer, snaps to the quarter and stops a quarter before the other edge", () => {
  const end = startOf("to", 450, 1020, 1010);
  expect(draggedInterval(end, 893, 15, AXIS)).toEqual({ from: 450, to: 900 });
  expect(draggedInterval(end, 893, 5, AXIS)).toEqual({ from: 450, to: 905 });
  expect(draggedInterval(end, 300, 15, AXIS)).toEqual({ from: 450, to: 465 });
  expect(draggedInterval(end, 2000, 15, AXIS)).toEqual({ from: 450, to: 1140 });
  expect(draggedInterval(startOf("from", 450, 1020, 450), 2000, 15, AXIS)).toEqual({ from: 1005, to: 1020 });
});

test("drawing works in both directions and never makes less than a quarter", () => {
  expect(draggedInterval(startOf("create", 600, 600, 601), 722, 15, AXIS)).toEqual({ from: 600, to: 720 });
  expect(draggedInterval(startOf("create", 600, 600, 721), 598, 15, AXIS)).toEqual({ from: 600, to: 720 });
  expect(draggedInterval(startOf("create", 600, 600, 601), 603, 15, AXIS)).toEqual({ from: 600, to: 615 });
  expect(draggedInterval(startOf("create", 1140, 1140, 1139), 1300, 15, AXIS)).toEqual({ from: 1125, to: 1140 });
});

test("no drag leaves the axis or turns a shift around", () => {
  const kinds = fc.constantFrom<DragKind>("move", "from", "to", "create");
  const quarter = fc.integer({ min: 26, max: 76 }).map((quarters) => quarters * 15);
  fc.assert(
    fc.property(kinds, quarter, quarter, fc.integer({ min: -500, max: 3000 }), (kind, a, b, minute) => {
      const [from, to] = a < b ? [a, b] : [b, a + 15];
      fc.pre(from >= AXIS.from && to <= AXIS.to);
      const result = draggedInterval(startOf(kind, from, to, from), minute, 15, AXIS);
      expect(result.from).toBeGreaterThanOrEqual(AXIS.from);
      expect(result.to).toBeLessThanOrEqual(AXIS.to);
      expect(result.to - result.from).toBeGreaterThanOrEqual(15);
      if (kind === "move") expect(result.to - result.from).toBe(to - from);
    }),
    { seed: 2 },
  );
});
