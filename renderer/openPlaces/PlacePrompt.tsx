import { useState } from "react";
import { Button, Form, Heading } from "react-aria-components";
import { addPlace, editPlace, removePlace } from "../../shared/editing/openPlaceChanges.ts";
import type { OpenPlace } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { PlacePopover } from "../actions/PlacePopover.tsx";
import { closePrompt } from "../actions/refocusPlace.ts";
import type { ActionPrompt } from "../board/boardUi.ts";
import { GroupAndActivity, Times, useFirstInvalidFocused } from "../board/ShiftFieldset.tsx";
import { ShiftParts } from "../board/ShiftParts.tsx";
import { type FieldErrors, readShift } from "../board/shiftForm.ts";
import { runEdit } from "../board/useEdits.ts";
import { longDay } from "../store/announcements.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import "./openPlaces.css";
import { askWhoCanCome } from "./openPlaceEdits.ts";
import { draftPlace, placeAsShift, placeFields, shiftAsPlace } from "./placeForm.ts";

const words = texts.absence.places.form;

type PlacePromptProps = {
  readonly prompt: Extract<ActionPrompt, { kind: "newPlace" | "editPlace" }>;
};

/** An open place: where, when, with which breaks and of which parts. */
export function PlacePrompt({ prompt }: PlacePromptProps) {
  const page = usePage();
  const location = useOpenBoard((board) => board.location.location);
  const places = useOpenBoard(({ roster }) => roster.openPlaces) ?? [];
  const place =
    prompt.kind === "newPlace"
      ? draftPlace(location, prompt)
      : (places.find(({ id }) => id === prompt.placeId) ?? null);
  if (place === null) return null;
  const isNew = prompt.kind === "newPlace";
  return (
    <PlacePopover
      title={isNew ? words.addTitle : words.editTitle}
      place={page.ui.getState().place}
      className="place-popover"
    >
      <PlaceForm place={place} isNew={isNew} />
    </PlacePopover>
  );
}

function PlaceForm({ place, isNew }: { readonly place: OpenPlace; readonly isNew: boolean }) {
  const page = usePage();
  const [fields, setFields] = useState(() => placeFields(place));
  const [errors, setErrors] = useState<FieldErrors>({});
  const form = useFirstInvalidFocused(errors);
  const base = placeAsShift(place);
  const change = (part: Partial<typeof fields>) => setFields((before) => ({ ...before, ...part }));
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const result = readShift(fields, base);
    if (!result.ok) return setErrors(result.errors);
    const after = shiftAsPlace(result.shift, place);
    runEdit(page, (context) => (isNew ? addPlace(context, after) : editPlace(context, after)));
    closePrompt(page);
  };
  return (
    <Form ref={form} className="place-form" validationBehavior="aria" onSubmit={submit}>
      <Heading slot="title" className="prompt-title">
        {isNew ? words.addTitle : words.editTitle} <span className="prompt-day">{longDay(place.date)}</span>
      </Heading>
      <GroupAndActivity fields={fields} errors={errors} onChange={change} />
      <Times isFormatief fields={fields} errors={errors} onChange={change} />
      <ShiftParts isCarved={false} isFormatief fields={fields} errors={errors} base={base} onChange={change} />
      <div className="prompt-actions">
        {!isNew && <PlaceButtons place={place} />}
        <Button className="button button-primary" type="submit">
          {isNew ? words.create : words.save}
        </Button>
      </div>
    </Form>
  );
}

function PlaceButtons({ place }: { readonly place: OpenPlace }) {
  const page = usePage();
  return (
    <>
      <Button
        className="button button-danger"
        onPress={() => {
          runEdit(page, (context) => removePlace(context, place.id));
          closePrompt(page);
        }}
      >
        {words.remove}
      </Button>
      <span className="spacer" />
      <Button className="button" onPress={() => askWhoCanCome(page, place.id)}>
        {words.fill}
      </Button>
    </>
  );
}
