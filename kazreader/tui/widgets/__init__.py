"""Widgets that draw lines: one a file, each with its styles beside it.

- `ground`, `line_pane`: parts that show nothing, and lines that are drawn on demand; all others stand on them
- `sheet_pane`, `text_pane`, `picked`: sheets laid out; drawn under layers of ink; words that are selected
- `article_pane`, `evidence_pane`, `aligned_pane`: sheets of an article, of evidence, of two articles in line
- `row_list`, `stop_list`, `source_list`, `notes_list`, `timeline_list`, `step_chart`, `help_pane`: lists
- `matrix_table`: a table with a cursor
- `header_line`, `status_line`, `keys_line`, `prompt`: lines around the view
"""
