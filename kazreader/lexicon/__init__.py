"""The only reader of data/: one module a rule file, each checked once and frozen.

A module bears the name of its file and has one function that gives all its words. Others serve all of them:

- `files`, `compiled`, `shape`, `entries`: read the files, keep them parsed, check a user's own, check entries
- `phrases`, `patterns`: find phrases in a text; compile what few texts need
- `inflection`, `stems`, `telling`: forms of words, words of one meaning, words that tell something
"""
