"""Draws the exchanges that the README shows: `python -m tests.pictures` needs Chromium, and fonts for it.

Each picture names the page that it was drawn of by its digest, so that a test sees where it is out of date.
"""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from hashlib import blake2s
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageChops
from PIL.PngImagePlugin import PngInfo

sys.path.insert(0, str(Path(__file__).parent))

from bubbles import page
from exchanges import played

PICTURES = Path(__file__).parent.parent / "docs" / "exchanges"
_PAGE = "Page"
# Higher than any of them; what stays empty is cut off.
_SIZE = "460,4000"
_COLOURS = 128


def digest(html: str) -> str:
    """Return what names a page in its picture."""
    return blake2s(html.encode(), digest_size=16).hexdigest()


def drawn_of(picture: Path) -> str:
    """Return the digest of the page that a picture was drawn of."""
    with Image.open(picture) as image:
        return str(image.info.get(_PAGE, ""))


def draw(html: str, browser: str) -> bytes:
    """Draw a page.

    Args:
        html: The page.
        browser: Path of Chromium.

    Returns:
        A PNG of two pixels a point.
    """
    with TemporaryDirectory() as folder:
        there, shot = Path(folder, "page.html"), Path(folder, "page.png")
        there.write_text(html, encoding="utf-8")
        options = ["--headless", "--no-sandbox", "--hide-scrollbars", "--force-device-scale-factor=2"]
        command = [browser, *options, f"--window-size={_SIZE}", f"--screenshot={shot}", there.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        with Image.open(shot) as image:
            whole = image.convert("RGB")
    return _packed(_without_rest(whole), html)


def _without_rest(image: Image.Image) -> Image.Image:
    """Cut off what stays empty below."""
    ground = Image.new("RGB", image.size, image.getpixel((image.width - 1, image.height - 1)))
    found = ImageChops.difference(image, ground).getbbox()
    return image.crop((0, 0, image.width, found[3] + 24 if found else image.height))


def _packed(image: Image.Image, html: str) -> bytes:
    named, packed = PngInfo(), BytesIO()
    named.add_text(_PAGE, digest(html))
    image.quantize(_COLOURS).save(packed, "PNG", optimize=True, pnginfo=named)
    return packed.getvalue()


def main() -> int:
    """Draw all of them anew; return the exit status."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        print("There is no Chromium here to draw with; install it.", file=sys.stderr)
        return 1
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        for exchange in asyncio.run(played(Path(folder))):
            there = PICTURES / f"{exchange.name}.png"
            there.write_bytes(draw(page(exchange), browser))
            print(there)
    return 0


if __name__ == "__main__":
    sys.exit(main())
