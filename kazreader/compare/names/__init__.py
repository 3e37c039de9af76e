"""Names: which spellings are the same name, and which are misprints.

- `judging`, `compounds`: the judges: of names, and of compound words
- `rules`: the rules for two spellings of one name
- `written`, `forms`, `tokens`: a written name, parsed, and its tokens
- `variants`, `bodies`, `transcribed`: whether two forms are the same name, by themselves
- `same_name`: whether they are, also by how the reports use them
- `groups`, `spellings`, `circle`: the forms of one name, and all its spellings
- `misspelt`: single tokens that misspell a name
- `one_place`, `likelihood`, `players`: different names with the same part in the story
- `introductions`: how a sentence introduces a name
"""
