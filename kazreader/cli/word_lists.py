"""The user's own word lists, for every command."""

from __future__ import annotations


def use_own(*, silently: bool = False) -> None:
    """Add the user's word lists to the shipped ones; name on standard error those that are not used.

    silently: neither read nor name any. Raises LexiconError for a mistake in one.
    """
    from kazreader.config import use_lexicon
    from kazreader.lexicon import files

    use_lexicon()
    if files.user_folder() is None or silently:
        return
    # Imported only for users who have lists of their own.
    from kazreader.cli import narration

    for path in files.own_files()[1]:
        narration.say(f"{path}: ignored, since no word list has this name. Rename it.")
