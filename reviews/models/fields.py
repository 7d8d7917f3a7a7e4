"""Columns that are worked out from other columns of the same row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.db import models


class KeyField(models.TextField):  # type: ignore[type-arg]
    """A folded key of other fields, written by `save()` and `bulk_create()` alike.

    `bulk_update()` and `update()` write only what they are told: name the key with its sources.
    Compared byte by byte, so that both databases sort alike and a prefix search can use an index.
    """

    BYTEWISE = {"postgresql": "C", "sqlite": "BINARY"}

    def __init__(self, *args: Any, of: Callable[[Any], str] | None = None, **kwargs: Any) -> None:
        self.of = of
        kwargs |= {"editable": False, "default": ""}
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        """Leave `of` out: a migration knows the column, not the code that fills it."""
        name, path, args, kwargs = super().deconstruct()
        del kwargs["editable"], kwargs["default"]
        return name, path, args, kwargs

    def db_parameters(self, connection: Any) -> Any:
        return {
            **super().db_parameters(connection),
            "collation": self.BYTEWISE.get(connection.vendor),
        }

    def pre_save(self, model_instance: models.Model, add: bool) -> str:
        if self.of is not None:
            setattr(model_instance, self.attname, self.of(model_instance))
        return str(getattr(model_instance, self.attname))


@KeyField.register_lookup
class WordStartsWith(models.Lookup):
    """`key__word_startswith="barl"`: a word of the key begins with these letters.

    One look through the key; LIKE needs two, as no space stands before the first word.
    """

    lookup_name = "word_startswith"
    FIND = {"postgresql": "STRPOS", "sqlite": "INSTR"}

    def get_prep_lookup(self) -> str:
        return f" {super().get_prep_lookup()}"

    def as_sql(self, compiler: Any, connection: Any) -> Any:
        key, key_params = self.process_lhs(compiler, connection)
        letters, letters_params = self.process_rhs(compiler, connection)
        find = self.FIND[connection.vendor]
        return f"{find}(' ' || {key}, {letters}) > 0", [*key_params, *letters_params]


class NameListFormField(forms.CharField):
    """ "France, Belgium" in the form, ["France", "Belgium"] in the model."""

    def prepare_value(self, value: Any) -> Any:
        return ", ".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        names = value if isinstance(value, list) else str(value or "").split(",")
        return list(dict.fromkeys(name.strip() for name in names if name.strip()))

    def run_validators(self, value: list[str]) -> None:
        for name in value:
            super().run_validators(name)

    def has_changed(self, initial: Any, data: Any) -> bool:
        return bool(self.to_python(initial) != self.to_python(data))


class NameListField(models.JSONField):
    """A short list of names, in order: countries, genres. An editor writes it with commas."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("default", list)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs: Any) -> Any:
        return models.Field.formfield(self, form_class=NameListFormField, **kwargs)
