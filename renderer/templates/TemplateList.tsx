import { Button } from "react-aria-components";
import type { Template } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { dropTemplate } from "./templateEdits.ts";
import { whenHeld } from "./templateNotes.ts";

const words = texts.templates;

interface TemplateListProps {
  readonly onApply: (template: Template) => void;
  /** Null asks for a new one. */
  readonly onEdit: (template: Template | null) => void;
}

/** The templates of the location, with what can be done with each. */
export function TemplateList({ onApply, onEdit }: TemplateListProps) {
  const templates = useOpenBoard(({ location }) => location.templates);
  const isWeekEmpty = useOpenBoard(({ roster }) => roster.shifts.length === 0);
  return (
    <>
      {templates.length === 0 ? (
        <p>{isWeekEmpty ? words.list.noneInEmptyWeek : words.list.none}</p>
      ) : (
        <ul className="templates" aria-label={words.list.label}>
          {templates.map((template) => (
            <TemplateItem key={template.id} template={template} onApply={onApply} onEdit={onEdit} />
          ))}
        </ul>
      )}
      {!isWeekEmpty && (
        <div className="templates-make">
          <Button
            className={templates.length === 0 ? "button button-primary" : "button"}
            autoFocus={templates.length === 0}
            onPress={() => onEdit(null)}
          >
            {words.list.make}
          </Button>
          <span className="dialog-note">{words.list.makeHint}</span>
        </div>
      )}
    </>
  );
}

function TemplateItem({ template, onApply, onEdit }: TemplateListProps & { readonly template: Template }) {
  const page = usePage();
  const { name, kind, shifts, merges } = template;
  return (
    <li className="template">
      <div className="template-text">
        <bdi className="template-name">{name}</bdi>
        <span>
          {words.kinds[kind]} · {whenHeld(template)} · {words.list.contents(shifts.length, merges.length)}
        </span>
      </div>
      <Button
        className="button button-primary"
        aria-label={words.list.applyLabel(name)}
        onPress={() => onApply(template)}
      >
        {words.list.apply}
      </Button>
      <Button className="button" aria-label={words.list.editLabel(name)} onPress={() => onEdit(template)}>
        {words.list.edit}
      </Button>
      <Button
        className="button button-danger"
        aria-label={words.list.removeLabel(name)}
        onPress={() => dropTemplate(page, template.id)}
      >
        {words.list.remove}
      </Button>
    </li>
  );
}
