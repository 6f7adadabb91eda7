import { type ReactNode, useId } from "react";

interface TransferPartProps {
  readonly title: string;
  readonly text: string;
  /** It stands beside the others, which are below each other. */
  readonly isTall?: boolean;
  readonly children: ReactNode;
}

/** One way in or out: what it is, and what can be done. */
export function TransferPart({ title, text, isTall = false, children }: TransferPartProps) {
  const id = useId();
  return (
    <section className="transfer-part" data-tall={isTall || undefined} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{text}</p>
      {children}
    </section>
  );
}
