"""The reader: a Textual app over the library.

- `launch`: starts it in a terminal, and leaves the terminal as it was found
- `first_look`, `forked`, `prepaint`: what shows text before Textual is imported
- `app`: a shell that holds the session and shows the screen
- `screens`: the one screen, which frames the views and takes the keys
- `views`: what the keys 1 to 6 show
- `widgets`: lines that are drawn, one widget a file; none parses text as markup
- `layout`: articles as paragraphs that know their offsets, broken into rows, with layers of ink
- `state`: what the reader knows and remembers, without any drawing
- `background_work`, `watching`: what works beside it: the analysis, the watch over the files
- `palette`: finds an action by name
- `themes`: the looks
- `outside`, `exporting`: text, reports and places that leave the reader
"""
