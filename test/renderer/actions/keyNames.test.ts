import { expect, test } from "vitest";
import { type KeyStroke, keyLabel, nameOfStroke } from "../../../renderer/actions/keyNames.ts";

function stroke(key: string, held: Partial<KeyStroke> = {}): KeyStroke {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

test("a key is written with its modifiers in one order, letters as capitals", () => {
  expect(nameOfStroke(stroke("n"))).toBe("N");
  expect(nameOfStroke(stroke("P", { shiftKey: true }))).toBe("Shift+P");
  expect(nameOfStroke(stroke("ArrowLeft", { altKey: true, shiftKey: true, ctrlKey: true }))).toBe(
    "Ctrl+Shift+Alt+ArrowLeft",
  );
  expect(nameOfStroke(stroke(" ", { shiftKey: true }))).toBe("Shift+ ");
});

test("a sign has its Shift in it, whatever the keyboard, and Cmd counts as Ctrl", () => {
  expect(nameOfStroke(stroke("?", { shiftKey: true }))).toBe("?");
  expect(nameOfStroke(stroke("/"))).toBe("/");
  expect(nameOfStroke(stroke("+", { ctrlKey: true, shiftKey: true }))).toBe("Ctrl++");
  expect(nameOfStroke(stroke("z", { metaKey: true, shiftKey: true }))).toBe("Ctrl+Shift+Z");
});

test("a key reads as it stands on the keyboard", () => {
  expect(["Ctrl+Shift+ArrowLeft", "Ctrl++", "Shift+ ", "Escape", "F6"].map(keyLabel)).toEqual([
    "Ctrl+Shift+←",
    "Ctrl++",
    "Shift+Spatie",
    "Esc",
    "F6",
  ]);
});
