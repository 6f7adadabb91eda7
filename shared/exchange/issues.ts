import type { z } from "zod";
import { texts } from "../texts/nl.ts";

/** One thing that is wrong with data from outside: where, what, and a code for machines. */
export interface DataIssue {
  /** As a person writes it: `weeks[0].shifts[3].from`; empty for the whole document. */
  readonly path: string;
  readonly code: string;
  /** One Dutch sentence that says what is wrong and what is expected. */
  readonly message: string;
}

/** Thrown when data from outside does not fit its schema. `issues` is never empty. */
export class InvalidDataError extends Error {
  readonly code = "invalidData";
  readonly issues: readonly DataIssue[];

  constructor(issues: readonly DataIssue[], options?: ErrorOptions) {
    super(issues.map(formatIssue).join("\n"), options);
    this.name = "InvalidDataError";
    this.issues = issues;
  }
}

export function formatIssue(issue: DataIssue): string {
  return issue.path === "" ? issue.message : `${issue.path}: ${issue.message}`;
}

export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? String(step) : `${text}.${String(step)}`;
  }, "");
}

/** Turns what zod found into issues with Dutch sentences from the catalogue. */
export function issuesOfSchema(error: z.core.$ZodError, at: readonly PropertyKey[] = []): DataIssue[] {
  return error.issues.map((issue) => ({
    path: formatPath([...at, ...issue.path]),
    code: codeOf(issue),
    message: sentenceOf(issue),
  }));
}

/** Lets an issue tell a field that is missing from one that holds something else. Pass it wherever issues are shown. */
export const KEEP_INPUT = { reportInput: true } as const;

/**
 * Parses data from outside with a schema.
 * @throws InvalidDataError naming the path of every field that does not fit.
 */
export function parseWith<S extends z.ZodType>(schema: S, data: unknown): z.output<S> {
  const result = schema.safeParse(data, KEEP_INPUT);
  if (!result.success) throw new InvalidDataError(issuesOfSchema(result.error));
  return result.data;
}

function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "custom") return String(issue.params?.["problem"] ?? "custom");
  return issue.code;
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  const words = texts.data;
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? words.missing(words.typeNames[issue.expected] ?? issue.expected)
        : words.wrongType(words.typeNames[issue.expected] ?? issue.expected);
    case "invalid_value":
      return words.notOneOf(issue.values.map(String));
    case "invalid_format":
      return words.wrongFormat(String(issue.format === "regex" ? issue.pattern : issue.format));
    case "too_small":
      return words.tooSmall(String(issue.minimum), issue.origin);
    case "too_big":
      return words.tooBig(String(issue.maximum), issue.origin);
    case "custom":
      return words.problems[codeOf(issue)] ?? words.invalid;
    default:
      return words.invalid;
  }
}
