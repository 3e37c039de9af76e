"""Places: where things are, and where they happened.

- `judging`: the judge; the next two have a part of the topics each
- `lying`: in which country or direction something lies
- `homes`: where somebody is from
- `open_sites`: where anything was, by the words beside two places
- `site_told`, `plain`: what a report tells of a place, and of one without a name of its own
- `likelihood`: which two places are of one deed, by everything at hand
"""
