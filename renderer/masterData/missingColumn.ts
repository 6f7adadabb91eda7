import type { Missing } from "../../shared/masterData/missing.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { GridColumn } from "./gridColumn.ts";

/** The column that says what is not on record; its hint names the rules. */
export function missingColumn<Field extends string, R extends { readonly missing: readonly Missing<Field>[] }>(
  names: Readonly<Record<Field, string>>,
): GridColumn<R> {
  return {
    key: "missing",
    title: texts.masterData.missing.title,
    width: 11,
    text: ({ missing }) => missing.map(({ field }) => names[field]).join(", "),
    sortBy: ({ missing }) => -missing.length,
    hint: ({ missing }) =>
      missing
        .map(({ field, rules }) => {
          const titles = rules.map((rule) => texts.findings.rules[rule]).join(", ");
          return `${texts.masterData.missing.line(names[field])} ${titles}`;
        })
        .join("\n"),
    tone: ({ missing }) => (missing.length > 0 ? "problem" : null),
  };
}
