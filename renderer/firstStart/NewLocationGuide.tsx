import { type ReactNode, useState } from "react";
import { Button, Form } from "react-aria-components";
import type { NewLocation } from "../../shared/locations/newLocation.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { FormErrors } from "../masterData/formReading.ts";
import "../masterData/masterData.css";
import "./firstStart.css";
import { GroupsStep } from "./GroupsStep.tsx";
import { LocationStep } from "./LocationStep.tsx";
import {
  EMPTY_FIELDS,
  type NewLocationFields,
  readGroupsStep,
  readLocationStep,
  withGroups,
} from "./newLocationForm.ts";

const words = texts.locations.guide;
const STEPS = 2;

interface NewLocationGuideProps {
  readonly onCreate: (location: NewLocation) => void;
  readonly onCancel: () => void;
}

/** A new location in two steps: who it is and when it is open, then its groups. */
export function NewLocationGuide({ onCreate, onCancel }: NewLocationGuideProps) {
  const [fields, setFields] = useState<NewLocationFields>(EMPTY_FIELDS);
  const [named, setNamed] = useState<Omit<NewLocation, "groups"> | null>(null);
  const [errors, setErrors] = useState<FormErrors>({});
  const part = {
    fields,
    errors,
    onChange: (change: Partial<NewLocationFields>) => setFields((before) => ({ ...before, ...change })),
  };
  const finishLocation = () => {
    const read = readLocationStep(fields);
    setErrors(read.ok ? {} : read.errors);
    if (!read.ok) return;
    setFields(withGroups(fields));
    setNamed(read.value);
  };
  const finishGroups = (location: Omit<NewLocation, "groups">) => {
    const read = readGroupsStep(fields);
    setErrors(read.ok ? {} : read.errors);
    if (read.ok) onCreate({ ...location, groups: read.value });
  };
  const goBack = () => {
    setErrors({});
    setNamed(null);
  };
  if (named === null) {
    const back = { label: words.cancel, onPress: onCancel };
    return (
      <Step
        key="location"
        number={1}
        name={words.steps.location}
        back={back}
        next={words.next}
        errors={errors}
        onSubmit={finishLocation}
      >
        <LocationStep {...part} />
      </Step>
    );
  }
  const back = { label: words.back, onPress: goBack };
  return (
    <Step
      key="groups"
      number={2}
      name={words.steps.groups}
      back={back}
      next={words.create}
      errors={errors}
      onSubmit={() => finishGroups(named)}
    >
      <GroupsStep {...part} />
    </Step>
  );
}

interface StepProps {
  readonly number: number;
  readonly name: string;
  readonly back: { readonly label: string; readonly onPress: () => void };
  readonly next: string;
  readonly errors: FormErrors;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

function Step({ number, name, back, next, errors, onSubmit, children }: StepProps) {
  const wrong = Object.keys(errors).length;
  return (
    <Form
      className="guide record-form"
      aria-label={words.step(number, STEPS, name)}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <p className="guide-step" aria-hidden="true">
        {words.step(number, STEPS, name)}
      </p>
      {children}
      <footer className="guide-actions">
        <Button className="button" onPress={back.onPress}>
          {back.label}
        </Button>
        <span role="status" className="form-problem">
          {wrong > 0 && texts.masterData.form.errors.summary(wrong)}
        </span>
        <Button className="button button-primary" type="submit">
          {next}
        </Button>
      </footer>
    </Form>
  );
}
