"""The nouns: frozen values that every room shares. No input or output, no rules.

They are named tuples: Python builds such a class in 0.1 ms, a frozen dataclass in 0.9 ms, and a run needs
some seventy of them. Compare values only with values of the same type: tuples of two types can be equal.

- `article`, `span`: an article as loaded and as cleaned; a range of its text
- `topics`, `value`, `scope`, `claim`: the question, the answer, its limits, and who says so
- `topic_keys`: topics as plain strings
- `discrepancy`: the results of comparing, up to the report
- `errors`: errors that the user can act on
- `named_tuple`, `record`, `once`, `kept`, `grouped`, `work`, `digests`, `months`: building blocks of the
  nouns and the stages
"""

from kazreader.model.article import (
    Article,
    Basis,
    Block,
    BlockKind,
    ByHand,
    CleanArticle,
    Ground,
    HandSpan,
    Metadata,
    Removal,
    Standing,
    Unreadable,
)
from kazreader.model.claim import Claim, Kind, Mention
from kazreader.model.discrepancy import (
    Comparison,
    Copy,
    Discrepancy,
    PairRelation,
    Relation,
    Report,
    Severity,
    Side,
)
from kazreader.model.errors import ConfigError, InputError, KazreaderError, LexiconError, QueryError
from kazreader.model.scope import DayOfWeek, DayOfYear, Period, Scope, SubGroup, Time, Window
from kazreader.model.span import Span
from kazreader.model.value import (
    Acronym,
    DateRange,
    Grain,
    Hedge,
    Interval,
    Name,
    Place,
    Quantity,
    Quote,
    Role,
    Unknown,
    Value,
)

__all__ = [
    "Acronym",
    "Article",
    "Basis",
    "Block",
    "BlockKind",
    "ByHand",
    "Claim",
    "CleanArticle",
    "Comparison",
    "ConfigError",
    "Copy",
    "DateRange",
    "DayOfWeek",
    "DayOfYear",
    "Discrepancy",
    "Grain",
    "Ground",
    "HandSpan",
    "Hedge",
    "InputError",
    "Interval",
    "KazreaderError",
    "Kind",
    "LexiconError",
    "Mention",
    "Metadata",
    "Name",
    "PairRelation",
    "Period",
    "Place",
    "Quantity",
    "QueryError",
    "Quote",
    "Relation",
    "Removal",
    "Report",
    "Role",
    "Scope",
    "Severity",
    "Side",
    "Span",
    "Standing",
    "SubGroup",
    "Time",
    "Unknown",
    "Unreadable",
    "Value",
    "Window",
]
