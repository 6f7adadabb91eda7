import type { Change } from "../../shared/editing/change.ts";
import type { Scenario } from "../../shared/pilots/scenario.ts";
import type { OpenBoard, WeekBasis } from "../store/rosterState.ts";
import type { DropCheck } from "./dropCheck.ts";

/** The open week and how it is read: what the check of a drop needs besides the drop. */
export interface DropSetting extends Pick<OpenBoard, "location" | "roster" | "neighbours"> {
  readonly scenario: Scenario;
  readonly basis: WeekBasis;
}

/** What the worker is told and asked; of a setting only the parts that are others than before. */
export type DropRequest =
  | { readonly kind: "setting"; readonly changed: Partial<DropSetting> }
  | { readonly kind: "drop"; readonly serial: number; readonly change: Change };

/** The answer to the drop of that number; null where the change does not fit the week. */
export interface DropAnswer {
  readonly serial: number;
  readonly check: DropCheck | null;
}
