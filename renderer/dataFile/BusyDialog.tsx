import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useOpenDialog } from "../controls/openDialogs.ts";

interface BusyDialogProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Stands over the page while the file as a whole is worked on. It has no close: an edit meanwhile could be lost. */
export function BusyDialog({ title, children }: BusyDialogProps) {
  useOpenDialog();
  return (
    <ModalOverlay className="modal-shade" isOpen isKeyboardDismissDisabled>
      <Modal className="modal" data-size="small">
        <Dialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
          </header>
          <div className="dialog-body copy-progress">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
