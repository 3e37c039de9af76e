"""Names: which spellings are one name, and which of them are misprints.

- `judging`, `compounds`: the judges: of names, and of compound words
- `rules`: by which two spellings are one name
- `written`, `forms`, `tokens`: a name as it is written, taken apart, word by word
- `variants`, `bodies`, `transcribed`: whether two written names are one, by themselves
- `same_name`: whether they are, by what the reports do with them, and the keys through which they meet
- `groups`, `spellings`, `circle`: who is who, and all spellings of one name
- `misspelt`: single words that misspell a name
- `one_place`, `likelihood`, `players`: other names in one place of the story, judged by everything at hand
- `introductions`: what a sentence tells of a name in it
"""
