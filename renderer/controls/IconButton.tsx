import type { ReactNode } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";

interface IconButtonProps {
  readonly label: string;
  /** What the tooltip says when it says more than the label. */
  readonly hint?: string;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button with a picture; its name stands in a tooltip. A disabled one still says why. */
export function IconButton({ label, hint = label, isDisabled = false, isPressed, onPress, children }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button
        className="icon-button"
        aria-label={label}
        aria-disabled={isDisabled}
        {...(isPressed === undefined ? {} : { "aria-pressed": isPressed })}
        onPress={() => {
          if (!isDisabled) onPress();
        }}
      >
        {children}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {hint}
      </Tooltip>
    </TooltipTrigger>
  );
}
