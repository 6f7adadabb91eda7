import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

const root = import.meta.dirname;

/** Resolved by Electron's own Node at run time; everything else is bundled, so an installed app carries no other package. */
const EXTERNAL = ["electron", /^electron\//, "better-sqlite3-multiple-ciphers"];

// One build serves the official Electron and the older one that development falls back to (Chromium 130, Node 20).
const NODE_TARGET = "node20";
const PAGE_TARGET = "chrome130";

export default defineConfig({
  main: {
    build: {
      target: NODE_TARGET,
      externalizeDeps: false,
      outDir: resolve(root, "out/main"),
      rollupOptions: {
        input: {
          main: resolve(root, "electron/main/main.ts"),
          copyWorker: resolve(root, "electron/db/backups/copyWorker.ts"),
          updateWorker: resolve(root, "electron/db/updateWorker.ts"),
          tableWorker: resolve(root, "electron/files/tableWorker.ts"),
        },
        external: EXTERNAL,
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  },
  preload: {
    build: {
      target: NODE_TARGET,
      externalizeDeps: false,
      outDir: resolve(root, "out/preload"),
      rollupOptions: {
        input: { preload: resolve(root, "electron/preload/preload.ts") },
        external: ["electron"],
        // A sandboxed preload can be nothing but one CommonJS file.
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: resolve(root, "renderer"),
    plugins: [react()],
    build: {
      target: PAGE_TARGET,
      outDir: resolve(root, "out/renderer"),
      // The page's policy allows no data: scripts or fonts, and every asset comes through the app's own protocol.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: {
          index: resolve(root, "renderer/index.html"),
          print: resolve(root, "renderer/print.html"),
          unlock: resolve(root, "renderer/unlock.html"),
          update: resolve(root, "renderer/update.html"),
        },
      },
    },
  },
});
