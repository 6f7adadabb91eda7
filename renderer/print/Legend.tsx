import type { Role } from "../../shared/exchange/records.ts";
import type { ReportPerson } from "../../shared/reports/weekReport.ts";
import { texts } from "../../shared/texts/nl.ts";
import { lookOf } from "./ShiftBar.tsx";
import { Swatch } from "./Verdict.tsx";

const words = texts.reports;
const VERDICTS = ["inOrder", "deviation", "short", "notEvaluated"] as const;
const WITH_PILOTS = [...VERDICTS, "covered"] as const;

interface LegendProps {
  readonly people: readonly ReportPerson[];
  /** Whether the sheet shows occupancy and verdicts. */
  readonly hasStrips?: boolean;
  /** Whether those have a second verdict. */
  readonly hasPilots?: boolean;
}

/** What the patterns, letters and figures of a sheet mean, with the roles of the people that are on it. */
export function Legend({ people, hasStrips = true, hasPilots = false }: LegendProps) {
  const verdicts = hasPilots ? WITH_PILOTS : VERDICTS;
  const strips = hasStrips ? verdicts : [];
  const hasBars = people.length > 0;
  return (
    <section className="legend">
      <h3>{words.legend}</h3>
      <ul>
        {strips.map((verdict) => (
          <li key={verdict}>
            <Swatch className={`block-${verdict}`} /> {words.legendVerdict[verdict]}
          </li>
        ))}
        {rolesOf(people).map((role) => (
          <li key={role}>
            <Swatch className={`look-${lookOf(role)}`} />{" "}
            {words.roleName(texts.domain.roleLetters[role], texts.domain.roles[role])}
          </li>
        ))}
        {hasBars && (
          <>
            <li>
              <Swatch className="look-elsewhere" /> {words.legendMarks.elsewhere}
            </li>
            <li>
              <Swatch className="look-break" /> {words.legendMarks.break}
            </li>
          </>
        )}
        {hasStrips && (
          <li>
            <Swatch className="look-children" /> {words.legendMarks.children}
          </li>
        )}
      </ul>
    </section>
  );
}

function rolesOf(people: readonly ReportPerson[]): Role[] {
  return [...new Set(people.map((person) => person.role))];
}
