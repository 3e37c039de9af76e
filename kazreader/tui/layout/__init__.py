"""How text is laid out in rows and cells, without any widget.

- `sheet`, `rows`, `wrap`: paragraphs that know their offsets in the article, broken into rows
- `article_sheet`, `evidence_sheet`, `collation_sheet`: what is made a sheet
- `layers`, `inks`: what is drawn over a sheet, and how each ink looks
- `match_row`, `minimap`: matches as rows; a map one cell wide
- `breakpoints`: at which sizes the screen is divided otherwise
"""
