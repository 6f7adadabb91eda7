import { useState } from "react";
import { texts } from "../../shared/texts/nl.ts";
import { CopyProgressDialog } from "../backups/CopyProgressDialog.tsx";
import { toBridgeFailure } from "../bridge.ts";
import { TextEntry } from "../controls/TextEntry.tsx";
import { CheckField } from "../masterData/CheckField.tsx";
import { FormDialog } from "../masterData/FormDialog.tsx";
import { runFileTask } from "../shell/fileTasks.ts";
import { type Page, usePage } from "../store/page.tsx";
import {
  errorsOf,
  fieldsOf,
  inputOf,
  type PassphraseErrors,
  type PassphraseForm,
  type PassphraseTask,
  sayDone,
} from "./passphraseForm.ts";

const words = texts.encryption.dialog;

interface PassphraseDialogProps {
  readonly task: PassphraseTask;
  readonly onClose: () => void;
}

/** Asks for what a task needs, does it, and says how far it is. */
export function PassphraseDialog({ task, onClose }: PassphraseDialogProps) {
  const page = usePage();
  const [form, setForm] = useState<PassphraseForm>({ current: "", next: "", repeat: "" });
  const [errors, setErrors] = useState<PassphraseErrors>({});
  const [isShown, setShown] = useState(false);
  const [isUnderstood, setUnderstood] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    const found = errorsOf(task, form);
    setErrors(found);
    if (!isUnderstood || Object.keys(found).length > 0) return;
    setBusy(true);
    if (await changePassphrase(page, task, form)) return onClose();
    setBusy(false);
    setErrors({ current: words.wrong });
  };
  if (isBusy) return <CopyProgressDialog />;
  return (
    <FormDialog
      title={words.titles[task]}
      submit={words.confirm[task]}
      onSubmit={() => void submit()}
      isDanger={task === "off"}
      isIncomplete={!isUnderstood}
      onClose={onClose}
    >
      <p>{words.texts[task]}</p>
      {fieldsOf(task).map((field, index) => (
        <TextEntry
          key={field}
          label={words[field]}
          isSecret={!isShown}
          autoFocus={index === 0}
          value={form[field]}
          error={errors[field] ?? null}
          onChange={(value) => {
            setForm({ ...form, [field]: value });
            setErrors({});
          }}
        />
      ))}
      <CheckField label={words.show} isSelected={isShown} onChange={setShown} />
      <CheckField label={words.understood[task]} isSelected={isUnderstood} onChange={setUnderstood} />
    </FormDialog>
  );
}

/** @returns false when the current passphrase is wrong; how anything else went is said. */
async function changePassphrase(page: Page, task: PassphraseTask, form: PassphraseForm): Promise<boolean> {
  let isWrong = false;
  await runFileTask(page, async () => {
    await page.roster.getState().whenSaved();
    try {
      return sayDone(task, await page.bridge.changePassphrase(inputOf(task, form)));
    } catch (cause) {
      isWrong = toBridgeFailure(cause).code === "wrongPassphrase";
      if (isWrong) return null;
      throw cause;
    }
  });
  return !isWrong;
}
