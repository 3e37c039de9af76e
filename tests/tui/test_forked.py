"""Work in a copy of the process."""

from __future__ import annotations

import os
import time

import pytest

from kazreader.tui.forked import Beside


def test_the_work_is_done_in_another_process() -> None:
    assert Beside(os.getpid).result() != os.getpid()


def test_what_fails_in_the_copy_fails_here_as_it_is() -> None:
    def work() -> None:
        raise ValueError(f"in {os.getpid()}")

    with pytest.raises(ValueError, match=str(os.getpid())):
        Beside(work).result()


def test_work_that_is_stopped_has_ended() -> None:
    work = Beside(lambda: time.sleep(60))
    work.stop()
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
