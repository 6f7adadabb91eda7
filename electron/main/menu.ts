import { app, BrowserWindow, dialog, Menu, type MenuItemConstructorOptions } from "electron";
import { texts } from "../../shared/texts/nl.ts";
import type { RuntimeInfo } from "./runtime.ts";
import { type ZoomDirection, zoom } from "./zoom.ts";

const words = texts.system.menu;

/**
 * The menu bar. Undo and redo are missing on purpose: as roles they would undo typing, and their keys belong to the
 * page, where they undo edits of the roster.
 */
export function setMenu(runtime: RuntimeInfo): void {
  const template: MenuItemConstructorOptions[] = [
    { label: words.file, submenu: [{ label: words.quit, accelerator: "CmdOrCtrl+Q", role: "quit" }] },
    {
      label: words.edit,
      submenu: [
        { label: words.cut, role: "cut" },
        { label: words.copy, role: "copy" },
        { label: words.paste, role: "paste" },
        { label: words.selectAll, role: "selectAll" },
      ],
    },
    {
      label: words.view,
      submenu: [
        zoomItem(words.zoomIn, "CmdOrCtrl+Plus", "in"),
        // On most keyboards the plus needs Shift; the key without it zooms as well.
        { ...zoomItem(words.zoomIn, "CmdOrCtrl+=", "in"), visible: false, acceleratorWorksWhenHidden: true },
        zoomItem(words.zoomOut, "CmdOrCtrl+-", "out"),
        zoomItem(words.zoomReset, "CmdOrCtrl+0", "reset"),
        { type: "separator" },
        { label: words.fullScreen, role: "togglefullscreen" },
      ],
    },
    { label: words.help, submenu: [{ label: words.about, click: () => showAbout(runtime) }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function zoomItem(label: string, accelerator: string, direction: ZoomDirection): MenuItemConstructorOptions {
  return {
    label,
    accelerator,
    click: (_item, window) => {
      if (window instanceof BrowserWindow) zoom(window.webContents, direction);
    },
  };
}

function showAbout(runtime: RuntimeInfo): void {
  const words = texts.system.dialogs;
  void dialog.showMessageBox({
    type: "info",
    title: words.about,
    message: texts.system.product,
    detail: words.aboutDetail(app.getVersion(), runtime.electron, runtime.chromium, runtime.kind === "fallback"),
    buttons: [words.ok],
  });
}
