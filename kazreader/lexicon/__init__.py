"""The only reader of data/: one module a rule file, each checked once and frozen.

A module has the name of its file and one function that returns all its words; `word_lists` has those of the
plain lists. Shared modules:

- `files`, `compiled`: read the files and cache them parsed
- `table`, `shape`: access to the words of an entry, and its errors; checks of a user's own files
- `phrases`, `patterns`: search for phrases; lazily compiled patterns
- `inflection`, `stems`, `telling`: forms of words, synonyms, content words
"""
