import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useOpenDialog } from "./openDialogs.ts";
import { useScrollStop } from "./useScrollStop.ts";

interface ModalDialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly size?: "small" | "wide";
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A dialog over the page; Escape or a click outside closes it. */
export function ModalDialog({ title, closeLabel, onClose, size = "small", children, actions }: ModalDialogProps) {
  useOpenDialog();
  return (
    <ModalOverlay className="modal-shade" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="modal" data-size={size}>
        <Dialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <Button className="icon-button" aria-label={closeLabel} onPress={onClose}>
              <X className="icon" aria-hidden="true" />
            </Button>
          </header>
          <DialogBody>{children}</DialogBody>
          {actions && <footer className="dialog-actions">{actions}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function DialogBody({ children }: Pick<ModalDialogProps, "children">) {
  return (
    <div className="dialog-body" {...useScrollStop<HTMLDivElement>()}>
      {children}
    </div>
  );
}
