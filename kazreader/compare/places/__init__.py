"""Places: where things are, and where they happened.

- `judging`: the judge; the next two have a part of the topics each
- `lying`: in which country or direction something lies
- `homes`: where somebody is from
- `open_sites`: where anything was, by the words beside two places
- `site_told`: what a report tells of a place
- `likelihood`: which two places are of one deed, by everything at hand
"""
