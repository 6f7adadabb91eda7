import type { AppInfo } from "../../shared/contract/bridge.ts";
import type { BuildMark } from "./buildMark.ts";

export type RuntimeInfo = AppInfo["runtime"];

/** Which Electron this is. A packaged app carries it with it; from source the set-up tells which one it starts. */
export function readRuntime(mark: BuildMark | undefined): RuntimeInfo {
  const fromSource = process.env.ROOSTERWIJS_RUNTIME === "fallback" ? "fallback" : "official";
  return {
    kind: mark?.runtime ?? fromSource,
    electron: process.versions.electron ?? "",
    chromium: process.versions.chrome ?? "",
    node: process.versions.node,
  };
}
