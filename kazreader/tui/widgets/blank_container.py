"""A container whose own lines are blank, and drawn in one step.

The framework also draws what is behind the panes, line by line; that would cost as much as their text.
"""

from __future__ import annotations

from textual.containers import Container


class BlankContainer(Container):
    """A container of panes, without a frame of its own."""

    BLANK = True
