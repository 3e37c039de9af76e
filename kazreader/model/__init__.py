"""The nouns: frozen values that every room shares. No input or output, no rules.

They are named tuples: Python builds such a class in 0.1 ms, where a frozen dataclass takes 0.9, and some
seventy of them stand on the way to every answer. Values are compared with values of their own kind only.

- `article`, `span`: an article as it was loaded and as it was cleaned; where something stands in it
- `topics`, `value`, `scope`, `claim`: what is asked, what is answered, what that is limited to, who says so
- `topic_keys`: topics as plain strings
- `discrepancy`: what comparing gives, up to the report
- `errors`: what a user can do something about
- `named_tuple`, `record`, `once`, `kept`, `work`, `digests`, `months`: what the nouns and the stages are made
  with
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
