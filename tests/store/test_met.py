"""What was met in a folder is known again, and nothing else is."""

from __future__ import annotations

import os
from pathlib import Path

from kazreader.store.met import Met

OXLEY, TARN = Path("oxley"), Path("tarn")


def test_what_was_kept_last_is_known_of_the_same_files_alone(tmp_path: Path) -> None:
    met = Met(tmp_path / "data")
    assert met.among([OXLEY]) is None
    met.keep([OXLEY, TARN], {"fig-1": ("people killed", "14")})
    met.keep([TARN, OXLEY], {"fig-2": ("people injured", "9", "12")})
    assert Met(tmp_path / "data").among([OXLEY, TARN]) == {"fig-2": ("people injured", "9", "12")}
    assert met.among([OXLEY]) is None


def test_without_a_folder_nothing_is_kept() -> None:
    met = Met(None)
    met.keep([OXLEY], {"fig-1": ("people killed", "14")})
    assert met.among([OXLEY]) is None


def test_a_broken_entry_is_no_entry(tmp_path: Path) -> None:
    met = Met(tmp_path)
    met.keep([OXLEY], {"fig-1": ("people killed", "14")})
    (entry,) = (tmp_path / "met").iterdir()
    entry.write_bytes(b"broken")
    assert met.among([OXLEY]) is None


def test_of_folders_the_hundred_closed_last_are_known(tmp_path: Path) -> None:
    met, kept = Met(tmp_path), tmp_path / "met"
    met.keep([OXLEY], {})
    for number in range(100):
        (kept / f"{number}.json").touch()
    (entry,) = kept.glob("?" * 24 + ".json")
    os.utime(entry, (0, 0))
    met.keep([TARN], {})
    assert (len(list(kept.iterdir())), met.among([OXLEY]), met.among([TARN])) == (100, None, {})


def test_the_letters_of_reports_are_known_again(tmp_path: Path) -> None:
    letters = (("a.txt", 1, "key", 0), ("feed.xml", 2, "other", 5))
    Met(tmp_path).keep_letters([OXLEY], letters)
    assert letters == Met(tmp_path).letters([OXLEY])
    assert (Met(tmp_path).letters([TARN]), Met(None).letters([OXLEY])) == ((), ())
    (entry,) = (tmp_path / "letters").iterdir()
    entry.write_bytes(b"broken")
    assert Met(tmp_path).letters([OXLEY]) == ()
