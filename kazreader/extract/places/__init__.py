"""Places: where things are said to be.

Four finders, each with topics of its own: `homes` (where somebody is from), `lying` (in which country or
direction a place lies), `open_sites` (anything at a place with a name) and `plain_sites` (anything at a place
without one). They read `names`, which end where `name_ends` says, and what is `numbered`; `site_claims` tells
what the sentence says of the place.
"""
