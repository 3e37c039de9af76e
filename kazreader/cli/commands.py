"""The commands, by name."""

from __future__ import annotations

COMMANDS = {
    "read": "Open the reader on folders and files.",
    "check": "Print where the articles disagree.",
    "search": "Search the articles for words, patterns or claims.",
    "clean": "Print the cleaned text and what was removed.",
    "claims": "Print every claim as JSON lines.",
    "add": "Save pages, feeds and files as articles of a folder.",
    "config": "Show, locate or create your settings.",
}
"The commands with their one-line help: `--help` imports none of them."
