"""Places: where things are, and where they happened.

- `judging`: the judge; the next three have a part of the topics each
- `lying`: in which country or direction something lies
- `sites`: where it happened, of one sort of place
- `open_sites`: where anything was, by the words beside two places
- `deeds`, `plain`: what those words tell, and places without a name of their own
"""
