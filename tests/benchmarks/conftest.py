"""One table of all ratios behind the run."""

from __future__ import annotations

import pytest

from tests.benchmarks.ratios import MEASURED, table


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what was measured beside what must hold."""
    if MEASURED:
        terminalreporter.section("ratios")
        for line in table(MEASURED):
            terminalreporter.write_line(line)
