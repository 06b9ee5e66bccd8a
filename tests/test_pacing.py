"""How many texts are encoded at once."""

from index.pacing import BATCH, MOMENT_S, Pace

TEXTS = ["vier"] * 6 + ["acht Zei"] * 6


def test_what_is_not_known_is_tried():
    """Before anything was learned a batch is as large as any."""
    assert Pace().fitting(TEXTS) == TEXTS[:BATCH]


def test_a_batch_takes_a_moment():
    """Where texts take long there are fewer of them, the fewer the longer they are, but always one."""
    pace = Pace()
    pace.learn(["vier"], MOMENT_S / 4)
    assert (pace.fitting(TEXTS), pace.fitting(TEXTS[6:])) == (TEXTS[:4], TEXTS[6:8])
    pace.learn(["vier"], MOMENT_S * 100)
    assert pace.fitting(TEXTS) == TEXTS[:1]


def test_a_slow_start_is_forgotten():
    """What took long once, as the batch that loads the model does, counts little after a few more."""
    pace = Pace()
    pace.learn(["vier"], 20.0)
    for _ in range(12):
        pace.learn(["vier"], MOMENT_S / 50)
    assert pace.fitting(TEXTS) == TEXTS[:BATCH]


def test_short_and_empty_texts_do_no_harm():
    """Fewer than a batch are all taken, and a text may be empty."""
    pace = Pace()
    pace.learn([""], 0.0)
    assert pace.fitting(["", "a"]) == ["", "a"]
