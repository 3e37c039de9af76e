"""The reader: a Textual app over the library.

- `launch`: starts it in a terminal, and restores the terminal at the end
- `first_look`, `forked`, `prepaint`: show text before Textual is imported
- `app`: holds the session and shows the screen
- `screens`: the one screen, which frames the views and handles keys
- `views`: what the keys 1 to 6 show
- `widgets`: panes that draw lines, one widget a file; none parses text as markup
- `layout`: articles as paragraphs with offsets, broken into rows, with layers of ink
- `state`: the reader's state, without any drawing
- `background_work`, `watching`: what runs beside it: the analysis, the file watcher
- `palette`: the command palette
- `themes`: the themes
- `outside`, `exporting`: text, reports and addresses that leave the reader
"""
