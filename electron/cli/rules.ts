import { rulesDocumentText } from "../../shared/rules/rulesDocument.ts";
import { EXIT, readArguments, writeOut } from "./commandLine.ts";

/** `rooster rules`: prints the rules with their articles, dated values and certainty as Markdown. */
export async function runRules(args: readonly string[]): Promise<number> {
  readArguments(args, {}, 0);
  await writeOut(rulesDocumentText());
  return EXIT.inOrder;
}
