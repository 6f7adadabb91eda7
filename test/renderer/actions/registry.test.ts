import { expect, test } from "vitest";
import { nameOfStroke } from "../../../renderer/actions/keyNames.ts";
import { actionOfKey, BOARD_ACTIONS, SECTIONS } from "../../../renderer/actions/registry.ts";
import { texts } from "../../../shared/texts/nl.ts";

test("every action has a name of its own that is in the list once", () => {
  const ids = BOARD_ACTIONS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids)).toEqual(new Set(Object.keys(texts.boardActions.labels)));
});

test("every action stands in a menu, and has a key or a letter in the menu that a key opens", () => {
  const withoutKey = BOARD_ACTIONS.filter(({ keys }) => keys.length === 0);
  expect(withoutKey.filter(({ section }) => section !== "activity" && section !== "away")).toEqual([]);
  for (const { section } of BOARD_ACTIONS) expect(SECTIONS).toContain(section);
  expect(new Set(SECTIONS)).toEqual(new Set(Object.keys(texts.boardActions.sections)));
});

test("keys are written as the keyboard is read", () => {
  for (const written of BOARD_ACTIONS.flatMap(({ keys }) => keys)) {
    const held = written.split("+").slice(0, -1);
    const key = written.endsWith("++") ? "+" : (written.split("+").at(-1) ?? "");
    const stroke = {
      key: key.length === 1 ? key.toLowerCase() : key,
      ctrlKey: held.includes("Ctrl"),
      metaKey: false,
      shiftKey: held.includes("Shift"),
      altKey: held.includes("Alt"),
    };
    expect(nameOfStroke(stroke)).toBe(written);
  }
});

test("no two actions mean something else by a key at the same place", () => {
  const claims = BOARD_ACTIONS.flatMap(({ id, keys, on }) =>
    keys.flatMap((key) => on.map((place) => ({ claim: `${key} on ${place}`, id }))),
  );
  const claimed = new Map<string, string>();
  for (const { claim, id } of claims) {
    // What Enter does is the first of several in the order of the list; the others have a key of their own there.
    if (!claim.startsWith("Enter on ")) expect([claim, claimed.get(claim) ?? id]).toEqual([claim, id]);
    claimed.set(claim, id);
  }
});

test("the nearest place has the key", () => {
  expect(actionOfKey("Enter", ["shift", "board", "roster", "page"])?.id).toBe("editShift");
  expect(actionOfKey("Enter", ["cell", "board", "roster", "page"])?.id).toBe("addShift");
  expect(actionOfKey("Enter", ["strip", "board", "roster", "page"])?.id).toBe("openFinding");
  expect(actionOfKey("Alt+ArrowRight", ["shift", "board"])?.id).toBe("moveLater");
  expect(actionOfKey("Alt+ArrowRight", ["strip", "board"])?.id).toBe("nextMoment");
  expect(actionOfKey("Q", ["page"])).toBeNull();
  expect(actionOfKey("?", ["page"])?.id).toBe("help");
});
