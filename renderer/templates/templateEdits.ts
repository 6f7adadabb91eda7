import type { Change } from "../../shared/editing/change.ts";
import {
  addTemplate,
  editTemplate,
  removeTemplate,
  type TemplateListContext,
} from "../../shared/editing/templateChanges.ts";
import type { Template } from "../../shared/exchange/records.ts";
import type { Page } from "../store/page.tsx";

/** Stores a template: a new one after all others, a known one in its place. */
export function saveTemplate(page: Page, template: Template): void {
  changeList(page, (context) =>
    context.templates.some(({ id }) => id === template.id)
      ? editTemplate(context, template)
      : addTemplate(context, template),
  );
}

/** Takes a template away; weeks that were filled from it stay as they are, and undo brings it back. */
export function dropTemplate(page: Page, templateId: string): void {
  changeList(page, (context) => removeTemplate(context, templateId));
}

function changeList({ roster, newId }: Page, make: (context: TemplateListContext) => Change | null): void {
  const { board, dispatch } = roster.getState();
  if (board === null) return;
  const change = make({ templates: board.location.templates, week: board.roster.week, newId });
  if (change !== null) dispatch(change);
}
