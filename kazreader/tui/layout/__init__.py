"""How text is laid out in rows and cells, without any widget."""
