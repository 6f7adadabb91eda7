import type { AppInfo } from "../../shared/contract/bridge.ts";

export type RuntimeInfo = AppInfo["runtime"];

/** Which Electron this is. The set-up marks the older one that only development and tests may use. */
export function readRuntime(): RuntimeInfo {
  return {
    kind: process.env.ROOSTERWIJS_RUNTIME === "fallback" ? "fallback" : "official",
    electron: process.versions.electron ?? "",
    chromium: process.versions.chrome ?? "",
    node: process.versions.node,
  };
}
