import { formatTime } from "../calendar/time.ts";
import type { CalculationStep } from "../staffing/calculation.ts";
import { texts } from "../texts/nl.ts";
import { factText } from "./factText.ts";
import type { FindingStep, MomentStep } from "./finding.ts";
import type { Names } from "./names.ts";

const words = texts.findings.steps;

/** A step of a finding as short Dutch sentences. */
export function describeStep(step: FindingStep, names: Names): string[] {
  switch (step.kind) {
    case "moment":
      return describeMoment(step, names);
    case "deviation":
      return [words.deviation(step.usedMinutes, step.limitMinutes)];
    case "noDeviation":
      return [texts.findings.noDeviation[step.reason]];
    case "pool":
      return [
        words.pool(
          `${formatTime(step.from)}–${formatTime(step.to)}`,
          step.units,
          words.children(total(step.mix), classWords(step.mix)),
          step.required,
          step.counted,
        ),
      ];
    case "fact":
      return [factText(step.fact).hint].filter((hint) => hint !== null);
  }
}

function describeMoment(step: MomentStep, names: Names): string[] {
  const counted = step.countedStaffIds.map(names.staffName).join(", ");
  const notCounted = step.notCounted
    .map(
      ({ staffId, reason }) =>
        `${names.staffName(staffId)} (${texts.findings.reasons[reason](names.staffRole(staffId))})`,
    )
    .join(", ");
  return [
    words.moment(formatTime(step.from), formatTime(step.to), words.children(total(step.mix), classWords(step.mix))),
    ...step.calculation.map(describeCalculation),
    words.counted(step.required, counted),
    ...(notCounted === "" ? [] : [words.notCounted(notCounted)]),
  ];
}

/** One step of a need's calculation as a sentence; also what `rooster ratio --explain` prints. */
export function describeCalculation(step: CalculationStep): string {
  switch (step.kind) {
    case "table":
      return words.table(`${step.youngest}–${step.oldest + 1}`, step.children, step.staff);
    case "rekenregel1":
      return words.rekenregel1(
        formulaOfZ(step),
        fraction(step.numerator, step.denominator),
        step.numerator / step.denominator,
        step.staff,
      );
    case "rekenregel2":
      return words.rekenregel2(classWords(step.neighbour), step.neighbourStaff, step.staff);
    case "notCascaded":
      return words.notCascaded(classWords(step.neighbour), step.neighbourStaff);
    case "bsoCentre":
      return words.bsoCentre(
        formulaOfBso(step.mix, step.staffPerThousandChildren),
        step.thousandths / 1000,
        step.staff,
      );
    case "bsoTable":
      return words.bsoTable(step.staff);
    case "estimate":
      return words.estimate(step.staff);
  }
}

/** "2 × 0–1, 4 × 1–2": the classes that have children. */
export function classWords(mix: readonly number[]): string {
  const classes = mix.length === 2 ? texts.domain.ageClasses.bso : texts.domain.ageClasses.dagopvang;
  return mix.flatMap((children, index) => (children > 0 ? [`${children} × ${classes[index] ?? ""}`] : [])).join(", ");
}

/** "2/3 + (4/5 + 4/6)/1,2": only the classes that have children. */
function formulaOfZ({ mix, divisors, olderPart }: Extract<CalculationStep, { kind: "rekenregel1" }>): string {
  const parts = mix.map((children, index) => (children > 0 ? `${children}/${divisors[index]}` : null));
  const older = parts.slice(1).filter((part) => part !== null);
  const youngest = parts[0] ?? "0";
  const divisor = String(olderPart.numerator / olderPart.denominator).replace(".", ",");
  return older.length === 0 ? youngest : `${youngest} + (${older.join(" + ")})/${divisor}`;
}

function formulaOfBso(mix: readonly number[], perThousand: readonly number[]): string {
  return mix
    .flatMap((children, index) =>
      children > 0 ? [`${children} × ${((perThousand[index] ?? 0) / 1000).toString().replace(".", ",")}`] : [],
    )
    .join(" + ");
}

function fraction(numerator: number, denominator: number): string {
  return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}

function total(mix: readonly number[]): number {
  return mix.reduce((sum, children) => sum + children, 0);
}
