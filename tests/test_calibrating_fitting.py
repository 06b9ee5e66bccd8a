"""Fitting the decision to refuse, to invented evidence of known weights."""

import math

import numpy as np
import pytest

from index.calibrating.fitting import (
    CURVE,
    IN_USE,
    LOST,
    Cases,
    Decision,
    Point,
    Shares,
    cost,
    curve,
    fit,
    needed,
    shares,
)
from index.evidence import NEEDED, WEIGHTS, Parts

TRUE = Parts(
    held=5.0,
    words=-4.0,
    names=1.0,
    ahead=2.0,
    article=0.0,
    cosine=3.0,
    trust=-1.0,
    numbers=0.5,
    lacking=-0.5,
    together=1.5,
)
NOTHING = Parts(*[0.0] * len(Parts._fields))


def drawn(count=4000, seed=5, **constant):
    """Cases whose answers follow the true weights, as logistic regression takes them to do."""
    random = np.random.default_rng(seed)
    parts = random.normal(size=(count, len(TRUE)))
    for name, value in constant.items():
        parts[:, Parts._fields.index(name)] = value
    sizes = random.choice([6.0, 9.0], size=count)
    strengths = parts @ np.array(TRUE) - (sizes - 7.5)
    able = random.random(count) < 1 / (1 + np.exp(-strengths))
    return Cases(parts, sizes, able, np.ones(count))


def held(*values, able=True, counts=None):
    """Cases of which nothing is known but what is held; None where nothing was found."""
    parts = np.zeros((len(values), len(Parts._fields)))
    parts[:, 0] = [math.nan if value is None else value for value in values]
    able = np.full(len(values), fill_value=able) if isinstance(able, bool) else np.array(able)
    return Cases(parts, np.zeros(len(values)), able, np.array(counts or np.ones(len(values))))


def test_what_decides_is_found():
    """From the decision in use nearly to the one by which the cases were drawn."""
    cases = drawn()
    found = fit(cases, seeds=1)
    assert cost(found, cases) < 1.1 * cost(Decision(TRUE, -7.5), cases) < 0.9 * cost(IN_USE, cases)
    assert [round(number, 2) for number in (*found.weights, found.needed)] == [*found.weights, found.needed]


def test_what_the_cases_do_not_tell_stays():
    """A part that is always nothing keeps about the weight that it had."""
    found = fit(drawn(500, cosine=0.0, trust=0.0), seeds=1).weights
    assert (found.cosine, found.trust) == pytest.approx((WEIGHTS.cosine, WEIGHTS.trust), rel=0.2)


def test_a_fit_is_repeated_exactly():
    """Chance is the same each time, so that whoever runs the command finds what stands in the code."""
    cases = drawn(200)
    assert fit(cases, seeds=1) == fit(cases, seeds=1)


def test_what_mistakes_cost():
    """A refused answer as much as four false ones, each kind by how much its cases count."""
    decision = Decision(NOTHING._replace(held=1.0), 2.0)
    cases = held(2.0, 1.0, 3.0, None, able=[True, True, False, False], counts=[3, 1, 1, 2])
    assert cost(decision, cases) == pytest.approx(LOST * 1 / 4 + 1 / 3)


@pytest.mark.parametrize("kept", CURVE)
def test_as_many_answers_are_kept_as_wanted(kept):
    """And hardly more: the least of them is at the threshold."""
    cases = drawn()
    answered = shares(Decision(TRUE, needed(TRUE, cases, kept)), cases).answered
    assert kept <= answered < kept + 0.005


def test_what_is_needed():
    """As much as the wanted share of the answers has, by how much each counts, in two decimals."""
    only_held = NOTHING._replace(held=1.0)
    cases = held(4.0, 3.017, 2.0, 9.0, able=[True, True, True, False], counts=[1, 2, 1, 5])
    found = [needed(only_held, cases, kept) for kept in (0.25, 0.26, 0.75, 0.76, 1.0)]
    assert found == [4.0, 3.01, 3.01, 2.0, 2.0]


def test_answers_that_are_not_found_cannot_be_kept():
    """What is needed then is what the weakest has that is found."""
    only_held = NOTHING._replace(held=1.0)
    assert needed(only_held, held(4.0, None, 2.0), 1.0) == 2.0
    assert needed(only_held, held(None), 1.0) == 0.0
    assert Decision(only_held, -99.0).quotes(held(4.0, None)).tolist() == [True, False]


def test_shares():
    """Of each kind, by how much each case counts; None where there is none of a kind."""
    decision = Decision(NOTHING._replace(held=1.0), 2.0)
    cases = held(2.0, 1.0, 3.0, None, able=[True, True, False, False], counts=[3, 1, 1, 2])
    assert shares(decision, cases) == Shares(0.75, 0.3333)
    assert shares(decision, held(2.0, 1.0)) == Shares(0.5, None)


def test_the_curve():
    """Each share of the answers has its price."""
    cases = held(4.0, 3.0, 3.5, 1.0, able=[True, True, False, False])
    assert curve(NOTHING._replace(held=1.0), cases, (1.0, 0.5)) == [
        Point(1.0, 3.0, 0.5),
        Point(0.5, 4.0, 0.0),
    ]


def test_the_decision_in_use_is_that_of_the_code():
    """Whatever is compared with it."""
    assert Decision(WEIGHTS, NEEDED) == IN_USE
