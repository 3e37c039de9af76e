"""The one screen, with its styles beside it.

- `frame`: shows one view at a time, or help; `main` fills it with the parts below
- `main`: what its own keys do, what it hears
- `keyboard`, `action_runner`: keys one after the other; actions by name
- `questions`: which question a key leads to
- `question`, `search_question`, `draft_questions`: what each asks, and what becomes of the answer
- `news_inbox`: what becomes of the news of the analysis
- `status_lines`: header, status and keys
- `bindings`: all actions with their keys, gathered from the classes
- `keymap`: what is wrong with the user's own keys
"""
