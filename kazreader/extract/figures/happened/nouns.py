"""A noun says what happened: 46 arrests, 12 wounded civilians, two of the dead, the release of nine.

Where a verb behind the counted says more, it is asked.
"""

from __future__ import annotations

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.happened.answer import Happened, fitting, has_near
from kazreader.extract.figures.happened.objects import as_object
from kazreader.extract.figures.happened.subjects import as_subject
from kazreader.extract.figures.happened.verbs import verb_after
from kazreader.extract.figures.head_nouns import is_number
from kazreader.extract.figures.noun_phrase import Counted
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.predicates import Sense, predicates

_QUOTES = frozenset('“”"‘’')
_WHERE = frozenset(("in", "at", "on", "near"))
_BEFORE_PLACE = 6
"Words before a name that say which place it is: in the coastal town of Loon."
_CROWDS = frozenset(("crowd", "audience", "congregation", "march", "rally", "demonstration", "protest"))
_CRIMES = frozenset({"murder", "murders", "homicide", "homicides", "manslaughter", "slaying", "slayings"})
"Deeds that a court looks into: he was charged with the murders of 12 people."
_AND = frozenset({"and", "worldwide"})
_APART = frozenset({",", "employer", "company", "group", "firm"})
_OPENERS = frozenset({"the", "a", "an", "its", "their", "his", "her", "mass", ","})


def as_force(words: Words, phrase: Phrase) -> Happened | None:
    """a 2,030-strong contingent: the size of a force; a 12,000-strong crowd."""
    at = phrase.amount.end
    if words.word(at) != "-" or words.word(at + 1) != "strong":
        return None
    name = "gathered" if words.word(at + 2) in _CROWDS else "deployed"
    group = predicates().groups.get(name)
    if group is None:
        return None
    return Happened(group, "strong", at + 1)


def as_share(words: Words, phrase: Phrase) -> Happened | None:
    """over 100 of the dead; two of the injured: a part of those to whom it happened.

    A verb says more: killing 154 of those aboard.
    Of 18 of the dead of whom nothing but the place is told, it is a number of that place.
    """
    at = phrase.amount.end
    if words.word(at) != "of" or words.word(at + 1) not in ("the", "those") or at + 2 >= len(words):
        return None
    found = predicates().words.at(words.lower, at + 2)
    if found is None:
        return None
    counted = Counted(found[0], (), "")
    reading = fitting(found[1], ("toll", "act", "state"), counted, "share", words, at + 2)
    if reading is None:
        return None
    said = verb_after(words, counted, found[0]) or as_object(words, phrase)
    if said is not None and said.predicate != reading.predicate:
        return said
    return reading._replace(part=not _only_where(words, found[0]))


def _only_where(words: Words, at: int) -> bool:
    """Whether nothing but a named place is told: 18 of the dead were in the town of Loon, nine in Cebu."""
    at += words.word(at) in grammar().forms_of_be
    if words.word(at) not in _WHERE:
        return False
    named = next((n for n in range(at + 1, at + _BEFORE_PLACE) if words.word(n) and words.capital(n)), 0)
    if not named or "," in words.lower[at:named]:
        return False
    while words.word(named) and words.capital(named):
        named += 1
    ends = not words.word(named)[:1].isalnum()
    return ends or (words.word(named) == "and" and is_number(words.word(named + 1)))


def as_event(words: Words, phrase: Phrase) -> Happened | None:
    """46 arrests; two deaths; dozens of aftershocks; of 17 hostages who were freed the verb says more."""
    at = phrase.amount.end + (words.word(phrase.amount.end) == "of")
    end = min(max(phrase.counted.end, phrase.amount.end + 4), len(words))
    lower, ends_phrase, said = words.lower, grammar().ends_phrase, predicates().words
    while at < end:
        word = lower[at]
        if word not in said.firsts:
            if word not in _QUOTES and (word in ends_phrase or not word[0].isalpha()):
                return None
            at += 1
            continue
        if word in ends_phrase:
            return None
        found = said.at(lower, at)
        senses = found[1] if found is not None else ()
        event = next((s for s in senses if s.place == "event" and has_near(words, s)), None)
        if event is not None:
            more = verb_after(words, phrase.counted, phrase.counted.end) if phrase.counted.kinds else None
            return more or Happened(event.predicate, "event", at)
        at = found[0] if found is not None and not senses else at + 1
    return None


def as_modifier(words: Words, phrase: Phrase) -> Happened | None:
    """12 wounded civilians; 17 hijacked ships. Of "17 of the hijacked ships" more is said by the verb."""
    if words.word(phrase.amount.end) == "of":
        return as_subject(words, phrase)
    said = [sense for sense in phrase.counted.state if sense.place != "act" or sense.form != "base"]
    return fitting(said, ("act", "state"), phrase.counted, "modifier", words, phrase.counted.end - 1)


def as_noun(words: Words, phrase: Phrase) -> Happened | None:
    """Sixty firefighters; two gunmen: the noun says it all, where nothing else is said of them.

    Survivors of whom more is told ("dozens of survivors were treated") are some of all; firefighters of
    whom more is told ("three firefighters collapsed") are not those at work.
    """
    if not phrase.counted.kinds or phrase.counted.partitive:
        return None
    for at in range(phrase.amount.end, min(phrase.counted.end, len(words))):
        found = predicates().words.at(words.lower, at)
        reading = fitting(found[1], ("noun",), phrase.counted, "noun", words, at) if found else None
        if reading is not None:
            goes_on = _goes_on(words, phrase.counted.end)
            if goes_on and reading.predicate.counts == "swinging":
                return None
            return reading._replace(part=goes_on and reading.predicate.counts == "growing")
    return None


def _goes_on(words: Words, at: int) -> bool:
    return words.word(at) in grammar().forms_of_be or words.word(at).endswith("ed")


def as_staff(words: Words, phrase: Phrase) -> Happened | None:
    """Brae, with 13,000 employees; Brae's 13,000 workers; not with 300 workers on strike."""
    group = predicates().groups.get("employed")
    before, behind = words.word(phrase.amount.first - 1), words.word(phrase.counted.end)
    some = phrase.counted.kinds != ("worker",) or phrase.counted.end > phrase.amount.end + 1  # salaried staff
    if group is None or some or (behind[:1].isalpha() and behind not in _AND):
        return None
    with_them = before == "with" and words.word(phrase.amount.first - 2) in _APART
    owned = before == "its" or before.endswith("'s")
    return Happened(group, "object", phrase.amount.first - with_them) if with_them or owned else None


def as_deed(words: Words, phrase: Phrase) -> Happened | None:
    """the evacuation of 1,200 residents; the deaths of six miners; the release of 20 hostages."""
    link = phrase.amount.first - 1
    while words.word(link) in grammar().determiners:
        link -= 1
    if words.word(link) != "of" or link < 1 or not phrase.counted.kinds or words.lower[link - 1] in _CRIMES:
        return None
    start, senses = predicates().words.before(words.lower, link) or (link - 1, ())
    said = fitting(senses, ("event",), phrase.counted, "object", words, start)
    if said is None and _is_noun(words, start, senses):
        said = fitting(senses, ("act",), phrase.counted, "object", words, start)
    return said


def _is_noun(words: Words, at: int, senses: tuple[Sense, ...]) -> bool:
    """Whether a form of a verb stands as a noun: the killing of three guards; the release of nine."""
    return words.word(at - 1) in _OPENERS and all(sense.form != "past" for sense in senses)
