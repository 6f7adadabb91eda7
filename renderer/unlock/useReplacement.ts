import { useEffect, useState } from "react";
import type { Backup } from "../../shared/contract/storage.ts";
import type { OtherFile } from "../../shared/contract/unlock.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type Bridge, toBridgeFailure } from "../bridge.ts";
import { firstChoice, needsPassphrase, type ReplacementKey, replacementOf } from "./replacement.ts";

/** What is chosen to come in the place of the database, and what can be done with it. */
export interface ReplacementDesk {
  /** Null while they are read. */
  readonly backups: readonly Backup[] | null;
  readonly file: OtherFile | null;
  readonly chosen: ReplacementKey;
  readonly passphrase: string;
  readonly isLocked: boolean;
  readonly isComplete: boolean;
  readonly isBusy: boolean;
  /** What is wrong with the passphrase, or else with the choice. */
  readonly wrongPassphrase: string | null;
  readonly problem: string | null;
  readonly choose: (key: ReplacementKey) => void;
  readonly chooseFile: () => Promise<void>;
  readonly type: (passphrase: string) => void;
  /** Once it is done the window goes, so it stays busy until then. */
  readonly replace: () => Promise<void>;
}

type ReplaceBridge = Pick<Bridge, "listOtherCopies" | "chooseOtherFile" | "replaceDatabase">;

/** Follows the choice of what comes in the place of a database that nobody can open. */
export function useReplacement(bridge: ReplaceBridge): ReplacementDesk {
  const { backups, failure } = useCopies(bridge);
  const [picked, setPicked] = useState<ReplacementKey | null>(null);
  const [file, setFile] = useState<OtherFile | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [wrongPassphrase, setWrong] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = picked ?? firstChoice(backups ?? []);
  const wanted = backups === null ? null : replacementOf(chosen, backups, file, passphrase);
  const forget = () => {
    setWrong(null);
    setProblem(null);
  };
  const whileBusy = async (work: () => Promise<boolean>) => {
    setBusy(true);
    forget();
    try {
      if (await work()) return;
    } catch (cause) {
      setProblem(toBridgeFailure(cause).message);
    }
    setBusy(false);
  };
  return {
    backups,
    file,
    chosen,
    passphrase,
    isLocked: needsPassphrase(chosen, backups ?? [], file),
    isComplete: wanted !== null,
    isBusy,
    wrongPassphrase,
    problem: problem ?? failure,
    choose: (key) => {
      setPicked(key);
      setPassphrase("");
      forget();
    },
    chooseFile: () =>
      whileBusy(async () => {
        const answer = await bridge.chooseOtherFile();
        if (answer.status === "chosen") {
          setPicked("file");
          setFile(answer);
          setPassphrase("");
        }
        return false;
      }),
    type: (typed) => {
      setPassphrase(typed);
      forget();
    },
    replace: () =>
      whileBusy(async () => {
        if (wanted === null) return false;
        const { isReplaced } = await bridge.replaceDatabase(wanted);
        if (!isReplaced) setWrong(texts.encryption.replace.wrong);
        return isReplaced;
      }),
  };
}

function useCopies(bridge: ReplaceBridge) {
  const [backups, setBackups] = useState<readonly Backup[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      try {
        const answer = await bridge.listOtherCopies();
        if (!isGone) setBackups(answer.backups);
      } catch (cause) {
        if (isGone) return;
        // Without the list another file can still be chosen.
        setBackups([]);
        setFailure(toBridgeFailure(cause).message);
      }
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [bridge]);
  return { backups, failure };
}
