"""The user's settings: one TOML file and a lexicon folder in the user's configuration folder.

Nothing is guessed: a wrong key, type or value is an error that names the file, the line and the remedy.
"""

from kazreader.config.actions import ACTIONS
from kazreader.config.folders import cache_folder, data_folder
from kazreader.config.settings import (
    COMMENTED_DEFAULT,
    MOST_PROCESSES,
    THEMES,
    Settings,
    as_toml,
    config_file,
    lexicon_folder,
    read,
    use_lexicon,
)

__all__ = [
    "ACTIONS",
    "COMMENTED_DEFAULT",
    "MOST_PROCESSES",
    "THEMES",
    "Settings",
    "as_toml",
    "cache_folder",
    "config_file",
    "data_folder",
    "lexicon_folder",
    "read",
    "use_lexicon",
]
