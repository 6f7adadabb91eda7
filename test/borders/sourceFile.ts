import { posix } from "node:path";
import { parseSync } from "vite";

/** What the rules need to know of one source file. */
export type SourceFile = {
  /** From the project's folder, with forward slashes: `shared/law/bkr.ts`. */
  readonly path: string;
  readonly lines: number;
  /** Everything it imports, re-exports, imports later or takes a type from; relative ones as a path like its own. */
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** It takes the preload bridge from the global object. */
  readonly touchesBridge: boolean;
};

export type Import = { readonly target: string; readonly isPackage: boolean };

type Node = Readonly<Record<string, unknown>>;

/** Which child of a node names the module, for every way to name one. */
const MODULE_FIELDS: Readonly<Record<string, string>> = {
  ImportDeclaration: "source",
  ExportAllDeclaration: "source",
  ExportNamedDeclaration: "source",
  ImportExpression: "source",
  TSImportType: "source",
  TSExternalModuleReference: "expression",
};

const GLOBAL_OBJECTS = new Set(["window", "globalThis", "self"]);
const BRIDGE = "roosterwijs";

/**
 * Reads a source with the parser that also builds the app.
 * @throws Error when it can't be parsed, since nothing could be said about it then
 */
export function readSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes = [...allNodes(program)];
  return {
    path,
    lines: text.trimEnd().split("\n").length,
    imports: nodes.flatMap((node) => importOf(node, path)),
    hasDefaultExport: nodes.some((node) => node.type === "ExportDefaultDeclaration" || isExportedAsDefault(node)),
    touchesBridge: nodes.some(takesBridge),
  };
}

function* allNodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* allNodes(item);
  } else if (typeof value === "object" && value !== null) {
    const node = value as Node;
    if (typeof node.type === "string") yield node;
    for (const child of Object.values(node)) yield* allNodes(child);
  }
}

function importOf(node: Node, path: string): Import[] {
  const field = MODULE_FIELDS[String(node.type)];
  const name = field === undefined ? undefined : literal(node[field]);
  if (name === undefined) return [];
  if (!name.startsWith(".")) return [{ target: name, isPackage: true }];
  // What Vite is asked to do with a file (`?raw`, `?url`) doesn't change which file it is.
  return [{ target: posix.join(posix.dirname(path), name.replace(/\?.*$/, "")), isPackage: false }];
}

function isExportedAsDefault(node: Node): boolean {
  if (node.type !== "ExportSpecifier") return false;
  const exported = node.exported as Node;
  return exported.name === "default" || exported.value === "default";
}

/** `window.roosterwijs`, `globalThis["roosterwijs"]`, `const { roosterwijs } = window`. */
function takesBridge(node: Node): boolean {
  if (node.type === "MemberExpression") return isGlobalObject(node.object) && nameOf(node.property) === BRIDGE;
  if (node.type !== "VariableDeclarator" || !isGlobalObject(node.init)) return false;
  const { properties } = node.id as { properties?: readonly Node[] };
  return (properties ?? []).some((property) => nameOf(property.key) === BRIDGE);
}

function isGlobalObject(value: unknown): boolean {
  // The type system may stand between: `(globalThis as Globals).roosterwijs`.
  const node = value as Node | null | undefined;
  if (node?.expression !== undefined) return isGlobalObject(node.expression);
  return typeof node?.name === "string" && GLOBAL_OBJECTS.has(node.name);
}

function nameOf(value: unknown): string | undefined {
  const { name } = value as { name?: unknown };
  return typeof name === "string" ? name : literal(value);
}

function literal(value: unknown): string | undefined {
  const { value: text } = (value ?? {}) as { value?: unknown };
  return typeof text === "string" ? text : undefined;
}
