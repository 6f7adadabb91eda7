import { LockKeyhole } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button, Form } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { toBridgeFailure } from "../bridge.ts";
import { TextEntry } from "../controls/TextEntry.tsx";
import { CheckField } from "../masterData/CheckField.tsx";
import "./unlock.css";

const words = texts.encryption.unlock;

interface UnlockPageProps {
  readonly canRemember: boolean;
  /** @returns whether the passphrase fits; then the window goes by itself. */
  readonly unlock: (passphrase: string, remember: boolean) => Promise<boolean>;
  readonly onStop: () => void;
  /** Goes on to what else can come in the place of the database; null where that cannot be. */
  readonly onReplace: (() => void) | null;
}

/** Asks for the passphrase of the database before anything of it is shown. */
export function UnlockPage({ canRemember, unlock, onStop, onReplace }: UnlockPageProps) {
  const [passphrase, setPassphrase] = useState("");
  const [remember, setRemember] = useState(false);
  const { isBusy, error, attempt, forgive } = useAttempt(unlock);
  const form = useFocusOn(error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy && passphrase !== "") void attempt(passphrase, remember);
  };
  return (
    <main className="unlock">
      <LockKeyhole className="unlock-icon" aria-hidden="true" />
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <Form ref={form} className="record-form" validationBehavior="aria" onSubmit={submit}>
        <TextEntry
          label={words.passphrase}
          isSecret
          autoFocus
          value={passphrase}
          error={error}
          onChange={(value) => {
            setPassphrase(value);
            forgive();
          }}
        />
        {canRemember && (
          <>
            <CheckField label={words.remember} isSelected={remember} onChange={setRemember} />
            <p className="unlock-note">{words.rememberHint}</p>
          </>
        )}
        <div className="unlock-actions">
          <Button className="button" onPress={onStop}>
            {words.stop}
          </Button>
          <Button className="button button-primary" type="submit" isDisabled={isBusy || passphrase === ""}>
            {words.open}
          </Button>
        </div>
      </Form>
      <div className="unlock-lost">
        <p className="unlock-note">{words.lost}</p>
        {onReplace !== null && (
          <Button className="button" isDisabled={isBusy} onPress={onReplace}>
            {words.replace}
          </Button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {isBusy ? words.opening : ""}
      </p>
    </main>
  );
}

function useAttempt(unlock: UnlockPageProps["unlock"]) {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const attempt = async (passphrase: string, remember: boolean) => {
    setBusy(true);
    setError(null);
    try {
      // Once it is open the window goes, so it stays busy until then.
      if (await unlock(passphrase, remember)) return;
      setError(words.wrong);
    } catch (cause) {
      setError(toBridgeFailure(cause).message);
    }
    setBusy(false);
  };
  return { isBusy, error, attempt, forgive: () => setError(null) };
}

/** Brings who typed a wrong passphrase back to it, with all of it selected. */
function useFocusOn(error: string | null) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error !== null) form.current?.querySelector("input")?.select();
  }, [error]);
  return form;
}
