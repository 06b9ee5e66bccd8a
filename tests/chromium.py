"""A real browser that says what an address marks on a page."""

import asyncio
import contextlib
import itertools
import json
import shutil
import time
from pathlib import Path

from aiohttp import ClientSession, ClientWSTimeout

EXECUTABLE = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
# As root, which one is in a container, it starts without its sandbox only; the pages are our own.
OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--no-first-run",
    "--no-proxy-server",
    "--hide-scrollbars",
    "--window-size=1600,200",
    "--remote-debugging-port=0",
)
# Each character has a place of its own, within the window, and a marked one is nothing but red.
STYLE = (
    "::target-text { background: #f00; color: #f00 } p, h1 { margin: 0 } "
    "body { font: 12px monospace; white-space: nowrap }"
)
START_SECONDS = 30
# Screenshots are large; a browser that says nothing for so long has died.
SOCKET = {"max_msg_size": 0, "timeout": ClientWSTimeout(ws_receive=30)}
# Says by its screenshot which characters of the page are marked: the middle of each one's box is red.
MARKED = """
(async (png) => {
  const image = new Image();
  image.src = "data:image/png;base64," + png;
  await image.decode();
  const drawn = new OffscreenCanvas(image.width, image.height).getContext("2d");
  drawn.drawImage(image, 0, 0);
  const isMarked = ({x, y, width, height}) =>
    drawn.getImageData(x + width / 2, y + height / 2, 1, 1).data.join() === "255,0,0,255";
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let seen = "", inside = false, gap = "";
  for (let node; (node = nodes.nextNode()); ) {
    if (node instanceof Element) {
      if (node.matches("p, h1, br")) gap = "\\n";
      continue;
    }
    for (let at = 0; at < node.length; at++) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getClientRects()[0];
      if (!box || box.width < 1) continue;
      if (isMarked(box) !== inside) {
        gap = inside ? "]" + gap : gap + "[";
        inside = !inside;
      }
      seen += gap + node.data[at];
      gap = "";
    }
  }
  return seen + (inside ? "]" : "");
})
"""


class Browser:
    """A running Chromium with one tab."""

    def __init__(self, socket):
        self._socket = socket
        self._numbers = itertools.count()
        self._tab = {}
        self._is_loaded = False

    async def open(self):
        target = await self._call("Target.createTarget", url="about:blank")
        attached = await self._call("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        self._tab = {"sessionId": attached["sessionId"]}
        await self._call("Page.enable")

    async def marked(self, address, *, patience=10.0):
        """Return a page's text with brackets around what is marked, once anything is.

        Args:
            address: Is opened as if it had been typed.
            patience: After how many seconds a page without marks is taken to stay so.
        """
        self._is_loaded = False
        await self._call("Page.navigate", url=address)
        while not self._is_loaded:
            await self._message()
        seen = await self._seen()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(patience):
                while "[" not in seen:
                    seen = await self._seen()
        return seen

    async def _seen(self):
        shot = await self._call("Page.captureScreenshot", optimizeForSpeed=True)
        expression = f"({MARKED})({json.dumps(shot['data'])})"
        found = await self._call("Runtime.evaluate", expression=expression, awaitPromise=True)
        return found["result"]["value"]

    async def _call(self, method, **params):
        number = next(self._numbers)
        await self._socket.send_json({"id": number, "method": method, "params": params, **self._tab})
        while (reply := await self._message()).get("id") != number:
            pass
        assert "error" not in reply, reply
        return reply["result"]

    async def _message(self):
        # The page may be there before the reply that it will be.
        message = await self._socket.receive_json()
        self._is_loaded |= message.get("method") == "Page.loadEventFired"
        return message


@contextlib.asynccontextmanager
async def browsing(folder: Path):
    """Run Chromium with its profile in a folder.

    Args:
        folder: Empty.
    """
    command = (EXECUTABLE, *OPTIONS, f"--user-data-dir={folder}", "about:blank")
    silent = asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(*command, stdout=silent, stderr=silent)
    try:
        address = await asyncio.to_thread(_debugger, folder / "DevToolsActivePort")
        async with ClientSession() as session, session.ws_connect(address, **SOCKET) as socket:
            browser = Browser(socket)
            await browser.open()
            yield browser
    finally:
        process.terminate()
        await process.wait()


def _debugger(named: Path):
    """Wait until Chromium has written down where it is controlled: a port and a path."""
    last = time.monotonic() + START_SECONDS
    while not (named.exists() and named.read_text(encoding="ascii").count("\n")):
        assert time.monotonic() < last, "Chromium does not start"
        time.sleep(0.05)
    port, path = named.read_text(encoding="ascii").split()
    return f"ws://127.0.0.1:{port}{path}"
