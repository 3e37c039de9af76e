"""Control groups as files of a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from kazreader.pool.quota import cores_granted


def granted(folder: Path, own: str, files: dict[str, str]) -> int | None:
    for name, text in files.items():
        file = folder / "groups" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    (folder / "own").write_text(own)
    return cores_granted(folder / "groups", folder / "own")


@pytest.mark.parametrize(
    ("own", "files", "cores"),
    [
        pytest.param("0::/\n", {"cpu.max": "200000 100000\n"}, 2, id="a container"),
        pytest.param("0::/\n", {"cpu.max": "150000 100000\n"}, 2, id="one and a half"),
        pytest.param("0::/\n", {"cpu.max": "max 100000\n"}, None, id="no limit"),
        pytest.param(
            "0::/a/b\n", {"a/cpu.max": "100000 100000", "a/b/cpu.max": "max 100000"}, 1, id="a group around"
        ),
        pytest.param(
            "4:cpu,cpuacct:/x\n2:memory:/y\n",
            {
                "cpu/x/cpu.cfs_quota_us": "300000",
                "cpu/x/cpu.cfs_period_us": "100000",
                "y/cpu.max": "100000 100000",
            },
            3,
            id="the first generation",
        ),
        pytest.param(
            "4:cpu:/\n",
            {"cpu/cpu.cfs_quota_us": "-1", "cpu/cpu.cfs_period_us": "100000"},
            None,
            id="none of it",
        ),
        pytest.param("", {}, None, id="no groups at all"),
    ],
)
def test_a_quota_limits_the_cores(tmp_path: Path, own: str, files: dict[str, str], cores: int | None) -> None:
    assert granted(tmp_path, own, files) == cores


def test_where_nothing_tells_of_groups_nothing_limits(tmp_path: Path) -> None:
    assert cores_granted(tmp_path / "groups", tmp_path / "own") is None
