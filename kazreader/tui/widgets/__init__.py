"""Widgets that draw lines, one a file, each with its styles beside it.

- `blank_container`, `line_pane`: a container of panes; the base class of all panes, drawing lines on demand
- `sheet_pane`, `text_pane`, `picked`: laid-out sheets; layers of ink; the mouse selection
- `article_pane`, `evidence_pane`, `aligned_pane`: sheets of an article, of evidence, of two aligned articles
- `row_list`, `stop_list`, `source_list`, `notes_list`, `timeline_list`, `step_chart`, `help_pane`: lists
- `matrix_table`: a table with a cursor
- `bound`: bindings of keys to actions
- `header_line`, `status_line`, `keys_line`, `prompt`: lines around the view
"""
