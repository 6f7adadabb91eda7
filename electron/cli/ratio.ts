import { z } from "zod";
import { describeCalculation } from "../../shared/checking/describeStep.ts";
import { formatIssue, issuesOfSchema, KEEP_INPUT } from "../../shared/exchange/issues.ts";
import { careSchema, dateSchema } from "../../shared/exchange/records.ts";
import { ageClassCount } from "../../shared/staffing/ageClass.ts";
import { type Need, needFor } from "../../shared/staffing/need.ts";
import { texts } from "../../shared/texts/nl.ts";
import { EXIT, readArguments, writeOut } from "./commandLine.ts";

const questionSchema = z.object({ date: dateSchema, care: careSchema, ages: z.array(z.int().min(0).max(10_000)) });

/** `rooster ratio`: one JSON question a line in, one JSON answer a line out, in order. */
export async function runRatio(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, { explain: { type: "boolean", default: false } }, 0);
  for await (const lines of linesInParts(process.stdin.setEncoding("utf8"))) {
    const answers = lines
      .filter((line) => line.trim() !== "")
      .map((line) => `${JSON.stringify(answerTo(line, values.explain))}\n`);
    if (answers.length > 0) await writeOut(answers.join(""));
  }
  return EXIT.inOrder;
}

/** The lines of a stream, as many at a time as it brings: answering them together is faster than line by line. */
async function* linesInParts(stream: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = "";
  let isFirst = true;
  for await (const part of stream) {
    // Some programs on Windows begin a text with a byte order mark.
    const lines = (rest + (isFirst ? part.replace(/^\uFEFF/, "") : part)).split("\n");
    isFirst = false;
    rest = lines.pop() ?? "";
    yield lines;
  }
  yield [rest];
}

/** The answer to one line; a broken line gets an error and does not stop the rest. */
export function answerTo(line: string, explain: boolean): object {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { error: texts.commandLine.ratio.notJson };
  }
  const question = questionSchema.safeParse(data, KEEP_INPUT);
  if (!question.success) return { error: issuesOfSchema(question.error).map(formatIssue).join(" ") };
  const { care, ages, date } = question.data;
  const classes = ageClassCount(care);
  if (ages.length !== classes) return { error: texts.commandLine.ratio.classCount(care, classes) };
  return answerOf(needFor(care, ages, date), explain);
}

function answerOf(need: Need, explain: boolean): object {
  if (need.status !== "known") return { required: null, reason: texts.commandLine.ratio[need.reason] };
  if (!explain) return { required: need.required };
  return {
    required: need.required,
    steps: need.calculation.map(describeCalculation),
    citation: need.citation,
    parameterVersion: need.parameterVersion,
  };
}
