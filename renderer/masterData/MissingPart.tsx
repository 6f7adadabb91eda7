import { TriangleAlert } from "lucide-react";
import type { Missing } from "../../shared/masterData/missing.ts";
import { texts } from "../../shared/texts/nl.ts";
import { showRule } from "../rules/showRule.ts";
import { usePage } from "../store/page.tsx";

const words = texts.masterData.missing;

interface MissingPartProps<Field extends string> {
  readonly missing: readonly Missing<Field>[];
  readonly names: Readonly<Record<Field, string>>;
}

/** What is not on record, and the rules that ask for it, each a way to that rule. */
export function MissingPart<Field extends string>({ missing, names }: MissingPartProps<Field>) {
  const page = usePage();
  if (missing.length === 0) return null;
  return (
    <section className="missing-part" aria-label={words.title}>
      <h3>
        <TriangleAlert className="icon" aria-hidden="true" />
        {words.title}
      </h3>
      <p className="field-hint">{words.intro}</p>
      <ul>
        {missing.map(({ field, rules }) => (
          <li key={field}>
            <span>{words.line(names[field])} </span>
            {rules.map((rule) => (
              <button key={rule} type="button" className="link-button" onClick={() => showRule(page, rule)}>
                {texts.findings.rules[rule]}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
