import { texts } from "../../shared/texts/nl.ts";

/* Keys as the registry writes them: `Ctrl+Shift+ArrowLeft`, modifiers in this order. */

export interface KeyStroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** How the registry would write a key that is pressed: `?` has its Shift in it, `Shift+P` has not. */
export function nameOfStroke({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyStroke): string {
  const isSign = key.length === 1 && key !== " " && key.toLowerCase() === key.toUpperCase();
  const parts = [];
  if (ctrlKey || metaKey) parts.push("Ctrl");
  if (shiftKey && !isSign) parts.push("Shift");
  if (altKey) parts.push("Alt");
  parts.push(key.length === 1 ? key.toUpperCase() : key);
  return parts.join("+");
}

/** "Ctrl+Shift+←" of `Ctrl+Shift+ArrowLeft`. */
export function keyLabel(written: string): string {
  const end = written.endsWith("++") ? written.length - 1 : written.lastIndexOf("+") + 1;
  const key = written.slice(end);
  return `${written.slice(0, end)}${texts.boardActions.keys[key] ?? key}`;
}
