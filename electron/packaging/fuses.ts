import { FuseState, FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import type { Configuration } from "electron-builder";

type FuseOptions = NonNullable<Configuration["electronFuses"]>;

/**
 * What an installed app cannot be made to do: run as a bare Node, take options or an inspector from outside, or start from
 * anything but its own archive, whose hash stands in the program (Electron, "Fuses").
 */
export const SHIPPED_FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
} as const satisfies FuseOptions;

type FuseName = keyof typeof SHIPPED_FUSES;

const NUMBERS: Readonly<Record<FuseName, FuseV1Options>> = {
  runAsNode: FuseV1Options.RunAsNode,
  enableCookieEncryption: FuseV1Options.EnableCookieEncryption,
  enableNodeOptionsEnvironmentVariable: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  enableNodeCliInspectArguments: FuseV1Options.EnableNodeCliInspectArguments,
  enableEmbeddedAsarIntegrityValidation: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
  loadBrowserProcessSpecificV8Snapshot: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  grantFileProtocolExtraPrivileges: FuseV1Options.GrantFileProtocolExtraPrivileges,
};

/**
 * Reads the fuses back from a packaged program.
 * @returns the names of those that are not as {@link SHIPPED_FUSES} says; empty when all are.
 */
export async function wrongFuses(executable: string): Promise<readonly FuseName[]> {
  const wire = await getCurrentFuseWire(executable);
  const names = Object.keys(SHIPPED_FUSES) as FuseName[];
  return names.filter((name) => (wire[NUMBERS[name]] === FuseState.ENABLE) !== SHIPPED_FUSES[name]);
}
