import { type ReactNode, useState } from "react";
import { DialogTrigger, Popover } from "react-aria-components";

interface FormPopoverProps {
  /** What the form is about, for who cannot see where it opened. */
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly children: (close: () => void) => ReactNode;
}

/** A small form beside the button that opens it. The popover is the dialog itself, its hidden way out within it. */
export function FormPopover({ label, trigger, children }: FormPopoverProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      {trigger}
      <Popover className="popover consent-popover" placement="bottom start" offset={4} aria-label={label}>
        {children(() => setOpen(false))}
      </Popover>
    </DialogTrigger>
  );
}
