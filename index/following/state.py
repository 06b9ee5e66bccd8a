"""What a vector index holds, compared with what the database holds."""

from __future__ import annotations

from dataclasses import dataclass

from index.following.source import VectorSource


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What an index holds.

    Attributes:
        database: Whose vectors.
        model_id: Row id of the model that made them; a later model has a higher one.
        model: Its name.
        dimension: Numbers per vector.
        seq: Number of the last change that is in it.
        count: Vectors.
        top: The highest id that it has had; what is above needs no removing.
    """

    database: str
    model_id: int
    model: str
    dimension: int
    seq: int
    count: int
    top: int = 0

    @property
    def age(self) -> tuple[int, int]:
        """Grows with every change of the vectors of one database."""
        return self.model_id, self.seq

    def is_past_of(self, source: VectorSource) -> bool:
        """Tell whether applying later changes leads to what the database holds.

        Args:
            source: The database.
        """
        return (
            self.database == source.database_id
            and self.model_id == model_id(source)
            and self.seq <= source.last_change()
        )

    def disagrees_with(self, source: VectorSource) -> bool:
        """Tell whether all changes are in it and the number of vectors is still another.

        Args:
            source: The database.
        """
        passages = source.counts().passages
        # Asked last: counted in the middle of another process's changes, numbers differ rightly.
        return passages != self.count and self.seq == source.last_change()


def state_of(source: VectorSource) -> State | None:
    """Say what an index made from now on will hold at least.

    Args:
        source: The database.

    Returns:
        None before the first article, when no model serves yet.
    """
    model = source.model()
    if model is None:
        return None
    # Read before the vectors are: a change in between is then applied once more, which is harmless.
    seq = source.last_change()
    return State(
        database=source.database_id,
        model_id=model.id,
        model=model.name,
        dimension=model.dimension,
        seq=seq,
        count=source.counts().passages,
    )


def model_id(source: VectorSource) -> int | None:
    """Return the row id of the model whose vectors serve; None before the first article.

    Args:
        source: The database.
    """
    model = source.model()
    return None if model is None else model.id
