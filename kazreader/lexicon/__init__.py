"""The only reader of data/: one module a rule file, each checked once and frozen.

A module bears the name of its file and has one function that gives all its words; `word_lists` gives those of
the plain lists. Others serve all of them:

- `files`, `compiled`: read the files and keep them parsed
- `table`, `shape`: give the words of an entry and say what is wrong in it; check a user's own files
- `phrases`, `patterns`: find phrases in a text; compile what few texts need
- `inflection`, `stems`, `telling`: forms of words, words of one meaning, words that tell something
"""
