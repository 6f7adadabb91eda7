import { type FormEvent, useEffect, useRef } from "react";
import { Button, Form, Label, Radio, RadioGroup } from "react-aria-components";
import type { Backup } from "../../shared/contract/storage.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { Bridge } from "../bridge.ts";
import { TextEntry } from "../controls/TextEntry.tsx";
import { consequencesOf, type ReplacementKey, replacementChoices } from "./replacement.ts";
import { type ReplacementDesk, useReplacement } from "./useReplacement.ts";

const words = texts.encryption.replace;

interface ReplacePageProps {
  readonly bridge: Bridge;
  readonly onBack: () => void;
}

/** Asks what comes in the place of a database that nobody can open: a copy, another file, or nothing. */
export function ReplacePage({ bridge, onBack }: ReplacePageProps) {
  const desk = useReplacement(bridge);
  const { backups, chosen, isBusy, isComplete, isLocked, problem } = desk;
  const title = useFocusOnce();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy && isComplete) void desk.replace();
  };
  return (
    <main className="unlock">
      <h1 ref={title} tabIndex={-1}>
        {words.title}
      </h1>
      <p>{words.text}</p>
      <Form className="record-form" validationBehavior="aria" onSubmit={submit}>
        {backups === null ? <p role="status">{words.loading}</p> : <Choices desk={desk} backups={backups} />}
        {chosen === "file" && backups !== null && (
          <div className="unlock-file">
            <Button className="button" isDisabled={isBusy} onPress={() => void desk.chooseFile()}>
              {words.chooseFile}
            </Button>
          </div>
        )}
        {isLocked && (
          <TextEntry
            label={words.passphrase}
            isSecret
            value={desk.passphrase}
            error={desk.wrongPassphrase}
            onChange={desk.type}
          />
        )}
        {problem !== null && (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
        {consequencesOf(chosen, isLocked).map((sentence) => (
          <p key={sentence} className="unlock-note">
            {sentence}
          </p>
        ))}
        <div className="unlock-actions">
          <Button className="button" isDisabled={isBusy} onPress={onBack}>
            {words.back}
          </Button>
          <Button className="button button-primary" type="submit" isDisabled={isBusy || !isComplete}>
            {chosen === "nothing" ? words.confirm.nothing : words.confirm.copy}
          </Button>
        </div>
      </Form>
      <p className="visually-hidden" role="status">
        {isBusy ? words.busy : ""}
      </p>
    </main>
  );
}

function Choices({ desk, backups }: { readonly desk: ReplacementDesk; readonly backups: readonly Backup[] }) {
  return (
    <RadioGroup
      className="field"
      value={desk.chosen}
      isDisabled={desk.isBusy}
      onChange={(key) => desk.choose(key as ReplacementKey)}
    >
      <Label className="field-label">{words.choices}</Label>
      <div className="unlock-choices">
        {replacementChoices(backups, desk.file).map(({ key, text, note, isDisabled }) => (
          <Radio key={key} value={key} isDisabled={isDisabled} className="radio">
            <span className="radio-dot" />
            <span>
              {text}
              <bdi className="unlock-choice-note">{note}</bdi>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

/** Brings whoever listens to the page to its begin. */
function useFocusOnce() {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return title;
}
