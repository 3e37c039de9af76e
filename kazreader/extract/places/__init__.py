"""Places: where things are said to be.

Three finders, each with topics of its own: `homes` (where somebody is from), `lying` (in which country or
direction a place lies) and `open_sites` (anything at a place, also at those without a name: `unnamed`). They
read `names`, which end where `name_ends` says; `site_claims` tells what the sentence says of the place.
"""
