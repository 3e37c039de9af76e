"""A part of the screen that shows nothing itself: its lines are blank, and drawn in one step.

The framework draws what lies behind the panes too, line by line; there it costs as much as their text.
"""

from __future__ import annotations

from textual.containers import Container


class BlankContainer(Container):
    """What holds panes, without a frame of its own."""

    BLANK = True
