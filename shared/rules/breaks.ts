import { breakMinutesOf, netMinutesOf, type WorkStretch } from "../checking/personWork.ts";
import type { BreakDuty } from "../law/labourParameters.ts";

/** Less break in a stretch of work than it asks for; all in minutes. */
export interface MissingBreak {
  readonly workMinutes: number;
  readonly breakMinutes: number;
  readonly requiredMinutes: number;
}

/** What a stretch of work lacks of the break that is due; null when nothing. */
export function missingBreakOf(stretch: WorkStretch, duty: BreakDuty): MissingBreak | null {
  const workMinutes = netMinutesOf(stretch, duty.shortestBreakMinutes);
  const breakMinutes = breakMinutesOf(stretch, duty.shortestBreakMinutes);
  const requiredMinutes = duty.steps.findLast((step) => workMinutes > step.overMinutes)?.breakMinutes ?? 0;
  return breakMinutes < requiredMinutes ? { workMinutes, breakMinutes, requiredMinutes } : null;
}
