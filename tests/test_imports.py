"""What is imported when, told by fresh interpreters: start-up is paid at every start."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

_TELL = "import sys; told = sorted(sys.modules); import json; print(json.dumps(told))"


def imported_by(statement: str) -> frozenset[str]:
    """Return the modules that a statement leaves imported."""
    told = subprocess.run(
        [sys.executable, "-c", f"{statement}\n{_TELL}"],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"XDG_CACHE_HOME": os.devnull, "PYTHONDONTWRITEBYTECODE": ""},
    )
    return frozenset(json.loads(told.stdout.splitlines()[-1]))


def test_the_first_frame_needs_no_finder_no_judge_no_search_and_no_database() -> None:
    modules = imported_by(
        "import kazreader.cli.read\n"
        "from kazreader import pipeline, load\n"
        "pipeline.read([load.sample_folder()])\n"
        "import kazreader.tui.launch, kazreader.tui.app"
    )
    assert "kazreader.tui.app" in modules
    late = (
        "kazreader.extract.figures",
        "kazreader.compare.judges",
        "kazreader.index",
        "kazreader.tui.views.compare",
        "sqlite3",
        "rapidfuzz",
        "json",
        "shlex",
        "webbrowser",
    )
    assert set() == modules.intersection(late)


def test_what_is_kept_of_an_earlier_run_is_opened_without_the_rules_of_cleaning(tmp_path: Path) -> None:
    opening = (
        "from pathlib import Path\n"
        "from kazreader import pipeline, load\n"
        "from kazreader.result_cache import ResultCache\n"
        "from kazreader.run_context import RunContext\n"
        f"pipeline.read([load.sample_folder()], RunContext(cache=ResultCache(Path({str(tmp_path)!r}))))"
    )
    assert "kazreader.clean.page" in imported_by(opening)
    assert set() == imported_by(opening).intersection(("kazreader.clean.page", "kazreader.clean.labels"))


def test_the_reader_starts_without_what_secret_connections_need() -> None:
    modules = imported_by(
        "from kazreader.tui.launch import import_asyncio_without_ssl\n"
        "import_asyncio_without_ssl()\n"
        "import kazreader.tui.app"
    )
    assert "asyncio" in modules
    assert "ssl" not in modules


def test_checking_imports_neither_the_screen_nor_the_search() -> None:
    modules = imported_by(
        "from kazreader import load\nfrom kazreader.cli import run\nrun(['check', str(load.sample_folder())])"
    )
    assert "kazreader.compare.judges" in modules
    late = ("textual", "rich.console", "sqlite3", "kazreader.tui", "kazreader.background")
    assert set() == modules.intersection(late)


def test_the_version_is_told_without_the_nouns() -> None:
    modules = imported_by("from kazreader.cli import run\nrun(['--version'])")
    assert "click" in modules
    assert set() == modules.intersection(("kazreader.model", "kazreader.pipeline", "tomli"))


def test_checking_again_loads_no_library_that_it_can_do_without() -> None:
    check = (
        "from kazreader import load\nfrom kazreader.cli import run\nrun(['check', str(load.sample_folder())])"
    )
    imported_by(check)  # What has changed since the last run is parsed.
    modules = imported_by(check)
    late = ("asyncio", "json", "platformdirs", "subprocess", "tempfile", "tomli")
    assert set() == modules.intersection(late)


def test_only_adding_an_address_imports_what_opens_connections() -> None:
    modules = imported_by(
        "from kazreader import load\nfrom kazreader.cli import run\nfolder = str(load.sample_folder())\n"
        "import sys\n"
        "for command in (['check'], ['clean'], ['search', 'ferry'], ['claims']): run([*command, folder])\n"
        "assert 'kazreader.gather' not in sys.modules\n"
        "run(['add', '--help'])"
    )
    assert "kazreader.gather" in modules
    assert set() == modules.intersection(("urllib3", "feedparser", "certifi", "ssl", "http.client", "socket"))


def test_adding_a_text_needs_no_extra() -> None:
    modules = imported_by(
        "import sys\n"
        "for name in ('urllib3', 'feedparser', 'resiliparse', 'selectolax'): sys.modules[name] = None\n"
        "import tempfile\nfrom kazreader import load\nfrom kazreader.cli import run\n"
        "file = str(next(load.sample_folder().iterdir()))\n"
        "with tempfile.TemporaryDirectory() as folder:\n"
        "    assert run(['add', file, '--to', folder]) == 0\n"
        "    assert run(['add', 'https://example.org/', '--to', folder]) == 2\n"
    )
    assert "kazreader.gather.adding" in modules
    assert not any(name.startswith("urllib3.") for name in modules)
