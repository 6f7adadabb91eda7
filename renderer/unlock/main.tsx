import "../noEval.ts";
import { createRoot } from "react-dom/client";
import { bridge } from "../bridge.ts";
import "../design/base.css";
import "../controls/controls.css";
import "../masterData/masterData.css";
import { UnlockPage } from "./UnlockPage.tsx";

const root = document.querySelector("#app");
if (root === null) throw new Error("the page has no #app");
const { canRemember } = await bridge.readUnlock();
createRoot(root).render(
  <UnlockPage
    canRemember={canRemember}
    unlock={async (passphrase, remember) => (await bridge.unlockDatabase({ passphrase, remember })).isOpen}
    onStop={() => window.close()}
  />,
);
