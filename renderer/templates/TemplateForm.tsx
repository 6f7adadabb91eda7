import { useState } from "react";
import { Button, Form } from "react-aria-components";
import type { Template } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { shownDates } from "../board/boardModel.ts";
import { type Choice, SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { longDay } from "../store/announcements.ts";
import { useBoardUi, useOpenBoard, usePage } from "../store/page.tsx";
import { saveTemplate } from "./templateEdits.ts";
import {
  readTemplate,
  type TemplateErrors,
  type TemplateFields,
  type TemplateSource,
  templateFields,
} from "./templateForm.ts";

const words = texts.templates;

const KINDS = (["basisrooster", "sjabloon"] as const).map((key) => ({ key, text: words.kinds[key] }));
const WEEKS = (["all", "even", "odd"] as const).map((key) => ({ key, text: words.weeks[key] }));

interface TemplateFormProps {
  /** Null for a new one. */
  readonly template: Template | null;
  readonly onDone: () => void;
}

/** A template: its name, the weeks it is for, and what it is made of. */
export function TemplateForm({ template, onDone }: TemplateFormProps) {
  const page = usePage();
  const { location, roster } = useOpenBoard((board) => board);
  const selection = useBoardUi((ui) => ui.selection);
  const [fields, setFields] = useState(() => templateFields(template));
  const [errors, setErrors] = useState<TemplateErrors>({});
  const change = (part: Partial<TemplateFields>) => setFields((before) => ({ ...before, ...part }));
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const others = location.templates.filter(({ id }) => id !== template?.id);
    const read = readTemplate(fields, { roster, selection, template, others }, template?.id ?? page.newId());
    if (!read.ok) return setErrors(read.errors);
    saveTemplate(page, read.template);
    onDone();
  };
  const date = (name: "anchor" | "validFrom" | "validTo") => (
    <TextEntry
      label={words.form[name]}
      value={fields[name]}
      error={errors[name] ?? null}
      placeholder={name === "anchor" ? words.form.anchorHint : words.form.openHint}
      onChange={(text) => change({ [name]: text })}
    />
  );
  return (
    <Form className="template-form" validationBehavior="aria" onSubmit={submit}>
      <TextEntry
        label={words.form.name}
        value={fields.name}
        error={errors.name ?? null}
        onChange={(name) => change({ name })}
        autoFocus
      />
      <div className="form-pair">
        <SelectField
          label={words.form.kind}
          choices={KINDS}
          value={fields.kind}
          onChange={(kind) => change({ kind })}
        />
        <SelectField
          label={words.form.weeks}
          choices={WEEKS}
          value={fields.weeks}
          onChange={(weeks) => change({ weeks })}
        />
      </div>
      <div className="form-pair">
        {date("validFrom")}
        {date("validTo")}
      </div>
      {fields.weeks !== "all" && <div className="form-pair">{date("anchor")}</div>}
      <SelectField
        label={words.form.source}
        choices={useSources(template)}
        value={fields.source}
        onChange={(source) => change({ source })}
      />
      {errors.source !== undefined && (
        <p className="field-error" role="alert">
          {errors.source}
        </p>
      )}
      <div className="prompt-actions">
        <Button className="button" onPress={onDone}>
          {words.cancel}
        </Button>
        <Button className="button button-primary" type="submit">
          {words.form.save}
        </Button>
      </div>
    </Form>
  );
}

/** What a template can be made of now. */
function useSources(template: Template | null): readonly Choice<TemplateSource>[] {
  const { location, roster } = useOpenBoard((board) => board);
  const selection = useBoardUi((ui) => ui.selection);
  const { sources } = words.form;
  return [
    ...(template === null ? [] : [{ key: "kept", text: sources.kept }]),
    { key: "week", text: sources.week },
    ...(selection.size === 0 ? [] : [{ key: "selection", text: sources.selection(selection.size) }]),
    ...shownDates(location, roster).map((day) => ({ key: day, text: longDay(day) })),
  ];
}
