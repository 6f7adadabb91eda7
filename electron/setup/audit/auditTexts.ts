import type { Advisory } from "./auditReport.ts";

/** What `npm run audit` says, in Dutch. */
export const auditTexts = {
  clean: (reviewedOn: string, excused: number) =>
    `geen bekende kwetsbaarheden${excused > 0 ? `, ${excused} met een uitzondering` : ""}; pakketten bekeken op ${reviewedOn}`,
  found: (advisories: readonly Advisory[]) =>
    `${advisories.length} bekende kwetsbaarheden zonder uitzondering: ${advisories.map(({ id, package: name, severity }) => `${name} ${id} (${severity})`).join(", ")}`,
  notEvaluated: (reason: string, reviewedOn: string) =>
    `niet beoordeeld: het register beantwoordt de vraag naar kwetsbaarheden niet${reason === "" ? "" : ` (${reason})`}; pakketten bekeken op ${reviewedOn}`,
};
