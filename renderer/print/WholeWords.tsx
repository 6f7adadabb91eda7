import { Fragment } from "react";

/** A text that breaks at its spaces alone, so that "12:30–13:30" is never torn apart. For our own words, which are short. */
export function WholeWords({ text }: { readonly text: string }) {
  return text.split(" ").map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the sheet is drawn once and never reordered
    <Fragment key={index}>
      {index > 0 && " "}
      <span className="whole">{word}</span>
    </Fragment>
  ));
}
