import type { ReactNode } from "react";
import type { Location } from "../../shared/exchange/records.ts";
import type { FormErrors, FormReader } from "../masterData/formReading.ts";

/** How one thing that is on record of the location stands in a form, and what the form makes of the record. */
export interface TopicForm<Fields> {
  readonly fieldsOf: (location: Location) => Fields;
  /** The fields of the record that the form is about; undefined for one that goes. What is wrong is told to the reader. */
  readonly read: (reader: FormReader, fields: Fields, location: Location) => Partial<Location>;
}

/** What a form is drawn from. */
export interface TopicFieldsProps<Fields> {
  readonly fields: Fields;
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<Fields>) => void;
}

/** A form with how it is drawn. */
export interface Topic<Fields> {
  readonly form: TopicForm<Fields>;
  readonly Fields: (props: TopicFieldsProps<Fields>) => ReactNode;
}
