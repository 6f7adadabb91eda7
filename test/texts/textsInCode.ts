import { parseSync } from "vite";

/* Finds words for a user that stand in the code and not in the catalogue. */

type Node = Readonly<Record<string, unknown>>;

/** Attributes that are read out or shown. */
const SHOWN_ATTRIBUTES = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "label",
  "placeholder",
  "title",
]);

/** Names of products and keys, which are the same in every language; of keys the browser's names are compared with. */
const NAMES = new Set(
  "Alt Backspace Chromium Control Ctrl Delete Electron End Enter Error Escape Home Node Roosterwijs Shift Tab".split(
    " ",
  ),
);

/** What an English text for who programs or a name in the code never looks like. */
const SENTENCE = /^\s*\p{Lu}\p{Ll}+(?:$|[ ,.:…?!])/u;
const DUTCH = /(?:^| )(?:bij|deze|een|geen|het|naar|niet|wordt|zijn)(?: |$)/;

/**
 * The texts in a source that a user may read: what stands between tags, in an attribute that is shown, or looks like a Dutch
 * sentence or label. Messages of errors are for who programs.
 * @throws Error when the source cannot be parsed
 */
export function textsInCode(path: string, source: string): string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return [...textsOf(program)];
}

function* textsOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* textsOf(item);
  } else if (typeof value === "object" && value !== null) {
    const node = value as Node;
    if (isForProgrammers(node)) return;
    const text = shownText(node);
    if (text !== undefined) yield text.trim();
    for (const child of Object.values(node)) yield* textsOf(child);
  }
}

/** What is imported, the type of a literal, and what an error is made with. */
function isForProgrammers({ type, callee }: Node): boolean {
  if (type === "ImportDeclaration" || type === "TSLiteralType") return true;
  const { name } = (callee ?? {}) as { name?: unknown };
  return (type === "NewExpression" || type === "CallExpression") && /Error$|Failure$/.test(String(name ?? ""));
}

function shownText(node: Node): string | undefined {
  if (node.type === "JSXText") return wordsIn(node.value, /\p{L}/u);
  if (node.type === "JSXAttribute") {
    const { name } = node.name as { name: string };
    const { type, value } = (node.value ?? {}) as Node;
    return SHOWN_ATTRIBUTES.has(name) && type === "Literal" ? wordsIn(value, /\p{L}/u) : undefined;
  }
  const text = node.type === "TemplateElement" ? (node.value as { cooked: unknown }).cooked : node.value;
  if (node.type !== "Literal" && node.type !== "TemplateElement") return undefined;
  return wordsIn(text, SENTENCE) ?? wordsIn(text, DUTCH);
}

/** The text when it looks like words and has more in it than names. */
function wordsIn(text: unknown, looks: RegExp): string | undefined {
  if (typeof text !== "string" || !looks.test(text)) return undefined;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.every((word) => NAMES.has(word)) ? undefined : text;
}
