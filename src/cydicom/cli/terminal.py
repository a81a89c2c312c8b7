"""What the commands write to a terminal, made safe: plain text, tables, progress, warnings.

A value from a file may hold escape sequences that move the cursor, rename the window or reorder the text
around it, so nothing from a file reaches the terminal except through :func:`printable`.
"""

from __future__ import annotations

import os
import sys
import time
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["Progress", "Screen", "printable", "printable_line", "safe_streams"]

# C0 without TAB and LF, DEL and C1, then the marks that reorder text (Unicode UAX 9) and break lines.
_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(9), *range(11, 32), *range(127, 160))}
_CONTROLS |= {
    code: f"\\u{code:04x}"
    for code in (0x061C, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2066, 0x206A))
}
_LINE = _CONTROLS | {ord("\t"): "\\t", ord("\n"): "\\n"}


def printable(text: str) -> str:
    """Return `text` with every control character but TAB and LF written as an escape."""
    return text.translate(_CONTROLS)


def printable_line(text: str) -> str:
    """Return `text` on one line: as :func:`printable`, with TAB and LF written as escapes too."""
    return text.translate(_LINE)


def _show_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    print(f"cydicom: warning: {printable_line(str(message))}", file=file or sys.stderr)


@contextmanager
def safe_streams() -> Iterator[None]:
    """Write what the encoding lacks as escapes, a warning as one safe line, and survive a closed pipe."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
    with warnings.catch_warnings():
        warnings.showwarning = _show_warning
        try:
            try:
                yield
            finally:
                sys.stdout.flush()
        except BrokenPipeError:
            # The reader (`head`) has left; the interpreter's own flush at exit must not fail again.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise SystemExit(141) from None  # 128 + SIGPIPE, what a shell reports for it


class Progress:
    """One line on standard error with a bar that says how far the work is; nothing if that is no terminal.

    Parameters
    ----------
    total : int
        Number of steps of the whole work.
    """

    interval = 0.1  # seconds
    width = 20  # of the bar

    def __init__(self, total: int) -> None:
        self._total = total
        self._shown = False
        self._next = time.monotonic() + self.interval
        self._visible = sys.stderr.isatty()

    def update(self, done: int, what: str) -> None:
        """Show that `done` steps are behind and `what` is being worked on."""
        now = time.monotonic()
        if not self._visible or now < self._next:
            return
        self._next = now + self.interval
        filled = self.width * done // max(self._total, 1)
        bar = "#" * filled + "-" * (self.width - filled)
        text = f"[{bar}] {done}/{self._total} {printable_line(what)}"
        sys.stderr.write(f"\r{text[:79]}\x1b[K")
        sys.stderr.flush()
        self._shown = True

    def clear(self) -> None:
        """Remove the line, so that other output starts on an empty one."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._shown = False


class Screen:
    """Headings, lines and tables on standard output, with colour if `rich` and a terminal are there."""

    def __init__(self) -> None:
        self._print_styled = _styled_printer() if sys.stdout.isatty() else None

    def heading(self, text: str) -> None:
        """Write a title after an empty line."""
        self._write("\n" + printable_line(text), "bold cyan")

    def line(self, text: str = "", style: str = "") -> None:
        """Write `text`, one line or several."""
        self._write(printable(text), style)

    def table(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write rows in columns; the first column is flush left, the others flush right."""
        cells = [[printable_line(cell) for cell in row] for row in (header, *rows)]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        for index, row in enumerate(cells):
            first, *others = (
                cell.rjust(width) if column else cell.ljust(width)
                for column, (cell, width) in enumerate(zip(row, widths, strict=True))
            )
            self._write("  ".join((first, *others)).rstrip(), "bold" if index == 0 else "")

    def _write(self, text: str, style: str) -> None:
        if self._print_styled is not None and style:
            self._print_styled(text, style)
        else:
            print(text)


def _styled_printer() -> Callable[[str, str], None] | None:
    """Return a function that prints text in a style, or ``None`` without the optional package `rich`."""
    try:
        from rich.console import Console
        from rich.text import Text
    except ImportError:
        return None
    console = Console(highlight=False, soft_wrap=True)

    def show(text: str, style: str) -> None:
        console.print(Text(text, style=style))

    return show
