import { Pencil, TriangleAlert } from "lucide-react";
import { type ReactNode, useState } from "react";
import { editLocation } from "../../shared/editing/locationChanges.ts";
import type { Missing } from "../../shared/masterData/missing.ts";
import type { LocationField } from "../../shared/masterData/missingOfLocation.ts";
import { texts } from "../../shared/texts/nl.ts";
import { IconButton } from "../controls/IconButton.tsx";
import { type FormErrors, FormReader } from "../masterData/formReading.ts";
import { RecordFormDialog } from "../masterData/RecordFormDialog.tsx";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import { showRule } from "../rules/showRule.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import type { Topic } from "./topicForm.ts";

const words = texts.location;

interface TopicCardProps<Fields> {
  readonly title: string;
  readonly topic: Topic<Fields>;
  /** What the rules miss of it. */
  readonly missing: readonly Missing<LocationField>[];
  /** What is on record. */
  readonly children: ReactNode;
}

/** One thing that is on record of the location, what rules miss of it, and its form. */
export function TopicCard<Fields>({ title, topic, missing, children }: TopicCardProps<Fields>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <article className="topic" aria-label={title}>
      <header className="topic-head">
        <h3>{title}</h3>
        <IconButton label={words.editTopic(title)} hint={words.edit} onPress={() => setOpen(true)}>
          <Pencil className="icon" aria-hidden="true" />
        </IconButton>
      </header>
      <div className="topic-body">
        {children}
        {missing.map((one) => (
          <MissingLine key={one.field} missing={one} />
        ))}
      </div>
      {isOpen && <TopicEditor title={title} topic={topic} onClose={() => setOpen(false)} />}
    </article>
  );
}

/** The rules that cannot do without what is not on record, each a way to that rule. */
function MissingLine({ missing: { field, rules } }: { readonly missing: Missing<LocationField> }) {
  const page = usePage();
  return (
    <p className="topic-missing">
      <TriangleAlert className="icon" aria-hidden="true" />
      <span>{texts.masterData.missing.line(words.fields[field])}</span>
      {rules.map((rule) => (
        <button key={rule} type="button" className="link-button" onClick={() => showRule(page, rule)}>
          {texts.findings.rules[rule]}
        </button>
      ))}
    </p>
  );
}

interface TopicEditorProps<Fields> {
  readonly title: string;
  readonly topic: Topic<Fields>;
  readonly onClose: () => void;
}

function TopicEditor<Fields>({ title, topic: { form, Fields }, onClose }: TopicEditorProps<Fields>) {
  const location = useOpenBoard((board) => board.location.location);
  const edits = useRecordEdits();
  const [fields, setFields] = useState(() => form.fieldsOf(location));
  const [errors, setErrors] = useState<FormErrors>({});
  const submit = () => {
    const reader = new FormReader();
    const part = form.read(reader, fields, location);
    if (!reader.isSound) return setErrors(reader.errors);
    if (edits.perform(title, (context) => editLocation(context, part))) onClose();
  };
  return (
    <RecordFormDialog title={title} isNew={false} errors={errors} onSubmit={submit} onRemove={null} onClose={onClose}>
      <Fields fields={fields} errors={errors} onChange={(part) => setFields((before) => ({ ...before, ...part }))} />
    </RecordFormDialog>
  );
}
