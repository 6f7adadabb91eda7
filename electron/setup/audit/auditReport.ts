import { z } from "zod";

/** A known weakness of a package, by the end of its advisory's address. */
export type Advisory = {
  readonly id: string;
  readonly package: string;
  readonly severity: string;
  readonly title: string;
};

/** An advisory that does not hold here, why, and until when that is to be believed. */
export type AuditException = { readonly id: string; readonly why: string; readonly until: string };

/** What `npm audit` answers; "notEvaluated" where it got no answer itself. */
export type AuditAnswer =
  | { readonly kind: "answered"; readonly advisories: readonly Advisory[] }
  | { readonly kind: "notEvaluated"; readonly reason: string };

const advisorySchema = z.object({ name: z.string(), title: z.string(), url: z.string(), severity: z.string() });

const answerSchema = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(z.string(), z.object({ via: z.array(z.union([z.string(), advisorySchema])) })),
});

const refusalSchema = z.object({ message: z.string() });

/** Reads the output of `npm audit --json`. What is not its report is no answer, and never a clean one. */
export function readAudit(output: string): AuditAnswer {
  const json = parsed(output);
  const answer = answerSchema.safeParse(json);
  if (answer.success) return { kind: "answered", advisories: advisoriesOf(answer.data) };
  const refusal = refusalSchema.safeParse(json);
  // Without the address that was asked, which differs by machine.
  const reason = refusal.success ? refusal.data.message.replace(/ - .*$/s, "") : "";
  return { kind: "notEvaluated", reason };
}

function parsed(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}

/** Each advisory once; a package that only depends on another with one names that one alone. */
function advisoriesOf({ vulnerabilities }: z.infer<typeof answerSchema>): Advisory[] {
  const found = Object.values(vulnerabilities)
    .flatMap(({ via }) => via)
    .filter((cause) => typeof cause !== "string")
    .map(({ name, title, url, severity }) => ({ id: url.split("/").at(-1) ?? url, package: name, severity, title }));
  return [...new Map(found.map((advisory) => [`${advisory.id}|${advisory.package}`, advisory])).values()];
}

/** The advisories for which there is no exception on a date. */
export function unanswered(
  advisories: readonly Advisory[],
  exceptions: readonly AuditException[],
  today: string,
): readonly Advisory[] {
  const excused = new Set(exceptions.filter(({ until }) => today <= until).map(({ id }) => id));
  return advisories.filter(({ id }) => !excused.has(id));
}
