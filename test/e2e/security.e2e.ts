import { expect } from "@playwright/test";
import { bridgeNames } from "../../shared/contract/bridgeNames.ts";
import { expectRoster, expectUnmoved, test, tryToLeave } from "./securitySupport.ts";

/*
 * Electron's security checklist as hostile tries of the page in the real app: what it must not reach, run or be given.
 */

test("the page starts without a complaint about its policy", async ({ window }) => {
  const complaints: string[] = [];
  window.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await window.reload();
  await expectRoster(window);
  expect(complaints).toEqual([]);
});

test("the page has exactly the contract's functions and nothing of Node or Electron", async ({ window }) => {
  const found = await window.evaluate(() => {
    const page = globalThis as unknown as Record<string, unknown>;
    const bridge = page.roosterwijs as Record<string, unknown>;
    return {
      names: Object.keys(bridge),
      types: [...new Set(Object.values(bridge).map((value) => typeof value))],
      extra: [
        "require",
        "process",
        "module",
        "exports",
        "Buffer",
        "global",
        "__dirname",
        "electron",
        "ipcRenderer",
        "chrome",
      ].filter((name) => page[name] !== undefined && name !== "chrome"),
      canReplace: Reflect.set(bridge, "openWeek", null) || Reflect.set(bridge, "more", 1),
    };
  });
  expect(found).toEqual({ names: [...bridgeNames], types: ["function"], extra: [], canReplace: false });
});

test("the page goes nowhere", async ({ launched, trap, window }) => {
  const addresses = [
    `http://${trap.host}/navigate`,
    "https://example.com/",
    "file:///etc/passwd",
    "data:text/html,<h1>data</h1>",
    "javascript:document.body.replaceChildren()",
    "blob:roosterwijs://app/x",
    "roosterwijs://app.example.com/index.html",
    "roosterwijs://app@example.com/index.html",
    "roosterwijs://app:80/index.html",
    "roosterwijs://other/index.html",
    "roosterwijs://app/print.html",
    "roosterwijs:index.html",
    "devtools://devtools/bundled/inspector.html",
    "chrome://gpu",
  ];
  for (const address of addresses) {
    for (const how of ["link", "script"] as const) {
      await tryToLeave(window, address, how);
      await expectUnmoved(launched.app, window);
    }
  }
  expect(trap.requests).toEqual([]);
});

test("the page comes back from the empty pages that Electron lets nobody refuse", async ({ launched, window }) => {
  const isMarked = () => window.evaluate(() => Reflect.has(globalThis, "markedByTest")).catch(() => true);
  for (const address of ["about:blank", "about:srcdoc"]) {
    for (const how of ["link", "script"] as const) {
      await window.evaluate(() => Reflect.set(globalThis, "markedByTest", true));
      await tryToLeave(window, address, how);
      // The mark goes with the page, so another one has come in its place.
      await expect.poll(isMarked).toBe(false);
      await expectRoster(window);
      await expectUnmoved(launched.app, window);
    }
  }
});

test("a form goes nowhere", async ({ launched, trap, window }) => {
  await window.evaluate((target) => {
    const form = Object.assign(document.createElement("form"), { action: target, method: "post" });
    document.body.append(form);
    form.submit();
    form.remove();
  }, `http://${trap.host}/form`);
  await expectUnmoved(launched.app, window);
  expect(trap.requests).toEqual([]);
});

test("no window opens", async ({ launched, trap, window }) => {
  for (const address of [
    `http://${trap.host}/popup`,
    "about:blank",
    "roosterwijs://app/index.html",
    "file:///etc/passwd",
    "",
  ]) {
    const opened = await window.evaluate(
      (target) => globalThis.open(target, "_blank", "noopener=no") !== null,
      address,
    );
    expect(opened, address).toBe(false);
    await window.evaluate((target) => {
      const link = Object.assign(document.createElement("a"), { href: target, target: "_blank" });
      document.body.append(link);
      link.click();
      link.remove();
    }, address);
  }
  await expectUnmoved(launched.app, window);
  expect(trap.requests).toEqual([]);
});

test("no page is held within the page", async ({ launched, trap, window }) => {
  for (const tag of ["webview", "iframe", "object", "embed"]) {
    for (const address of [`http://${trap.host}/frame`, "roosterwijs://app/index.html", "data:text/html,x"]) {
      await window.evaluate(
        ([name, target]) => {
          const element = document.createElement(name ?? "");
          try {
            element.setAttribute(name === "object" ? "data" : "src", target ?? "");
          } catch {
            // Refused at once, as for elements that can run scripts.
          }
          element.setAttribute("preload", "file:///etc/passwd");
          document.body.append(element);
          setTimeout(() => element.remove(), 80);
        },
        [tag, address],
      );
    }
  }
  await expectUnmoved(launched.app, window);
  const contents = await launched.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  expect(contents).toBe(1);
  expect(trap.requests).toEqual([]);
});

test("no script runs but the program's own", async ({ trap, window }) => {
  const ran = await window.evaluate(async (host) => {
    const page = globalThis as unknown as Record<string, unknown>;
    // A worker has a scope of its own, so it would tell by a message.
    new BroadcastChannel("ran").onmessage = ({ data }) => {
      page.ran = data;
    };
    const script = (name: string) =>
      URL.createObjectURL(new Blob([`new BroadcastChannel("ran").postMessage("${name}")`]));
    const attempts: Record<string, () => unknown> = {
      eval: () => Reflect.get(globalThis, "eval")("globalThis.ran = 'eval'"),
      function: () => new Function("globalThis.ran = 'function'")(),
      timer: () => setTimeout("globalThis.ran = 'timer'" as unknown as TimerHandler),
      inline: () => {
        const script = document.createElement("script");
        script.append("globalThis.ran = 'inline'");
        document.body.append(script);
      },
      html: () => {
        document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=\"globalThis.ran='html'\">");
      },
      attribute: () => {
        const image = document.createElement("img");
        image.setAttribute("onerror", "globalThis.ran = 'attribute'");
        image.src = "roosterwijs://app/absent.png";
        document.body.append(image);
      },
      remote: () => {
        const script = document.createElement("script");
        script.src = `http://${host}/script.js`;
        document.body.append(script);
      },
      data: () => import("data:text/javascript,globalThis.ran='data'" as string),
      worker: () => new Worker(script("worker")),
      policy: () => {
        const rules = { createScriptURL: (address: string) => address };
        const policy = Reflect.get(globalThis, "trustedTypes").createPolicy("other", rules);
        return new Worker(policy.createScriptURL(script("policy")));
      },
      samePolicy: () => {
        const rules = { createScriptURL: (address: string) => address };
        const policy = Reflect.get(globalThis, "trustedTypes").createPolicy("roosterwijs-worker", rules);
        return new Worker(policy.createScriptURL(script("samePolicy")));
      },
    };
    // Later than this call: what runs within it is not bound by the page's policy.
    await new Promise((resolve) => setTimeout(resolve));
    for (const attempt of Object.values(attempts)) {
      try {
        await attempt();
      } catch {
        // Refused at once; what is only ignored shows by not having run.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return page.ran;
  }, trap.host);
  expect(ran).toBeUndefined();
  expect(trap.requests).toEqual([]);
});

test("nothing is sent over the network", async ({ trap, window }) => {
  const outcomes = await window.evaluate(async (host) => {
    const settle = (attempt: Promise<unknown>) => attempt.then(() => "sent").catch(() => "refused");
    const image = new Promise((resolve, reject) => {
      const element = new Image();
      element.onload = resolve;
      element.onerror = reject;
      element.src = `http://${host}/image.png`;
    });
    const socket = new Promise((resolve, reject) => {
      const connection = new WebSocket(`ws://${host}/socket`);
      connection.onopen = resolve;
      connection.onerror = reject;
    });
    navigator.sendBeacon(`http://${host}/beacon`, "x");
    return [
      await settle(fetch(`http://${host}/fetch`)),
      await settle(fetch("file:///etc/passwd")),
      await settle(fetch("roosterwijs://app/index.html")),
      await settle(image),
      await settle(socket),
    ];
  }, trap.host);
  expect(outcomes).toEqual(["refused", "refused", "refused", "refused", "refused"]);
  expect(trap.requests).toEqual([]);
});

test("every permission is denied, by check and by request", async ({ window }) => {
  const states = await window.evaluate(async () => {
    const names = [
      "geolocation",
      "notifications",
      "camera",
      "microphone",
      "midi",
      "clipboard-read",
      "persistent-storage",
    ];
    const state = async (name: string) => (await navigator.permissions.query({ name: name as PermissionName })).state;
    const asked = {
      notification: await Notification.requestPermission(),
      media: await navigator.mediaDevices
        .getUserMedia({ audio: true })
        .then(() => "granted")
        .catch((error: Error) => error.name),
      screen: await navigator.mediaDevices
        .getDisplayMedia({ video: true })
        .then(() => "granted")
        .catch(() => "denied"),
      location: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve("granted"),
          (error) => resolve(error.code),
        );
      }),
      clipboard: await navigator.clipboard
        .readText()
        .then(() => "granted")
        .catch(() => "denied"),
    };
    return { checked: await Promise.all(names.map(state)), asked };
  });
  expect(states.checked).toEqual(states.checked.map(() => "denied"));
  expect(states.asked).toEqual({
    notification: "denied",
    media: expect.stringMatching(/NotAllowedError|NotFoundError/),
    screen: "denied",
    location: 1,
    clipboard: "denied",
  });
});

test("nothing is downloaded", async ({ launched, window }) => {
  await launched.app.evaluate(({ session }) => {
    session.defaultSession.on("will-download", (event) => {
      Reflect.set(globalThis, "downloads", [...(Reflect.get(globalThis, "downloads") ?? []), event.defaultPrevented]);
    });
  });
  await window.evaluate(() => {
    for (const href of [
      "data:text/plain,hallo",
      URL.createObjectURL(new Blob(["hallo"])),
      "roosterwijs://app/index.html",
    ]) {
      const link = Object.assign(document.createElement("a"), { href, download: "hallo.txt" });
      document.body.append(link);
      link.click();
      link.remove();
    }
  });
  await window.waitForTimeout(300);
  const downloads = await launched.app.evaluate(() => Reflect.get(globalThis, "downloads") ?? []);
  expect(downloads).toEqual((downloads as unknown[]).map(() => true));
});
