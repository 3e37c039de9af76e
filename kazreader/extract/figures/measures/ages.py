"""Read ages: "a 14-year-old boy", "Ana Lund, 52,", "Lund (52)", "aged 16", "of 16 years", "who is 81".

An age belongs to a person: by name where one is named, else by the noun ("a 30-year-old sergeant").
Whom "the 52-year-old" means is left to `antecedent`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter

from kazreader.extract.figures.amounts.not_amounts import may_be_year
from kazreader.extract.figures.measures.age_names import (
    if_person,
    name_behind_noun,
    name_ending,
    name_starting,
)
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.figures.subjects import following_noun
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import ARTICLES, grammar
from kazreader.lexicon.inflection import is_past, looks_like_a_verb
from kazreader.model.record import Record

_OLDEST = 125
_LEAST = 5
"A number below that, without a word for age, is rather something else."
_SEVERAL = frozenset({"crew", "police", "staff", "personnel", "family", "others"})
_PAST_COMMA = frozenset({",", "(", "--", "—"})
_AFTER_AGE = frozenset(
    {
        *(",", ")", ";", ".", "was", "is", "has", "said", "and", "of"),
        *("from", "who", "had", "were", "died", "--", "—", "-", ""),
    }
)


_AFTER_COPULA = frozenset({",", ".", "", "and", "when", "but"})
_OWNERS = ARTICLES | {"its", "their"}
_OWNED = _OWNERS | {"his", "her"}
_FATES = frozenset(
    {"died", "killed", "shot", "murdered", "stabbed", "drowned", "vanished", "disappeared", "hit"}
)
_FATE_WITHIN = 6
"Words behind an age within which its end is told."
_DOES = frozenset({"is", "was", "has", "had", "who", "says"})
_BELIEVED = frozenset({"believed", "thought", "reported", "said", "understood", "estimated"})
_TO_BE = ["to", "be"]
"Between whose age it is and the age: who is believed to be 32."
_HE = frozenset({"he", "she"})
_AGED = frozenset({"aged", "ages"})
_AMONG_AGES = frozenset({",", "and", "or", "to", "from", "between", "about"})
_NUMBER: Callable[[Amount], int] = attrgetter("number")


class Age(Record):
    """Whose age it is, and where its words end."""

    whose: str
    'The full name in lower case as far as written, else the noun; "" where neither tells.'
    end: int
    by_noun: bool = False
    "Whether no name says whose it is."
    meant: bool = False
    'Whether somebody named before is meant: "the 52-year-old".'


def age_of(words: Words, amount: Amount) -> Age | None:
    """Return whose age an amount is; None when nothing tells that it is one person's age."""
    if amount.quantity.unit not in ("", "years") or amount.low != amount.high or amount.high > _OLDEST:
        return None
    if (
        words.lower[max(amount.first - 2, 0) : amount.first] == _TO_BE
        and words.word(amount.first - 3) in _BELIEVED
    ):
        amount = amount._replace(first=amount.first - 3)
    before, aged = words.word(amount.first - 1), _age_word(words, amount.first - 1)
    if aged >= 0 and amount.form != "vague":
        behind = _before_comma(words, aged - (words.word(aged - 1) == "in"))
        name = name_ending(words, behind)
        if name or behind > 0:
            one = Age(name, amount.end) if name else _of_somebody(words, amount, behind - 1)
            several = words.word(amount.end) in _AMONG_AGES and words.word(amount.end + 1)[:1].isdecimal()
            return one if one or several else Age("", amount.end, by_noun=True)
        return Age("", amount.end, by_noun=True, meant=True)
    if amount.unit is not None:
        return _years_old(words, amount) or _of_years(words, amount, before)
    whose = words.word(amount.first - 2) if before == "of" else ""
    if whose in grammar().young_or_old or whose in grammar().of_an_age:
        return _of_somebody(words, amount, amount.first - 2)
    if before in ("is", "was") and words.word(amount.end) in _AFTER_COPULA:
        return None if _was_then(words, amount) else _copula(words, amount)
    if not _plain_digits(words, amount):
        return None
    if before in _PAST_COMMA and words.word(amount.end) in _AFTER_AGE:
        return _behind_comma(words, amount)
    apposed = before == "now" and words.word(amount.first - 2) in _PAST_COMMA
    return Age("", amount.end, by_noun=True) if apposed else None


def ages_of_several(words: Words, found: Sequence[Amount]) -> Iterator[int]:
    """Yield where ages of several stand: two sons, aged 21 and 14; aged between 30 and 35."""
    for at in words.where(_AGED):
        end = at + 1
        for amount in found[bisect_left(found, end, key=_NUMBER) :]:
            if not _AMONG_AGES.issuperset(words.lower[end : amount.first]):
                break
            yield amount.number
            end = amount.end


def _age_word(words: Words, at: int) -> int:
    """Return where the word stands that makes a number an age: aged 52, age 52, aged of 52 years; else -1.

    The age of 17 is one at which somebody did something.
    """
    at -= words.word(at) == "of" and words.word(at - 2) != "the"
    return at if words.word(at) in ("aged", "age") else -1


def _behind_comma(words: Words, amount: Amount) -> Age | None:
    """Ana Lund, 52, said; Lund (52); the victim, 45, was."""
    name = name_ending(words, amount.first - 1)
    if name:
        return Age(name, amount.end)
    if words.word(amount.first - 1) not in (",", "("):
        return None
    noun = person_noun(words, amount.first - 2)
    described = noun and words.word(amount.first - 3) in ARTICLES
    return Age(noun, amount.end, by_noun=True) if described or _is_of_who_acts(words, amount) else None


def _is_of_who_acts(words: Words, amount: Amount) -> bool:
    """Whether somebody whom an article points at does something behind the age: the premier, 62, said."""
    closed = words.word(amount.first - 1) == "," == words.word(amount.end)
    pointed = not ARTICLES.isdisjoint(words.lower[max(amount.first - 5, 0) : amount.first - 2])
    does = looks_like_a_verb(words.word(amount.end + 1)) or words.word(amount.end + 1) in _DOES
    return closed and pointed and does and not words.word(amount.first - 2).endswith("s")


def _of_somebody(words: Words, amount: Amount, at: int) -> Age | None:
    """a man aged 34; a girl of four: the noun stands behind an article, and none behind the number."""
    noun, behind = if_person(words.word(at)), words.word(amount.end)
    if noun in grammar().young_or_old and not words.word(at - 1)[:1].isalpha():
        return Age(noun, amount.end, by_noun=True)  # a headline leaves its article out
    goes_on = behind in _AFTER_AGE or behind in grammar().prepositions or looks_like_a_verb(behind)
    described = words.word(at - 1) in _OWNED and goes_on
    return Age(noun, amount.end, by_noun=True) if noun and described else None


def _of_years(words: Words, amount: Amount, before: str) -> Age | None:
    """Lund, of 52 years, as translated reports write."""
    if before != "of" or words.word(amount.first - 2) != "," or words.word(amount.end) not in _AFTER_AGE:
        return None
    name = name_ending(words, amount.first - 2)
    return Age(name, amount.end) if name else None


def _plain_digits(words: Words, amount: Amount) -> bool:
    of_record = words.word(amount.end) == "-" and words.word(amount.end + 1)[:1].isdecimal()
    digits = words.written[amount.number].isdecimal() and not of_record
    return digits and amount.hedge is None and amount.high >= _LEAST


def _copula(words: Words, amount: Amount) -> Age | None:
    """Nazar, who is 81,; Lund was 44; the youngest, Ana Lund, was nine; she was 81."""
    at = amount.first - 2
    if not amount.counts or amount.hedge is not None or amount.low < _LEAST:
        return None
    if words.lower[at] in _HE and at == 0 and words.word(amount.end) in (".", ""):
        return Age("", amount.end, by_noun=True, meant=True)
    end = _before_comma(words, at) if words.word(at) == "who" else at + (words.word(at) != ",")
    name = name_ending(words, end)
    return Age(name, amount.end) if name else _of_the_one(words, end - 1, amount.end)


def _was_then(words: Words, amount: Amount) -> bool:
    """Whether an age is one of long ago: was 54 when he came to power; in 2006 he married Ana, who was 60.

    But 54 when he was killed.
    """
    at = amount.end
    if words.word(at) == "when":
        return _FATES.isdisjoint(words.lower[at : at + _FATE_WITHIN])
    of_year = any(may_be_year(words.lower[number]) for number in words.numbers if number < amount.first)
    return of_year and words.lower[amount.first - 2 : amount.first] == ["who", "was"]


def _of_the_one(words: Words, at: int, end: int) -> Age | None:
    """the suspect is 34 years old: somebody whom an article points at is told by the noun."""
    noun = person_noun(words, at) if words.word(at - 1) in ARTICLES else ""
    alone = noun == words.lower[at] and noun not in _SEVERAL
    return Age(noun, end, by_noun=True) if noun and alone else None


def _years_old(words: Words, amount: Amount) -> Age | None:
    """a 14-year-old; 16 years old; 16 years of age; a 46-year-old Ana Lund."""
    text = words.text[words.starts[amount.number] : words.ends[min(amount.end, len(words)) - 1]].lower()
    end = amount.end
    if text.endswith("-old"):
        pass
    elif words.word(end) == "-" and words.word(end + 1) == "old":
        end += 2
    elif words.word(end) == "old":
        end += 1
    elif words.word(end) == "of" and words.word(end + 1) == "age":
        end += 2
    else:
        return None
    name = name_starting(words, end) or name_ending(words, _behind_name(words, amount.first - 1))
    name = name or name_behind_noun(words, end)
    if name:
        return Age(name, end)
    if (one := _of_the_apposed(words, amount.first - 1, end)) is not None:
        return one
    if words.word(amount.first - 1) in ("is", "was") and (one := _of_the_one(words, amount.first - 2, end)):
        return one
    noun = person_noun(words, end)
    if "the" not in (words.lower[amount.first], words.word(amount.first - 1)):
        return Age(noun, end, by_noun=True)
    if not noun and not _ends_phrase(words, end):
        noun = words.word(end)
    return Age(noun, end, by_noun=True, meant=True)


def _of_the_apposed(words: Words, at: int, end: int) -> Age | None:
    """the gunman, a 33-year-old from Lund: the noun before the comma says whose age it is."""
    apposed = words.word(at) in ARTICLES and words.word(at - 1) == ","
    return _of_the_one(words, at - 2, end) if apposed else None


def _ends_phrase(words: Words, at: int) -> bool:
    """Whether no noun follows: the 52-year-old, who; the 52-year-old was; the 52-year-old sat on."""
    word, following = words.word(at), words.word(at + 1)
    known = grammar()
    if not word[:1].isalpha() or word in known.ends_phrase or word in known.modals:
        return True
    verb = word.endswith(("ed", "s", "ing")) or is_past(word)
    return verb and (not following[:1].isalpha() or following in known.ends_phrase)


def _behind_name(words: Words, at: int) -> int:
    """Return where the name ends that an age follows: Ana Lund, a 52-year-old; Ana Lund is 52 years old.

    Whose head somebody is may stand between: Ana Lund, its 52-year-old head; Ana Lund, the firm's.
    """
    owner = words.word(at).endswith("'s")
    if (owner or words.word(at) in _OWNERS) and words.word(at - 1) == ",":
        return at - 1
    if owner and words.word(at - 1) in ARTICLES and words.word(at - 2) == ",":
        return at - 2
    return _before_comma(words, at) if words.word(at) in ("is", "was", ",") else 0


def person_noun(words: Words, at: int) -> str:
    """Return the noun of a person behind an age, or nothing."""
    return if_person(following_noun(words, at))


def _before_comma(words: Words, at: int) -> int:
    return at - 1 if words.word(at - 1) == "," else at
