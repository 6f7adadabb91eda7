import { useState } from "react";
import { Button } from "react-aria-components";
import type { BridgeOutput } from "../../shared/contract/bridge.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useRoster } from "../store/page.tsx";
import { PassphraseDialog } from "./PassphraseDialog.tsx";
import type { PassphraseTask } from "./passphraseForm.ts";
import { useEncryption } from "./useEncryption.ts";

const words = texts.encryption;

/** Whether the file is encrypted, and what can be done about that. */
export function EncryptionPart() {
  const { state, forget, reload } = useEncryption();
  const isReadOnly = useRoster(({ appInfo }) => appInfo?.readOnly != null);
  const [task, setTask] = useState<PassphraseTask | null>(null);
  const close = () => {
    setTask(null);
    reload();
  };
  return (
    <section className="data-part" aria-label={words.part}>
      {state !== null && (
        <div className="data-block">
          <h3>{state.isEncrypted ? words.on : words.off}</h3>
          <p>{state.isEncrypted ? words.onHint : words.offHint}</p>
          <div className="data-line">
            {tasksIn(state).map(({ key, text }) => (
              <Button
                key={key}
                className={key === "on" ? "button button-primary" : "button"}
                isDisabled={isReadOnly}
                onPress={() => setTask(key)}
              >
                {text}
              </Button>
            ))}
          </div>
        </div>
      )}
      {state?.isRemembered === true && (
        <div className="data-block">
          <p>{words.remembered}</p>
          <div className="data-line">
            <Button className="button" onPress={() => void forget()}>
              {words.forget}
            </Button>
          </div>
        </div>
      )}
      <div className="data-block">
        <h3>{words.limits}</h3>
        <ul className="removal-list">
          {words.limitList.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </div>
      {task !== null && <PassphraseDialog task={task} onClose={close} />}
    </section>
  );
}

function tasksIn({ isEncrypted }: BridgeOutput<"readEncryption">): readonly { key: PassphraseTask; text: string }[] {
  if (!isEncrypted) return [{ key: "on", text: words.encrypt }];
  return [
    { key: "change", text: words.change },
    { key: "off", text: words.decrypt },
  ];
}
