import type { z } from "zod";

/** Every field of a record that holds a value of its own, as `openingHours[].from`. */
export function leavesOf(schema: z.core.$ZodType, at = ""): string[] {
  const { def } = schema._zod as unknown as { def: Definition };
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
      return leavesOf(def.innerType, at);
    case "array":
      return leavesOf(def.element, `${at}[]`);
    case "object":
      return Object.entries(def.shape).flatMap(([name, field]) => leavesOf(field, at === "" ? name : `${at}.${name}`));
    default:
      return [at];
  }
}

type Definition =
  | { readonly type: "optional" | "nullable" | "default"; readonly innerType: z.core.$ZodType }
  | { readonly type: "array"; readonly element: z.core.$ZodType }
  | { readonly type: "object"; readonly shape: Readonly<Record<string, z.core.$ZodType>> }
  | { readonly type: "string" | "number" };

/** Which of the fields hold a value in a record. */
export function filledIn(record: unknown, leaves: readonly string[]): string[] {
  return leaves.filter((path) => hasValueAt(record, path.replaceAll("[]", ".[]").split(".")));
}

function hasValueAt(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return value !== undefined && value !== null;
  if (key === "[]") return Array.isArray(value) && value.some((item) => hasValueAt(item, rest));
  return typeof value === "object" && value !== null && hasValueAt((value as Record<string, unknown>)[key], rest);
}
