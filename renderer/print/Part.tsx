import type { ReactNode } from "react";

interface PartProps {
  readonly heading: string;
  /** Begins on a new sheet. */
  readonly isNewSheet?: boolean;
  readonly children: ReactNode;
}

/** A part of a report under its heading. */
export function Part({ heading, isNewSheet = false, children }: PartProps) {
  return (
    <section className={isNewSheet ? "sheet" : "sheet first"}>
      <h2>
        <bdi>{heading}</bdi>
      </h2>
      {children}
    </section>
  );
}
