"""Every error is a sentence for a person."""

import pytest

from corpus import errors
from corpus.errors import (
    BelegError,
    EmptyInput,
    ModelMismatch,
    ModelUnavailable,
    Reason,
    SettingsError,
    StorageError,
    UnknownArticle,
)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (EmptyInput("a.txt", "is empty"), "a.txt: is empty"),
        (EmptyInput("", "is empty"), "is empty"),
        (StorageError("beleg.sqlite", "the disk is full"), "beleg.sqlite: the disk is full"),
        (UnknownArticle("a'b"), 'no article has the id "a\'b"; `list` shows those that there are'),
        (
            ModelMismatch("one", "two"),
            "the archive's vectors are by one, not by two; `rebuild --model two` encodes the archive again",
        ),
        (ModelUnavailable("one", "it is gone"), "the model one cannot be loaded: it is gone"),
        (SettingsError("ADMIN_IDS", "is no number"), "ADMIN_IDS: is no number"),
    ],
)
def test_each_says_what_is_wrong(error, sentence):
    """With the name of what it is about."""
    assert str(error) == sentence


def test_all_have_one_root():
    """Whoever shows errors to people needs to know one type."""
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and kind is not Reason]
    assert [kind for kind in kinds if not issubclass(kind, BelegError)] == []
    assert all(kind.__name__ in errors.__doc__ for kind in kinds)
