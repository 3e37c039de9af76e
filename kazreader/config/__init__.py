"""What the user sets: one TOML file and a lexicon folder in the user's configuration folder.

Nothing is guessed: a key, a type or a value that is wrong is an error that names the file, the line
and the remedy.
"""

from kazreader.config.folders import cache_folder
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
    "COMMENTED_DEFAULT",
    "MOST_PROCESSES",
    "THEMES",
    "Settings",
    "as_toml",
    "cache_folder",
    "config_file",
    "lexicon_folder",
    "read",
    "use_lexicon",
]
