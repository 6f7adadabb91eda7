import type { CareKind, Role } from "../exchange/records.ts";
import { resolveParameter } from "../law/parameter.ts";
import { type CountingRoles, countingRoles } from "../law/staffingParameters.ts";
import { countsInCare, isFormatiefByDefault, isTrainee } from "../staffing/roles.ts";
import type { PlaceSetting } from "./placeSetting.ts";

/** How a role takes part in the bkr, from least to most: who has more can take the place of who has less. */
const KINDS = ["helper", "trainee", "beroepskracht"] as const;

type CountingKind = (typeof KINDS)[number];

/** Whether someone of this role counts as a place asks. Only coaching asks for a role off the groups. */
export function suitsPlace(role: Role, setting: PlaceSetting): boolean {
  const { document, place } = setting;
  if (place.activity === "coaching") return role === "coach";
  const group = document.groups.find(({ id }) => id === place.groupId);
  if (place.activity !== "groep" || group === undefined) return true;
  const roles = resolveParameter(countingRoles, place.date);
  // Without law of the date only the same role is sure to do.
  if (roles.status !== "inForce") return role === holderOf(setting);
  const kindOf = (candidate: Role) => countingKind(candidate, group.care, roles.version.value);
  const holder = holderOf(setting);
  const needed = neededKind(place.formatief, holder === null ? null : kindOf(holder));
  return KINDS.indexOf(kindOf(role)) >= KINDS.indexOf(needed);
}

/** The role of whose shift it was. */
function holderOf({ document, place }: PlaceSetting): Role | null {
  return document.staff.find(({ id }) => id === place.staffId)?.role ?? null;
}

function countingKind(role: Role, care: CareKind, roles: CountingRoles): CountingKind {
  if (!countsInCare(role, care, roles)) return "helper";
  if (isFormatiefByDefault(role)) return "beroepskracht";
  return isTrainee(role) ? "trainee" : "helper";
}

/** A place that says nothing asks for the kind of who had it, and a new one for a beroepskracht. */
function neededKind(formatief: boolean | undefined, holder: CountingKind | null): CountingKind {
  if (formatief === false) return "helper";
  if (formatief === undefined) return holder ?? "beroepskracht";
  return holder === null || holder === "helper" ? "beroepskracht" : holder;
}
