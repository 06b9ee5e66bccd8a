"""Which buttons stand below answers and refusals."""

from __future__ import annotations

from collections.abc import Mapping

from bot.buttons import Alone, Changes, Follow, Opinion, ToCite, Unfollow, Unlimited, View, Voted
from bot.locales import Words
from bot.render.above import Above
from bot.render.markup import Button, button

# Of a button, in a group.
SHORT = "⧉"
Rows = tuple[tuple[Button, ...], ...]


def below_quotes(  # noqa: PLR0913 - what a page may offer is as much as it shows
    shown: Mapping[int, bool], view: View, count: int, words: Words, *, hides: bool, above: Above
) -> Rows:
    """Return the buttons below a page of quotes.

    Args:
        shown: Position of each quote that it shows in the answer → whether it is folded up as in a group.
        view: Which state this is.
        count: How many pages the answer has.
        words: The language.
        hides: Whether something of what changed in them is left out.
        above: What stands above them, of which some can be taken away.
    """
    positions = tuple(shown)
    around = tuple(_around(position, positions, view, words) for position in positions)
    changes = (button(words.corrected.show, str(Changes(view.answer, view.page))),) if hides else ()
    lifting = _lifting(view.answer, words, above)
    votes = _votes(view, above) if above.number else ()
    # What has no number cannot be found by others.
    share = (Button(words.people.share, share=view.answer),) if above.number else ()
    label = SHORT if any(shown.values()) else words.cite.button
    citing = (button(label, str(ToCite(view))),) if shown else ()
    tools = (*votes, *share, *citing)
    reasons = _reasons(view, words) if above.vote and not (above.vote.good or above.vote.why) else ()
    turning = _turning(view, count, words)
    rows = (around, turning, tools, *reasons, changes, lifting, *_ending(above, words))
    return tuple(row for row in rows if row)


def below_refusal(again: str, words: Words, above: Above, number: int) -> Rows:
    """Return the buttons below a refusal.

    Args:
        number: Of the refusal; 0 where it has none.
        again: Id of the remembered question where there is something to be taken away from it; else empty.
        words: The language.
        above: As for `below_quotes`.
    """
    following = (button(words.follows.offer, str(Follow(number))),) if number else ()
    return tuple(row for row in (following, _lifting(again, words, above)) if row)


def _votes(view: View, above: Above) -> tuple[Button, ...]:
    signs = {Opinion.UP: ("👍", True), Opinion.DOWN: ("👎", False)}
    return tuple(
        button(f"✓ {sign}" if above.vote and above.vote.good is good else sign, str(Voted(view, opinion)))
        for opinion, (sign, good) in signs.items()
    )


def _reasons(view: View, words: Words) -> Rows:
    """Ask why an answer is no good."""
    asked = [button(text, str(Voted(view, Opinion(why.value)))) for why, text in words.votes.reasons.items()]
    return tuple(tuple(asked[at : at + 2]) for at in range(0, len(asked), 2))


def _turning(view: View, count: int, words: Words) -> tuple[Button, ...]:
    back = (button(words.back, str(View(view.answer, view.page - 1))),) if view.page > 0 else ()
    more = (button(words.more, str(View(view.answer, view.page + 1))),) if view.page + 1 < count else ()
    return back + more


def _lifting(answer: str, words: Words, above: Above) -> tuple[Button, ...]:
    alone = (button(words.alone, str(Alone(answer))),) if answer and above.carried else ()
    return alone + (
        (button(words.without_limits, str(Unlimited(answer))),) if answer and above.limits else ()
    )


def _ending(above: Above, words: Words) -> Rows:
    one = len(above.ends) == 1
    labels = {id: words.follows.end if one else f"🔕 {question}" for id, question in above.ends.items()}
    return tuple((button(label, str(Unfollow(id))),) for id, label in labels.items())


def _around(position: int, positions: tuple[int, ...], view: View, words: Words) -> Button:
    label = words.context if len(positions) == 1 else f"{words.context} {positions.index(position) + 1}"
    if position == view.open:
        return button(f"✓ {label}", str(View(view.answer, view.page)))
    return button(label, str(View(view.answer, view.page, position)))
