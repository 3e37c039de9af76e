"""The folders are those of platformdirs, which other programs of the user go by too."""

from __future__ import annotations

import pytest
from platformdirs import user_cache_path, user_config_path, user_data_path

from kazreader import config
from kazreader.config.folders import config_folder


@pytest.mark.parametrize("told", ["/somewhere/else", "  ", "not/absolute", None])
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_the_folders_are_where_platformdirs_has_them(
    told: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        if told is None:
            monkeypatch.delenv(variable, raising=False)
        else:
            monkeypatch.setenv(variable, told)
    assert user_config_path("kazreader", appauthor=False) == config_folder()
    assert user_cache_path("kazreader", appauthor=False) == config.cache_folder()
    assert user_data_path("kazreader", appauthor=False) == config.data_folder()
