"""Tests of `kazreader.pool`: several processes give what one gives, whatever becomes of them."""

from __future__ import annotations

import ast
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import kazreader
from kazreader import extract, pipeline
from kazreader import pool as pools
from kazreader.clean import clean
from kazreader.config import Settings
from kazreader.lexicon import files
from kazreader.model import Article
from kazreader.pool import ProcessPool, pool_for
from kazreader.pool.worker import Lost, Worker
from kazreader.run_context import RunContext

A = TypeVar("A")
B = TypeVar("B")


@pytest.fixture(autouse=True)
def worth_any_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let workers be started for the little that tests have to do."""
    monkeypatch.setattr(pools, "_WORTH", 1)
    monkeypatch.setattr("kazreader.pool.shared._BATCH", 3)


@pytest.fixture(scope="module")
def three() -> Iterator[ProcessPool]:
    """Return a pool of three that all tests share."""
    with ProcessPool(3) as pool:
        yield pool


def each(pool: ProcessPool, work: Callable[[A], B], things: Sequence[A]) -> Sequence[B]:
    return pool.map(work, things, lambda thing: 1, lambda done: None)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(things=st.lists(st.text()))
def test_three_processes_give_what_one_gives_in_the_same_order(three: ProcessPool, things: list[str]) -> None:
    assert each(ProcessPool(), str.upper, things) == each(three, str.upper, things)


def test_claims_do_not_depend_on_the_number_of_processes(three: ProcessPool) -> None:
    told = [f"Floods in Oxley on June 3, 2024 killed {n % 3 + 11} people, police said." for n in range(12)]
    articles = clean([Article(str(n), f"{n}.txt", text) for n, text in enumerate(told)])
    assert each(ProcessPool(), extract.claims, articles) == each(three, extract.claims, articles)
    assert pipeline.claims(articles) == pipeline.claims(articles, RunContext(pool=three))
    assert len(pipeline.claims(articles)) >= 12


def test_progress_is_told_up_to_the_end(three: ProcessPool) -> None:
    told: list[int] = []
    three.map(str.upper, ["a"] * 20, len, told.append)
    assert told[-1] == 20
    assert sorted(told) == told


def test_an_error_in_a_worker_is_the_error_that_one_process_meets() -> None:
    with ProcessPool(3) as pool, pytest.raises(SyntaxError) as raised:
        each(pool, ast.literal_eval, ["1"] * 20 + ["1 2"])
    assert "invalid syntax" in str(raised.value)


def test_workers_that_are_killed_lose_nothing() -> None:
    with ProcessPool(3) as pool:
        each(pool, str.upper, ["a"] * 20)

        def kill(done: int) -> None:
            for worker in pool._workers:
                worker._process.kill()

        found = pool.map(time.sleep, [0.01] * 40, lambda thing: 1, kill)
        assert found == [None] * 40
        assert each(pool, str.upper, ["a"] * 20) == ["A"] * 20


def test_what_cannot_be_handed_over_is_done_here() -> None:
    with ProcessPool(2) as pool:
        assert each(pool, lambda thing: thing + 1, [1] * 20) == [2] * 20


def test_without_workers_all_is_done_here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing"))
    with ProcessPool(2) as pool:
        assert each(pool, str.upper, ["a"] * 20) == ["A"] * 20


def test_another_program_is_not_worked_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kazreader, "__file__", "/elsewhere/kazreader/__init__.py")
    worker = Worker()
    with pytest.raises(Lost):
        worker.ask((str.upper, ["a"]))
    with ProcessPool(2) as pool:
        assert each(pool, str.upper, ["a"] * 20) == ["A"] * 20


def test_workers_know_the_users_own_words(tmp_path: Path) -> None:
    (tmp_path / "nations.txt").write_text("Oxlander\n")
    files.use_folder(tmp_path)
    try:
        worker = Worker()
        worker.ask((files.lines, ["nations"]))
        assert "Oxlander" in worker.answer(1)[0]
        worker.stop()
    finally:
        files.use_folder(None)


def test_little_work_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pools, "_WORTH", 100)
    with ProcessPool(8) as pool:
        pool.map(str.upper, ["a"] * 99, len, lambda done: None)
        assert pool._workers == []


def test_as_many_are_in_a_pool_as_are_asked_for() -> None:
    one_a_core = pool_for(Settings()).processes
    assert 1 <= one_a_core <= 16
    assert one_a_core == pool_for(Settings(processes=4), 0).processes
    assert pool_for(Settings(processes=4)).processes == 4
    assert pool_for(Settings(processes=4), 1).processes == 1


_BUSY = """
import signal
import time
from kazreader import pool
signal.signal(signal.SIGINT, signal.default_int_handler)  # What a shell runs behind it ignores ctrl-c.
pool._WORTH = 1
with pool.ProcessPool(3) as three:
    three.map(str.upper, ["a"] * 50, lambda a: 20_000, lambda done: None)
    print(*[worker._process.pid for worker in three._workers], flush=True)
    {then}
"""


def started(then: str) -> tuple[subprocess.Popen[str], list[int]]:
    """Return a process that has a pool and then does something, and the ids of the others."""
    process = subprocess.Popen(
        [sys.executable, "-c", _BUSY.format(then=then)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None
    return process, [int(told) for told in process.stdout.readline().split()]


def has_ended(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return True
    return state.rpartition(")")[2].split()[0] in "ZX"


def all_end(processes: Sequence[int]) -> bool:
    """Whether all end within some seconds."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        if all(map(has_ended, processes)):
            return True
        time.sleep(0.02)
    return False


needs_processes_as_files = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="no /proc")
_SLEEP = "time.sleep(60)"
_WORK = "three.map(time.sleep, [60] * 20, lambda a: 20_000, lambda done: None)"


@needs_processes_as_files
@pytest.mark.parametrize("at", [_SLEEP, _WORK])
@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGTERM])
def test_when_the_first_process_is_killed_none_is_left(at: str, sign: signal.Signals) -> None:
    process, others = started(at)
    assert len(others) == 2
    if at == _WORK:
        time.sleep(0.1)
    process.send_signal(sign)
    process.wait()
    assert all_end(others)


@needs_processes_as_files
@pytest.mark.parametrize("at", [_SLEEP, _WORK])
def test_ctrl_c_ends_all_and_only_the_first_process_tells_of_it(at: str) -> None:
    process, others = started(at)
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=10)
    assert errors.count("KeyboardInterrupt\n") == 1
    assert all_end(others)
