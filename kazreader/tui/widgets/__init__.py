"""Widgets that draw lines: one a file, each with its styles beside it.

- `blank_container`, `line_pane`: what holds panes; lines that are drawn on demand, on which all others stand
- `sheet_pane`, `text_pane`, `picked`: sheets laid out; drawn under layers of ink; words that are selected
- `article_pane`, `evidence_pane`, `aligned_pane`: sheets of an article, of evidence, of two articles in line
- `row_list`, `stop_list`, `source_list`, `notes_list`, `timeline_list`, `step_chart`, `help_pane`: lists
- `matrix_table`: a table with a cursor
- `header_line`, `status_line`, `keys_line`, `prompt`: lines around the view
"""
