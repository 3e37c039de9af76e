"""The one screen, with its styles beside it.

- `frame`: shows one view at a time, or help; `main` adds the parts below
- `main`: the screen's own actions, and the news it receives
- `keyboard`, `action_runner`: keys in order; actions by name
- `questions`: which question a key opens
- `question`, `search_question`, `draft_questions`: what each asks, and what its answer does
- `news_inbox`: handles the news of the analysis
- `status_lines`: header, status line and key hints
- `keymap`: errors in the user's own keys
"""
