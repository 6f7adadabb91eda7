import { longDate } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useLoaded } from "./useLoaded.ts";

const words = texts.support.accessibility;

/** What `npm run accessibility` found in each state of the screens. */
interface Statement {
  readonly states: readonly {
    readonly title: string;
    readonly testedOn: string;
    /** The program that looked, with its version. */
    readonly engine: string;
    readonly violations: readonly string[];
  }[];
}

const load = async (): Promise<Statement> => (await import("./accessibility.json")).default;

/** How far the program can be used by everyone, as the tests found it, and what they did not look at. */
export function AccessibilityStatement() {
  const statement = useLoaded(load);
  if (statement === null) return null;
  const { states } = statement;
  const [oldest] = states.toSorted((a, b) => a.testedOn.localeCompare(b.testedOn));
  if (oldest === undefined) return null;
  const failed = states.filter(({ violations }) => violations.length > 0);
  return (
    <details className="about-part">
      <summary>{words.title}</summary>
      <p>
        {words.tested(longDate(oldest.testedOn), oldest.engine, states.length)} {words.outcome(failed.length)}{" "}
        {words.keyboard}
      </p>
      <h3>{words.limitsTitle}</h3>
      <ul>
        {words.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <h3>{words.results}</h3>
      <dl>
        {[...Map.groupBy(states, ({ title }) => title)].map(([title, ofScreen]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{words.result(ofScreen.length, [...new Set(ofScreen.flatMap(({ violations }) => violations))])}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
