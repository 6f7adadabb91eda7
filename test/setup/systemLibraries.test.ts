import { describe, expect, it, vi } from "vitest";
import { SetupError } from "../../electron/setup/report.ts";
import { type Lack, missingLibraries, reportLacks } from "../../electron/setup/systemLibraries.ts";

const library: Lack = { what: "libnss3.so", packages: [["libnss3"], ["libasound2t64", "libasound2"]], needed: true };
const tool: Lack = { what: "make", packages: [["make"]], needed: true };
const fonts: Lack = { what: "lettertypen", packages: [["fonts-noto-color-emoji"]], needed: false };

function refusalOf(lacks: readonly Lack[], hasApt: boolean): SetupError {
  try {
    reportLacks(lacks, hasApt);
  } catch (error) {
    if (error instanceof SetupError) return error;
  }
  throw new Error("reportLacks did not refuse");
}

describe("missing system packages, where the set-up may not install them", () => {
  it("end with the one command to run", () => {
    const refusal = refusalOf([library, tool], true);
    expect(refusal.message).toBe("er ontbreekt: libnss3.so, make");
    expect(refusal.remedy).toContain(
      "sudo apt-get update && sudo apt-get install -y --no-install-recommends libnss3 libasound2 make",
    );
  });

  it("are named by Debian's names elsewhere", () => {
    const { remedy } = refusalOf([library], false);
    expect(remedy).toContain("libnss3 libasound2");
    expect(remedy).not.toContain("apt-get");
  });

  it("are asked for once, however many libraries they bring", () => {
    const other: Lack = { ...library, what: "libnspr4.so" };
    expect(refusalOf([library, other], true).remedy.match(/libnss3/g)).toHaveLength(1);
  });

  it("stop nothing when only fonts are missing", () => {
    vi.spyOn(process.stderr, "write").mockReturnValueOnce(true);
    expect(reportLacks([fonts], true).detail).toBe("niets ontbreekt");
  });
});

describe.runIf(process.platform === "linux")("the loader", () => {
  it("finds every library of the Node that runs this", async () => {
    expect(await missingLibraries(process.execPath)).toEqual([]);
  });
});
