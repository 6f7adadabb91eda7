import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { describeFinding } from "../../../shared/checking/describeFinding.ts";
import type { RuleId } from "../../../shared/checking/finding.ts";
import { namesOf } from "../../../shared/checking/names.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import { sketchOf } from "../checkWeekOf.ts";

/*
 * Documents of several weeks for rules about the work of a person. Week 2026-W48 runs from Monday 2026-11-23 to Sunday
 * 2026-11-29.
 */

export const MON = "2026-11-23";
export const TUE = "2026-11-24";
export const WED = "2026-11-25";
export const THU = "2026-11-26";
export const FRI = "2026-11-27";
export const SAT = "2026-11-28";
export const SUN = "2026-11-29";
export const WEEK = [MON, TUE, WED, THU, FRI, SAT, SUN];

interface LabourShift {
  readonly staffId: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly [field: string]: unknown;
}

/** A shift of s1 from a text such as "08:00-17:00", with its breaks as such texts. */
export function work(date: string, span: string, pauses: readonly string[] = [], more: object = {}): LabourShift {
  return { staffId: "s1", date, ...spanOf(span), breaks: pauses.map(spanOf), ...more };
}

function spanOf(text: string): { from: string; to: string } {
  return { from: text.slice(0, 5), to: text.slice(6) };
}

interface LabourSketch {
  /** Fields of s1, who is a PM'er unless said. */
  readonly person?: object;
  readonly staff?: readonly object[];
  readonly location?: object;
  readonly groups?: readonly object[];
  readonly merges?: readonly object[];
  readonly week?: string;
  readonly shifts: readonly LabourShift[];
  /** Fields of the week that is checked. */
  readonly roster?: object;
  /** The shifts of other weeks, by week. */
  readonly others?: Readonly<Record<string, readonly LabourShift[]>>;
}

/** What one rule says of a week, with the sentences and facts of its findings. */
export function labourOutcome(rule: RuleId, sketch: LabourSketch) {
  const { week = "2026-W48", shifts, others = {} } = sketch;
  const roster = (name: string, ofWeek: readonly LabourShift[], more: object = {}) => ({
    week: name,
    ...more,
    shifts: ofWeek.map((shift, index) => ({ id: `${name}-${index}`, activity: "groep", groupId: "g1", ...shift })),
  });
  const document = parseLocationDocument({
    format: "roosterwijs/1",
    location: { id: "l1", ...sketch.location },
    groups: sketch.groups ?? [{ id: "g1", care: "dagopvang" }],
    staff: sketch.staff ?? [{ id: "s1", name: "Sanne", role: "pm", ...sketch.person }],
    weeks: [
      roster(week, shifts, { merges: sketch.merges ?? [], ...sketch.roster }),
      ...Object.entries(others).map(([name, ofWeek]) => roster(name, ofWeek)),
    ],
  });
  const check = checkWeek(document, week);
  const found = check.findings.filter((finding) => finding.rule === rule);
  return {
    findings: found.map(sketchOf),
    keys: found.map(({ key }) => key),
    citations: found.map(({ citation, parameterVersion }) => `${citation} ${parameterVersion}`),
    facts: found.flatMap(({ steps }) => steps.map((step) => (step.kind === "fact" ? [step.fact, step.values] : []))),
    sentences: found.map((finding) => describeFinding(finding, namesOf(document)).sentence),
    hints: found.flatMap((finding) => describeFinding(finding, namesOf(document)).steps),
    notEvaluated: check.notEvaluated.filter((entry) => entry.rule === rule),
    reasons: check.notEvaluated.filter((entry) => entry.rule === rule).map(({ reason }) => reason),
  };
}
